// SPDX-License-Identifier: MIT
// Entries with a form of their own: changed files and metrics.  Tested by
// read_work_test.cpp and read_learning_test.cpp.
#include <algorithm>
#include <array>
#include <cstddef>

#include "journal/items/item_readers.hpp"
#include "journal/sections.hpp"
#include "journal/words/vocabulary.hpp"
#include "journal/words/words.hpp"
#include "text/ascii.hpp"
#include "text/unicode.hpp"

namespace daybook::journal {

namespace {

using markdown::Document;
using markdown::NodeKind;
using markdown::NodeRange;

/// `src/a.cpp`, `README.md`, `docs/`, `.gitignore`: no spaces, and a slash or an ending.
bool is_path(std::string_view word) {
  if (word.size() < 3 || word.find(' ') != std::string_view::npos || is_web(word)) return false;
  if (word.find_first_of("()<>=;\"'|$") != std::string_view::npos) return false;
  if (word.front() == '-' || word.front() == '@') return false;
  // `10.0.0.1/16`
  if (word.find_first_not_of("0123456789./") == std::string_view::npos) return false;
  const bool hidden =
      word.front() == '.' && std::ranges::all_of(word.substr(1), text::is_ascii_alphanumeric);
  if (hidden) return true;
  const std::size_t dot = word.rfind('.');
  const std::size_t slash = word.find('/');
  if (dot != std::string_view::npos && dot + 1 < word.size() && word.size() - dot <= 11) {
    const std::string_view ending = word.substr(dot + 1);
    const bool letters = std::ranges::all_of(ending, text::is_ascii_alphanumeric);
    const bool number = text::is_ascii_number(ending);
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

/// Skips what only counts or sets apart: `(+62 -8)`, `(NEW)`, `(lines 3, 9-10)`, `+90, -30`.
std::string_view skip_counts(std::string_view rest) {
  for (bool more = true; more;) {
    more = false;
    rest = text::trim(rest);
    for (const auto& [open, close] : {std::pair("(", ")"), std::pair("（", "）")}) {
      const std::size_t end = rest.starts_with(open) ? rest.find(close) : std::string_view::npos;
      if (end == std::string_view::npos) continue;
      rest.remove_prefix(end + std::string_view(close).size());
      more = true;
    }
  }
  return rest;
}

bool only_counts(std::string_view text) {
  return text.find_first_not_of("+-±0123456789,/ ") == std::string_view::npos;
}

constexpr std::array k_arrows{std::string_view("→"), std::string_view("->"), std::string_view("=>"),
                              std::string_view("➜")};

/// What follows the path: after a dash or colon.
std::string_view description_of(const Line& line, std::string_view path) {
  std::string_view rest = line.text;
  const std::size_t at = rest.find(path);
  if (at == std::string_view::npos) return {};
  rest = skip_counts(rest.substr(at + path.size()));
  if (rest.starts_with("、")) return {};  // another file
  for (const std::string_view mark : {"- ", "– ", "— ", ": ", "：", ":", "—", "–", "-"}) {
    if (!rest.starts_with(mark)) continue;
    return skip_counts(rest.substr(mark.size()));
  }
  return rest;
}

/// What stands below an entry, in its own order.
std::string joined_parts(const Piece& piece) {
  std::string out;
  for (const Part& part : piece.parts) {
    if (!out.empty()) out += "; ";
    if (!part.label.empty()) out += part.label + ": ";
    out += part.value;
  }
  return out;
}

/// Where a file went: `src/a.cpp → lib/a.cpp`.
std::string moved_to(const Line& line, std::string_view path) {
  std::string_view rest = description_of(line, path);
  for (const std::string_view arrow : k_arrows) {
    if (!rest.starts_with(arrow)) continue;
    rest = text::trim(rest.substr(arrow.size()));
    for (const std::string_view end : {" ", "（", "，", "、"})
      rest = rest.substr(0, rest.find(end));
    return is_path(rest) ? std::string(rest) : std::string();
  }
  return {};
}

bool read_file(const Reader& reader, const Piece& piece) {
  std::string path = path_in(reader.document(), piece.nodes, piece.line.text);
  if (path.empty()) return true;
  if (std::string to = moved_to(piece.line, path); !to.empty()) path = std::move(to);
  Item* const item =
      reader.sink.add(ItemType::file_change, piece.line.text, piece.nodes, piece.span);
  if (item == nullptr) return true;
  ItemSink::set(*item, ItemField::path, path, piece.nodes, piece.span);
  set_line_counts(*item, piece.line.text);
  std::string description(description_of(piece.line, path));
  if (description.empty()) description = joined_parts(piece);
  ItemSink::set(*item, ItemField::description, description, piece.nodes, piece.span);
  return true;
}

/// `Lab path: lab/x.py` outside of a lab.
bool read_run(const Reader& reader, const Piece& piece) {
  const std::string path = path_in(reader.document(), piece.nodes, piece.line.value);
  Item* const item =
      path.empty() ? nullptr
                   : reader.sink.add(ItemType::lab, piece.line.value, piece.nodes, piece.span);
  if (item != nullptr) ItemSink::set(*item, ItemField::path, path, piece.nodes, piece.span);
  return true;
}

bool has_arrow(std::string_view text) {
  return std::ranges::any_of(
      k_arrows, [&](std::string_view arrow) { return text.find(arrow) != std::string_view::npos; });
}

/// `Boot time from 5 s → 2 s`: cut where the first value begins; as it is when none does.
Line cut_metric(Line line) {
  if (!line.label.empty() || !has_arrow(line.text)) return line;
  for (const std::string_view from : first_value_phrases()) {
    const std::size_t at = line.text.find(from);
    const std::size_t value = at + from.size();
    if (at == std::string::npos || at == 0 || value >= line.text.size()) continue;
    if (!text::is_ascii_digit(line.text[value])) continue;
    line.label = std::string(text::trim(std::string_view(line.text).substr(0, at)));
    line.value = line.text.substr(value);
    return line;
  }
  return line;
}

/// `Startup: 120 ms → 80 ms (-33%)`; a number alone is a statistic.
bool read_metric(const Reader& reader, const Piece& piece) {
  const Line line = cut_metric(piece.line);
  if (line.label.empty() || line.value.empty() || !has_arrow(line.value)) return true;
  Item* const item = reader.sink.add(ItemType::metric, line.label, piece.nodes, piece.span);
  if (item == nullptr) return true;
  ItemSink::set(*item, ItemField::name, line.label, piece.nodes, piece.span);
  for (const std::string_view arrow : k_arrows) {
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
  return true;
}

}  // namespace

std::string path_in(const Document& document, NodeRange nodes, std::string_view text) {
  bool first = true;
  for (std::uint32_t i = nodes.begin.index; i < nodes.end.index; ++i) {
    const markdown::Node& node = document.nodes()[i];
    // An entry's own words end where its nested list begins.
    if (node.kind == NodeKind::list && i > nodes.begin.index) break;
    if (node.kind != NodeKind::code) continue;
    const std::string_view word = text::trim(document.literal(node));
    // Behind other code a name with a slash and no ending may be a module or a branch.
    const bool ends = word.rfind('.') != std::string_view::npos || word.ends_with('/');
    if (is_path(word) && (first || ends)) return std::string(word);
    first = false;
  }
  while (!text.empty()) {
    const std::size_t space = text.find(' ');
    const bool called = text.substr(0, space).find("()") != std::string_view::npos;
    const std::string_view word = called ? std::string_view{} : trim_word(text.substr(0, space));
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

bool is_web(std::string_view link) {
  return link.starts_with("http://") || link.starts_with("https://");
}

std::string_view web_link_in(const Document& document, NodeRange nodes) {
  for (const markdown::Link& link : links_in(document, nodes)) {
    if (is_web(link.destination)) return link.destination;
  }
  return {};
}

bool set_line_counts(Item& item, std::string_view text) {
  for (std::size_t at = 0; at + 1 < text.size(); ++at) {
    const bool begins =
        at == 0 || std::string_view(" (,/，（").find(text[at - 1]) != std::string_view::npos;
    if (!begins || text[at + 1] < '0' || text[at + 1] > '9') continue;
    if (text[at] == '+') ItemSink::set(item, ItemField::added, text.substr(at + 1));
    if (text[at] == '-') ItemSink::set(item, ItemField::removed, text.substr(at + 1));
  }
  return !text.empty() && only_counts(text);
}

std::string_view language_in(const Document& document, NodeRange nodes) {
  for (std::uint32_t i = nodes.begin.index; i < nodes.end.index; ++i) {
    if (document.nodes()[i].kind != NodeKind::code_block) continue;
    const std::string_view info = text::trim(document.detail({i}));
    return info.find(' ') == std::string_view::npos ? info : std::string_view{};
  }
  return {};
}

bool is_named_file(const Reader& reader, const Piece& piece) {
  if (reader.sink.role() != Role::code_changes || !piece.line.colon) return false;
  const auto field = reader.context.vocabulary.item_field(piece.line.label);
  if (field != ItemField::added && field != ItemField::removed) return false;
  return !path_in(reader.document(), piece.nodes, piece.line.value).empty();
}

bool read_special_entry(const Reader& reader, std::uint32_t section, ItemType type,
                        const Piece& piece) {
  switch (type) {
    case ItemType::file_change:
      return read_file(reader, piece);
    case ItemType::check:
      return read_check(reader, section, piece);
    case ItemType::metric:
      return read_metric(reader, piece);
    case ItemType::lab:
      return read_run(reader, piece);
    case ItemType::resource:
      return read_resource(reader, piece);
    case ItemType::exchange:
      return read_asked(reader, piece);
    default:
      return false;
  }
}

bool read_inline_example(const Reader& reader, std::uint32_t section, std::optional<ItemType> type,
                         const std::vector<Piece>& pieces, std::size_t index) {
  const Piece& piece = pieces[index];
  if (piece.form != Piece::Form::lead || index + 1 >= pieces.size()) return false;
  if (section == markdown::Section::k_no_parent) return false;
  if (pieces[index + 1].form != Piece::Form::code) return false;
  const bool named = reader.context.vocabulary.item_label(piece.line.label) == ItemType::example;
  if (!named && (type != ItemType::example || !piece.line.all_bold)) return false;
  std::string_view text = named ? piece.line.value : piece.line.text;
  if (text.empty()) text = untimed_title(reader.section(section));
  if (Item* item = reader.sink.add(ItemType::example, text, piece.nodes, piece.span)) {
    ItemSink::set(*item, ItemField::language,
                  language_in(reader.document(), pieces[index + 1].nodes));
  }
  return true;
}

bool read_triple(const Reader& reader, std::uint32_t section, const std::vector<Piece>& pieces) {
  if (section == markdown::Section::k_no_parent || pieces.size() < 2) return false;
  const Role role = reader.sink.role();
  if (role != Role::metrics && role != Role::testing && role != Role::checks) return false;
  std::array<const Piece*, 3> found{};
  constexpr std::array k_names{ItemField::before, ItemField::after, ItemField::change};
  for (const Piece& piece : pieces) {
    const auto field = reader.context.vocabulary.item_field(piece.line.label);
    const auto* const name = std::ranges::find(k_names, field);
    if (name == k_names.end() || piece.form == Piece::Form::table) return false;
    found.at(static_cast<std::size_t>(name - k_names.begin())) = &piece;
  }
  if (found[0] == nullptr || found[1] == nullptr) return false;
  const std::string_view title = reader.section(section).title;
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
