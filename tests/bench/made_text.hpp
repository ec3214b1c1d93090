// SPDX-License-Identifier: MIT
// Made-up sentences, paragraphs, code, tables and formulas, for make_journal.  The same numbers
// give the same text with every compiler.  No test: make_journal.cpp says what the text is for.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace bench {

/// SplitMix64: the same numbers with every compiler and library.
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}

  std::size_t below(std::size_t limit) {
    state_ += 0x9e3779b97f4a7c15U;
    std::uint64_t bits = state_;
    bits = (bits ^ (bits >> 30U)) * 0xbf58476d1ce4e5b9U;
    bits = (bits ^ (bits >> 27U)) * 0x94d049bb133111ebU;
    return static_cast<std::size_t>((bits ^ (bits >> 31U)) % limit);
  }
  bool one_in(std::size_t times) { return below(times) == 0; }
  template <class Table>
  auto pick(const Table& table) {
    return table[below(table.size())];
  }

 private:
  std::uint64_t state_;
};

/// What a text leads to; each is Markdown.
class Links {
 public:
  virtual ~Links() = default;
  virtual std::string session(Random& random) const = 0;  ///< to an earlier one, or words
  virtual std::string record(Random& random) const = 0;   ///< to a decision record
};

/// "Stale page table", some thousands of them.
std::string topic(Random& random);
/// Letters and hyphens.
std::string slug(std::string_view words);

/// A sentence of 8 to 20 words; one in three has code, emphasis, a link, a record or a formula.
std::string sentence(Random& random, const Links& links);
std::string paragraph(Random& random, const Links& links, std::size_t sentences);
std::string chinese_paragraph(Random& random);
/// A fenced block of C++, Python, Rust, Bash, SQL, Go, JSON or TypeScript.
std::string code(Random& random);
std::string displayed_formula(Random& random);
/// With numbers.
std::string table(Random& random);
/// "kv-cache-tuning": one of 200.
std::string tag(Random& random);

}  // namespace bench
