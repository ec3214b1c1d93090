// SPDX-License-Identifier: MIT
#include "yaml/lenient_lines.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "text/ascii.hpp"
#include "yaml/lexical.hpp"

namespace daybook::yaml {
namespace {

// A longer "key" is a sentence with a colon in it.
constexpr std::size_t k_longest_key = 80;

constexpr std::string_view k_full_width_colon = "\xEF\xBC\x9A";

bool is_blank(char c) {
  return c == ' ' || c == '\t';
}

std::string_view trim_blanks(std::string_view text) {
  while (!text.empty() && is_blank(text.front()))
    text.remove_prefix(1);
  while (!text.empty() && is_blank(text.back()))
    text.remove_suffix(1);
  return text;
}

bool is_name_byte(char c) {
  return text::is_ascii_alphanumeric(c) || c == '_' || c == '-';
}

/// Where a key ends and its value begins, counted from the line's content.
struct KeyEnd {
  std::size_t key = 0;
  std::size_t value = 0;
};

std::optional<KeyEnd> find_colon(std::string_view line) {
  for (std::size_t i = 0; i < line.size() && i <= k_longest_key; ++i) {
    if (line[i] == ':' && (i + 1 == line.size() || is_blank(line[i + 1]))) return KeyEnd{i, i + 1};
    if (line.substr(i).starts_with(k_full_width_colon)) {
      return KeyEnd{i, i + k_full_width_colon.size()};
    }
  }
  return std::nullopt;
}

/// `topic:Foo`, but neither `https://…` nor `10:30`.
std::optional<KeyEnd> find_tight_colon(std::string_view line) {
  const auto stop = std::ranges::find_if_not(line, is_name_byte);
  const auto at = static_cast<std::size_t>(stop - line.begin());
  if (at == 0 || at >= line.size() || line[at] != ':') return std::nullopt;
  if (line.substr(at + 1).starts_with("//") || text::is_ascii_digit(line[0])) {
    return std::nullopt;
  }
  return KeyEnd{at, at + 1};
}

class LineReader {
 public:
  LineReader(const text::SourceFile& source, text::Span part)
      : source_(source), bytes_(source.bytes()), part_(part) {}

  Pieces read();

 private:
  void read_line(std::uint32_t begin, std::uint32_t line);
  bool continues_block(std::uint32_t begin, std::uint32_t end, std::uint32_t indent);
  bool read_member(Piece& piece) const;
  void read_item(Piece& piece) const;
  void take_value(Piece& piece, std::uint32_t at) const;
  static std::optional<KeyEnd> find_key(std::string_view content);

