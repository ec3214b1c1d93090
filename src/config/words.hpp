// SPDX-License-Identifier: MIT
// The words that the site itself says, chosen once for a run: English or Chinese by the site's
// language, and those of site.yaml put over them.  The words are in word_table.hpp.  Tested by
// words_test.cpp.
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace daybook::config {

/// A word by its key in word_table.hpp, for which the compiler looks: `words["sessions"]`.
struct Word {
  std::uint16_t index = 0;

  consteval Word(const char* key);
  static constexpr Word at(std::size_t index) { return Word(static_cast<std::uint16_t>(index)); }

 private:
  explicit constexpr Word(std::uint16_t number) : index(number) {}
};

/// A word that a number goes with, by the key of the plural: `words.count("n_sessions", 2)`.
struct CountedWord {
  Word one;
  Word many;

  consteval CountedWord(const char* key);
};

/// A word of site.yaml's own.
struct OwnWord {
  Word word;
  std::string text;
};

/// Cheap to copy; a view of a text stays good as long as one copy lives.
class Words {
 public:
  /// English.
  Words();
  /// Of a BCP 47 tag the first part counts: `zh` is simplified Chinese, all but it English.
  explicit Words(std::string_view language, std::span<const OwnWord> own = {});

  std::string_view operator[](Word word) const { return (*texts_)[word.index]; }

  /// With values in their places: texts or whole numbers.
  template <class... Values>
  std::string fill(Word word, const Values&... values) const {
    return fill_texts((*this)[word], {written(values)...});
  }

  /// With a number in the first place, which decides between one and many, and perhaps more.
  template <class... Values>
  std::string count(CountedWord word, std::uint64_t number, const Values&... values) const {
    return fill(number == 1 ? word.one : word.many, number, values...);
  }

  /// Where only the name of a value is at hand: the word `FAMILY_NAME` ("state_open"); empty when
  /// there is none.
  std::string_view find(std::string_view family, std::string_view name) const;
  /// The same, or the name itself.
  std::string_view named(std::string_view family, std::string_view name) const;

  /// "2 h 30 min".
  std::string duration(std::uint64_t minutes) const;

 private:
  static std::string written(std::string_view text) { return std::string(text); }
  static std::string written(std::integral auto number) { return std::to_string(number); }
  static std::string fill_texts(std::string_view pattern, const std::vector<std::string>& values);

  std::shared_ptr<const std::vector<std::string>> texts_;
};

/// The table as a part of site.yaml that says in English what is said anyway, for whoever puts it
/// into another language.
std::string words_as_yaml();

}  // namespace daybook::config
