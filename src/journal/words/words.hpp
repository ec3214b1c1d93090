// SPDX-License-Identifier: MIT
// The tables of the format's words, a file a family: a row holds the words of one meaning,
// separated by '|', in the form of name_key() (lower case, no punctuation at the ends).  Internal
// to the journal room.  Tested by vocabulary_test.cpp.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "journal/session.hpp"
#include "journal/words/role.hpp"

namespace daybook::journal {

/// The words of one meaning.
template <class Meaning>
struct WordRow {
  Meaning meaning;
  std::string_view words;  ///< "a | b | c"
};

/// Calls `use(word)` for each word of a row.
template <class Use>
void for_each_word(std::string_view words, Use use) {
  while (!words.empty()) {
    const std::size_t bar = words.find('|');
    std::string_view word = words.substr(0, bar);
    while (word.starts_with(' '))
      word.remove_prefix(1);
    while (word.ends_with(' '))
      word.remove_suffix(1);
    if (!word.empty()) use(word);
    if (bar == std::string_view::npos) return;
    words.remove_prefix(bar + 1);
  }
}

/// The words of a table by their first byte, for what a text begins or ends with.
template <class Meaning>
class WordIndex {
 public:
  void add(Meaning meaning, std::string_view words) {
    for_each_word(words, [&](std::string_view word) {
      begins_[static_cast<unsigned char>(word.front())].push_back({word, meaning});
    });
  }

  /// Adds one word, whatever is in it, that wins over an equal one.
  void add_first(Meaning meaning, std::string_view word) {
    auto& entries = begins_[static_cast<unsigned char>(word.front())];
    entries.insert(entries.begin(), {word, meaning});
  }

  /// The meaning of the longest word at the start of the text for which `fits(word)` holds.
  template <class Fits>
  std::optional<Meaning> at_start(std::string_view text, Fits fits) const {
    std::optional<Meaning> best;
    std::size_t size = 0;
    if (text.empty()) return best;
    for (const Entry& entry : begins_[static_cast<unsigned char>(text.front())]) {
      if (entry.word.size() <= size || !text.starts_with(entry.word) || !fits(entry.word)) continue;
      best = entry.meaning;
      size = entry.word.size();
    }
    return best;
  }

  /// The meaning of a text that is one of the words.
  std::optional<Meaning> whole(std::string_view text) const {
    return at_start(text, [&](std::string_view word) { return word.size() == text.size(); });
  }

