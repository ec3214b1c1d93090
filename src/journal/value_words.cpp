// SPDX-License-Identifier: MIT
#include "journal/value_words.hpp"

#include <algorithm>
#include <array>

#include "text/unicode.hpp"

namespace daybook::journal {

namespace {

thread_local const ValueWords* t_in_use = nullptr;

constexpr std::array<std::string_view, 3> k_severity_names{"H", "M", "L"};
constexpr std::array<std::string_view, 3> k_status_names{"weak", "ok", "mastered"};

/// The member of an enumeration of `count` whose name this is.
template <class Enum>
std::optional<Enum> named(std::size_t count, std::string_view (*name_of)(Enum),
                          std::string_view name) {
  for (std::size_t i = 0; i < count; ++i) {
    if (name_of(static_cast<Enum>(i)) == name) return static_cast<Enum>(i);
  }
  return std::nullopt;
}

/// The name in the table that is this one: it outlives the asker's.
template <std::size_t Size>
std::optional<std::string_view> named(const std::array<std::string_view, Size>& names,
                                      std::string_view name) {
  const auto* const it = std::ranges::find(names, name);
  if (it == names.end()) return std::nullopt;
  return *it;
}

/// The form is_placeholder() compares in: without the parentheses around the whole, and without a
/// full stop where the author speaks.
std::string placeholder_key(std::string_view text, WordFamily family) {
  std::string key = text::match_key(text);
  while (key.size() > 1 && key.starts_with('(') && key.ends_with(')'))
    key = key.substr(1, key.size() - 2);
  while (family == WordFamily::nothing && key.ends_with('.'))
    key.pop_back();
  return key;
}

template <class Meaning>
bool add_first(WordIndex<Meaning>& index, const std::optional<Meaning>& meaning,
               std::string_view word) {
  if (meaning) index.add_first(*meaning, word);
  return meaning.has_value();
}

}  // namespace

bool ValueWords::add(WordFamily family, std::string_view word, std::string_view meaning) {
  const bool bare = family == WordFamily::placeholders || family == WordFamily::nothing;
  std::string key = bare ? placeholder_key(word, family) : name_key(word);
  if (key.empty()) return true;
  own_.push_back(std::make_shared<const std::string>(std::move(key)));
  const std::string_view kept = *own_.back();
  switch (family) {
    case WordFamily::statuses: {
      const bool session = add_first(statuses, named(k_status_names, meaning), kept);
      constexpr auto k_count = static_cast<std::size_t>(AdrStatus::superseded) + 1;
      return add_first(adr_statuses, named(k_count, adr_status_name, meaning), kept) || session;
    }
    case WordFamily::verdicts: {
      constexpr auto k_count = static_cast<std::size_t>(Verdict::not_started) + 1;
      return add_first(verdicts, named(k_count, verdict_name, meaning), kept);
    }
    case WordFamily::severities:
      return add_first(severities, named(k_severity_names, meaning), kept);
    case WordFamily::priorities: {
      constexpr auto k_count = static_cast<std::size_t>(Priority::blocked) + 1;
      return add_first(priorities, named(k_count, priority_name, meaning), kept);
    }
    case WordFamily::placeholders:
      left_over.add_first(true, kept);
      return true;
    case WordFamily::nothing:
      nothing.add_first(true, kept);
      return true;
    default:
      return false;
  }
}

WordsInUse::WordsInUse(const ValueWords& words) : before_(t_in_use) {
  t_in_use = &words;
}

WordsInUse::~WordsInUse() {
  t_in_use = before_;
}

const ValueWords& words_in_use() {
  return t_in_use != nullptr ? *t_in_use : *built_in_value_words();
}

}  // namespace daybook::journal
