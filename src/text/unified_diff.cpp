// SPDX-License-Identifier: MIT
// Edits become changes of whole lines, and changes with few lines between them share a hunk.
#include "text/unified_diff.hpp"

#include <algorithm>
#include <cstddef>
#include <fmt/format.h>
#include <utility>
#include <vector>

namespace daybook::text {
namespace {

using Lines = std::vector<std::string_view>;

constexpr std::size_t k_context = 3;

/// Every line with its line feed, so that a last line without one differs from one that has it.
Lines split(std::string_view text) {
  Lines lines;
  while (!text.empty()) {
    const std::size_t feed = text.find('\n');
    const std::size_t size = feed == std::string_view::npos ? text.size() : feed + 1;
    lines.push_back(text.substr(0, size));
    text.remove_prefix(size);
  }
  return lines;
}

/// Lines of the old text, and what stands there instead.
struct Change {
  std::size_t begin = 0;  ///< the first line; nothing is taken away when it is also the end
  std::size_t end = 0;
  std::string text;
};

/// Joins edits into changes of whole lines, in order.
class ChangeReader {
 public:
  explicit ChangeReader(std::string_view before) : before_(before) {
    for (const std::string_view line : split(before))
      starts_.push_back(offset_of(line));
    count_ = starts_.size();
    if (before.empty() || before.ends_with('\n')) starts_.push_back(before.size());
  }

  std::vector<Change> read(std::span<const Edit> edits) {
    for (const Edit& edit : edits) {
      const std::size_t line = line_of(edit.span.begin);
      if (changes_.empty() || line >= end_of_last()) begin_at(line);
      changes_.back().text += before_.substr(kept_, edit.span.begin - kept_);
      changes_.back().text += edit.text;
      kept_ = edit.span.end;
    }
    finish();
    return std::move(changes_);
  }

 private:
  std::size_t offset_of(std::string_view line) const {
    return static_cast<std::size_t>(line.data() - before_.data());
  }

  std::size_t line_of(std::size_t offset) const {
    const auto after = std::ranges::upper_bound(starts_, offset);
    return static_cast<std::size_t>(after - starts_.begin()) - 1;
  }

  // The line in which the last edit ends belongs to the change, but for an edit of whole lines.
  std::size_t end_of_last() const {
    const std::size_t line = line_of(kept_);
    const std::string& text = changes_.back().text;
    const bool whole = starts_[line] == kept_ && (text.empty() || text.ends_with('\n'));
    return whole ? line : std::min(line + 1, count_);
  }

  void begin_at(std::size_t line) {
    finish();
    kept_ = starts_[line];
    changes_.push_back({.begin = line, .end = line, .text = {}});
  }

  void finish() {
    if (changes_.empty()) return;
    const std::size_t end = end_of_last();
    const std::size_t to = end < starts_.size() ? starts_[end] : before_.size();
    changes_.back().end = end;
    if (to > kept_) changes_.back().text += before_.substr(kept_, to - kept_);
  }

  std::string_view before_;
  std::vector<std::size_t> starts_;  // of each line, and of the empty one behind the last line feed
  std::size_t count_ = 0;            // of lines
  std::vector<Change> changes_;
  std::size_t kept_ = 0;  // what of the old text the last change holds already
};

/// Writes the hunks.
class HunkWriter {
 public:
  HunkWriter(const Lines& before, const std::vector<Change>& changes) : before_(before) {
    for (const Change& change : changes)
      add(change);
  }

  std::string write() {
    for (std::size_t i = 0; i < parts_.size();) {
      std::size_t next = i + 1;
      while (next < parts_.size() && parts_[next].begin - parts_[next - 1].end <= 2 * k_context)
        ++next;
      write_hunk(i, next);
      i = next;
    }
    return std::move(out_);
  }

 private:
  struct Part {
    std::size_t begin;
    std::size_t end;
    Lines added;
  };

  // Without the lines at both ends that stay.
  void add(const Change& change) {
    Part part{change.begin, change.end, split(change.text)};
    std::size_t same = 0;
    while (part.begin < part.end && same < part.added.size() &&
           before_[part.begin] == part.added[same]) {
      ++part.begin;
      ++same;
    }
    part.added.erase(part.added.begin(), part.added.begin() + static_cast<std::ptrdiff_t>(same));
    while (part.begin < part.end && !part.added.empty() &&
           before_[part.end - 1] == part.added.back()) {
      --part.end;
      part.added.pop_back();
    }
    if (part.begin < part.end || !part.added.empty()) parts_.push_back(std::move(part));
  }

  void write_hunk(std::size_t first, std::size_t last) {
    const std::size_t begin = parts_[first].begin - std::min(parts_[first].begin, k_context);
    const std::size_t end = std::min(parts_[last - 1].end + k_context, before_.size());
    const std::size_t new_begin = begin + added_ - removed_;
    std::string lines;
    std::size_t at = begin;
    const auto copy_to = [&](std::size_t line, char mark) {
      for (; at < line; ++at)
        append(lines, mark, before_[at]);
    };
    for (std::size_t i = first; i < last; ++i) {
      copy_to(parts_[i].begin, ' ');
      copy_to(parts_[i].end, '-');
      for (const std::string_view line : parts_[i].added)
        append(lines, '+', line);
      added_ += parts_[i].added.size();
      removed_ += parts_[i].end - parts_[i].begin;
    }
    copy_to(end, ' ');
    out_ += fmt::format("@@ -{} +{} @@\n{}", range(begin, end - begin),
                        range(new_begin, end + added_ - removed_ - new_begin), lines);
  }

  static void append(std::string& lines, char mark, std::string_view line) {
    lines += mark;
    lines += line;
    if (!line.ends_with('\n')) lines += "\n\\ No newline at end of file\n";
  }

  /// `3,4`: where a hunk begins and how many lines it has of one side.  A side without lines names
  /// the line before it.
  static std::string range(std::size_t before_it, std::size_t count) {
    const std::size_t begin = count == 0 ? before_it : before_it + 1;
    return count == 1 ? fmt::format("{}", begin) : fmt::format("{},{}", begin, count);
  }

  const Lines& before_;
  std::vector<Part> parts_;
  std::size_t added_ = 0;  // lines, in the hunks that were written
  std::size_t removed_ = 0;
  std::string out_;
};

}  // namespace

std::string edited(std::string_view before, std::span<const Edit> edits) {
  std::string out;
  std::size_t at = 0;
  for (const Edit& edit : edits) {
    out += before.substr(at, edit.span.begin - at);
    out += edit.text;
    at = edit.span.end;
  }
  return out += before.substr(at);
}

std::string unified_hunks(std::string_view before, std::span<const Edit> edits) {
  const std::vector<Change> changes = ChangeReader(before).read(edits);
  const Lines lines = split(before);
  return HunkWriter(lines, changes).write();
}

}  // namespace daybook::text
