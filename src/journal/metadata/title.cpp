// SPDX-License-Identifier: MIT
// Reads titles.  Tested by title_test.cpp.
#include "journal/metadata/title.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

#include "journal/metadata/facts.hpp"
#include "journal/words/words.hpp"
#include "text/ascii.hpp"
#include "text/bidi.hpp"
#include "text/date.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace daybook::journal {

namespace {

bool is_separator(std::string_view text, std::size_t& size) {
  for (const std::string_view mark : {":", "：", "-", "–", "—",  "|",  "·", ",", "，", "、",
                                      "/", "#",  "(", ")", "（", "）", "[", "]", "~",  " "}) {
    if (!text.starts_with(mark)) continue;
    size = mark.size();
    return true;
  }
  return false;
}

void skip_separators(std::string_view& text) {
  std::size_t size = 0;
  while (is_separator(text, size))
    text.remove_prefix(size);
}

void drop_end_separators(std::string_view& text) {
  for (bool again = true; again;) {
    again = false;
    for (const std::string_view mark :
         {":", "：", "-", "–", "—", "|", "·", ",", "(", "（", "[", " "}) {
      if (!text.ends_with(mark)) continue;
      text.remove_suffix(mark.size());
      again = true;
    }
  }
}

/// Where the session's number ends that begins at `at` or behind spaces there; 0 when there is
/// none. It counts as part of the words when something separates it from the rest.
std::size_t session_number_end(std::string_view title, std::size_t at) {
  while (at < title.size() && (title[at] == ' ' || title[at] == '#' || title[at] == '-'))
    ++at;
  // `Session S-004`
  const bool coded = at + 2 < title.size() && text::is_ascii_upper(title[at]) &&
                     (text::is_ascii_digit(title[at + 1]) ||
                      (title[at + 1] == '-' && text::is_ascii_digit(title[at + 2])));
  if (coded) at += title[at + 1] == '-' ? 2U : 1U;
  std::size_t end = at;
  while (end < title.size() && text::is_ascii_digit(title[end]))
    ++end;
  // The day of `Session 31/12/2026` is not the session's number.
  const text::DateReading day = text::find_date(title.substr(at));
  const bool is_date = day.kind != text::DateReading::Kind::none && day.begin == 0;
  if (end == at || end - at > 3 || is_date) return 0;
  std::size_t size = 0;
  const bool is_apart =
      end == title.size() || (title[end] != '-' && is_separator(title.substr(end), size));
  return is_apart ? end : 0;
}

/// Size of the session words a title begins with, its number included; 0 without.
std::size_t session_words_size(std::string_view title) {
  const std::string lower = text::lower(title);
  if (lower.size() != title.size()) return 0;
  std::size_t best = 0;
  for_each_word(session_title_words(), [&](std::string_view word) {
    if (word.size() <= best || !lower.starts_with(word)) return;
    const std::string_view rest = std::string_view(lower).substr(word.size());
    std::size_t size = 0;
    if (rest.empty() || is_separator(rest, size)) best = word.size();
  });
  if (best == 0) return 0;
  if (const std::size_t end = session_number_end(title, best); end > 0) return end;
  // `Session notes` is a title of its own kind only with a separator behind it.
  std::size_t size = 0;
  const std::string_view rest = title.substr(best);
  if (rest.empty()) return best;
  if (rest.starts_with(' ')) {
    const std::string_view next = text::trim(rest);
    const auto date = text::find_date(next);
    const bool dated = date.kind != text::DateReading::Kind::none && date.begin <= 1;
    return dated || is_separator(next, size) ? best : 0;
  }
  return best;
}

/// Without the emoji at its ends.
std::string_view without_symbols(std::string_view title) {
  title = text::trim(title);
  while (!title.empty()) {
    const text::Decoded first = text::decode(title, 0);
    if (!text::is_symbol(first.code_point) && !text::is_format(first.code_point)) break;
    title = text::trim(title.substr(first.size));
  }
  while (!title.empty()) {
    std::size_t last = title.size() - 1;
    while (last > 0 && (static_cast<unsigned char>(title[last]) & 0xC0U) == 0x80U)
      --last;
    const text::Decoded end = text::decode(title, last);
    if (!text::is_symbol(end.code_point) && !text::is_format(end.code_point)) break;
    title = text::trim(title.substr(0, last));
  }
  return title;
}

/// Without the emoji before it.
std::string_view without_symbols_ahead(std::string_view title) {
  const std::string_view bare = without_symbols(title);
  return bare.empty() ? title : title.substr(static_cast<std::size_t>(bare.data() - title.data()));
}

std::string without_date(std::string_view title) {
  const text::DateReading date = text::find_date(title);
  if (date.kind == text::DateReading::Kind::none) return std::string(title);
  std::string_view before = title.substr(0, date.begin);
  std::string_view after = title.substr(date.end);
  std::string_view head = without_symbols(before);
  skip_separators(head);
  std::string_view tail = after;
  skip_separators(tail);
  const std::string_view remark = text::trim(after);
  static const auto k_weekdays = list_of(weekday_words());
  const std::size_t bracket = remark.starts_with('(') ? 1U : 3U;
  const bool of_week =
      remark.size() > 2 * bracket &&
      k_weekdays.whole(text::match_key(remark.substr(bracket, remark.size() - 2 * bracket)));
  if (of_week && !head.empty()) tail = {};
  const bool remarked = !of_week && (remark.starts_with('(') || remark.starts_with("（"));
  if (!head.empty() && remarked) {
    drop_end_separators(head);
    return std::string(head).append(after);
  }
  // `Queues - May 29, 2025 ✅ COMPLETED` says with its day how the work of that day stands.
  static const auto k_states = list_of(title_state_words());
  if (k_states.whole(text::match_key(without_symbols(tail)))) tail = {};
  // Otherwise a date in the middle is part of what is said.
  if (!head.empty() && !tail.empty()) return std::string(title);
  if (head.empty()) {
    const std::string_view left = text::trim(after);
    return std::string(left.starts_with('(') || left.starts_with("（") ? left
                                                                       : without_symbols(tail));
  }
  // `(2026-01-08)` loses its bracket, running text before a date keeps its words.
  std::string_view kept = before;
  drop_end_separators(kept);
  if (kept.size() == text::trim(before).size() && before.ends_with(' ')) return std::string(title);
  return std::string(kept);
}

/// `开发日志` says which record it is, where `Session` alone would name nothing.
bool names_record(std::string_view title) {
  for (const std::string_view open : {"(", "（"})
    title = title.substr(0, title.find(open));
  const std::size_t space = title.find(' ');
  const bool several = space != std::string_view::npos && space + 1 < title.size();
  if (several || text::match_key(title) == "worklog" || text::match_key(title) == "devlog")
    return true;
  return std::ranges::any_of(title, [](char c) { return static_cast<unsigned char>(c) >= 0xE3; });
}

/// `SESSION-TEMPLATE.md — Study`: the heading of a copied template that nobody has changed.
bool names_template(std::string_view title) {
  return text::lower(title.substr(0, title.find(' '))).ends_with("-template.md");
}

std::string plain_title(const markdown::Document& document, std::size_t section) {
  return markdown::plain_text(document, document.inside(document.sections()[section].heading));
}

/// A file's name made readable: `2026-01-08__track__module__span-basics` gives `Span basics`.
std::string title_of_name(std::string_view path) {
  std::string_view stem = stem_of(path);
  const std::size_t part = stem.rfind("__");
  if (part != std::string_view::npos && part + 2 < stem.size()) stem.remove_prefix(part + 2);
  if (is_bare_day(stem)) return std::string(stem);
  if (const auto day = day_of_name(path)) return text::to_iso(*day);
  std::string name = without_date(stem);
  if (name.empty()) name = stem;
  std::ranges::replace(name, '_', ' ');
  if (name.find(' ') == std::string::npos) std::ranges::replace(name, '-', ' ');
  std::string_view view = text::trim(name);
  skip_separators(view);
  std::string title(view.empty() ? stem : view);
  if (!title.empty()) title.front() = text::ascii_upper(title.front());
  return title.empty() ? std::string("Untitled") : text::repair_utf8(title);
}

/// The H1 is not shown again when it says what the title says.
void take_heading(const Context& context, Common& common) {
  const auto section = title_section(context.document);
  if (!section) return;
  const std::string heading = text::match_key(plain_title(context.document, *section));
  const std::string title = text::match_key(common.title.value);
  if (heading.find(title) != std::string::npos || title.find(heading) != std::string::npos)
    common.title_node = context.document.sections()[*section].heading;
}

/// `Week 03 – Queues` of a file that front matter calls `Week 03`: the heading says more.
bool goes_on(std::string_view heading, std::string_view given) {
  const std::string key = text::match_key(without_symbols(heading));
  const std::string begin = text::match_key(without_symbols(given));
  if (begin.empty() || key.size() <= begin.size() || !key.starts_with(begin)) return false;
  constexpr std::array<std::string_view, 7> k_marks{":", "：", "-", "–", "—", "|", "·"};
  const std::string_view rest = text::trim(std::string_view(key).substr(begin.size()));
  return std::ranges::any_of(k_marks, [&](auto mark) { return rest.starts_with(mark); });
}

void set_title(Common& common, std::string value, text::Span span) {
  common.title = {text::balanced_bidi(std::move(value)), span};
}

}  // namespace

