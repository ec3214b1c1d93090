// SPDX-License-Identifier: MIT
#include "render/calendar.hpp"

#include <algorithm>
#include <array>

#include "config/word_table.hpp"
#include "render/register.hpp"
#include "render/shared.hpp"
#include "text/ascii.hpp"
#include "text/utf8.hpp"

namespace daybook::render {
namespace {

constexpr std::size_t k_longest_line = 75;
constexpr std::size_t k_usual_event = 384;  // bytes

struct Reason {
  config::Word title;
  config::Word why;
};
// In the order of ReviewReason.
constexpr std::array<Reason, 6> k_reasons{{
    {"due_gap", "why_gap"},
    {"due_hypothesis", "why_hypothesis"},
    {"due_verdict", "why_verdict"},
    {"due_revisit", "why_revisit"},
    {"due_confidence", "why_confidence"},
    {"due_archive", "why_archive"},
}};

const Reason& reason_of(const site::Review& review) {
  return k_reasons.at(static_cast<std::size_t>(review.reason));
}

config::Word why_of(const site::Review& review) {
  if (review.severity == "H") return "why_gap_high";
  if (review.severity == "M") return "why_gap_medium";
  return review.severity == "L" ? config::Word("why_gap_low") : reason_of(review).why;
}

/// DATE of RFC 5545: 20260108.
std::string basic_date(text::Date date) {
  std::string iso = text::to_iso(date);
  std::erase(iso, '-');
  return iso;
}

void append_event(const Context& context, const site::Review& review, std::string& out) {
  const config::Words& words = context.words();
  const site::FileNode& file = context.site.file_of(review.sessions.back());
  append_folded(out, "BEGIN:VEVENT");
  append_folded(out, "UID:" + review_uid(review));
  append_folded(out, "DTSTAMP:" + basic_date(context.clock) + "T000000Z");
  append_folded(out, "DTSTART;VALUE=DATE:" + basic_date(*review.due));
  append_folded(out, "SUMMARY:" + calendar_text(review_title(words, review)));
  append_folded(out,
                "DESCRIPTION:" + calendar_text(words.fill("from_session", review_why(words, review),
                                                          file.entry->common.title.value)));
  append_folded(out, "CATEGORIES:" + calendar_text(words.named(
                                         "reason", site::review_reason_name(review.reason))));
  if (!context.config.base_url.empty())
    append_folded(out, "URL:" + text::absolute_link(context.config.base_url, file.url));
  append_folded(out, "TRANSP:TRANSPARENT");
  append_folded(out, "END:VEVENT");
}

}  // namespace

std::string review_title(const config::Words& words, const site::Review& review) {
  return words.fill(reason_of(review).title, review.text);
}

std::string_view review_why(const config::Words& words, const site::Review& review) {
  return words[why_of(review)];
}

std::string review_uid(const site::Review& review) {
  return base::to_hex(review.identity) + "@daybook";
}

std::string calendar_text(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (const char c : text) {
    if (c == '\\' || c == ';' || c == ',') out += '\\';
    if (c == '\n')
      out += "\\n";
    else if (c == '\t' || !text::is_ascii_control(c))
      out += c;
  }
  return out;
}

void append_folded(std::string& out, std::string_view line) {
  std::size_t room = k_longest_line;
  while (line.size() > room) {
    const std::string_view first = text::cut_to_bytes(line, room);
    // Bytes that are no UTF-8 have nothing that could be cut.
    const std::size_t size = first.empty() ? room : first.size();
    out.append(line.substr(0, size)).append("\r\n ");
    line.remove_prefix(size);
    room = k_longest_line - 1;
  }
  out.append(line).append("\r\n");
}

std::string reviews_calendar(const Context& context) {
  std::string out;
  out.reserve((context.site.reviews.size() + 1) * k_usual_event);
  append_folded(out, "BEGIN:VCALENDAR");
  append_folded(out, "VERSION:2.0");
  append_folded(out, "PRODID:-//daybook//" + calendar_text(context.generator) + "//EN");
  append_folded(out, "CALSCALE:GREGORIAN");
  append_folded(out, "METHOD:PUBLISH");
  append_folded(out, "X-WR-CALNAME:" + calendar_text(context.words().fill("feed_of_reviews",
                                                                          site_title(context))));
  for (const site::Review& review : context.site.reviews) {
    if (review.due) append_event(context, review, out);
  }
  append_folded(out, "END:VCALENDAR");
  return out;
}

}  // namespace daybook::render
