// SPDX-License-Identifier: MIT
#include "config/value_reader.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <optional>
#include <utility>

#include "text/ascii.hpp"
#include "text/suggest.hpp"
#include "text/url.hpp"
#include "text/utf8.hpp"
#include "yaml/fields.hpp"

namespace daybook::config {
namespace {

using yaml::Value;

constexpr std::int64_t k_largest_number = 1'000'000;
constexpr std::size_t k_longest_quote = 60;

struct SeverityWord {
  std::string_view word;
  std::optional<text::Severity> severity;
};
constexpr std::array k_severity_words{
    SeverityWord{"off", std::nullopt}, SeverityWord{"note", text::Severity::note},
    SeverityWord{"warning", text::Severity::warning}, SeverityWord{"error", text::Severity::error}};

// RFC 5646 in its outline: a language of 2 to 8 letters, then parts of up to 8 letters or digits.
bool is_language_tag(std::string_view tag) {
  std::size_t part = 0;
  std::size_t parts = 0;
  for (std::size_t i = 0; i <= tag.size(); ++i) {
    if (i == tag.size() || tag[i] == '-') {
      if (part == 0 || part > 8 || (parts == 0 && part < 2)) return false;
      part = 0;
      ++parts;
    } else if (text::is_ascii_letter(tag[i]) || (text::is_ascii_digit(tag[i]) && parts > 0)) {
      ++part;
    } else {
      return false;
    }
  }
  return true;
}

bool is_base_address(std::string_view address) {
  const auto [scheme, path, query, fragment] = text::split_link(address);
  if (scheme != "http" && scheme != "https") return false;
  const std::string_view after = address.substr(scheme.size() + 1);
  if (!after.starts_with("//")) return false;
  const std::string_view host = after.substr(2, after.find('/', 2) - 2);
  return !host.empty() && address.find_first_of(" \t\r\n\"<>\\?#") == std::string_view::npos &&
         host.find('@') == std::string_view::npos;
}

}  // namespace

std::string shown(const Value& value) {
  switch (value.kind) {
    case Value::Kind::none:
      return "nothing";
    case Value::Kind::scalar:
      return "'" + text::ellipsize(value.scalar, k_longest_quote) + "'";
    case Value::Kind::sequence:
      return "a list";
    case Value::Kind::mapping:
      break;
  }
  return "a mapping";
}

void ValueReader::text(const Value& value, std::string& into) {
  if (auto found = yaml::as_text(value)) {
    into = std::move(found->value);
  } else {
    invalid(value, fmt::format("a text is wanted here, not {}", shown(value)),
            "put it in quotes if it is one");
  }
}

void ValueReader::language(const Value& value, std::string& into) {
  const auto found = yaml::as_text(value);
  if (found && is_language_tag(found->value)) {
    into = found->value;
  } else {
    invalid(value, fmt::format("{} is no language tag", shown(value)),
            "write en, zh-Hans or pt-BR");
  }
}

void ValueReader::web_address(const Value& value, std::string& into) {
  const auto found = yaml::as_text(value);
  if (found && found->value.empty()) return;
  if (!found || !is_base_address(found->value)) {
    invalid(value, fmt::format("{} is no web address", shown(value)),
            "write it like https://example.org/journal");
    return;
  }
  into = found->value;
  while (into.ends_with('/'))
    into.pop_back();
}

void ValueReader::repository(const Value& value, std::string& into) {
  constexpr std::string_view k_git = ".git";
  web_address(value, into);
  if (into.ends_with(k_git)) into.resize(into.size() - k_git.size());
}

void ValueReader::edit_url(const Value& value, std::string& into) {
  const auto found = yaml::as_text(value);
  if (found && found->value.empty()) return;
  constexpr std::string_view k_path = "{path}";
  const std::string address = found ? found->value : std::string();
  const std::size_t at = address.find(k_path);
  // What stands before the path has to be an address, and nothing in the rest may end one.
  const bool usable = at != std::string::npos &&
                      is_base_address(address.substr(0, std::min(at, address.find('?')))) &&
                      address.find_first_of(" \"'<>\\\n\r\t") == std::string::npos;
  if (usable) {
    into = address;
  } else {
    invalid(value, fmt::format("{} is no web address with {{path}} in it", shown(value)),
            "write it like https://example.org/edit/main/{path}");
  }
}

void ValueReader::folder_below(const Value& value, std::string_view help, std::string& into) {
  const auto found = yaml::as_text(value);
  const bool relative = found && !found->value.empty() && !found->value.starts_with('/') &&
                        found->value.find('\\') == std::string::npos &&
                        std::ranges::none_of(found->value, text::is_ascii_control);
  const auto path = relative ? text::resolve_path("", found->value) : std::nullopt;
  if (!path || path->empty()) {
    invalid(value, fmt::format("{} is no folder below the journal", shown(value)),
            std::string(help));
    return;
  }
  into = *path;
}

void ValueReader::truth(const Value& value, bool& into) {
  if (const auto found = yaml::as_truth(value)) {
    into = found->value;
  } else {
    invalid(value, fmt::format("{} is neither true nor false", shown(value)),
            "write true or false");
  }
}

void ValueReader::wish(const Value& value, std::optional<text::Place>& into) {
  bool wanted = into.has_value();
  truth(value, wanted);
  into.reset();
  if (wanted) into = source_.place(value.span);
}

void ValueReader::raw_html(const Value& value, RawHtml& into) {
  bool allow = into == RawHtml::allow;
  truth(value, allow);
  into = allow ? RawHtml::allow : RawHtml::escape;
}

void ValueReader::dialects(const Value& value, DialectText& into) const {
  into = {.source = kept_, .value = value};
}

void ValueReader::number(const Value& value, std::uint32_t& into) {
  const auto found = yaml::as_integer(value);
  if (found && found->value >= 0 && found->value <= k_largest_number) {
    into = static_cast<std::uint32_t>(found->value);
  } else {
    invalid(value, fmt::format("{} is no whole number of that kind", shown(value)),
            fmt::format("write a number from 0 to {}", k_largest_number));
  }
}

void ValueReader::days(const Value& value, int& into) {
  auto count = static_cast<std::uint32_t>(into);
  number(value, count);
  into = static_cast<int>(count);
}

void ValueReader::positive(const Value& value, int& into) {
  const auto found = yaml::as_integer(value);
  if (!found || found->value != 0) return days(value, into);
  invalid(value, "'0' is too small a number here", "write 1 or more");
}

void ValueReader::texts(const Value& value, std::vector<std::string>& into) {
  yaml::TextList list = yaml::as_text_list(value);
  into.clear();
  for (auto& item : list.items)
    into.push_back(std::move(item.value));
  for (const text::Span other : list.others) {
    Value bad;
    bad.span = other;
    invalid(bad, "an entry of this list is no text", "write one name or pattern an entry");
  }
  // What is left of a list may be another list than was meant: none is what keeps nothing private.
  if (value.is_sequence() && list.items.size() + list.others.size() < value.items.size())
    invalid(value, "an entry of this list is empty", "take it out; a list of nothing is []");
}

void ValueReader::names(const Value& value, std::vector<PlacedName>& into) {
  std::vector<std::string> unplaced;
  texts(value, unplaced);
  into.clear();
  for (auto& item : yaml::as_text_list(value).items)
    into.push_back({.name = std::move(item.value), .place = source_.place(item.span)});
}

void ValueReader::rules(const Value& value, std::vector<RuleSetting>& into) {
  if (!value.is_mapping()) {
    invalid(value, fmt::format("rules are a mapping, not {}", shown(value)),
            "write lines like link-broken: error");
    return;
  }
  for (const yaml::Member& member : value.members)
    rule(member, into);
}

void ValueReader::rule(const yaml::Member& member, std::vector<RuleSetting>& into) {
  const auto rule = text::find_rule(member.key);
  if (!rule) {
    std::vector<std::string_view> names;
    for (const text::RuleInfo& info : text::all_rules())
      names.push_back(info.name);
    unknown_key(member, fmt::format("there is no rule '{}'", member.key), names);
    return;
  }
  const auto found = yaml::as_text(member.value);
  const auto* const word = std::ranges::find(k_severity_words, found ? found->value : std::string(),
                                             [](const SeverityWord& row) { return row.word; });
  if (word == k_severity_words.end()) {
    invalid(member.value, fmt::format("{} is no weight for a rule", shown(member.value)),
            "write off, note, warning or error");
    return;
  }
  into.push_back({.rule = *rule, .severity = word->severity});
}

void ValueReader::vocabulary(const Value& value, std::string_view family,
                             std::vector<VocabularyEntry>& into) {
  if (!value.is_mapping()) {
    invalid(value, fmt::format("words are a mapping, not {}", shown(value)),
            "write lines like \"My word\": its meaning");
    return;
  }
  for (const yaml::Member& member : value.members) {
    VocabularyEntry entry{.family = family,
                          .word = member.key,
                          .meaning = {},
                          .place = source_.place(member.value.span)};
    text(member.value, entry.meaning);
    if (!entry.meaning.empty()) into.push_back(std::move(entry));
  }
}

void ValueReader::aliases(const Value& value, std::vector<Alias>& into) {
  if (!value.is_mapping()) {
    invalid(value, fmt::format("aliases are a mapping, not {}", shown(value)),
            "write lines like \"I can read a trace\": I can read a packet trace");
    return;
  }
  for (const yaml::Member& member : value.members) {
    Alias alias{.statement = member.key, .same_as = {}, .place = source_.place(member.value.span)};
    text(member.value, alias.same_as);
    if (!alias.same_as.empty()) into.push_back(std::move(alias));
  }
}

void ValueReader::word_list(const Value& value, std::string_view family,
                            std::vector<VocabularyEntry>& into) {
  std::vector<std::string> words;
  texts(value, words);
  for (std::string& word : words)
    into.push_back({.family = family,
                    .word = std::move(word),
                    .meaning = {},
                    .place = source_.place(value.span)});
}

void ValueReader::invalid(const Value& value, std::string message, std::string help) {
  diagnostics_.push_back(text::make_diagnostic(
      text::Rule::config_invalid, source_.place(value.span), std::move(message), std::move(help)));
}

void ValueReader::unknown_key(const yaml::Member& member, std::string message,
                              const std::vector<std::string_view>& known) {
  diagnostics_.push_back(text::make_diagnostic(text::Rule::config_unknown_key,
                                               source_.place(member.key_span), std::move(message),
                                               text::did_you_mean(member.key, known)));
}

}  // namespace daybook::config
