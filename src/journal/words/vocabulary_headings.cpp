// SPDX-License-Identifier: MIT
// The role of a heading: known word for word, without its modifiers, by the first of several names,
// or loosely by the word it ends or begins with.  Tested by headings_test.cpp.
#include <algorithm>
#include <array>

#include "journal/words/clauses.hpp"
#include "journal/words/han.hpp"
#include "journal/words/modifiers.hpp"
#include "journal/words/vocabulary.hpp"
#include "journal/words/words.hpp"
#include "text/ascii.hpp"
#include "text/date.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace daybook::journal {

namespace {

/// Between the names of a heading that has several.
constexpr std::array<std::string_view, 24> k_lists{
    " for ", " - ", " – ", " — ", ": ", ":",  " & ", " and ", " or ", " + ",   " / ",  "/",
    ", ",    "(",   "|",   "与",  "和", "及", "、",  "以及",  "・",   " und ", " et ", " y "};

/// Between a heading's word and what it is about.
constexpr std::array<std::string_view, 21> k_abouts{
    " with ", " from ", " of ",  " to ",  " in ",   " on ",  " about ",
    " ve ",   " de ",   " del ", " du ",  " des ",  " für ", " para ",
    " pour ", " von ",  " zum ", " aus ", " über ", " sur ", " sobre "};

/// Between a name and the same name in another language.
constexpr std::array<std::string_view, 4> k_twins{"|", " / ", "/", " · "};

/// A numbered heading that is a section of its kind: `lab 1`, `记录 01`; a numbered task is a step
/// of something else.
bool may_be_numbered(Role role, std::string_view bare) {
  return role == Role::lab || role == Role::examples || role == Role::verification ||
         (role == Role::log && (bare.ends_with("记录") || bare == "exercise"));
}

template <class Table>
auto look_up(const Table& table, std::string_view key)
    -> std::optional<typename Table::mapped_type> {
  const auto it = table.find(key);
  if (it == table.end()) return std::nullopt;
  return it->second;
}

/// What stands in the brackets a heading ends with: `会话快照 (Session Log)`.
std::string_view remark_of(std::string_view title) {
  title = text::trim(title);
  for (const auto& [open, close] :
       {std::pair<std::string_view, std::string_view>("(", ")"), {"（", "）"}}) {
    if (!title.ends_with(close)) continue;
    const std::size_t begin = title.rfind(open);
    if (begin == std::string_view::npos || begin == 0) continue;
    title.remove_suffix(close.size());
    const std::string_view remark = title.substr(begin + open.size());
    // `（2 commit）` counts and names nothing.
    return remark.empty() || text::is_ascii_digit(remark.front()) ? std::string_view{} : remark;
  }
  return {};
}

/// Letters beyond ASCII of the Latin, Greek and Cyrillic alphabets.
bool has_foreign_letter(std::string_view key) {
  return std::ranges::any_of(key, [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0xC3U && byte <= 0xD4U;
  });
}

bool begins_with_date(std::string_view title) {
  constexpr std::size_t k_shortest = 8;
  if (title.size() < k_shortest || !text::is_ascii_digit(title.front())) return false;
  const text::DateReading date = text::find_date(title.substr(0, 40));
  return date.kind == text::DateReading::Kind::date && date.begin == 0;
}

/// `22:20 - Keys`: a step of a log.
bool begins_with_time(std::string_view title) {
  if (title.starts_with('[')) title.remove_prefix(1);
  const std::size_t colon = title.find(':');
  return colon != std::string_view::npos && colon > 0 && colon <= 2 && colon + 2 < title.size() &&
         text::is_ascii_number(title.substr(0, colon)) && text::is_ascii_digit(title[colon + 1]) &&
         text::is_ascii_digit(title[colon + 2]);
}

/// `Goals for next week`, `Next month's goals`: what a heading names is yet to come.
bool is_of_next_time(std::string_view key) {
  static const auto k_times = list_of(
      "next week | next session | next time | next month | next sprint | tomorrow | tomorrow's | "
      "next week's | "
      "next month's | next sprint's | next session's");
  const auto ends_word = [&](std::string_view word) {
    return key.size() == word.size() || key[word.size()] == ' ';
  };
  if (k_times.at_start(key, ends_word) || key.starts_with("planned ")) return true;
  for (std::size_t space = key.find(' '); space != std::string_view::npos;
       space = key.find(' ', space + 1)) {
    if (k_times.whole(key.substr(space + 1))) return true;
  }
  return false;
}

/// `What I learned about queues`, `下一步学习`.
std::optional<Role> opening_role(std::string_view key) {
  static const auto k_openings = index_of<Role>(opening_words());
  return k_openings.at_start(key, [&](std::string_view word) {
    return !text::is_ascii(word.back()) || key.size() == word.size() || key[word.size()] == ' ';
  });
}

}  // namespace

