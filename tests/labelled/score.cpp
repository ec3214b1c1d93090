// SPDX-License-Identifier: MIT
// Counts.  An item is matched once; those on the very line with the very text first.  Tested by
// score_test.cpp.
#include "labelled/score.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace daybook::labelled {

namespace {

/// Letters and digits in lower case: two texts may differ in all else.
std::string folded(std::string_view text) {
  const std::string lower = text::lower(text);
  std::string out;
  for (std::size_t at = 0; at < lower.size();) {
    const text::Decoded next = text::decode(lower, at);
    const char32_t c = next.code_point;
    const bool mark = text::is_mark(c) && (c < 0xFE00 || c > 0xFE0F);  // FE0F follows emoji
    if (text::is_letter(c) || text::is_digit(c) || mark) out.append(lower, at, next.size);
    at += next.size;
  }
  return out;
}

unsigned distance(unsigned left, unsigned right) {
  return left > right ? left - right : right - left;
}

class FileScore {
 public:
  FileScore(Score& score, std::string_view path, const File& label, const File& file,
            const Tolerance& tolerance)
      : score_(score), path_(path), label_(label), file_(file), tolerance_(tolerance) {}

  void count() {
    count_values(label_.metadata, file_.metadata, score_.metadata, 1, "");
    count_roles();
    matched_.assign(file_.items.size(), false);
    met_.assign(label_.items.size(), false);
    match({0, Tolerance::Text::equal});
    match({tolerance_.lines, Tolerance::Text::equal});
    match(tolerance_);
    count_rest();
  }

 private:
  void miss(unsigned line, std::string_view what) {
    score_.misses.push_back(fmt::format("{}:{}: {}", path_, line, what));
  }

  void match(const Tolerance& tolerance) {
    for (std::size_t i = 0; i < label_.items.size(); ++i) {
      if (met_[i]) continue;
      const Item& wanted = label_.items[i];
      for (std::size_t j = 0; j < file_.items.size(); ++j) {
        const Item& found = file_.items[j];
        if (matched_[j] || found.type != wanted.type) continue;
        if (distance(found.line, wanted.line) > tolerance.lines) continue;
        if (!same_text(found.text, wanted.text, tolerance.text)) continue;
        met_[i] = matched_[j] = true;
        Tally& tally = score_.types[wanted.type];
        ++tally.matched;
        count_values(wanted.fields, found.fields, tally.fields, wanted.line, wanted.type + " ");
        break;
      }
    }
  }

  void count_rest() {
    for (std::size_t i = 0; i < label_.items.size(); ++i) {
      const Item& item = label_.items[i];
      ++score_.types[item.type].expected;
      if (!met_[i]) miss(item.line, fmt::format("missed {} \"{}\"", item.type, item.text));
    }
    for (std::size_t j = 0; j < file_.items.size(); ++j) {
      const Item& item = file_.items[j];
      ++score_.types[item.type].found;
      if (!matched_[j]) miss(item.line, fmt::format("extra {} \"{}\"", item.type, item.text));
    }
  }

  void count_values(const Values& wanted, const Values& found, Share& share, unsigned line,
                    std::string_view of) {
    for (const auto& [name, value] : wanted) {
      ++share.all;
      const auto it = found.find(name);
      const std::string_view got = it == found.end() ? std::string_view{} : it->second;
      const bool both = !value.empty() && !got.empty();
      if (both ? same_text(value, got, tolerance_.text) : value.empty() && got.empty()) {
        ++share.right;
      } else {
        miss(line, fmt::format("{}{} is \"{}\", not \"{}\"", of, name, value, got));
      }
    }
  }

  void count_roles() {
    for (const Section& section : label_.sections) {
      ++score_.roles.all;
      const auto it = std::ranges::find(file_.sections, section.line, &Section::line);
      const bool is_there = it != file_.sections.end();
      const std::string_view got = is_there ? std::string_view(it->role) : "nothing";
      if (got == section.role) {
        ++score_.roles.right;
      } else {
        miss(section.line, fmt::format("section is {}, not {}", section.role, got));
      }
    }
  }

  Score& score_;
  std::string_view path_;
  const File& label_;
  const File& file_;
  const Tolerance& tolerance_;
  std::vector<bool> matched_;
  std::vector<bool> met_;
};

std::string share_text(const Share& share) {
  return fmt::format("{}/{}", share.right, share.all);
}

std::string row_of(std::string_view name, const Tally& tally) {
  return fmt::format("{:<14}{:>9}{:>7}{:>9}{:>11.3f}{:>8.3f}{:>8.3f}  {:>9}\n", name,
                     tally.expected, tally.found, tally.matched, tally.precision(), tally.recall(),
                     tally.f1(), share_text(tally.fields));
}

}  // namespace

double Tally::f1() const {
  const std::size_t sum = expected + found;
  return sum == 0 ? 1.0 : 2.0 * static_cast<double>(matched) / static_cast<double>(sum);
}

Tally Score::total() const {
  Tally total;
  for (const auto& [type, tally] : types) {
    total.expected += tally.expected;
    total.found += tally.found;
    total.matched += tally.matched;
    total.fields.right += tally.fields.right;
    total.fields.all += tally.fields.all;
  }
  return total;
}

bool Score::reaches(double share) const {
  const bool each = std::ranges::all_of(types, [&](const auto& row) {
    const Tally& tally = row.second;
    return tally.precision() >= share && tally.recall() >= share && tally.fields.rate() >= share;
  });
  return each && kinds.rate() >= share && metadata.rate() >= share && roles.rate() >= share;
}

bool same_text(std::string_view left, std::string_view right, Tolerance::Text how) {
  const std::string one = folded(left);
  const std::string other = folded(right);
  if (one == other) return !one.empty() || left == right;
  if (how == Tolerance::Text::equal || one.empty() || other.empty()) return false;
  return one.find(other) != std::string::npos || other.find(one) != std::string::npos;
}

Score score(const Files& labels, const Files& exported, const Tolerance& tolerance) {
  Score score;
  static const File k_nothing;
  for (const auto& [path, label] : labels) {
    const auto it = exported.find(path);
    const bool known = it != exported.end() && it->second.kind == label.kind;
    ++score.kinds.all;
    if (known) {
      ++score.kinds.right;
    } else {
      score.misses.push_back(path + ":1: not found as what it is");
    }
    FileScore(score, path, label, known ? it->second : k_nothing, tolerance).count();
  }
  return score;
}

std::string table_of(const Score& score) {
  std::string out =
      fmt::format("{:<14}{:>9}{:>7}{:>9}{:>11}{:>8}{:>8}  {:>9}\n", "type", "expected", "found",
                  "matched", "precision", "recall", "F1", "fields");
  for (const auto& [type, tally] : score.types)
    out += row_of(type, tally);
  out += row_of("all (micro)", score.total());
  out += fmt::format("files {}   metadata {} ({:.3f})   section roles {} ({:.3f})\n",
                     share_text(score.kinds), share_text(score.metadata), score.metadata.rate(),
                     share_text(score.roles), score.roles.rate());
  return out;
}

}  // namespace daybook::labelled
