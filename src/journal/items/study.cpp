// SPDX-License-Identifier: MIT
// Sections of the study template whose entries make one item together: the verification with its
// task, criteria and verdict, and the lab's artifacts.  Tested by read_study_test.cpp.
#include <algorithm>
#include <array>
#include <cstddef>

#include "journal/items/item_readers.hpp"
#include "journal/words/vocabulary.hpp"
#include "text/unicode.hpp"

namespace daybook::journal {

namespace {

using Form = Piece::Form;

bool begins_with_code(const markdown::Document& document, const Piece& piece) {
  for (std::uint32_t i = piece.nodes.begin.index; i < piece.nodes.end.index; ++i) {
    const markdown::NodeKind kind = document.nodes()[i].kind;
    if (kind == markdown::NodeKind::code) return true;
    if (kind == markdown::NodeKind::text) return false;
  }
  return false;
}

class VerificationReader {
 public:
  VerificationReader(const Reader& reader, std::uint32_t section)
      : reader_(reader), section_(section), first_(reader.sink.items().size()) {}

  void read() {
    for (std::uint32_t i = section_; i < reader_.ends[section_]; ++i) {
      reader_.sink.enter(i, reader_.roles[i]);
      title_ = reader_.section(i).title;
      if (reader_.roles[i] != Role::verification) {
        read_entries(reader_, i, reader_.pieces(reader_.section(i).own));
        continue;
      }
      for (const Piece& piece : reader_.pieces(reader_.section(i).own))
        take(piece);
    }
    drop_unjudged();
  }

 private:
  void take(const Piece& piece) {
    if (piece.form == Form::table) {
      read_table(reader_, piece.nodes.begin, ItemType::verification, {});
      current_ = k_none;
      return;
    }
    if (piece.form == Form::code || piece.line.text.empty()) return;
    if (piece.form == Form::paragraph && !piece.mark) return;
    const std::string_view label =
        piece.line.colon ? std::string_view(piece.line.label) : std::string_view{};
    if (!label.empty() && !piece.boxed) {
      const auto named = reader_.context.vocabulary.item_label(label);
      const auto field = reader_.sink.field_for(ItemType::verification, label);
      if (named == ItemType::verification || named == ItemType::task ||
          named == ItemType::question ||
          reader_.context.vocabulary.item_field(label) == ItemField::question) {
        begin(piece, piece.line.value);
        return;
      }
      if (field) {
        set(piece, *field);
        return;
      }
    }
    take_judged(piece);
  }

  void begin(const Piece& piece, std::string_view text) {
    const Item* const item =
        reader_.sink.add(ItemType::verification, text, piece.nodes, piece.span);
    current_ = item == nullptr ? k_none : reader_.sink.items().size() - 1;
    if (current_ != k_none) reader_.sink.set_parts(reader_.sink.items()[current_], piece);
  }

  /// A criterion or verdict; without a task before it, it begins an item named after its section.
  void set(const Piece& piece, ItemField field) {
    if (is_placeholder(piece.line.value)) return;
    if (current_ == k_none) begin(piece, field == ItemField::criteria ? piece.line.value : title_);
    if (current_ == k_none) return;
    ItemSink::set(reader_.sink.items()[current_], field, piece.line.value, piece.nodes, piece.span);
  }

  /// An entry with its verdict in it: a box, an emoji, `Pass 1: …`, `…: failed`.
  void take_judged(const Piece& piece) {
    const bool software = reader_.kind == SessionKind::work && (piece.boxed || piece.mark);
    if (software || begins_with_code(reader_.document(), piece)) {
      read_special_entry(reader_, section_, ItemType::check, piece);
      return;
    }
    constexpr std::size_t k_verdict_size = 60;  // a longer value is a sentence, not a verdict
    std::string_view verdict;
    if (piece.boxed) {
      verdict = piece.ticked ? "passed" : "not started";
    } else if (piece.mark && piece.mark_at_edge) {
      verdict = *piece.mark == State::ok     ? "passed"
                : *piece.mark == State::fail ? "failed"
                                             : "partial";
    } else if (!piece.line.label.empty() && find_verdict(piece.line.label)) {
      verdict = piece.line.label;
    } else if (!piece.line.label.empty() && piece.line.value.size() < k_verdict_size &&
               find_verdict(piece.line.value)) {
      verdict = piece.line.value;
    }
    if (verdict.empty() && piece.parts.empty()) return;
    current_ = k_none;
    begin(piece, piece.line.text);
    if (current_ == k_none) return;
    if (!verdict.empty())
      ItemSink::set(reader_.sink.items()[current_], ItemField::verdict, verdict, piece.nodes,
                    piece.span);
    current_ = k_none;
  }

  /// A task without a verdict proves nothing yet.
  void drop_unjudged() {
    auto& items = reader_.sink.items();
    const auto unjudged = [](const Item& item) {
      return item.type == ItemType::verification && item.field(ItemField::verdict) == nullptr;
    };
    const auto begin = items.begin() + static_cast<std::ptrdiff_t>(first_);
    items.erase(std::remove_if(begin, items.end(), unjudged), items.end());
  }

