// SPDX-License-Identifier: MIT
#include "yaml/simple.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "text/ascii.hpp"
#include "yaml/builder.hpp"
#include "yaml/lexical.hpp"

namespace daybook::yaml {
namespace {

// Deeper front matter is rare enough to be yaml-cpp's business.
constexpr std::size_t k_deepest = 6;

// yaml-cpp gives up on keys of more than 1024 bytes.
constexpr std::size_t k_longest_key = 200;

bool is_word_byte(char c) {
  return !text::is_ascii(c) || text::is_ascii_alphanumeric(c) || c == '_';
}

bool is_key_byte(char c) {
  return is_word_byte(c) || std::string_view(" -./()+").find(c) != std::string_view::npos;
}

// Everything else either means something to YAML at the head of a scalar or is not worth the doubt.
bool may_begin_scalar(char c) {
  return is_word_byte(c) || std::string_view("/.(+$~=<^;").find(c) != std::string_view::npos;
}

/// One line without its indentation, trailing blanks and line ending.
struct Line {
  std::uint32_t begin = 0;  // of the content; the line's first byte is `indent` before it
  std::uint32_t end = 0;
  std::uint32_t indent = 0;
};

/// Reads a part that has no tabs, control characters or lone CRs.  Every function returns false to
/// decline the whole part.
class SimpleReader {
 public:
  SimpleReader(const text::SourceFile& source, text::Span part, text::Rule duplicate_rule)
      : bytes_(source.bytes()), part_(part), builder_(source, duplicate_rule) {}

  bool read();
  text::Checked<Value> finish() { return std::move(builder_).finish(); }

 private:
  bool read_line(Line line);
  bool read_member(Line line);
  bool read_item(Line line);
  bool read_value(text::Span rest);
  bool read_scalar(text::Span rest);
  bool read_quoted(text::Span rest);
  bool read_plain(text::Span rest);
  bool read_flow(text::Span rest);
  bool read_flow_item(std::uint32_t& at, std::uint32_t end);
  bool settle(Line line);
  bool is_item(Line line) const {
    return bytes_[line.begin] == '-' && line.begin + 1 < line.end && bytes_[line.begin + 1] == ' ';
  }
  void close_until(std::size_t depth);
  bool ends_here(std::uint32_t at, std::uint32_t end) const;
  std::uint32_t skip_spaces(std::uint32_t at, std::uint32_t end) const;

