// SPDX-License-Identifier: MIT
// Takes an English heading that is a clause apart: an opener, words that carry no meaning, whether
// it is denied or still to come, and the verb.  Knows no words of its own.  Tested by
// headings_test.cpp.
#include <algorithm>
#include <array>
#include <cstdint>
#include <string>

#include "journal/words/clauses.hpp"
#include "journal/words/han.hpp"
#include "journal/words/vocabulary.hpp"
#include "journal/words/words.hpp"
#include "text/ascii.hpp"

namespace daybook::journal {

namespace {

/// Takes the longest of the words from the start of the text; false when it begins with none.
bool take(const WordIndex<bool>& words, std::string_view& text) {
  std::size_t size = 0;
  words.at_start(text, [&](std::string_view word) {
    const bool fits = text.size() > word.size() && text[word.size()] == ' ';
    if (fits && word.size() > size) size = word.size();
    return fits;
  });
  if (size == 0) return false;
  text.remove_prefix(size + 1);
  return true;
}

/// How much of a text its verb has to be.
enum class Reach : std::uint8_t { start, whole };

std::optional<Role> verb_role(const WordIndex<Role>& verbs, std::string_view text, Reach reach) {
  return verbs.at_start(text, [&](std::string_view word) {
    return text.size() == word.size() || (reach == Reach::start && text[word.size()] == ' ');
  });
}

/// `what is learning rate` asks what something is; `what is left` does not.
bool asks_what_is(std::string_view key) {
  return key.starts_with("what is ") || key.starts_with("what are ") || key.starts_with("what's ");
}

}  // namespace

/// `Blockers/Notes`, `Open questions / next action`: of what is open and what follows from it the
/// latter.
std::optional<Role> Vocabulary::second_name_role(std::string_view key) const {
  const std::size_t at = key.find('/');
  if (at == std::string_view::npos || at == 0) return std::nullopt;
  const auto second = part_role(key.substr(at + 1));
  if (second != Role::notes && second != Role::next_steps) return std::nullopt;
  const auto first = part_role(key.substr(0, at));
  const bool open = first == Role::questions || first == Role::challenges ||
                    (first == Role::tasks && second == Role::notes);
  return open ? second : std::nullopt;
}

/// `next-steps`, `Open_Questions`: a name of the tables with its words joined as in a file's name.
/// `front_matter` and `git_log` are what a chapter may be about.
std::optional<Role> Vocabulary::joined_words_role(std::string_view title) const {
  std::string spaced(title);
  bool joined = false;
  for (std::size_t i = 1; i + 1 < spaced.size(); ++i) {
    if (spaced[i] != '-' && spaced[i] != '_') continue;
    if (!text::is_ascii_letter(spaced[i - 1]) || !text::is_ascii_letter(spaced[i + 1])) continue;
    spaced[i] = ' ';
    joined = true;
  }
  constexpr std::array k_joined{
      Role::summary,    Role::goal,      Role::learnings, Role::decisions,    Role::tasks,
      Role::next_steps, Role::questions, Role::gaps,      Role::capabilities, Role::challenges};
  const auto role = joined ? known_role(name_key(spaced)) : std::nullopt;
  return role && std::ranges::find(k_joined, *role) != k_joined.end() ? role : std::nullopt;
}

bool is_appended(std::string_view remark) {
  static const auto k_words = list_of(
      "continued | cont | cont'd | continuation | addendum | appended | 追加 | 补充 | 续 | 续写 | "
      "后续追加");
  return !remark.empty() && k_words.whole(simplified(name_key(remark))).has_value();
}

std::optional<Role> clause_role(std::string_view key) {
  static const auto k_openers = list_of(clause_openers());
  static const auto k_fillers = list_of(clause_fillers());
  static const auto k_negations = list_of(clause_negations());
  static const auto k_futures = list_of(clause_futures());
  static const auto k_subjects = list_of("i | we | i'm | i'll | we'll | to");
  static const auto k_auxiliaries =
      list_of("do i | do we | will i | will we | should i | should we");
  static const auto k_verbs = index_of<Role>(clause_verbs());
  static const auto k_negated = index_of<Role>(negated_clause_verbs());
  static const auto k_to_come = index_of<Role>(clause_verbs_to_come());
  constexpr std::size_t k_longest = 60;
  if (key.ends_with('?')) key.remove_suffix(1);
  if (key.size() > k_longest) return std::nullopt;
  std::string_view rest = key;
  std::string_view subject = key;
  if (!take(k_openers, rest) && !take(k_subjects, subject)) return std::nullopt;
  const Reach reach = asks_what_is(key) ? Reach::whole : Reach::start;
  bool denied = false;
  for (;;) {
    // `do` is a verb of its own in `what we do` and none in `what do I want`.
    const bool will = rest.starts_with("will ") || rest.starts_with("should ");
    if (take(k_auxiliaries, rest)) {
      if (will) return verb_role(k_to_come, rest, reach);
      continue;
    }
    if (take(k_negations, rest)) {
      denied = true;
      continue;
    }
    if (rest == "did") return Role::log;
    if (const auto role = verb_role(denied ? k_negated : k_verbs, rest, reach)) return role;
    if (take(k_futures, rest)) return verb_role(k_to_come, rest, reach);
    if (!take(k_fillers, rest)) return std::nullopt;
  }
}

std::optional<Role> ability_role(std::string_view key) {
  static const auto k_abilities = list_of(ability_clauses());
  constexpr std::size_t k_longest = 60;
  if (key.size() > k_longest || key.ends_with('?')) return std::nullopt;
  for (std::size_t space = key.find(' '); space != std::string_view::npos;
       space = key.find(' ', space + 1)) {
    const auto ends = [&](std::string_view word) {
      const std::size_t end = space + 1 + word.size();
      return key.size() == end || key[end] == ' ';
    };
    if (k_abilities.at_start(key.substr(space + 1), ends)) return Role::capabilities;
  }
  return std::nullopt;
}

std::optional<Role> topic_clause_role(std::string_view key) {
  for (const std::string_view subject : {" i ", " we ", " i've ", " we've "}) {
    const std::size_t at = key.find(subject);
    if (at == std::string_view::npos || at == 0) continue;
    if (const auto role = clause_role("what" + std::string(key.substr(at)))) return role;
  }
  return std::nullopt;
}

bool is_counted_day(std::string_view key) {
  for (const std::string_view word : {"day ", "week ", "session "}) {
    if (!key.starts_with(word)) continue;
    const std::size_t end = key.find_first_not_of("0123456789", word.size());
    if (end == word.size()) return false;
    if (end == std::string_view::npos) return true;
    const std::string_view rest = key.substr(end);
    return rest.starts_with(':') || rest.starts_with(" -") || rest.starts_with(" –") ||
           rest.starts_with(" —") || rest.starts_with(" (");
  }
  return false;
}

}  // namespace daybook::journal
