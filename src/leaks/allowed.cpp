// SPDX-License-Identifier: MIT
#include "leaks/allowed.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <string>
#include <utility>

namespace daybook::leaks {
namespace {

using enum text::Rule;

constexpr std::array k_rules{leak_secret, leak_password_url, leak_email, leak_home_path};
constexpr std::string_view k_begin = "<!--";
constexpr std::string_view k_end = "-->";
constexpr std::string_view k_space = " \t\r\n";

std::size_t past(std::size_t at, std::string_view text) {
  return at == std::string_view::npos ? text.size() : at;
}

/// Where a line ends, its line ending left out.
std::size_t line_end(std::string_view text, std::size_t at) {
  return past(text.find('\n', at), text);
}

bool is_blank(std::string_view text, std::size_t begin, std::size_t end) {
  return text.substr(begin, end - begin).find_first_not_of(" \t\r>") == std::string_view::npos;
}

/// What opens a block of code in a line: its ticks or tildes.
std::string_view fence_of(std::string_view line) {
  line.remove_prefix(std::min(line.find_first_not_of(" \t>"), line.size()));
  if (!line.starts_with("```") && !line.starts_with("~~~")) return {};
  return line.substr(0, std::min(line.find_first_not_of(line.front()), line.size()));
}

/// Where the first line from `at` on begins that is not blank.
std::size_t skip_blank(std::string_view text, std::size_t at) {
  while (at < text.size() && is_blank(text, at, line_end(text, at)))
    at = line_end(text, at) + 1;
  return std::min(at, text.size());
}

/// The end of the paragraph at `at`, or of the block of code that this fence opens there.
std::size_t block_end(std::string_view text, std::size_t at, std::string_view fence) {
  while (at < text.size()) {
    at = std::min(line_end(text, at) + 1, text.size());
    const std::string_view line = text.substr(at, line_end(text, at) - at);
    const bool ends =
        fence.empty() ? is_blank(text, at, line_end(text, at)) : fence_of(line).starts_with(fence);
    if (ends) return line_end(text, at);
  }
  return text.size();
}

std::optional<text::Rule> rule_of(std::string_view word) {
  const auto rule = text::find_rule(word);
  return rule && is_leak(*rule) ? rule : std::nullopt;
}

}  // namespace

/// The lines and blocks that comments speak of, asked for one comment after the other: hundreds may
/// stand in one line or paragraph, which is read once for all.
class Allowed::Lines {
 public:
  explicit Lines(std::string_view text) : text_(text) {}

  std::string_view text() const { return text_; }

  /// Where what a comment speaks of begins and ends; no rule is named.
  Range of(std::size_t begin, std::size_t end) {
    if (!knows_line_ || begin > end_) {
      begin_ = text_.rfind('\n', begin) + 1;  // npos + 1 is 0
      end_ = line_end(text_, begin);
      is_first_ = is_blank(text_, begin_, begin);
      knows_line_ = true;
    }
    Range range{.rule = {}, .begin = begin_, .end = end_};
    const bool begins_line = is_first_;
    is_first_ = false;
    if (end > end_) {
      begin_ = text_.rfind('\n', end - 1) + 1;
      end_ = line_end(text_, end);
    }
    const bool is_alone = begins_line && is_blank(text_, end, end_);
    range.end = is_alone ? end_of_block_at(std::min(end_ + 1, text_.size())) : end_;
    return range;
  }

 private:
  std::size_t end_of_block_at(std::size_t below) {
    const std::size_t at = skip_blank(text_, below);
    const std::string_view fence = fence_of(text_.substr(at, line_end(text_, at) - at));
    if (!fence.empty()) return block_end(text_, at, fence);
    if (at >= paragraph_end_) paragraph_end_ = block_end(text_, at, fence);
    return paragraph_end_;
  }

  std::string_view text_;
  bool knows_line_ = false;
  bool is_first_ = false;  ///< nothing but blanks stands before the comment in its line
  std::size_t begin_ = 0;
  std::size_t end_ = 0;
  std::size_t paragraph_end_ = 0;  ///< of the one that was read last
};

Allowed::Allowed(std::string_view text) {
  Lines lines(text);
  for (auto at = text.find(k_begin); at != std::string_view::npos;
       at = text.find(k_begin, at + 1)) {
    const std::size_t end = text.find(k_end, at);
    if (end == std::string_view::npos) break;
    read_comment(lines, at, end + k_end.size());
    at = end;
  }
  merge();
}

void Allowed::read_comment(Lines& lines, std::size_t begin, std::size_t end) {
  const std::string_view text = lines.text();
  std::string_view words =
      text.substr(begin + k_begin.size(), end - begin - k_begin.size() - k_end.size());
  for (const std::string_view lead : {"daybook:", "allow"}) {
    words.remove_prefix(std::min(words.find_first_not_of(k_space), words.size()));
    if (!words.starts_with(lead)) return;
    words.remove_prefix(lead.size());
  }
  const Range range = lines.of(begin, end);
  constexpr std::string_view k_between = " \t\r\n,";
  while (true) {
    words.remove_prefix(std::min(words.find_first_not_of(k_between), words.size()));
    if (words.empty()) return;
    const std::string_view word = words.substr(0, words.find_first_of(k_between));
    if (const auto rule = rule_of(word))
      ranges_.push_back({.rule = *rule, .begin = range.begin, .end = range.end});
    else
      unknown_.push_back(
          {.begin = static_cast<std::size_t>(word.data() - text.data()), .word = word});
    words.remove_prefix(word.size());
  }
}

void Allowed::merge() {
  std::ranges::sort(ranges_, {},
                    [](const Range& each) { return std::pair(each.rule, each.begin); });
  std::vector<Range> merged;
  for (const Range& range : ranges_) {
    if (!merged.empty() && merged.back().rule == range.rule && range.begin <= merged.back().end)
      merged.back().end = std::max(merged.back().end, range.end);
    else
      merged.push_back(range);
  }
  ranges_ = std::move(merged);
}

bool Allowed::allows(text::Rule rule, std::size_t at) const {
  const auto behind =
      std::ranges::upper_bound(ranges_, std::pair(rule, at), {},
                               [](const Range& each) { return std::pair(each.rule, each.begin); });
  if (behind == ranges_.begin()) return false;
  const Range& range = *std::prev(behind);
  return range.rule == rule && at <= range.end;
}

bool is_leak(text::Rule rule) {
  return std::ranges::find(k_rules, rule) != k_rules.end();
}

std::vector<std::string_view> leak_rules() {
  std::vector<std::string_view> names;
  for (const text::Rule rule : k_rules)
    names.push_back(text::rule_name(rule));
  return names;
}

}  // namespace daybook::leaks