 private:
  struct Entry {
    std::string_view word;
    Meaning meaning;
  };
  std::array<std::vector<Entry>, 256> begins_;
};

/// An index of rows { meaning, words }.
template <class Meaning, class Rows>
WordIndex<Meaning> index_of(const Rows& rows) {
  WordIndex<Meaning> index;
  for (const auto& [meaning, words] : rows)
    index.add(meaning, words);
  return index;
}

/// Whether the word is one of "a | b | c"; the list is indexed by who asks.
inline WordIndex<bool> list_of(std::string_view words) {
  WordIndex<bool> index;
  index.add(true, words);
  return index;
}

std::span<const WordRow<Role>> heading_words_english();
std::span<const WordRow<Role>> heading_words_reviews();   ///< English, beside the templates' own
std::span<const WordRow<Role>> heading_words_synonyms();  ///< English and Chinese, besides
std::span<const WordRow<Role>> heading_words_chinese();
std::span<const WordRow<Role>> heading_words_turkish_german_french();       ///< tr, de, fr
std::span<const WordRow<Role>> heading_words_spanish_japanese_korean();     ///< es, ja, ko
std::span<const WordRow<Role>> heading_words_portuguese_italian_russian();  ///< pt, it, ru
/// What a heading ends with (English, Turkish; Chinese without a space before it).
std::span<const WordRow<Role>> last_words();
/// What an English heading begins with.
std::span<const WordRow<Role>> first_words();
/// Phrases a heading begins with, whatever follows: `what i learned`, `上午`.
std::span<const WordRow<Role>> opening_words();
/// Verbs of headings that are clauses (clauses.hpp): what was, what was not, what is to come.
std::span<const WordRow<Role>> clause_verbs();
std::span<const WordRow<Role>> negated_clause_verbs();
std::span<const WordRow<Role>> clause_verbs_to_come();
/// What such a heading begins with, and what may stand before its verb.
std::string_view ability_clauses();
std::string_view clause_openers();
std::string_view clause_fillers();
std::string_view clause_negations();
std::string_view clause_futures();
std::span<const WordRow<MetaField>> field_words();          ///< English and Chinese
std::span<const WordRow<MetaField>> field_words_started();  ///< the languages that are started
/// What may stand before the name of a field: `main`, `session`, `学习`.
std::string_view field_modifier_words();
/// Names of a field in one language that mean something else in another: `data` is the date only
/// where its value is one.
std::string_view dated_words();
/// Keys of front matter that other programs read: nothing is said about them.
std::string_view foreign_keys();
/// What a duration says that nobody can count: `half day`, `ongoing`.
std::string_view vague_duration_words();
std::span<const WordRow<ItemField>> label_words();
std::span<const WordRow<ItemField>> label_words_started();  ///< the languages that are started
/// The labels that name an item by its type.
struct ItemWords {
  ItemType meaning;
  std::string_view free;  ///< they make an item wherever they stand, prose included
  std::string_view words;
};
std::span<const ItemWords> item_words();
std::span<const ItemWords> item_words_started();  ///< the languages that are started
/// What a free label of several words is about: `Key insight he had`, `User insight`.
std::span<const WordRow<ItemType>> label_nouns();
/// Words before such a noun that may be followed by more behind it.
std::string_view noun_weights();
/// What a template leaves standing, and what an author writes who says that there is nothing.
std::string_view left_over_words();
std::string_view nothing_words();
/// What may stand before a heading's own words without changing them: `today's`, `关键`.
std::string_view modifier_words();
/// The same behind them: `encountered`, `this session`.
std::string_view end_modifier_words();
/// The same between Chinese words, which have no spaces.
std::string_view chinese_modifiers();
/// Words that give a Chinese heading its role wherever they stand in it.
std::span<const WordRow<Role>> han_cores();
/// The same in headings that ask something.
std::span<const WordRow<Role>> han_question_words();
/// A Chinese heading of two parts, each one of a list: `修改` and `文件`, `待` and `优化`.
struct PairRow {
  Role role;
  std::string_view first;
  std::string_view second;
};
std::span<const PairRow> han_pairs();
/// What makes a Chinese heading a question.
std::string_view han_question_marks();
/// What may stand behind a Chinese heading's own words: `清单`, `汇总`.
std::string_view han_tails();
/// Longer words that hold a core and name what a journal is about: `决策树` decides nothing.
std::string_view han_subjects();
/// What is counted in front of them: `第 2 周`, `三条`.
std::string_view han_measures();
/// Yes or no, of a field of metadata: `draft: yes`.
std::span<const WordRow<bool>> truth_words();
/// Whether a task is done, a question answered, a gap closed; what is not comes first.
std::span<const WordRow<bool>> settled_words();
/// What a statement says of itself behind a dash: `… — resolved`.
std::string_view end_settled_words();
/// Words of a heading whose entries are settled, and those beside which it is not.
std::string_view settled_heading_words();
std::string_view unsettled_heading_words();
std::span<const std::string_view> settled_heading_phrases();
std::span<const std::string_view> unsettled_heading_phrases();
/// What every session's title may begin with: `learning session`, `会话记录`.
std::string_view session_title_words();
/// What may be left of `Session 6 Notes`, or stand alone, and says nothing.
std::string_view generic_title_words();
/// The days of a week behind a date: `2026-01-08 (Thursday)`.
std::string_view weekday_words();
/// What a title says behind its day of how that day's work stands.
std::string_view title_state_words();
/// A heading below a mistake that tells how it was put right.
std::string_view correction_headings();
/// Names of groups of entries: of pitfalls, and of what holds no items.
std::string_view gotcha_group_words();
std::string_view silent_group_words();
/// Entries that are the name of a group with what it holds below them: `P0`, `不要做的`.
std::string_view group_entry_words();
/// Kinds of learnings that have a name in the export.
std::span<const WordRow<std::string_view>> learning_kind_words();
/// `Biggest` and `takeaway`: together they name a single learning.
std::string_view only_one_words();
std::string_view one_learning_words();
/// Labels that say something of the tasks around them, and of the commit that holds the work.
std::string_view task_remark_words();
std::string_view git_label_words();
/// The heading of the state of a decision.
std::string_view adr_status_headings();
// Phrases are in lower case and stand anywhere in a text unless said; the spaces at their ends
// count.
/// What a value begins with that tells how its label was solved: `**Leak**: fixed by …`.
std::span<const std::string_view> solved_phrases();
/// What a solution follows: `Overlap → resolved by: a picture`.
std::span<const std::string_view> solution_phrases();
/// What the blocker of a task follows.
std::span<const std::string_view> blocker_phrases();
/// How a check went.
std::span<const std::string_view> passed_phrases();
std::span<const std::string_view> not_passed_phrases();
std::span<const std::string_view> failed_phrases();
std::span<const std::string_view> none_failed_phrases();
/// What a heading says of tests that were made; a space stands at its ends.
std::span<const std::string_view> run_phrases();
/// What stands between a measure's name and its first value: `Boot from 5 s → 2 s`.
std::span<const std::string_view> first_value_phrases();
/// What a session's file or folder is called before its number: `day-07`, `第3天`.
std::span<const std::string_view> counted_names();
/// What the folder of a single session is called.
std::span<const std::string_view> session_folder_names();
/// What a group's name may end with and still be the same kind.
std::span<const std::string_view> group_endings();
/// A Chinese group of pitfalls, and what shows that it tells their solutions.
std::span<const std::string_view> gotcha_phrases();
std::span<const std::string_view> gotcha_solved_phrases();
/// A group whose entries are of one severity or priority.
std::span<const std::string_view> rating_phrases();
/// What a remark on the tasks may end with: `Reviewer's recommendation`.
std::span<const std::string_view> opinion_endings();
/// The head of a list below which stands what was done before, what was no problem, and what a
/// tester should do or see.
std::span<const std::string_view> done_head_phrases();
std::span<const std::string_view> mastered_head_phrases();
std::span<const std::string_view> to_test_head_phrases();
/// How a heading limits its section, and what it counts: `(max 10 lines)`.
std::span<const std::string_view> at_most_phrases();
std::span<const std::string_view> counted_line_phrases();
std::span<const std::string_view> counted_entry_phrases();
/// What a line of a decision begins with that names the records it gave way to, or replaced.
std::span<const std::string_view> superseded_by_openings();
std::span<const std::string_view> supersedes_openings();
/// Whether a file's name without its ending, in lower case and with dashes, says that it is a log
/// of sessions wherever it lies: `learning-log`, `开发日志`; a list of releases is none.
bool is_log_name(std::string_view stem);
/// Where the first of the phrases stands in a text in lower case, and which.
struct PhraseAt {
  std::size_t at = std::string_view::npos;
  std::string_view phrase;
};
PhraseAt find_phrase(std::string_view lower, std::span<const std::string_view> phrases);
inline bool has_phrase(std::string_view lower, std::span<const std::string_view> phrases) {
  return find_phrase(lower, phrases).at != std::string_view::npos;
}

/// `challenge 2`, `q3`, `问题 #1` without the number; as it is without one.
std::string_view without_number(std::string_view key);

/// How an answer or a verification came out.
enum class Verdict : std::uint8_t { strong, partial, weak, passed, failed, not_started };
enum class State : std::uint8_t { ok, warn, fail, open };

/// As layouts, classes and exports name it.
std::string_view verdict_name(Verdict verdict);
std::string_view state_name(State state);
std::string_view priority_name(Priority priority);
std::string_view confidence_name(std::uint8_t confidence);  ///< "1" to "5"

// The words of values, a row a meaning.
std::span<const WordRow<Verdict>> verdict_words();
std::span<const WordRow<std::string_view>> severity_words();
std::span<const WordRow<Priority>> priority_words();
std::span<const WordRow<std::string_view>> horizon_words();
std::span<const WordRow<std::string_view>> learning_status_words();
std::span<const WordRow<AdrStatus>> adr_status_words();
std::span<const WordRow<GoalType>> goal_type_words();
std::span<const WordRow<SessionKind>> kind_words();
std::span<const WordRow<std::uint8_t>> confidence_words();

// The words of values, placeholders included, are those of the vocabulary in use on this thread
// (WordsInUse in value_words.hpp): outside of read() and lint() make one, or a user's are left out.

/// The first verdict word in a text such as `Partial (see below)`; nothing for the template's own
/// `Strong / Partial / Weak`.
std::optional<Verdict> find_verdict(std::string_view text);
/// "H", "M" or "L" from `High`, `🔴`, `中`; empty when it is none of them.
std::string_view find_severity(std::string_view text);
std::optional<Priority> find_priority(std::string_view text);
/// A time to come by which an item is sorted: `immediate`, `this week`, `future`; empty when it is
/// none.
std::string_view find_horizon(std::string_view text);
/// weak, ok or mastered when the author's word means one of them, otherwise empty.
std::string_view learning_status(std::string_view text);
std::optional<AdrStatus> find_adr_status(std::string_view text);
std::optional<GoalType> find_goal_type(std::string_view text);
std::optional<SessionKind> find_session_kind(std::string_view text);
/// High, medium or low written for a confidence of 1 to 5.
std::optional<std::uint8_t> confidence_word(std::string_view text);

/// Nothing was filled in: empty, `…`, `[Topic]`, `I can …`, `L?`, `N/A`, `(none)`, `YYYY-MM-DD`,
bool is_placeholder(std::string_view text);
/// `(be honest)`, `(what made sense)`: a few words in brackets that tell the author what to write;
/// a remark of theirs begins in another way or says more.
bool is_prompt(std::string_view text);
/// The template's words were left standing: is_placeholder() but not empty and no "none" of the
/// author.
bool is_left_over(std::string_view text);
/// `weak | ok | mastered`: a choice of the template nobody made; only for metadata, since a type is
/// written so too.
bool is_unchosen(std::string_view text);

}  // namespace daybook::journal