  const text::SourceFile& source_;
  std::string_view bytes_;
  text::Span part_;
  Pieces found_;
  std::uint32_t block_indent_ = 0;  // of the first line of the block text being read
};

Pieces LineReader::read() {
  for (std::uint32_t line = source_.line_of(part_.begin); line <= source_.line_count(); ++line) {
    const std::uint32_t begin = std::max(part_.begin, source_.line_start(line));
    if (begin >= part_.end) break;
    read_line(begin, line);
  }
  return std::move(found_);
}

void LineReader::read_line(std::uint32_t begin, std::uint32_t line) {
  Piece piece;
  piece.end = trimmed_line_end(bytes_, begin, part_.end);
  piece.begin = begin;
  while (piece.begin < piece.end && is_blank(bytes_[piece.begin]))
    ++piece.begin;
  piece.indent = piece.begin - begin;
  if (continues_block(piece.begin, piece.end, piece.indent)) return;
  const std::string_view content = bytes_.substr(piece.begin, piece.end - piece.begin);
  if (content.empty() || content.starts_with('#') || content == "---" || content == "...") return;
  if (content == "-" || (content.starts_with('-') && is_blank(content[1]))) {
    read_item(piece);
  } else if (!read_member(piece)) {
    if (piece.indent == 0 || found_.pieces.empty()) {
      found_.left_out.push_back(line);
    } else {
      found_.pieces.back().more.emplace_back(content);
      ++found_.pieces.back().lines;
    }
    return;
  }
  found_.pieces.push_back(std::move(piece));
}

bool LineReader::continues_block(std::uint32_t begin, std::uint32_t end, std::uint32_t indent) {
  if (found_.pieces.empty() || !found_.pieces.back().is_block) return false;
  Piece& block = found_.pieces.back();
  if (begin < end && indent <= block.indent) return false;
  if (block.more.empty()) block_indent_ = indent;
  const std::uint32_t extra = indent > block_indent_ ? indent - block_indent_ : 0;
  block.more.emplace_back(begin < end ? std::string(extra, ' ') : std::string());
  block.more.back() += bytes_.substr(begin, end - begin);
  ++block.lines;
  return true;
}

std::optional<KeyEnd> LineReader::find_key(std::string_view content) {
  if (content.starts_with('"') || content.starts_with('\'')) {
    const std::size_t close = content.find(content.front(), 1);
    if (close == std::string_view::npos || close < 2) return std::nullopt;
    const auto colon = find_colon(content.substr(close + 1));
    if (!colon || colon->key != 0) return std::nullopt;
    return KeyEnd{close + 1, close + 1 + colon->value};
  }
  if (const auto colon = find_colon(content)) return colon;
  return find_tight_colon(content);
}

bool LineReader::read_member(Piece& piece) const {
  const std::string_view content = bytes_.substr(piece.begin, piece.end - piece.begin);
  const auto found = find_key(content);
  if (!found) return false;
  std::string_view key = trim_blanks(content.substr(0, found->key));
  const bool quoted = key.starts_with('"') || key.starts_with('\'');
  if (quoted) key = key.substr(1, key.size() - 2);
  if (key.empty()) return false;
  piece.key.begin = static_cast<std::uint32_t>(key.data() - bytes_.data());
  piece.key.end = piece.key.begin + static_cast<std::uint32_t>(key.size());
  take_value(piece, piece.begin + static_cast<std::uint32_t>(found->value));
  return true;
}

/// `- url: x` is a mapping, `- Wrote this: twice` is text.
void LineReader::read_item(Piece& piece) const {
  piece.kind = Piece::Kind::item;
  std::uint32_t at = piece.begin + 1;
  while (at < piece.end && is_blank(bytes_[at]))
    ++at;
  const std::string_view content = bytes_.substr(at, piece.end - at);
  const auto colon = find_colon(content);
  if (colon && colon->key > 0 && std::ranges::all_of(content.substr(0, colon->key), is_name_byte)) {
    piece.key = {at, at + static_cast<std::uint32_t>(colon->key)};
    at += static_cast<std::uint32_t>(colon->value);
  }
  take_value(piece, at);
}

void LineReader::take_value(Piece& piece, std::uint32_t at) const {
  while (at < piece.end && is_blank(bytes_[at]))
    ++at;
  std::string_view value = bytes_.substr(at, piece.end - at);
  // `#12` is an issue as often as a comment; `# text` is a comment.
  if (value.starts_with("# ")) value = {};
  const bool quoted = value.starts_with('"') || value.starts_with('\'');
  if (!quoted) value = trim_blanks(value.substr(0, value.find(" # ")));
  piece.value = {at, at + static_cast<std::uint32_t>(value.size())};
  piece.is_block = value == "|" || value == ">" || value == "|-" || value == ">-" ||
                   value == "|+" || value == ">+";
}

std::string unescape(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\\' || i + 1 == text.size()) {
      out += text[i];
      continue;
    }
    const char next = text[++i];
    if (next == 'n' || next == 't') {
      out += next == 'n' ? '\n' : '\t';
    } else {
      if (next != '"' && next != '\\' && next != '/') out += '\\';
      out += next;
    }
  }
  return out;
}

}  // namespace

Pieces read_pieces(const text::SourceFile& source, text::Span part) {
  return LineReader(source, part).read();
}

std::optional<std::string_view> inside_of_list(std::string_view text) {
  if (!text.starts_with('[') || text.starts_with("[[")) return std::nullopt;
  const std::size_t close = text.find(']');
  if (close == std::string_view::npos) return text.substr(1);
  if (close + 1 != text.size()) return std::nullopt;
  return text.substr(1, close - 1);
}

std::vector<std::string_view> split_list(std::string_view inside) {
  std::vector<std::string_view> entries;
  std::size_t begin = 0;
  char quote = '\0';
  for (std::size_t i = 0; i <= inside.size(); ++i) {
    const bool at_end = i == inside.size();
    if (!at_end && quote != '\0') {
      if (inside[i] == quote) quote = '\0';
      continue;
    }
    const bool fresh = trim_blanks(inside.substr(begin, i - begin)).empty();
    if (!at_end && fresh && (inside[i] == '"' || inside[i] == '\'')) {
      // A quote that is never closed is an apostrophe.
      if (inside.find(inside[i], i + 1) != std::string_view::npos) quote = inside[i];
      continue;
    }
    if (!at_end && inside[i] != ',') continue;
    const std::string_view entry = trim_blanks(inside.substr(begin, i - begin));
    if (!entry.empty()) entries.push_back(entry);
    begin = i + 1;
  }
  return entries;
}

PlainText unquote(std::string_view text) {
  if (text.empty() || (text.front() != '"' && text.front() != '\'')) {
    return {std::string(text), Quoting::plain};
  }
  const auto end = quoted_end(text, 0, static_cast<std::uint32_t>(text.size()));
  if (!end) return {std::string(text.substr(1)), Quoting::quoted};
  const std::string_view rest = trim_blanks(text.substr(*end));
  if (!rest.empty() && !rest.starts_with('#')) return {std::string(text), Quoting::plain};
  const std::string_view inside = text.substr(1, *end - 2);
  if (text.front() == '"') return {unescape(inside), Quoting::quoted};
  std::string out;
  for (std::size_t i = 0; i < inside.size(); ++i) {
    out += inside[i];
    if (inside[i] == '\'') ++i;  // '' is one quote
  }
  return {std::move(out), Quoting::quoted};
}

}  // namespace daybook::yaml
