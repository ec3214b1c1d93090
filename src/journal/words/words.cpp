// SPDX-License-Identifier: MIT
// What a value means by its words or marks; the words are in values.cpp, and those in use
// on this thread in value_words.cpp.  Tested by vocabulary_test.cpp.
#include "journal/words/words.hpp"

#include <array>
#include <cstddef>
#include <string>
#include <utility>

#include "journal/words/han.hpp"
#include "journal/words/value_words.hpp"
#include "journal/words/vocabulary.hpp"
#include "text/ascii.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace daybook::journal {

namespace {

bool is_word_byte(char c) {
  return text::is_ascii_lower(c) || text::is_ascii_digit(c) || !text::is_ascii(c);
}

/// The word at the start of the text, not going on into a longer Latin word.
bool begins_with_word(std::string_view text, std::string_view word) {
  if (!text.starts_with(word)) return false;
  if (!text::is_ascii(word.back())) return true;
  return text.size() == word.size() || !is_word_byte(text[word.size()]) ||
         !text::is_ascii(text[word.size()]);
}

/// The meaning of the longest word that the text begins with.
template <class Meaning>
std::optional<Meaning> at_start(const WordIndex<Meaning>& index, std::string_view text) {
  const auto begin_of = [&index](std::string_view key) {
    return index.at_start(key, [&](std::string_view word) { return begins_with_word(key, word); });
  };
  if (const auto meaning = begin_of(text)) return meaning;
  const std::string plain = simplified(text);
  return plain == text ? std::nullopt : begin_of(plain);
}

}  // namespace

std::string_view verdict_name(Verdict verdict) {
  constexpr std::array<std::string_view, 6> k_names{"strong", "partial", "weak",
                                                    "passed", "failed",  "not_started"};
  return k_names.at(static_cast<std::size_t>(verdict));
}

std::string_view state_name(State state) {
  constexpr std::array<std::string_view, 4> k_names{"ok", "warn", "fail", "open"};
  return k_names.at(static_cast<std::size_t>(state));
}

std::string_view priority_name(Priority priority) {
  constexpr std::array<std::string_view, 4> k_names{"high", "medium", "low", "blocked"};
  return k_names.at(static_cast<std::size_t>(priority));
}

std::string_view confidence_name(std::uint8_t confidence) {
  constexpr std::array<std::string_view, 5> k_names{"1", "2", "3", "4", "5"};
  return k_names.at(confidence - std::size_t{1});
}

std::optional<Verdict> find_verdict(std::string_view text) {
  const bool ticked = text.find("✅") != std::string_view::npos;
  const bool crossed = text.find("❌") != std::string_view::npos;
  const std::string key = name_key(text);
  if (!key.empty() && is_placeholder(text)) return std::nullopt;
  if (const auto verdict = at_start(words_in_use().verdicts, key)) return verdict;
  if (ticked != crossed) return ticked ? Verdict::passed : Verdict::failed;
  if (text.find("⚠") != std::string_view::npos) return Verdict::partial;
  return std::nullopt;
}

std::string_view find_severity(std::string_view text) {
  for (const auto& [mark, name] : {std::pair("🔴", "H"), std::pair("🟠", "M"),
                                   std::pair("🟡", "M"), std::pair("🟢", "L")}) {
    if (text.find(mark) != std::string_view::npos) return name;
  }
  return at_start(words_in_use().severities, name_key(text)).value_or(std::string_view{});
}

std::optional<Priority> find_priority(std::string_view text) {
  for (const auto& [mark, priority] :
       {std::pair("🔴", Priority::high), std::pair("🟡", Priority::medium),
        std::pair("🟢", Priority::low)}) {
    if (text.find(mark) != std::string_view::npos) return priority;
  }
  return at_start(words_in_use().priorities, name_key(text));
}

std::string_view find_horizon(std::string_view text) {
  return at_start(words_in_use().horizons, name_key(text)).value_or(std::string_view{});
}

std::string_view learning_status(std::string_view text) {
  return words_in_use().statuses.whole(name_key(text)).value_or(std::string_view{});
}

std::optional<AdrStatus> find_adr_status(std::string_view text) {
  return at_start(words_in_use().adr_statuses, name_key(text));
}

std::optional<GoalType> find_goal_type(std::string_view text) {
  return at_start(words_in_use().goal_types, name_key(text));
}

std::optional<SessionKind> find_session_kind(std::string_view text) {
  const std::string key = name_key(text);
  if (const auto kind = at_start(words_in_use().kinds, key)) return kind;
  // `Concept learning`, `Pair coding`
  const std::size_t space = key.rfind(' ');
  return space == std::string::npos ? std::nullopt
                                    : words_in_use().kinds.whole(key.substr(space + 1));
}

std::optional<std::uint8_t> confidence_word(std::string_view text) {
  return at_start(words_in_use().confidences, name_key(text));
}

}  // namespace daybook::journal