std::optional<std::size_t> title_section(const markdown::Document& document) {
  const auto sections = document.sections();
  // `- # Tasks` beside `- # Questions`: none of an outline's entries is above the others.
  const auto tops = std::ranges::count(sections, 1, &markdown::Section::level);
  if (tops > 1 && markdown::is_outline(document)) return std::nullopt;
  for (std::size_t i = 0; i < std::min<std::size_t>(sections.size(), 3); ++i)
    if (sections[i].level == 1) return i;
  return std::nullopt;
}

bool is_bare_day(std::string_view title) {
  title = text::trim(title);
  const text::DateReading day = text::find_date(title);
  return day.kind == text::DateReading::Kind::date && day.begin == 0 && day.end == title.size();
}

bool has_session_words(std::string_view title) {
  return session_words_size(text::trim(title)) > 0;
}

std::string strip_session_words(std::string_view title) {
  title = text::trim(title);
  if (names_template(title)) return {};
  // `🚀 Session 3: Queues`: the emoji goes with the words it stands before.
  if (session_words_size(without_symbols(title)) > 0) title = without_symbols(title);
  const std::string undated = without_date(title);
  std::string_view rest = without_symbols_ahead(undated);
  // Twice for `Session 2 Handoff: …`.
  for (int times = 0; times < 2; ++times) {
    const std::size_t size = session_words_size(rest);
    if (size == 0) break;
    rest.remove_prefix(size);
    const std::string_view next = text::trim(rest);
    // `Session: [Brief Descriptive Title]` keeps both of its brackets, or none.
    if (!next.empty() && is_placeholder(next)) return {};
    if (!next.starts_with('(') && !next.starts_with("（")) skip_separators(rest);
  }
  std::string out = without_date(rest);
  std::string_view left = text::trim(out);
  if (!left.starts_with('(') && !left.starts_with("（") && !left.starts_with('['))
    skip_separators(left);
  // `Session 2026-04-12 (continued)` is told apart by its date alone, `Notes` by nothing.
  static const auto k_generic = list_of(generic_title_words());
  if (k_generic.whole(text::match_key(left))) return {};
  // So are `2026-03-05-003` and `2026-03-05 18:23`.
  constexpr std::string_view k_counts = "0123456789:-_. ";
  const bool dated = text::find_date(title).kind != text::DateReading::Kind::none;
  if (dated && left.find_first_not_of(k_counts) == std::string_view::npos) return {};
  const bool remark = (left.starts_with('(') && left.ends_with(')')) ||
                      (left.starts_with("（") && left.ends_with("）"));
  if (remark || is_placeholder(left)) return {};
  return std::string(left);
}