  static constexpr std::size_t k_none = static_cast<std::size_t>(-1);
  const Reader& reader_;
  std::uint32_t section_;
  std::size_t first_;
  std::size_t current_ = k_none;
  std::string_view title_;
};

/// `main.py starts the child`: a sentence about a file, not the record of a run.
bool runs_on(std::string_view text, std::string_view path) {
  if (!text.starts_with(path)) return false;
  const std::string_view rest = text::trim(text.substr(path.size()));
  if (rest.empty()) return false;
  constexpr std::array k_marks{std::string_view("-"), std::string_view("–"),  std::string_view("—"),
                               std::string_view(":"), std::string_view("："), std::string_view("("),
                               std::string_view("（")};
  return std::ranges::none_of(k_marks,
                              [&](std::string_view mark) { return rest.starts_with(mark); });
}

class LabReader {
 public:
  LabReader(const Reader& reader, std::uint32_t section) : reader_(reader), section_(section) {}

  void read() {
    for (std::uint32_t i = section_; i < reader_.ends[section_]; ++i) {
      reader_.sink.enter(i, reader_.roles[i]);
      if (reader_.roles[i] != Role::lab) {
        read_entries(reader_, i, reader_.pieces(reader_.section(i).own));
        continue;
      }
      const std::vector<Piece> pieces = reader_.pieces(reader_.section(i).own);
      for (const Piece& piece : pieces) {
        if (!take_of_head(pieces, piece)) take(piece);
      }
    }
  }

 private:
  /// `Key insight:` or `Planned labs:` above a list in the lab: the entries are no code that ran.
  bool take_of_head(const std::vector<Piece>& pieces, const Piece& piece) {
    if (piece.head == Piece::k_no_head || piece.form != Form::entry) return false;
    const Line& head = pieces[piece.head].line;
    const auto type =
        head_type(reader_.words(), std::nullopt, head.label.empty() ? head.text : head.label);
    if (type != ItemType::learning && type != ItemType::task && type != ItemType::question)
      return false;
    Item* const item = reader_.sink.add(*type, piece.line.text, piece.nodes, piece.span);
    if (item != nullptr) set_entry_fields(reader_.words(), *item, piece, {});
    return true;
  }

  void take(const Piece& piece) {
    if (piece.form == Form::table) {
      read_table(reader_, piece.nodes.begin, std::nullopt, {});
      return;
    }
    if (piece.form == Form::paragraph) read_paragraph(piece);
    if (piece.form == Form::code || piece.form == Form::paragraph) return;
    if (!piece.line.label.empty() && piece.line.colon) {
      const auto field = reader_.sink.field_for(ItemType::lab, piece.line.label);
      if (field) {
        set(piece, *field);
        return;
      }
    }
    const std::string path = path_in(reader_.document(), piece.nodes, piece.line.text);
    if (path.empty() || piece.form != Form::entry || piece.boxed) return;
    // `RESULTS.md updated? Yes` and `Environment: see setup.md` name no code that was run.
    const bool told = !piece.line.label.empty() && !piece.line.value.empty();
    if (told && !piece.line.label.starts_with(path)) return;
    if (runs_on(piece.line.text, path)) return;
    if (told && (piece.line.label.ends_with('?') || piece.line.label.ends_with("？"))) return;
    begin(piece, piece.line.text);
    if (current_ != k_none) ItemSink::set(item(), ItemField::path, path, piece.nodes, piece.span);
  }

  /// A paragraph that begins with the path of what was run.
  void read_paragraph(const Piece& piece) {
    const std::string path = path_in(reader_.document(), piece.nodes, piece.line.text);
    if (path.empty() || !piece.line.text.starts_with(path)) return;
    begin(piece, piece.line.text);
    if (current_ != k_none) ItemSink::set(item(), ItemField::path, path, piece.nodes, piece.span);
  }

  void begin(const Piece& piece, std::string_view text) {
    const Item* const added = reader_.sink.add(ItemType::lab, text, piece.nodes, piece.span);
    current_ = added == nullptr ? k_none : reader_.sink.items().size() - 1;
    if (current_ != k_none) reader_.sink.set_parts(item(), piece);
  }

  void set(const Piece& piece, ItemField field) {
    const bool again = current_ != k_none && item().field(field) != nullptr;
    if (current_ == k_none || again) {
      if (field == ItemField::metrics) return;
      begin(piece, piece.line.value);
    }
    if (current_ == k_none) return;
    std::string value = piece.line.value;
    if (field == ItemField::path) {
      const std::string path = path_in(reader_.document(), piece.nodes, value);
      if (!path.empty()) value = path;
    }
    ItemSink::set(item(), field, value, piece.nodes, piece.span);
  }

  Item& item() { return reader_.sink.items()[current_]; }

  static constexpr std::size_t k_none = static_cast<std::size_t>(-1);
  const Reader& reader_;
  std::uint32_t section_;
  std::size_t current_ = k_none;
};

}  // namespace

void read_verification(const Reader& reader, std::uint32_t section) {
  VerificationReader(reader, section).read();
}

void read_lab(const Reader& reader, std::uint32_t section) {
  LabReader(reader, section).read();
}

}  // namespace daybook::journal