std::optional<Role> Vocabulary::known_role(std::string_view key) const {
  return look_up(headings_, key);
}

std::optional<Role> Vocabulary::stripped_role(std::string_view key) const {
  while (strip_modifier(key)) {
    if (const auto role = known_role(key)) return role;
    if (const auto role = paired_role(key)) return role;
  }
  return std::nullopt;
}

/// One of the names of a heading, with or without modifiers.
std::optional<Role> Vocabulary::part_role(std::string_view part) const {
  part = trimmed(part);
  if (part.empty()) return std::nullopt;
  if (const auto role = known_role(part)) return role;
  if (const auto role = paired_role(part)) return role;
  if (const auto role = paired_role(without_tail(part))) return role;
  if (const auto role = stripped_role(part)) return role;
  const std::string_view bare = trimmed(without_number(part));
  if (bare.size() == part.size()) return std::nullopt;
  const auto role = known_role(bare);
  return role && may_be_numbered(*role, bare) ? role : std::nullopt;
}

std::optional<Role> Vocabulary::first_part_role(std::string_view key,
                                                std::span<const std::string_view> joins) const {
  for (const std::string_view join : joins) {
    const std::size_t at = key.find(join);
    if (at == std::string_view::npos || at == 0) continue;
    if (const auto role = part_role(key.substr(0, at))) return role;
  }
  return std::nullopt;
}

/// The role of a heading's name in another language: `Baseline | 学生起点`, `会话快照 (Log)`.
std::optional<Role> Vocabulary::twin_role(std::string_view title, std::string_view key) const {
  for (const std::string_view join : k_twins) {
    const std::size_t at = key.find(join);
    if (at == std::string_view::npos) continue;
    if (const auto role = part_role(key.substr(at + join.size()))) return role;
  }
  const std::string_view remark = remark_of(title);
  return remark.empty() ? std::nullopt : part_role(name_key(remark));
}

/// `UI audit results`, `Student's initial understanding`: the longest of the words it ends with.
std::optional<Role> Vocabulary::last_words_role(std::string_view key) const {
  constexpr std::size_t k_longest = 45;  // a heading longer than this is a sentence
  if (key.size() > k_longest) return std::nullopt;
  for (std::size_t space = key.find(' '); space != std::string_view::npos;
       space = key.find(' ', space + 1)) {
    const std::string_view end = key.substr(space + 1);
    const bool several = end.find(' ') != std::string_view::npos;
    if (const auto role = look_up(last_words_, end)) return role;
    if (!several) continue;
    if (const auto role = known_role(end)) return role;
  }
  return std::nullopt;
}

/// `第一周能力清单`, `资料汇总`: a word of the tables between a modifier and a tail.
std::optional<Role> Vocabulary::framed_role(std::string_view key) const {
  do {
    if (const auto role = whole_core_role(key)) return role;
    const std::string_view bare = without_tail(key);
    if (bare.size() == key.size()) continue;
    if (const auto role = look_up(last_words_, bare)) return role;
    if (const auto role = paired_role(bare)) return role;
    if (const auto role = whole_core_role(bare)) return role;
  } while (strip_modifier(key));
  return std::nullopt;
}

