// SPDX-License-Identifier: MIT
#include "text/source_file.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "text/utf8.hpp"

namespace daybook::text {
namespace {

constexpr std::uint32_t k_stride = 4096;  // between marks

bool is_continuation(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

// One search for LF is the machine's fastest; files with CR take the careful way.
LineStarts find_line_starts(std::string_view bytes) {
  LineStarts starts;
  starts.add(0);
  const bool has_return = bytes.find('\r') != std::string_view::npos;
  const auto next = [&](std::size_t from) {
    return has_return ? bytes.find_first_of("\r\n", from) : bytes.find('\n', from);
  };
  for (std::size_t i = next(0); i != std::string_view::npos; i = next(i)) {
    i += bytes[i] == '\r' && i + 1 < bytes.size() && bytes[i + 1] == '\n' ? 2U : 1U;
    if (i < bytes.size()) starts.add(static_cast<std::uint32_t>(i));
  }
  starts.shrink_to_fit();  // it stays as long as the file
  return starts;
}

bool is_line_end(char byte) {
  return byte == '\n' || byte == '\r';
}

/// Nothing but what a quote's lines begin with.
bool is_blank_or_quote(std::string_view text) {
  return text.find_first_not_of(" \t>") == std::string_view::npos;
}

/// Blanks the pieces of one line, [begin, end) of `bytes`.
void blank_line(std::string& bytes, std::size_t begin, std::size_t end,
                std::span<const Span> withheld) {
  std::string left;
  std::size_t at = begin;
  const auto clip = [&](std::uint32_t offset) {
    return std::clamp<std::size_t>(offset, begin, end);
  };
  for (const Span span : withheld) {
    left += std::string_view(bytes).substr(at, clip(span.begin) - at);
    at = clip(span.end);
  }
  left += std::string_view(bytes).substr(at, end - at);
  const char blank = is_blank_or_quote(left) ? ' ' : SourceFile::k_withheld;
  for (const Span span : withheld)
    std::fill(bytes.begin() + static_cast<std::ptrdiff_t>(clip(span.begin)),
              bytes.begin() + static_cast<std::ptrdiff_t>(clip(span.end)), blank);
}

std::string blanked(const SourceFile& file, std::span<const Span> withheld) {
  std::string bytes(file.bytes());
  std::uint32_t line = 1;
  for (std::size_t first = 0; first < withheld.size();) {
    line = std::max(line, file.line_of(withheld[first].begin));
    const std::size_t begin = file.line_start(line);
    std::size_t end = file.line_start(line + 1);
    while (end > begin && is_line_end(bytes[end - 1]))
      --end;
    std::size_t last = first;
    while (last < withheld.size() && withheld[last].begin < file.line_start(line + 1))
      ++last;
    blank_line(bytes, begin, end, withheld.subspan(first, last - first));
    ++line;
    // What is withheld may go on below.
    while (first < last && withheld[first].end <= file.line_start(line))
      ++first;
    if (line > file.line_count()) break;
  }
  return bytes;
}

}  // namespace

SourceFile::SourceFile(const SourceFile& written, std::span<const Span> withheld)
    : path_(written.path_),
      bytes_(blanked(written, withheld)),
      line_starts_(written.line_starts_),
      digest_(written.digest_),
      has_withheld_(true),
      on_disk_(written.on_disk_),
      marks_(make_marks(bytes_, line_starts_)) {}

SourceFile::SourceFile(std::string path, std::string bytes, const Known& known)
    : path_(std::move(path)),
      bytes_(std::move(bytes)),
      line_starts_(find_line_starts(bytes_)),
      digest_(known.digest),
      has_withheld_(known.has_withheld),
      marks_(make_marks(bytes_, line_starts_)) {}

SourceFile::SourceFile(std::string path, std::string text, std::string on_disk)
    : path_(std::move(path)),
      bytes_(std::move(text)),
      line_starts_(find_line_starts(bytes_)),
      digest_(base::digest_of(on_disk)),
      on_disk_(std::move(on_disk)),
      marks_(make_marks(bytes_, line_starts_)) {}

SourceFile::SourceFile(std::string path, std::string bytes)
    : path_(std::move(path)),
      bytes_(std::move(bytes)),
      line_starts_(find_line_starts(bytes_)),
      digest_(base::digest_of(bytes_)),
      marks_(make_marks(bytes_, line_starts_)) {}

std::uint32_t SourceFile::line_of(std::uint32_t offset) const {
  return static_cast<std::uint32_t>(line_starts_.count_up_to(offset));
}

LineColumn SourceFile::locate(std::uint32_t offset) const {
  const auto size = static_cast<std::uint32_t>(bytes_.size());
  const std::uint32_t at = std::min(offset, size);
  const std::uint32_t number = line_of(at);
  return {number, code_points(line_start(number), at) + 1};
}

// A thousand messages about one endless line must not read it a thousand times.
std::vector<SourceFile::Mark> SourceFile::make_marks(std::string_view bytes,
                                                     const LineStarts& line_starts) {
  bool has_long = bytes.size() - line_starts[line_starts.size() - 1] > k_stride;
  for (std::size_t i = 1; i < line_starts.size() && !has_long; ++i)
    has_long = line_starts[i] - line_starts[i - 1] > k_stride;
  if (!has_long) return {};
  std::vector<Mark> marks{{0, 0}};
  while (bytes.size() - marks.back().offset > k_stride) {
    const Mark last = marks.back();
    // To the end of a code point.
    std::size_t size = k_stride;
    while (last.offset + size < bytes.size() && is_continuation(bytes[last.offset + size]))
      ++size;
    const std::size_t count = count_code_points(bytes.substr(last.offset, size));
    marks.push_back({last.offset + static_cast<std::uint32_t>(size),
                     last.code_points + static_cast<std::uint32_t>(count)});
  }
  return marks;
}

std::uint32_t SourceFile::code_points(std::uint32_t begin, std::uint32_t end) const {
  const auto count = [&](std::uint32_t from, std::uint32_t to) {
    return static_cast<std::uint32_t>(count_code_points(bytes().substr(from, to - from)));
  };
  if (marks_.empty() || end - begin <= k_stride) return count(begin, end);
  const auto before = [&](std::uint32_t offset) {
    const Mark& mark = *std::prev(std::ranges::upper_bound(marks_, offset, {}, &Mark::offset));
    return mark.code_points + count(mark.offset, offset);
  };
  return before(end) - before(begin);
}

std::uint32_t SourceFile::line_start(std::uint32_t line) const {
  if (line == 0) return 0;
  if (line > line_starts_.size()) return static_cast<std::uint32_t>(bytes_.size());
  return line_starts_[line - 1];
}

std::string_view SourceFile::line(std::uint32_t line) const {
  const std::uint32_t begin = line_start(line);
  std::string_view text = bytes().substr(begin, line_start(line + 1) - begin);
  while (!text.empty() && (text.back() == '\n' || text.back() == '\r'))
    text.remove_suffix(1);
  return text;
}

Place SourceFile::place(Span span) const {
  const LineColumn begin = locate(span.begin);
  const std::string_view shown = line(begin.line);
  const std::uint32_t at =
      std::min(span.begin - line_start(begin.line), static_cast<std::uint32_t>(shown.size()));
  // A span of several lines is underlined to the end of its first.
  const std::string_view marked = shown.substr(at, std::max(span.begin, span.end) - span.begin);
  const std::uint32_t from = line_start(begin.line) + at;
  const std::uint32_t end_column =
      begin.column + code_points(from, from + static_cast<std::uint32_t>(marked.size()));
  // A thousand messages about one endless line must not hold a thousand copies of it.
  constexpr std::size_t k_longest_quoted = 2000;
  const std::string_view quoted = shown.size() <= k_longest_quoted ? shown : std::string_view{};
  return {
      .path = path_, .begin = begin, .end_column = end_column, .line_text = std::string(quoted)};
}

}  // namespace daybook::text
