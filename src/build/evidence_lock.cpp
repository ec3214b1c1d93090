// SPDX-License-Identifier: MIT
#include "build/evidence_lock.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <memory>
#include <utility>

#include "build/lock_file.hpp"
#include "text/ascii.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"
#include "text/web_address.hpp"
#include "yaml/fields.hpp"
#include "yaml/parse.hpp"

namespace daybook::build {
namespace {

using site::LinkEvidence;
using yaml::Value;

constexpr std::string_view k_version = "1";
constexpr std::string_view k_head =
    "# What `daybook check --external` found out about links that leave the journal.\n"
    "# Commit it: builds read it and ask nobody.\n";

// --- Reading -----------------------------------------------------------------------------------

bool read_day(std::string_view text, std::optional<text::Date>& into) {
  into = text::parse_iso_date(text);
  return into.has_value();
}

bool read_digest(std::string_view text, std::string& into) {
  constexpr std::size_t k_digits = 64;
  const auto is_digit = [](char c) { return text::is_ascii_hex(c) && !text::is_ascii_upper(c); };
  into = text;
  return text.size() == k_digits && std::ranges::all_of(text, is_digit);
}

bool read_status(std::string_view text, std::string& into) {
  constexpr std::size_t k_longest = 40;
  into = text;
  return text.size() <= k_longest && std::ranges::all_of(text, [](char c) {
           return text::is_ascii_digit(c) || text::is_ascii_lower(c) || c == '-';
         });
}

bool read_address(std::string_view text, std::string& into) {
  into = text;
  return text::to_web_address(text) == text;
}

bool read_state(std::string_view text, LinkEvidence& into) {
  const auto state = site::find_evidence_state(text);
  into.state = state.value_or(site::EvidenceState::unsure);
  return state.has_value();
}

bool read_checked(std::string_view text, LinkEvidence& into) {
  const auto day = text::parse_iso_date(text);
  if (day) into.checked = *day;
  return day.has_value();
}

/// One field of an entry besides its url.
struct Field {
  std::string_view name;
  enum class Need : std::uint8_t { always, sometimes } need;
  bool (*read)(std::string_view text, LinkEvidence& into);
  std::string_view form;
};
using enum Field::Need;
constexpr std::array k_fields{
    Field{"state", always, read_state, "one of ok, moved, rotten and unsure"},
    Field{"status", always,
          [](std::string_view t, LinkEvidence& e) { return read_status(t, e.status); },
          "a status of HTTP or a word"},
    Field{"checked", always, read_checked, "a day, YYYY-MM-DD"},
    Field{"rotten_since", sometimes,
          [](std::string_view t, LinkEvidence& e) { return read_day(t, e.rotten_since); },
          "a day, YYYY-MM-DD"},
    Field{"moved_to", sometimes,
          [](std::string_view t, LinkEvidence& e) { return read_address(t, e.moved_to); },
          "a web address"},
    Field{"sha256", sometimes,
          [](std::string_view t, LinkEvidence& e) { return read_digest(t, e.sha256); },
          "64 hexadecimal digits"},
    Field{"changed", sometimes,
          [](std::string_view t, LinkEvidence& e) { return read_day(t, e.changed); },
          "a day, YYYY-MM-DD"},
    Field{"sha256_now", sometimes,
          [](std::string_view t, LinkEvidence& e) { return read_digest(t, e.sha256_now); },
          "64 hexadecimal digits"},
};

std::string scalar_of(const Value& value) {
  const auto text = yaml::as_text(value);
  return text ? text->value : std::string();
}

class LockReader {
 public:
  LockReader(const text::SourceFile& source, text::Checked<EvidenceLock>& lock)
      : source_(source), lock_(lock) {}

  void read(const Value& root) {
    const Value* const version = root.find("version");
    lock_.value.is_ours = version != nullptr && scalar_of(*version) == k_version;
    if (!lock_.value.is_ours) {
      say(version == nullptr ? root.span : version->span,
          version == nullptr ? "the file does not say its version"
                             : fmt::format("'{}' is no version that this daybook reads",
                                           text::ellipsize(scalar_of(*version), k_shown)));
      return;
    }
    const Value* const links = root.find("links");
    if (links == nullptr || links->is_none()) return;
    if (!links->is_sequence()) return say(links->span, "'links' is no list");
    for (const Value& entry : links->items)
      read_entry(entry);
  }

 private:
  static constexpr std::size_t k_shown = 60;