/// `今日纠正的关键问题`: the longest core word, or a longer word the heading ends with.
std::optional<Role> Vocabulary::compound_role(std::string_view key) const {
  constexpr std::size_t k_character = 3;  // bytes
  constexpr std::size_t k_longest_word = 6 * k_character;
  const auto core = find_core(key);
  const std::size_t space = key.rfind(' ');
  const std::string_view last = space == std::string_view::npos ? key : key.substr(space + 1);
  if (asks(key)) return std::nullopt;
  // `课程（Course）模块要点` is about its subject.
  const bool pure = std::ranges::all_of(
      last, [](char c) { return !text::is_ascii(c) || c == ' ' || text::is_ascii_digit(c); });
  for (std::size_t at = 0; pure && at < last.size(); ++at) {
    const std::string_view end = last.substr(at);
    if (end.size() < 3 * k_character || (core && core->size >= end.size())) break;
    if (const auto role = paired_role(end)) return role;
  }
  std::size_t size = pure ? std::min(last.size(), k_longest_word) : 0;
  for (; size >= 2 * k_character && (!core || size > core->size); --size) {
    const std::string_view end = last.substr(last.size() - size);
    if (text::is_ascii(end.front())) continue;
    if (const auto role = look_up(last_words_, end)) return role;
  }
  return core ? std::optional(core->role) : std::nullopt;
}

/// Chinese and Japanese have no spaces: the longest known word at the end, few characters before.
std::optional<Role> Vocabulary::last_characters_role(std::string_view key) const {
  constexpr std::size_t k_character = 3;  // bytes
  constexpr std::size_t k_most_before = 4 * k_character;
  const std::size_t space = key.rfind(' ');
  if (space != std::string_view::npos) key.remove_prefix(space + 1);
  if (key.size() < 3 * k_character || text::is_ascii(key.front())) {
    return std::nullopt;
  }
  for (std::size_t at = k_character; at + 2 * k_character <= key.size() && at <= k_most_before;
       at += k_character) {
    if ((static_cast<unsigned char>(key[at]) & 0xC0U) == 0x80U) return std::nullopt;
    if (const auto role = look_up(last_words_, key.substr(at))) return role;
  }
  return std::nullopt;
}

/// `Test results summary`: a summary of what has a name of its own, one entry each.
std::optional<Role> Vocabulary::summed_role(std::string_view key) const {
  constexpr std::array k_listed{Role::testing, Role::checks,    Role::code_changes,
                                Role::metrics, Role::decisions, Role::next_steps,
                                Role::tasks,   Role::questions, Role::gaps};
  for (const std::string_view begin : {"summary of ", "overview of ", "recap of "}) {
    if (key.starts_with(begin)) return part_role(key.substr(begin.size()));
  }
  for (const std::string_view end : {" summary", " overview"}) {
    if (!key.ends_with(end)) continue;
    const auto role = part_role(key.substr(0, key.size() - end.size()));
    if (role && std::ranges::find(k_listed, *role) != k_listed.end()) return role;
  }
  return std::nullopt;
}

/// `Testing status`: an English heading may begin with its word; a question or a heading with
/// letters of another language does not.
std::optional<Role> Vocabulary::first_word_role(std::string_view key) const {
  constexpr std::size_t k_longest = 40;
  constexpr std::ptrdiff_t k_most_spaces = 3;
  if (key.ends_with('?') || has_foreign_letter(key)) return std::nullopt;
  if (key.size() > k_longest || std::ranges::count(key, ' ') > k_most_spaces) return std::nullopt;
  const std::size_t space = key.find(' ');
  if (space == std::string_view::npos) return std::nullopt;
  return look_up(first_words_, key.substr(0, space));
}

std::optional<Role> Vocabulary::loose_role(std::string_view title, std::string_view key) const {
  if (const auto role = summed_role(key)) return role;
  if (const auto role = first_part_role(key, k_abouts)) return role;
  if (const auto role = twin_role(title, key)) return role;
  // `Restore vs reset` is about both.
  if (key.find(" vs ") != std::string_view::npos) return std::nullopt;
  std::string_view head = key;
  for (const std::string_view join : k_lists)
    head = trimmed(head.substr(0, head.find(join)));
  if (head.empty()) return compound_role(key);
  if (const auto role = last_words_role(head)) return role;
  if (const auto role = compound_role(head)) return role;
  if (const auto role = last_characters_role(head)) return role;
  if (const auto role = compound_role(key)) return role;
  while (strip_end(head)) {
    if (const auto role = last_words_role(head)) return role;
  }
  return first_word_role(key);
}

