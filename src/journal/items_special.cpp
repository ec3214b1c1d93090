// SPDX-License-Identifier: MIT
// Entries with a form of their own: changed files, checks, metrics, resources.  Tested by
// read_work_test.cpp and read_learning_test.cpp.
#include <algorithm>
#include <array>
#include <cstddef>

#include "journal/item_readers.hpp"
#include "journal/vocabulary.hpp"
#include "text/unicode.hpp"

namespace daybook::journal {

namespace {

using markdown::Document;
using markdown::NodeKind;
using markdown::NodeRange;

bool is_web(std::string_view link) {
  return link.starts_with("http://") || link.starts_with("https://");
}

bool is_alphanumeric(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// `src/a.cpp`, `README.md`, `docs/`, `.gitignore`: no spaces, and a slash or an ending.
bool is_path(std::string_view word) {
  if (word.size() < 3 || word.find(' ') != std::string_view::npos || is_web(word)) return false;
  if (word.find_first_of("()<>=;\"'|$") != std::string_view::npos) return false;
  if (word.front() == '-' || word.front() == '@') return false;
  const std::size_t dot = word.rfind('.');
  const std::size_t slash = word.find('/');
  if (dot != std::string_view::npos && dot + 1 < word.size() && word.size() - dot <= 11) {
    const std::string_view ending = word.substr(dot + 1);
    const bool letters = std::ranges::all_of(ending, is_alphanumeric);
    const bool number = std::ranges::all_of(ending, [](char c) { return c >= '0' && c <= '9'; });
    if (letters && !number) return true;
  }
  return slash != std::string_view::npos && word.size() > 3;
}

std::string_view trim_word(std::string_view word) {
  while (!word.empty() &&
         std::string_view(",:;()*`\"").find(word.front()) != std::string_view::npos)
    word.remove_prefix(1);
  while (!word.empty() &&
         std::string_view(",:;()*`\".").find(word.back()) != std::string_view::npos)
    word.remove_suffix(1);
  return word;
}

/// What follows the path: after a dash or colon.
std::string_view description_of(const Line& line, std::string_view path) {
  std::string_view rest = line.text;
  const std::size_t at = rest.find(path);
  if (at == std::string_view::npos) return {};
  rest = text::trim(rest.substr(at + path.size()));
  for (const std::string_view mark : {"- ", "– ", "— ", ": ", "：", ":", "—", "–", "-"}) {
    if (!rest.starts_with(mark)) continue;
    return text::trim(rest.substr(mark.size()));
  }
  return rest;
}

bool read_file(const Reader& reader, const Piece& piece) {
  const std::string path = path_in(reader.document(), piece.nodes, piece.line.text);
  if (path.empty()) return true;
  Item* const item =
      reader.sink.add(ItemType::file_change, piece.line.text, piece.nodes, piece.span);
  if (item == nullptr) return true;
  ItemSink::set(*item, ItemField::path, path, piece.nodes, piece.span);
  set_line_counts(*item, piece.line.text);
  ItemSink::set(*item, ItemField::description, description_of(piece.line, path), piece.nodes,
                piece.span);
  return true;
}

bool read_check(const Reader& reader, const Piece& piece) {
  Item* const item = reader.sink.add(ItemType::check, piece.line.text, piece.nodes, piece.span);
  if (item == nullptr) return true;
  if (piece.boxed) {
    ItemSink::set(*item, ItemField::state, piece.ticked ? "✅" : "🔲");
  } else if (piece.mark) {
    ItemSink::set(*item, ItemField::state, piece.line.text, piece.nodes, piece.span);
  } else {
    const std::string lower = text::lower(piece.line.text);
    const bool failed =
        lower.find("fail") != std::string::npos || lower.find("失败") != std::string::npos;
    const bool passed = lower.find("pass") != std::string::npos ||
                        lower.find("通过") != std::string::npos ||
                        lower.find(" ok") != std::string::npos;
    const bool none =
        lower.find("0 failed") != std::string::npos || lower.find("no fail") != std::string::npos;
    if (passed && (!failed || none)) ItemSink::set(*item, ItemField::state, "✅");
    if (failed && !passed && !none) ItemSink::set(*item, ItemField::state, "❌");
  }
  return true;
}

/// `Startup: 120 ms → 80 ms (-33%)`.
bool read_metric(const Reader& reader, const Piece& piece) {
  const Line& line = piece.line;
  if (line.label.empty() || line.value.empty()) return true;
  Item* const item = reader.sink.add(ItemType::metric, line.label, piece.nodes, piece.span);
  if (item == nullptr) return true;
  ItemSink::set(*item, ItemField::name, line.label, piece.nodes, piece.span);
  for (const std::string_view arrow : {"→", "->", "=>", "➜"}) {
    const std::size_t at = line.value.find(arrow);
    if (at == std::string::npos) continue;
    const std::string_view value = line.value;
    std::string_view after = text::trim(value.substr(at + arrow.size()));
    ItemSink::set(*item, ItemField::before, text::trim(value.substr(0, at)), piece.nodes,
                  piece.span);
    const std::size_t open = after.rfind('(');
    if (open != std::string_view::npos && open > 0 && after.ends_with(')')) {
      ItemSink::set(*item, ItemField::change, after.substr(open + 1, after.size() - open - 2));
      after = text::trim(after.substr(0, open));
    }
    ItemSink::set(*item, ItemField::after, after, piece.nodes, piece.span);
    return true;
  }
  ItemSink::set(*item, ItemField::after, line.value, piece.nodes, piece.span);
  return true;
}

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
  const std::string path =
      link.empty() ? path_in(reader.document(), piece.nodes, piece.line.text) : std::string();
  if (!path.empty() && path.find('/') != std::string::npos) return true;
  Item* const item = reader.sink.add(ItemType::resource, piece.line.text, piece.nodes, piece.span);
  if (item == nullptr) return true;
  ItemSink::set(*item, ItemField::link, link, piece.nodes, piece.span);
  for (const std::string_view dash : {" - ", " – ", " — ", "：", ": ", "——"}) {
    const std::size_t at = piece.line.text.find(dash);
    if (at == std::string::npos) continue;
    const std::string_view note = std::string_view(piece.line.text).substr(at + dash.size());
    if (note != link) ItemSink::set(*item, ItemField::note, note, piece.nodes, piece.span);
    break;
  }
  return true;
}

/// In a dialogue without labels only what is asked is an item.
bool read_asked(const Reader& reader, const Piece& piece) {
  const auto named = reader.context.vocabulary.item_label(piece.line.label);
  if (named == ItemType::exchange || named == ItemType::question) return false;
  const std::string_view text = text::trim(piece.line.text);
  if (text.ends_with('?') || text.ends_with("？")) {
    reader.sink.add(ItemType::question, text, piece.nodes, piece.span);
  }
  return true;
}

}  // namespace

std::string path_in(const Document& document, NodeRange nodes, std::string_view text) {
  for (std::uint32_t i = nodes.begin.index; i < nodes.end.index; ++i) {
    const markdown::Node& node = document.nodes()[i];
    // An entry's own words end where its nested list begins.
    if (node.kind == NodeKind::list && i > nodes.begin.index) break;
    if (node.kind != NodeKind::code) continue;
    const std::string_view word = text::trim(document.text(node.literal));
    if (is_path(word)) return std::string(word);
  }
  while (!text.empty()) {
    const std::size_t space = text.find(' ');
    const std::string_view word = trim_word(text.substr(0, space));
    const std::size_t wide = word.find("：");
    const std::string_view path = wide == std::string_view::npos ? word : word.substr(0, wide);
    const std::size_t dot = path.rfind('.');
    if (is_path(path) && dot != std::string_view::npos && path.size() - dot <= 6)
      return std::string(path);
    if (space == std::string_view::npos) break;
    text.remove_prefix(space + 1);
  }
  return {};
}

std::string_view web_link_in(const Document& document, NodeRange nodes) {
  for (const markdown::Link& link : links_in(document, nodes)) {
    if (is_web(link.destination)) return link.destination;
  }
  return {};
}

void set_line_counts(Item& item, std::string_view text) {
  for (std::size_t at = 0; at + 1 < text.size(); ++at) {
    const bool begins =
        at == 0 || std::string_view(" (,/，（").find(text[at - 1]) != std::string_view::npos;
    if (!begins || text[at + 1] < '0' || text[at + 1] > '9') continue;
    if (text[at] == '+') ItemSink::set(item, ItemField::added, text.substr(at + 1));
    if (text[at] == '-') ItemSink::set(item, ItemField::removed, text.substr(at + 1));
  }
}

std::string_view language_in(const Document& document, NodeRange nodes) {
  for (std::uint32_t i = nodes.begin.index; i < nodes.end.index; ++i) {
    if (document.nodes()[i].kind != NodeKind::code_block) continue;
    const std::string_view info = text::trim(document.detail({i}));
    return info.find(' ') == std::string_view::npos ? info : std::string_view{};
  }
  return {};
}

bool read_special_entry(const Reader& reader, std::uint32_t section, ItemType type,
                        const Piece& piece) {
  static_cast<void>(section);
  switch (type) {
    case ItemType::file_change:
      return read_file(reader, piece);
    case ItemType::check:
      return read_check(reader, piece);
    case ItemType::metric:
      return read_metric(reader, piece);
    case ItemType::resource:
      return read_resource(reader, piece);
    case ItemType::exchange:
      return read_asked(reader, piece);
    default:
      return false;
  }
}

bool read_triple(const Reader& reader, std::uint32_t section, const std::vector<Piece>& pieces) {
  if (section == markdown::Section::k_no_parent || pieces.size() < 2) return false;
  std::array<const Piece*, 3> found{};
  constexpr std::array k_names{ItemField::before, ItemField::after, ItemField::change};
  for (const Piece& piece : pieces) {
    const auto field = reader.context.vocabulary.item_field(piece.line.label);
    const auto* const name = std::ranges::find(k_names, field);
    if (name == k_names.end() || piece.form == Piece::Form::table) return false;
    found.at(static_cast<std::size_t>(name - k_names.begin())) = &piece;
  }
  if (found[0] == nullptr || found[1] == nullptr) return false;
  const std::string& title = reader.section(section).title;
  const NodeRange nodes{pieces.front().nodes.begin, pieces.back().nodes.end};
  Item* const item = reader.sink.add(ItemType::metric, title, nodes, pieces.front().span);
  if (item == nullptr) return true;
  if (is_placeholder(found[1]->line.value)) {
    reader.sink.items().pop_back();
    return true;
  }
  ItemSink::set(*item, ItemField::name, title);
  for (std::size_t i = 0; i < k_names.size(); ++i) {
    if (found.at(i) == nullptr) continue;
    ItemSink::set(*item, k_names.at(i), found.at(i)->line.value, found.at(i)->nodes,
                  found.at(i)->span);
  }
  return true;
}

}  // namespace daybook::journal
