// SPDX-License-Identifier: MIT
// Bold words above a list: an item of their own whose parts the list holds, or only the list's
// name.  And a question with its answer in the next line.  Tested by read_groups_test.cpp.
#include <algorithm>
#include <cstddef>

#include "journal/items/item_readers.hpp"
#include "journal/speech.hpp"
#include "journal/words/vocabulary.hpp"

namespace daybook::journal {

namespace {

using Form = Piece::Form;

/// `What`, `Why`, `Where`: what an explanation is divided into.
bool is_question_word(std::string_view label) {
  static const auto k_words = list_of(
      "what | what it is | what is it | what it does | why | why it matters | where | how | how it "
      "works | when | when to use | who | which | example | definition | meaning | use | usage | "
      "是什么 | 为什么 | 怎么做 | 如何 | 何时 | 例子");
  return k_words.whole(name_key(label)).has_value();
}

/// The same label stands in the list of another head.
bool is_repeated(const std::vector<Piece>& pieces, std::size_t index) {
  return std::ranges::any_of(pieces, [&](const Piece& other) {
    return other.head != Piece::k_no_head && other.head != pieces[index].head && other.line.colon &&
           other.line.label == pieces[index].line.label;
  });
}

/// Plain labels only, each a question word or in the lists of other heads too.
bool heads_parts(const std::vector<Piece>& pieces, std::size_t index) {
  std::size_t parts = 0;
  for (std::size_t i = index + 1; i < pieces.size() && pieces[i].head == index; ++i) {
    const Line& line = pieces[i].line;
    if (pieces[i].boxed || !line.colon || line.label.empty() || line.value.empty()) return false;
    if (!is_question_word(line.label) && (line.bold || !is_repeated(pieces, i))) return false;
    ++parts;
  }
  return parts >= 2;
}

/// An entry is labelled with a part of the type.
bool heads_labelled_part(const Reader& reader, const std::vector<Piece>& pieces, std::size_t index,
                         ItemType type) {
  for (std::size_t i = index + 1; i < pieces.size() && pieces[i].head == index; ++i) {
    const Line& line = pieces[i].line;
    if (line.label.empty() || !line.colon) continue;
    if (reader.words().item_label(line.label) == type) continue;
    if (reader.sink.field_for(type, line.label)) return true;
  }
  return false;
}

/// `**1. Long-term care**`: bold lines that count are a series of items.
bool is_numbered(std::string_view text) {
  const std::size_t digits = text.find_first_not_of("0123456789");
  if (digits == 0 || digits == std::string_view::npos) return false;
  return text.substr(digits).starts_with(". ") || text.substr(digits).starts_with(") ");
}

/// Types of which a series of numbered lines may be; numbered phases head the tasks of a plan.
bool may_be_counted(ItemType type) {
  return type == ItemType::concept_ || type == ItemType::decision || type == ItemType::challenge ||
         type == ItemType::gap || type == ItemType::question;
}

}  // namespace

bool leads_item(const Reader& reader, const std::vector<Piece>& pieces, std::size_t index,
                ItemType type) {
  const Piece& piece = pieces[index];
  if (piece.form != Form::lead || type == ItemType::file_change) return false;
  const bool told = type == ItemType::decision || type == ItemType::challenge;
  const bool closed = !piece.line.text.ends_with(':') && !piece.line.text.ends_with("：");
  const bool named = type != ItemType::task && is_sentence(piece.line.text);
  if (closed && may_be_counted(type) && is_numbered(piece.line.text)) return true;
  if (closed && (told || named || heads_parts(pieces, index))) return true;
  return heads_labelled_part(reader, pieces, index, type);
}

std::string joined_entries(const std::vector<Piece>& pieces, std::size_t head) {
  std::string out;
  for (std::size_t i = head + 1; i < pieces.size() && pieces[i].head == head; ++i) {
    if (!out.empty()) out += "; ";
    out += pieces[i].line.text;
  }
  return out;
}

bool is_asked_and_answered(const Reader& reader, const std::vector<Piece>& pieces,
                           std::size_t index) {
  if (index + 1 >= pieces.size()) return false;
  const Line& asked = pieces[index].line;
  const Line& next = pieces[index + 1].line;
  const Vocabulary& words = reader.words();
  return asked.colon && next.colon && !asked.value.empty() && !next.value.empty() &&
         spoken_field(words, asked.label) == ItemField::question &&
         spoken_field(words, next.label) == ItemField::answer;
}

void split_solution(Item& item) {
  constexpr std::string_view k_arrow = " → ";
  if (item.type != ItemType::challenge || item.field(ItemField::solution) != nullptr) return;
  const std::size_t at = item.text.find(k_arrow);
  if (at == std::string::npos || item.text.find(k_arrow, at + 1) != std::string::npos) return;
  ItemSink::set(item, ItemField::problem, std::string(item.text.substr(0, at)), item.nodes,
                item.span);
  ItemSink::set(item, ItemField::solution, std::string(item.text.substr(at + k_arrow.size())),
                item.nodes, item.span);
}

bool tells_cause(const Reader& reader, std::uint32_t section) {
  if (reader.roles[section] != Role::challenges) return false;
  if (reader.words().item_field(reader.section(section).title) != ItemField::cause) return false;
  for (std::uint32_t i = section; i-- > 0;) {
    if (reader.section(i).level < reader.section(section).level) return false;
    if (reader.section(i).level == reader.section(section).level)
      return reader.roles[i] == Role::challenges;
  }
  return false;
}

void take_quotes(std::vector<Piece>& pieces) {
  for (std::size_t i = 0; i + 1 < pieces.size(); ++i) {
    Line& line = pieces[i].line;
    const Piece& quote = pieces[i + 1];
    const bool bare = line.colon && !line.label.empty() && line.value.empty();
    if (!bare || pieces[i].quoted || pieces[i].heads_list || !quote.quoted) continue;
    if (pieces[i].form == Piece::Form::entry || quote.form != Piece::Form::paragraph) continue;
    line.value = quote.line.text;
    line.text += " " + quote.line.text;
    pieces.erase(pieces.begin() + static_cast<std::ptrdiff_t>(i) + 1);
    for (Piece& piece : pieces) {
      if (piece.head != Piece::k_no_head && piece.head > i) --piece.head;
      if (piece.details_of != Piece::k_no_head && piece.details_of > i) --piece.details_of;
    }
  }
}

}  // namespace daybook::journal