std::string strip_adr_number(std::string_view title) {
  std::string_view rest = text::trim(title);
  const bool marked = text::lower(rest).starts_with("adr");
  std::size_t at = marked ? 3 : 0;
  while (marked && at < rest.size() &&
         std::string_view(" -_#").find(rest[at]) != std::string_view::npos)
    ++at;
  const std::size_t digits = at;
  while (at < rest.size() && text::is_ascii_digit(rest[at]))
    ++at;
  if (at == digits || at >= rest.size()) return std::string(rest);
  std::size_t size = 0;
  if (!marked && rest[at] != '.' && rest[at] != ':' && rest[at] != ')' &&
      !rest.substr(at).starts_with(" - ")) {
    return std::string(rest);
  }
  if (rest[at] == '.') ++at;
  rest.remove_prefix(at);
  if (marked && !rest.empty() && !is_separator(rest, size)) return std::string(text::trim(title));
  if (!rest.starts_with('[')) skip_separators(rest);
  return rest.empty() ? std::string(text::trim(title)) : std::string(rest);
}

void settle_title(const Context& context, const Metadata& metadata, Common& common,
                  const std::optional<std::string>& topic) {
  const auto section = title_section(context.document);
  const auto given = stated_text(metadata, MetaField::title);
  const std::string heading = section ? plain_title(context.document, *section) : std::string();
  const std::string stripped = strip_session_words(heading);
  const text::Span span = section ? context.document.sections()[*section].span : text::Span{};
  if (given && !goes_on(heading, given->value)) {
    const std::string_view words = without_symbols(given->value);
    set_title(common, words.empty() ? given->value : std::string(words), given->span);
  } else if (given) {
    set_title(common, std::string(without_symbols(heading)), span);
  } else if (!stripped.empty()) {
    set_title(common, stripped, span);
  } else if (topic) {
    set_title(common, *topic, {});
  } else if (!heading.empty() && !is_placeholder(heading) && !names_template(heading)) {
    // The day stands beside the title wherever it is shown.
    const std::string undated = without_date(without_symbols_ahead(heading));
    set_title(common, names_record(undated) ? undated : heading, span);
  } else {
    set_title(common, title_of_name(context.document.source().path()), {});
  }
  take_heading(context, common);
  // A generic heading that a topic replaced says nothing of its own either.
  if (section && stripped.empty())
    common.title_node = context.document.sections()[*section].heading;
}

void settle_adr_title(const Context& context, const Metadata& metadata, Common& common) {
  settle_note_title(context, metadata, common);
  common.title.value = strip_adr_number(common.title.value);
}

void settle_note_title(const Context& context, const Metadata& metadata, Common& common) {
  const auto section = title_section(context.document);
  const std::string heading = section ? plain_title(context.document, *section) : std::string();
  const auto given = stated_text(metadata, MetaField::title);
  if (given && !given->value.empty()) {
    set_title(common, given->value, given->span);
  } else if (!heading.empty()) {
    set_title(common, heading, context.document.sections()[*section].span);
  } else {
    set_title(common, title_of_name(context.document.source().path()), {});
  }
  take_heading(context, common);
}

}  // namespace daybook::journal
