// SPDX-License-Identifier: MIT
// The words a value may hold, indexed, with those a site.yaml adds; and which set of them holds
// while a file is read.  The tables are in values.cpp and placeholder.cpp.  Internal to the
// journal room.  Tested by vocabulary_test.cpp.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "journal/words/vocabulary.hpp"
#include "journal/words/words.hpp"

namespace daybook::journal {

/// Const once it is in a Vocabulary; shared by all threads.
struct ValueWords {
  WordIndex<Verdict> verdicts;
  WordIndex<std::string_view> severities;
  WordIndex<Priority> priorities;
  WordIndex<std::string_view> horizons;
  WordIndex<std::string_view> statuses;  ///< of a session
  WordIndex<AdrStatus> adr_statuses;
  WordIndex<GoalType> goal_types;
  WordIndex<SessionKind> kinds;
  WordIndex<std::uint8_t> confidences;
  WordIndex<bool> left_over;  ///< by a template
  WordIndex<bool> nothing;    ///< said by the author

  /// Adds a word of the user's own before all others; false when the family is none of these or the
  /// meaning none of its meanings.
  bool add(WordFamily family, std::string_view word, std::string_view meaning);

 private:
  std::vector<std::shared_ptr<const std::string>> own_;  // what the indices view; copies share it
};

/// The built-in ones.
const std::shared_ptr<const ValueWords>& built_in_value_words();

/// Makes the words of a vocabulary those that find_verdict() and its kin know, on this thread and
/// as long as it lives.  Values are looked up in places too deep and too many to be handed a
/// vocabulary each; reading a file begins with one of these, so that it stays a pure function of
/// its arguments.  So does whatever else asks for the meaning of a value outside of read(): without
/// one the built-in words answer, and nothing tells that a user's were left out.
class WordsInUse {
 public:
  explicit WordsInUse(const ValueWords& words);
  ~WordsInUse();
  WordsInUse(const WordsInUse&) = delete;
  WordsInUse& operator=(const WordsInUse&) = delete;

 private:
  const ValueWords* before_;
};

/// The words in use on this thread; outside of any WordsInUse the built-in ones.
const ValueWords& words_in_use();

}  // namespace daybook::journal