/// A heading told by its own words, whatever stands around them.
std::optional<Vocabulary::RoleMatch> Vocabulary::certain_role(std::string_view title,
                                                              std::string_view key) const {
  if (const auto role = known_role(key)) return RoleMatch{*role, Match::exact};
  if (const auto role = ability_role(key)) return RoleMatch{*role, Match::first_part};
  if (const auto role = part_role(key)) return RoleMatch{*role, Match::exact};
  // `待办与复习 (Next Steps)`: a name of the template beside the author's own words.
  const bool han = !text::is_ascii(key.front());
  const std::string_view remark = remark_of(title);
  if (han && !remark.empty() && text::is_ascii(remark.front())) {
    if (const auto role = known_role(name_key(remark))) return RoleMatch{*role, Match::first_part};
  }
  if (const auto role = second_name_role(key)) return RoleMatch{*role, Match::first_part};
  if (const auto role = first_part_role(key, k_lists)) return RoleMatch{*role, Match::first_part};
  if (const auto role = opening_role(key)) return RoleMatch{*role, Match::first_part};
  if (const auto role = clause_role(key)) return RoleMatch{*role, Match::first_part};
  if (const auto role = question_role(key)) return RoleMatch{*role, Match::first_part};
  if (counts_questions(key)) return RoleMatch{Role::dialogue, Match::first_part};
  if (const auto role = framed_role(key)) return RoleMatch{*role, Match::first_part};
  if (const auto role = topic_clause_role(key)) return RoleMatch{*role, Match::first_part};
  return std::nullopt;
}

std::optional<Vocabulary::RoleMatch> Vocabulary::look_up_heading(std::string_view title) const {
  auto match = match_words(title);
  constexpr std::array k_put_off{Role::goal, Role::topic, Role::tasks,
                                 Role::log,  Role::ideas, Role::lab};
  if (match && std::ranges::find(k_put_off, match->role) != k_put_off.end() &&
      is_of_next_time(name_key(title)))
    match->role = Role::next_steps;
  const bool left = name_key(title).starts_with("remaining ");
  if (match && left && std::ranges::find(k_put_off, match->role) != k_put_off.end())
    match->role = Role::tasks;
  return match;
}

std::optional<Vocabulary::RoleMatch> Vocabulary::match_words(std::string_view title) const {
  const std::string key = name_key(title);
  if (key.empty()) return std::nullopt;
  const std::string plain = simplified(key);
  if (const auto match = certain_role(title, key)) return match;
  if (const auto role = joined_words_role(title)) return RoleMatch{*role, Match::exact};
  // `Any blockers?`, `What did I learn?`
  if (key.size() > 1 && key.ends_with('?')) {
    const std::string_view asked = trimmed(std::string_view(key).substr(0, key.size() - 1));
    if (const auto match = asked.empty() ? std::nullopt : certain_role(title, asked)) return match;
  }
  if (const auto match = plain == key ? std::nullopt : certain_role(title, plain)) return match;
  // `What I actually did (important)`
  if (const std::size_t open = key.find(" ("); open != std::string::npos && key.ends_with(')')) {
    if (const auto match = certain_role({}, std::string_view(key).substr(0, open))) return match;
  }
  const std::string_view trimmed_title = text::trim(title);
  if (is_appended(remark_of(title))) return RoleMatch{Role::log, Match::loose};
  if (begins_with_date(trimmed_title) || begins_with_time(trimmed_title) || is_counted_day(key)) {
    return RoleMatch{Role::log, Match::loose};
  }
  if (const auto role = loose_role(title, key)) return RoleMatch{*role, Match::loose};
  const auto role = plain == key ? std::nullopt : loose_role(title, plain);
  return role ? std::optional(RoleMatch{*role, Match::loose}) : std::nullopt;
}

}  // namespace daybook::journal