  void read_entry(const Value& entry) {
    const Value* const url = entry.is_mapping() ? entry.find("url") : nullptr;
    std::string address;
    if (url == nullptr) return say(entry.span, "an entry without 'url' is left out");
    if (!read_address(scalar_of(*url), address)) return say_value(*url, "url", "a web address");
    LinkEvidence evidence;
    for (const yaml::Member& member : entry.members) {
      const auto* const field = std::ranges::find(k_fields, member.key, &Field::name);
      if (field == k_fields.end()) continue;
      if (!field->read(scalar_of(member.value), evidence))
        return say_value(member.value, field->name, field->form);
    }
    for (const Field& field : k_fields) {
      if (field.need == always && entry.find(field.name) == nullptr)
        return say(url->span, fmt::format("an entry without '{}' is left out", field.name));
    }
    if (evidence.state == site::EvidenceState::moved && evidence.moved_to.empty())
      return say(url->span, "an entry that has moved without 'moved_to' is left out");
    for (const auto& day : {evidence.rotten_since, evidence.changed}) {
      if (day && *day > evidence.checked)
        return say(url->span, "an entry with a day after 'checked' is left out");
    }
    if (!lock_.value.evidence.emplace(std::move(address), std::move(evidence)).second)
      say(url->span, "a second entry of an address is left out");
  }

  void say_value(const Value& value, std::string_view field, std::string_view form) {
    say(value.span,
        fmt::format("'{}' is no {}: the entry is left out",
                    text::ellipsize(scalar_of(value), k_shown), field),
        fmt::format("it has to be {}", form));
  }

  void say(text::Span span, std::string message,
           std::string help = "'daybook check --external' writes it anew") {
    lock_.diagnostics.push_back(text::make_diagnostic(
        text::Rule::evidence_invalid, source_.place(span), std::move(message), std::move(help)));
  }

  const text::SourceFile& source_;
  text::Checked<EvidenceLock>& lock_;
};

text::Checked<EvidenceLock> unreadable(std::string message) {
  return {.value = {.evidence = {}, .is_ours = false},
          .diagnostics = {text::make_diagnostic(text::Rule::evidence_invalid,
                                                {.path = std::string(k_evidence_lock)},
                                                std::move(message))}};
}

// --- Writing -----------------------------------------------------------------------------------

void append_text(std::string& out, std::string_view name, std::string_view value) {
  if (!value.empty()) out += fmt::format("    {}: \"{}\"\n", name, value);
}

void append_day(std::string& out, std::string_view name, const std::optional<text::Date>& day) {
  if (day) out += fmt::format("    {}: {}\n", name, text::to_iso(*day));
}

}  // namespace

text::Checked<EvidenceLock> parse_evidence(const text::SourceFile& source) {
  if (text::trim(source.bytes()).empty()) return {};
  const auto size = static_cast<std::uint32_t>(source.bytes().size());
  auto parsed = yaml::parse(source, {0, size},
                            {.invalid_rule = text::Rule::evidence_invalid,
                             .duplicate_rule = text::Rule::evidence_invalid,
                             .max_bytes = k_largest_lock});
  text::Checked<EvidenceLock> lock{.value = {}, .diagnostics = std::move(parsed.diagnostics)};
  LockReader(source, lock).read(parsed.value);
  return lock;
}

text::Checked<EvidenceLock> read_evidence(const io::FileSystem& files, const std::string& journal) {
  auto bytes = read_lock(files, journal, k_evidence_lock);
  if (!bytes) return unreadable(bytes.error().message);
  if (!bytes.value()) return {};
  return parse_evidence(text::SourceFile(std::string(k_evidence_lock), *std::move(bytes).value()));
}

std::string evidence_text(const site::Evidence& evidence) {
  std::string out = fmt::format("{}version: {}\nlinks:\n", k_head, k_version);
  for (const auto& [address, link] : evidence) {
    out +=
        fmt::format("  - url: \"{}\"\n    state: {}\n    status: {}\n    checked: {}\n", address,
                    site::evidence_state_name(link.state), link.status, text::to_iso(link.checked));
    append_day(out, "rotten_since", link.rotten_since);
    append_text(out, "moved_to", link.moved_to);
    append_text(out, "sha256", link.sha256);
    append_day(out, "changed", link.changed);
    append_text(out, "sha256_now", link.sha256_now);
  }
  return out;
}

base::Result<LockWrite> write_evidence(io::FileSystem& files, const std::string& journal,
                                       const site::Evidence& evidence) {
  const std::string bytes = evidence_text(evidence);
  const auto now = read_lock(files, journal, k_evidence_lock);
  const bool is_new = now && !now.value();
  if (is_new ? evidence.empty() : now && *now.value() == bytes) return LockWrite::unchanged;
  if (auto done = write_lock(files, journal, k_evidence_lock, bytes); !done) return done.error();
  return LockWrite::written;
}

}  // namespace daybook::build
