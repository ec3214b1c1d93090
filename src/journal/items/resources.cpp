// SPDX-License-Identifier: MIT
// Entries that lead outside, and questions of a dialogue without labels.  Tested by
// read_learning_test.cpp and read_forms_test.cpp.
#include <algorithm>
#include <cstddef>

#include "journal/items/item_readers.hpp"
#include "journal/speech.hpp"
#include "journal/words/han.hpp"
#include "journal/words/vocabulary.hpp"
#include "text/unicode.hpp"

namespace daybook::journal {

namespace {

using markdown::Document;
using markdown::NodeRange;

/// Whether a piece links to something, and nothing of it on the web: a file of the journal.
bool links_inside_only(const Reader& reader, NodeRange nodes) {
  bool inside = false;
  for (const markdown::Link& link : links_in(reader.document(), nodes)) {
    if (is_web(link.destination)) return false;
    inside = true;
  }
  return inside;
}

/// The nested entries with an address below `**External resources**:`.
void read_nested_resources(const Reader& reader, const Piece& piece) {
  for (const Part& part : piece.parts) {
    const std::string_view link = web_link_in(reader.document(), part.nodes);
    if (link.empty()) continue;
    const std::string text = markdown::own_text(reader.document(), part.nodes.begin);
    if (Item* item = reader.sink.add(ItemType::resource, text, part.nodes, part.span)) {
      ItemSink::set(*item, ItemField::link, link, part.nodes, part.span);
    }
  }
}

/// Where the words of a piece's first link end in its text; 0 without one.
std::size_t end_of_link(const Document& document, const Piece& piece) {
  const auto links = links_in(document, piece.nodes);
  if (links.empty()) return 0;
  const std::string words = markdown::plain_text(document, document.inside(links.front().node));
  const std::size_t at = words.empty() ? std::string::npos : piece.line.text.find(words);
  return at == std::string::npos ? 0 : at + words.size();
}

/// What is said of a resource behind it: after a dash or a colon, or in brackets.
std::string_view note_behind(const Document& document, const Piece& piece, std::string_view link) {
  // A mark within the words of a link is a part of them.
  const std::size_t from = end_of_link(document, piece);
  const std::string_view text = piece.line.text;
  for (const std::string_view dash : {" - ", " – ", " — ", "：", ": ", "——"}) {
    const std::size_t at = text.find(dash, from);
    if (at == std::string_view::npos) continue;
    const std::string_view note = text.substr(at + dash.size());
    return note == link ? std::string_view{} : note;
  }
  const std::string_view rest = from == 0 ? std::string_view{} : text::trim(text.substr(from));
  return rest.starts_with('(') || rest.starts_with("（") ? rest : std::string_view{};
}

}  // namespace

bool read_resource(const Reader& reader, const Piece& piece) {
  const std::string_view link = web_link_in(reader.document(), piece.nodes);
  const bool related = reader.sink.role() == Role::related;
  if (related && (link.empty() || reader.context.vocabulary.meta_field(piece.line.label)))
    return true;
  if (piece.line.value.empty() && !piece.parts.empty() && !link.empty()) {
    read_nested_resources(reader, piece);
    return true;
  }
  if (link.empty() && links_inside_only(reader, piece.nodes)) return true;
  // `Next: to be told` among links.
  const bool step = reader.context.vocabulary.item_label(piece.line.label) == ItemType::task;
  if (link.empty() && step) return true;
  const std::string path =
      link.empty() ? path_in(reader.document(), piece.nodes, piece.line.text) : std::string();
  const bool whole = path == text::trim(piece.line.text);
  if (!path.empty() && (whole || path.find('/') != std::string::npos)) return true;
  Item* const item = reader.sink.add(ItemType::resource, piece.line.text, piece.nodes, piece.span);
  if (item == nullptr) return true;
  ItemSink::set(*item, ItemField::link, link, piece.nodes, piece.span);
  ItemSink::set(*item, ItemField::note, note_behind(reader.document(), piece, link), piece.nodes,
                piece.span);
  return true;
}

namespace {

void add_answered(const Reader& reader, const Piece& piece, std::string_view question,
                  std::string_view answer) {
  Item* const item = reader.sink.add(ItemType::exchange, question, piece.nodes, piece.span);
  if (item == nullptr) return;
  ItemSink::set(*item, ItemField::question, question, piece.nodes, piece.span);
  ItemSink::set(*item, ItemField::answer, answer, piece.nodes, piece.span);
}

/// `**Why?** Because.`: what follows the bold question is its answer.
void read_answered(const Reader& reader, const Piece& piece) {
  const std::string_view text = piece.line.text;
  for (const std::string_view mark : {"? ", "？"}) {
    const std::size_t at = text.find(mark);
    if (at == std::string_view::npos) continue;
    const std::string_view question = text::trim(text.substr(0, at + mark.size()));
    std::string_view answer = text::trim(text.substr(at + mark.size()));
    if (answer.starts_with('-')) answer = text::trim(answer.substr(1));
    if (is_placeholder(answer)) return;
    add_answered(reader, piece, question, answer);
    return;
  }
}

/// `- **Ann**: … why?` and then `- **我**：…`: two who speak in turn, the second answers.
bool answers_speaker(const Reader& reader, const Piece& piece) {
  if (!piece.line.colon || piece.line.label.empty() || reader.sink.items().empty()) return false;
  if (!is_speaker(piece.line.label)) return false;
  Item& asked = reader.sink.items().back();
  const Line said = split_label(asked.text);
  if (asked.type != ItemType::question || asked.section != reader.sink.section()) return false;
  if (said.label.empty() || said.value.empty() || said.label == piece.line.label) return false;
  asked.type = ItemType::exchange;
  asked.text = said.value;
  ItemSink::set(asked, ItemField::question, asked.text, asked.nodes, asked.span);
  ItemSink::set(asked, ItemField::answer, piece.line.value, piece.nodes, piece.span);
  return true;
}

}  // namespace

bool holds_questions(const std::vector<Piece>& pieces) {
  return std::ranges::count_if(pieces, [](const Piece& piece) {
           return piece.form == Piece::Form::entry && !piece.line.label.empty() &&
                  (piece.line.text.ends_with('?') || piece.line.text.ends_with("？"));
         }) >= 2;
}

/// In a dialogue without labels only what is asked is an item.
bool read_asked(const Reader& reader, const Piece& piece) {
  const auto named = reader.context.vocabulary.item_label(piece.line.label);
  if (named == ItemType::exchange || named == ItemType::question) return false;
  if (answers_speaker(reader, piece)) return true;
  const std::string_view text = text::trim(piece.line.text);
  if (text.ends_with('?') || text.ends_with("？")) {
    if (piece.parts.size() == 1 && piece.parts[0].label.empty()) {
      add_answered(reader, piece, text, piece.parts[0].value);
      return true;
    }
    reader.sink.add(ItemType::question, text, piece.nodes, piece.span);
    return true;
  }
  if (piece.form == Piece::Form::lead) read_answered(reader, piece);
  return true;
}

}  // namespace daybook::journal