  std::string_view bytes_;
  text::Span part_;
  Builder builder_;
  std::vector<std::uint32_t> indents_;  // of the open block lists and mappings
};

bool SimpleReader::read() {
  std::uint32_t at = part_.begin;
  while (at < part_.end) {
    std::size_t next = bytes_.find('\n', at);
    if (next >= part_.end) next = part_.end;
    const std::uint32_t begin = skip_spaces(at, part_.end);
    const Line line{begin, trimmed_line_end(bytes_, begin, part_.end), begin - at};
    at = static_cast<std::uint32_t>(std::min<std::size_t>(next + 1, part_.end));
    if (line.begin == line.end || bytes_[line.begin] == '#') continue;
    if (!read_line(line)) return false;
  }
  close_until(0);
  return true;
}

bool SimpleReader::read_line(Line line) {
  if (indents_.empty()) {
    if (is_item(line) || line.indent > 0) return false;
    builder_.begin_mapping({line.begin, line.end});
    indents_.push_back(0);
    return read_member(line);
  }
  if (!settle(line)) return false;
  return builder_.innermost().is_sequence() ? read_item(line) : read_member(line);
}

/// Closes what the line's indentation ends and opens what it begins, so that the innermost open
/// list or mapping is the one the line belongs to.
bool SimpleReader::settle(Line line) {
  const bool item = is_item(line);
  if (builder_.owes_value()) {
    const std::uint32_t parent = indents_.back();
    if (line.indent > parent || (item && line.indent == parent)) {
      if (indents_.size() >= k_deepest) return false;
      const text::Span span{line.begin, line.end};
      item ? builder_.begin_sequence(span) : builder_.begin_mapping(span);
      indents_.push_back(line.indent);
      return true;
    }
  }
  std::size_t depth = indents_.size();
  while (depth > 0 && indents_[depth - 1] > line.indent)
    --depth;
  close_until(depth);
  if (depth == 0) return false;
  // A list may stand at its key's own indentation: the next key ends it.
  if (builder_.innermost().is_sequence() && !item) close_until(depth - 1);
  if (indents_.empty() || indents_.back() != line.indent) return false;
  return builder_.innermost().is_sequence() == item;
}

void SimpleReader::close_until(std::size_t depth) {
  while (indents_.size() > depth) {
    if (builder_.owes_value()) {
      const std::uint32_t place = builder_.owed_key().end + 1;
      builder_.none({place, place});
    }
    builder_.end();
    indents_.pop_back();
  }
  if (builder_.owes_value()) {
    const std::uint32_t place = builder_.owed_key().end + 1;
    builder_.none({place, place});
  }
}

bool SimpleReader::read_item(Line line) {
  const std::uint32_t begin = skip_spaces(line.begin + 1, line.end);
  const text::Span rest{begin, line.end};
  if (bytes_[begin] == '#' || bytes_[begin] == '-') return false;
  std::uint32_t colon = begin;
  while (colon < line.end && is_key_byte(bytes_[colon]))
    ++colon;
  const bool is_map = colon > begin && colon < line.end && bytes_[colon] == ':' &&
                      (colon + 1 == line.end || bytes_[colon + 1] == ' ');
  if (!is_map) return read_value(rest);
  if (indents_.size() >= k_deepest) return false;
  builder_.begin_mapping(rest);
  indents_.push_back(line.indent + (begin - line.begin));
  return read_member({begin, line.end, indents_.back()});
}

bool SimpleReader::read_member(Line line) {
  if (!is_word_byte(bytes_[line.begin])) return false;
  std::uint32_t colon = line.begin;
  while (colon < line.end && is_key_byte(bytes_[colon]))
    ++colon;
  if (colon == line.end || bytes_[colon] != ':' || bytes_[colon - 1] == ' ') return false;
  if (colon + 1 < line.end && bytes_[colon + 1] != ' ') return false;
  const std::string_view name = bytes_.substr(line.begin, colon - line.begin);
  if (name.size() > k_longest_key || is_null_word(name)) return false;
  builder_.key(std::string(name), {line.begin, colon});
  const std::uint32_t value = skip_spaces(colon + 1, line.end);
  if (value == line.end) return true;  // what follows, or nothing, is the value
  return bytes_[value] != '#' && read_value({value, line.end});
}

bool SimpleReader::read_value(text::Span rest) {
  return bytes_[rest.begin] == '[' ? read_flow(rest) : read_scalar(rest);
}

bool SimpleReader::read_scalar(text::Span rest) {
  const char first = bytes_[rest.begin];
  return first == '"' || first == '\'' ? read_quoted(rest) : read_plain(rest);
}

bool SimpleReader::read_quoted(text::Span rest) {
  const char quote = bytes_[rest.begin];
  const std::size_t close = bytes_.find(quote, rest.begin + 1);
  if (close >= rest.end) return false;
  const auto end = static_cast<std::uint32_t>(close) + 1;
  const std::string_view text = bytes_.substr(rest.begin + 1, end - rest.begin - 2);
  if (quote == '"' && text.find('\\') != std::string_view::npos) return false;
  if (!ends_here(end, rest.end)) return false;
  builder_.scalar(std::string(text), Quoting::quoted, {rest.begin, end});
  return true;
}

bool SimpleReader::read_plain(text::Span rest) {
  const char first = bytes_[rest.begin];
  const bool number = first == '-' && rest.size() > 1 && is_word_byte(bytes_[rest.begin + 1]);
  if (!may_begin_scalar(first) && !number) return false;
  std::string_view text = bytes_.substr(rest.begin, rest.size());
  text = text.substr(0, text.find(" #"));
  while (text.ends_with(' '))
    text.remove_suffix(1);
  if (text.ends_with(':') || text.find(": ") != std::string_view::npos) return false;
  const text::Span span{rest.begin, rest.begin + static_cast<std::uint32_t>(text.size())};
  if (is_null_word(text)) {
    builder_.none(span);
  } else {
    builder_.scalar(std::string(text), Quoting::plain, span);
  }
  return true;
}

bool SimpleReader::read_flow(text::Span rest) {
  const std::size_t close = bytes_.find(']', rest.begin);
  if (close >= rest.end) return false;
  const auto end = static_cast<std::uint32_t>(close);
  if (!ends_here(end + 1, rest.end)) return false;
  builder_.begin_sequence({rest.begin, rest.begin});
  std::uint32_t at = skip_spaces(rest.begin + 1, end);
  while (at < end) {
    if (!read_flow_item(at, end)) return false;
  }
  builder_.end_at(end + 1);
  return true;
}

/// Reads one item and the comma after it; a comma needs an item on both sides.
bool SimpleReader::read_flow_item(std::uint32_t& at, std::uint32_t end) {
  const char first = bytes_[at];
  std::uint32_t stop = at;
  if (first == '"' || first == '\'') {
    const std::size_t close = bytes_.find(first, at + 1);
    if (close >= end) return false;
    stop = static_cast<std::uint32_t>(close) + 1;
  }
  while (stop < end && bytes_[stop] != ',') {
    if (std::string_view("[]{}?#&*!|>%@`\"'").find(bytes_[stop]) != std::string_view::npos) {
      return false;
    }
    ++stop;
  }
  std::uint32_t last = stop;
  while (last > at && bytes_[last - 1] == ' ')
    --last;
  if (last == at || !read_scalar({at, last})) return false;
  if (stop == end) {
    at = end;
    return true;
  }
  at = skip_spaces(stop + 1, end);
  return at < end;
}

/// Nothing but blanks or a comment from here to the end of the line.
bool SimpleReader::ends_here(std::uint32_t at, std::uint32_t end) const {
  if (at >= end) return true;
  if (bytes_[at] != ' ') return false;
  const std::uint32_t next = skip_spaces(at, end);
  return next == end || bytes_[next] == '#';
}

std::uint32_t SimpleReader::skip_spaces(std::uint32_t at, std::uint32_t end) const {
  while (at < end && bytes_[at] == ' ')
    ++at;
  return at;
}

bool has_plain_lines(std::string_view bytes, text::Span part) {
  const std::string_view text = bytes.substr(part.begin, part.size());
  if (text.find('\t') != std::string_view::npos) return false;
  for (std::size_t cr = text.find('\r'); cr != std::string_view::npos;
       cr = text.find('\r', cr + 1)) {
    if (cr + 1 == text.size() || text[cr + 1] != '\n') return false;
  }
  return !forbidden_byte(bytes, part);
}

}  // namespace

std::optional<text::Checked<Value>> read_simple(const text::SourceFile& source, text::Span part,
                                                text::Rule duplicate_rule) {
  if (!has_plain_lines(source.bytes(), part)) return std::nullopt;
  SimpleReader reader(source, part, duplicate_rule);
  if (!reader.read()) return std::nullopt;
  auto checked = reader.finish();
  if (checked.value.is_none()) checked.value.span = {part.begin, part.begin};
  return checked;
}

}  // namespace daybook::yaml
