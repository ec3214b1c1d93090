// SPDX-License-Identifier: MIT
#include "yaml/lenient.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "text/utf8.hpp"
#include "yaml/builder.hpp"
#include "yaml/lenient_lines.hpp"
#include "yaml/lexical.hpp"

namespace daybook::yaml {
namespace {

constexpr std::size_t k_deepest = 8;

/// A list or mapping not yet closed, and the least indentation of a line that may belong to it.
struct Open {
  bool is_list = false;
  std::uint32_t indent = 0;
};

class LenientBuilder {
 public:
  LenientBuilder(const text::SourceFile& source, text::Rule duplicate_rule)
      : bytes_(source.bytes()), builder_(source, duplicate_rule) {}

  /// False when the line has no place: a list entry without a list.
  bool add(const Piece& piece);
  text::Checked<Value> finish();

 private:
  void add_member(const Piece& piece);
  bool add_item(const Piece& piece);
  void add_value(const Piece& piece);
  void add_text(std::string_view text, text::Span span);
  void add_list(std::string_view inside, const Piece& piece);
  void settle_owed();
  void close();

  std::string_view bytes_;
  Builder builder_;
  std::vector<Open> open_;
  std::uint32_t owed_indent_ = 0;  // of the key that waits for a value
};

bool LenientBuilder::add(const Piece& piece) {
  if (piece.kind == Piece::Kind::item) return add_item(piece);
  if (open_.empty()) {
    builder_.begin_mapping({piece.key.begin, trimmed_line_end(bytes_, piece.key.begin, piece.end)});
    open_.push_back({});
  }
  if (builder_.owes_value() && piece.indent > owed_indent_ && open_.size() < k_deepest) {
    builder_.begin_mapping({piece.key.begin, piece.end});
    open_.push_back({.is_list = false, .indent = owed_indent_ + 1});
  }
  settle_owed();
  while (open_.size() > 1 && (open_.back().is_list || piece.indent < open_.back().indent))
    close();
  add_member(piece);
  return true;
}

bool LenientBuilder::add_item(const Piece& piece) {
  if (builder_.owes_value() && piece.indent >= owed_indent_ && open_.size() < k_deepest) {
    builder_.begin_sequence({piece.begin, piece.end});
    open_.push_back({.is_list = true, .indent = owed_indent_});
  }
  settle_owed();
  const bool has_list = std::ranges::any_of(
      open_, [&](const Open& open) { return open.is_list && piece.indent >= open.indent; });
  if (!has_list) return false;
  while (!open_.back().is_list || piece.indent < open_.back().indent)
    close();
  if (piece.key.empty()) {
    add_value(piece);
    return true;
  }
  builder_.begin_mapping({piece.key.begin, piece.end});
  open_.push_back({.is_list = false, .indent = piece.indent + 1});
  add_member(piece);
  return true;
}

void LenientBuilder::add_member(const Piece& piece) {
  builder_.key(text::repair_utf8(bytes_.substr(piece.key.begin, piece.key.size())), piece.key);
  // In `- key:` the key stands right of its dash.
  owed_indent_ = piece.indent + (piece.kind == Piece::Kind::item ? 1 : 0);
  if (!piece.value.empty() || !piece.more.empty()) add_value(piece);
}

void LenientBuilder::add_value(const Piece& piece) {
  const std::string_view first = bytes_.substr(piece.value.begin, piece.value.size());
  if (piece.is_block) {
    std::string all;
    for (const std::string& line : piece.more)
      all += line + (first.front() == '|' ? '\n' : ' ');
    while (!all.empty() && (all.back() == '\n' || all.back() == ' '))
      all.pop_back();
    builder_.scalar(text::repair_utf8(all), Quoting::quoted, piece.value);
    return;
  }
  std::string all(first);
  for (const std::string& line : piece.more)
    all += (all.empty() ? "" : " ") + line;
  const std::string_view text = piece.more.empty() ? first : std::string_view(all);
  if (const auto inside = inside_of_list(text)) {
    add_list(*inside, piece);
  } else {
    add_text(text, piece.value);
  }
}

void LenientBuilder::add_text(std::string_view text, text::Span span) {
  const PlainText plain = unquote(text);
  if (plain.quoting == Quoting::plain && (plain.text.empty() || is_null_word(plain.text))) {
    builder_.none(span);
  } else {
    builder_.scalar(text::repair_utf8(plain.text), plain.quoting, span);
  }
}

// An entry's own place is known only when the list stands on one line.
void LenientBuilder::add_list(std::string_view inside, const Piece& piece) {
  builder_.begin_sequence(piece.value);
  for (const std::string_view entry : split_list(inside)) {
    text::Span span = piece.value;
    if (piece.more.empty()) {
      span.begin = static_cast<std::uint32_t>(entry.data() - bytes_.data());
      span.end = span.begin + static_cast<std::uint32_t>(entry.size());
    }
    add_text(entry, span);
  }
  builder_.end();
}

void LenientBuilder::settle_owed() {
  if (!builder_.owes_value()) return;
  const std::uint32_t place = builder_.owed_key().end;
  builder_.none({place, place});
}

void LenientBuilder::close() {
  settle_owed();
  builder_.end();
  open_.pop_back();
}

text::Checked<Value> LenientBuilder::finish() {
  while (!open_.empty())
    close();
  return std::move(builder_).finish();
}

}  // namespace

LenientReading read_lenient(const text::SourceFile& source, text::Span part,
                            text::Rule duplicate_rule) {
  Pieces pieces = read_pieces(source, part);
  LenientBuilder builder(source, duplicate_rule);
  LenientReading reading;
  reading.left_out = std::move(pieces.left_out);
  for (const Piece& piece : pieces.pieces) {
    if (builder.add(piece)) {
      reading.kept += piece.lines;
    } else {
      reading.left_out.push_back(source.line_of(piece.begin));
    }
  }
  std::ranges::sort(reading.left_out);
  reading.checked = builder.finish();
  if (reading.checked.value.is_none()) reading.checked.value.span = {part.begin, part.begin};
  return reading;
}

}  // namespace daybook::yaml
