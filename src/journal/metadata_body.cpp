// SPDX-License-Identifier: MIT
// Metadata written in the body: header lines, lists, quotes and tables of fields, sections named
// after a field, and the footer.  Tested by read_metadata_test.cpp.
#include <algorithm>
#include <string>

#include "journal/lines.hpp"
#include "journal/metadata.hpp"
#include "journal/words.hpp"
#include "text/unicode.hpp"

namespace daybook::journal {

namespace {

using markdown::Document;
using markdown::NodeId;
using markdown::NodeKind;
using markdown::NodeRange;
using markdown::Section;

/// `Hours: 2.5` has its unit in its name.
std::string_view unit_of(MetaField field, const Line& line) {
  if (field != MetaField::duration ||
      line.value.find_first_not_of("0123456789.") != std::string::npos) {
    return {};
  }
  const std::string key = name_key(line.label);
  if (key.find("hour") != std::string::npos || key.find("小时") != std::string::npos)
    return " hours";
  return " min";
}

/// Adds a line that is a field.  A plain label must be one of ours and short.
bool collect_line(const Context& context, const Line& line, StatedIn where, Metadata& metadata) {
  if (line.label.empty() || (!line.bold && !line.colon)) return false;
  const auto field = context.vocabulary.meta_field(line.label);
  if (!field) return line.bold && line.colon && line.value.size() < 80;
  const text::Span part{line.span.begin, line.span.end};
  const text::Span span = line.value.empty() ? part : locate(context.document, part, line.value);
  std::string value = line.value;
  value += unit_of(*field, line);
  metadata.add(*field, where, value, span);
  return true;
}

bool collect_lines(const Context& context, NodeRange inlines, StatedIn where, Metadata& metadata) {
  bool all = true;
  const std::vector<Line> lines = lines_of(context.document, inlines);
  for (const Line& line : lines)
    all = collect_line(context, line, where, metadata) && all;
  return all && !lines.empty();
}

std::vector<std::vector<NodeId>> cells_of(const Document& document, NodeId table) {
  std::vector<std::vector<NodeId>> rows;
  for (const NodeId row : markdown::children(document, document.inside(table))) {
    rows.push_back(markdown::children(document, document.inside(row)));
  }
  return rows;
}

std::string cell_text(const Document& document, NodeId cell) {
  return markdown::plain_text(document, document.inside(cell));
}

void add_cells(const Context& context, NodeId label, NodeId value, StatedIn where,
               Metadata& metadata) {
  const auto field = context.vocabulary.meta_field(cell_text(context.document, label));
  if (!field) return;
  const std::string text = cell_text(context.document, value);
  metadata.add(*field, where, text,
               locate(context.document, context.document.node(value).span, text));
}

/// A table of fields: two columns of name and value, or a row of names above a row of values.
bool collect_table(const Context& context, NodeId table, StatedIn where, Metadata& metadata) {
  const auto rows = cells_of(context.document, table);
  const auto known = [&](NodeId cell) {
    return context.vocabulary.meta_field(cell_text(context.document, cell)).has_value();
  };
  if (rows.size() == 2 && rows[0].size() >= 2 && rows[0].size() == rows[1].size() &&
      std::ranges::count_if(rows[0], known) >= 2) {
    for (std::size_t i = 0; i < rows[0].size(); ++i) {
      add_cells(context, rows[0][i], rows[1][i], where, metadata);
    }
    return true;
  }
  const auto fields = std::ranges::count_if(
      rows, [&](const auto& row) { return row.size() == 2 && known(row.front()); });
  if (fields < 2 && !(fields == 1 && rows.size() <= 2)) return false;
  for (const auto& row : rows) {
    if (row.size() == 2) add_cells(context, row[0], row[1], where, metadata);
  }
  return true;
}

bool collect_list(const Context& context, NodeId list, StatedIn where, Metadata& metadata) {
  bool all = true;
  for (const NodeId item : markdown::children(context.document, context.document.inside(list))) {
    const auto blocks = markdown::children(context.document, context.document.inside(item));
    if (blocks.empty() || context.document.node(blocks[0]).kind != NodeKind::paragraph) {
      all = false;
      continue;
    }
    all = collect_lines(context, context.document.inside(blocks[0]), where, metadata) && all;
  }
  return all;
}

/// The value of a section named after a field: its first paragraph, or its first list's entries.
void collect_section_value(const Context& context, const Section& section, MetaField field,
                           Metadata& metadata) {
  for (const NodeId block : markdown::children(context.document, section.own)) {
    const markdown::Node& node = context.document.node(block);
    if (node.kind == NodeKind::thematic_break) return;
    if (node.kind == NodeKind::paragraph) {
      const std::string text =
          markdown::plain_text(context.document, context.document.inside(block));
      metadata.add(field, StatedIn::section, text, locate(context.document, node.span, text));
      return;
    }
    if (node.kind != NodeKind::list) continue;
    for (const NodeId item : markdown::children(context.document, context.document.inside(block))) {
      const std::string text = markdown::own_text(context.document, item);
      metadata.add(field, StatedIn::section, text,
                   locate(context.document, context.document.node(item).span, text));
      if (field != MetaField::tags) return;
    }
    return;
  }
}

/// The answer below a confidence heading: the line labelled `Current`, else the only line of stars.
void collect_confidence(const Context& context, const Section& section, Metadata& metadata) {
  std::vector<Line> rated;
  for (const NodeId block : markdown::children(context.document, section.body)) {
    const markdown::Node& node = context.document.node(block);
    if (node.kind == NodeKind::heading || node.kind == NodeKind::thematic_break) break;
    if (node.kind != NodeKind::paragraph && node.kind != NodeKind::list) continue;
    const auto holder = node.kind == NodeKind::list
                            ? markdown::children(context.document, context.document.inside(block))
                            : std::vector<NodeId>{block};
    for (const NodeId id : holder) {
      const NodeId first = node.kind == NodeKind::list ? NodeId{id.index + 1} : id;
      if (context.document.node(first).kind != NodeKind::paragraph) continue;
      std::ranges::move(lines_of(context.document, context.document.inside(first)),
                        std::back_inserter(rated));
    }
  }
  const auto labelled = std::ranges::find_if(rated, [&](const Line& line) {
    const std::string key = name_key(line.label);
    return key == "current" || key == "当前" || key == "now" || key == "overall" ||
           context.vocabulary.meta_field(line.label) == MetaField::confidence;
  });
  const Line* answer = nullptr;
  if (labelled != rated.end()) answer = &*labelled;
  if (answer == nullptr && rated.size() == 1) answer = &rated.front();
  if (answer == nullptr && !rated.empty() && rated.size() < 5) answer = &rated.front();
  if (answer == nullptr) return;
  const std::string& text = answer->label.empty() ? answer->text : answer->value;
  metadata.add(MetaField::confidence, StatedIn::section, text,
               locate(context.document, answer->span, text));
}

/// `# Learning Session - 2026-01-08`: a day in the title, weaker than any field.
void collect_title(const Context& context, const Section& section, Metadata& metadata) {
  const text::DateReading date = text::find_date(section.title);
  if (date.kind != text::DateReading::Kind::date) return;
  const std::string words = section.title.substr(date.begin, date.end - date.begin);
  metadata.add(MetaField::date, StatedIn::footer, words,
               locate(context.document, section.span, words));
}

bool gives_field(MetaField field) {
  switch (field) {
    case MetaField::date:
    case MetaField::duration:
    case MetaField::topic:
    case MetaField::branch:
    case MetaField::focus:
    case MetaField::tags:
    case MetaField::kind:
    case MetaField::track:
    case MetaField::module:
      return true;
    default:
      return false;
  }
}

void collect_heading(const Context& context, const Section& section, Metadata& metadata) {
  const Line heading = split_label(section.title);
  if (!heading.label.empty() && !heading.value.empty()) {
    const auto field = context.vocabulary.meta_field(heading.label);
    if (field && gives_field(*field)) {
      metadata.add(*field, StatedIn::section, heading.value,
                   locate(context.document, section.span, heading.value));
    }
    return;
  }
  const auto field = context.vocabulary.meta_field(section.title);
  if (field == MetaField::confidence) {
    collect_confidence(context, section, metadata);
  } else if (field && gives_field(*field)) {
    collect_section_value(context, section, *field, metadata);
  }
}

}  // namespace

bool collect_block(const Context& context, NodeId block, StatedIn where, Metadata& metadata) {
  const NodeRange inside = context.document.inside(block);
  switch (context.document.node(block).kind) {
    case NodeKind::paragraph:
      return collect_lines(context, inside, where, metadata);
    case NodeKind::list:
      return collect_list(context, block, where, metadata);
    case NodeKind::table:
      return collect_table(context, block, where, metadata);
    case NodeKind::block_quote: {
      for (const NodeId child : markdown::children(context.document, inside)) {
        const NodeKind kind = context.document.node(child).kind;
        if (kind == NodeKind::block_quote) continue;
        if (kind == NodeKind::paragraph || kind == NodeKind::list || kind == NodeKind::table) {
          collect_block(context, child, where, metadata);
        }
      }
      return false;
    }
    default:
      return false;
  }
}

void collect_header(const Context& context, Metadata& metadata) {
  const auto sections = context.document.sections();
  NodeRange header = context.document.all();
  if (!sections.empty()) {
    const bool titled = sections[0].level == 1;
    header.end = titled ? sections[0].own.end : sections[0].heading;
  }
  if (!sections.empty() && sections[0].level == 1) collect_title(context, sections[0], metadata);
  for (const NodeId block : markdown::children(context.document, header)) {
    if (context.document.node(block).kind == NodeKind::heading) continue;
    if (collect_block(context, block, StatedIn::header, metadata)) metadata.used.push_back(block);
  }
}

void collect_sections(const Context& context, Metadata& metadata) {
  for (const Section& section : context.document.sections()) {
    if (section.level > 3) continue;
    const Line heading = split_label(section.title);
    const bool valued = !heading.value.empty() && context.vocabulary.meta_field(heading.label);
    if (!valued && context.vocabulary.heading_role(section.title) == Role::metadata &&
        !context.vocabulary.meta_field(section.title)) {
      for (const NodeId block : markdown::children(context.document, section.own)) {
        if (collect_block(context, block, StatedIn::section, metadata)) {
          metadata.used.push_back(block);
        }
      }
      continue;
    }
    if (section.level <= 2 || section.parent == Section::k_no_parent) {
      collect_heading(context, section, metadata);
    }
  }
}

void collect_footer(const Context& context, Metadata& metadata) {
  const auto blocks = markdown::children(context.document, context.document.all());
  std::size_t first = blocks.size();
  while (first > 0) {
    const NodeKind kind = context.document.node(blocks[first - 1]).kind;
    if (kind == NodeKind::thematic_break || kind == NodeKind::heading) break;
    --first;
  }
  const bool ruled =
      first > 0 && context.document.node(blocks[first - 1]).kind == NodeKind::thematic_break;
  if (!ruled) first = blocks.empty() ? 0 : blocks.size() - 1;
  for (std::size_t i = first; i < blocks.size(); ++i) {
    const NodeKind kind = context.document.node(blocks[i]).kind;
    if (!ruled && kind != NodeKind::paragraph) continue;
    if (std::ranges::find(metadata.used, blocks[i]) != metadata.used.end()) continue;
    Metadata found;
    if (!collect_block(context, blocks[i], StatedIn::footer, found) || found.statements.empty()) {
      continue;
    }
    std::ranges::move(found.statements, std::back_inserter(metadata.statements));
    metadata.used.push_back(blocks[i]);
  }
}

}  // namespace daybook::journal
