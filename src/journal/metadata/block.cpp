// SPDX-License-Identifier: MIT
// One block of fields: lines, lists, quotes and tables.  Which blocks to look at is for
// body.cpp.  Tested by read_metadata_test.cpp.
#include "journal/metadata/block.hpp"

#include <algorithm>
#include <string>

#include "journal/items/item_readers.hpp"
#include "journal/lines.hpp"
#include "journal/words/words.hpp"
#include "text/date.hpp"
#include "text/unicode.hpp"

namespace daybook::journal {

namespace {

using markdown::Document;
using markdown::NodeId;
using markdown::NodeKind;
using markdown::NodeRange;

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

/// A field that may stand but once; a second line of it in the header is told.
bool is_single(MetaField field) {
  switch (field) {
    case MetaField::tags:
    case MetaField::refs:
    case MetaField::evidence:
    case MetaField::aliases:
    case MetaField::deciders:
    case MetaField::supersedes:
    case MetaField::superseded_by:
    case MetaField::ignored:
      return false;
    default:
      return true;
  }
}

/// A task or a verification has a status of its own; nothing but a session has these.
bool speaks_of_whole(MetaField field) {
  switch (field) {
    case MetaField::date:
    case MetaField::start_time:
    case MetaField::duration:
    case MetaField::level_before:
    case MetaField::level_after:
    case MetaField::confidence:
    case MetaField::branch:
    case MetaField::tags:
    case MetaField::revisit:
    case MetaField::ignored:
      return true;
    default:
      return false;
  }
}

void note_name(const Line& line, text::Span label, Metadata& metadata) {
  std::string key = name_key(line.label);
  if (std::ranges::find(metadata.names, key) != metadata.names.end()) {
    metadata.repeated.push_back({line.label, label});
  } else {
    metadata.names.push_back(std::move(key));
  }
}

/// Nothing but a date, whatever symbols stand before it.
bool is_date(std::string_view text) {
  const std::string key = text::match_key(text);
  const text::DateReading date = text::find_date(key);
  return date.kind == text::DateReading::Kind::date && date.begin == 0 && date.end == key.size();
}

/// Adds a line that is a field.
void collect_line(const Context& context, const Line& line, StatedIn where, Metadata& metadata,
                  Yield& yield) {
  constexpr std::size_t k_longest_value = 80;
  constexpr std::size_t k_longest_plain = 30;
  if (line.label.empty() || (!line.bold && !line.colon)) {
    ++yield.others;
    // `> 📆 2026-07-22` right below the title says nothing but the day.
    if (where == StatedIn::header && line.value.size() < k_longest_plain && is_date(line.value)) {
      metadata.add(MetaField::date, where, line.value,
                   locate(context.document, line.span, line.value));
    }
    return;
  }
  auto field = field_of(context.vocabulary, line.label, line.value);
  if (!field) {
    // `Key insight: …` right below the title is what was learnt, not a field.
    const bool item = context.vocabulary.free_label(line.label).has_value();
    const bool labelled = !item && line.colon && line.value.size() < k_longest_value;
    const bool plain = labelled && line.label.size() < k_longest_plain;
    ++(labelled && line.bold ? yield.labels : plain && !line.bold ? yield.plain : yield.others);
    return;
  }
  ++yield.fields;
  // `学习时间：2026-04-06` may tell when or how long.
  if (field == MetaField::duration && is_date(line.value)) field = MetaField::date;
  if (speaks_of_whole(*field)) ++yield.closing;
  const text::Span part{line.span.begin, line.span.end};
  const text::Span span = line.value.empty() ? part : locate(context.document, part, line.value);
  std::string value = line.value;
  value += unit_of(*field, line);
  metadata.add(*field, where, value, span);
  if (where == StatedIn::header && is_single(*field)) {
    note_name(line, locate(context.document, part, line.label), metadata);
  }
}

void collect_lines(const Context& context, NodeRange inlines, StatedIn where, Metadata& metadata,
                   Yield& yield) {
  for (const Line& line : lines_of(context.document, inlines))
    collect_line(context, line, where, metadata, yield);
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
  const std::string name = cell_text(context.document, label);
  const std::string text = cell_text(context.document, value);
  const auto field = field_of(context.vocabulary, name, text);
  if (!field) return;
  metadata.add(*field, where, text,
               locate(context.document, context.document.node(value).span, text));
}

/// A table of fields: two columns of name and value, or a row of names above a row of values.
void collect_table(const Context& context, NodeId table, StatedIn where, Metadata& metadata,
                   Yield& yield) {
  const auto rows = cells_of(context.document, table);
  const auto known = [&](NodeId cell) {
    return context.vocabulary.meta_field(cell_text(context.document, cell)).has_value();
  };
  if (rows.size() == 2 && rows[0].size() >= 2 && rows[0].size() == rows[1].size() &&
      std::ranges::count_if(rows[0], known) >= 2) {
    for (std::size_t i = 0; i < rows[0].size(); ++i) {
      add_cells(context, rows[0][i], rows[1][i], where, metadata);
    }
    yield.fields += static_cast<std::uint32_t>(rows[0].size());
    return;
  }
  const auto fields = std::ranges::count_if(
      rows, [&](const auto& row) { return row.size() == 2 && known(row.front()); });
  if (fields < 2 && !(fields == 1 && rows.size() <= 2)) {
    ++yield.others;
    return;
  }
  for (const auto& row : rows) {
    if (row.size() == 2) add_cells(context, row[0], row[1], where, metadata);
  }
  yield.fields += static_cast<std::uint32_t>(fields);
}

void collect_list(const Context& context, NodeId list, StatedIn where, Metadata& metadata,
                  Yield& yield) {
  for (const NodeId item : markdown::children(context.document, context.document.inside(list))) {
    const auto blocks = markdown::children(context.document, context.document.inside(item));
    if (blocks.empty() || context.document.node(blocks[0]).kind != NodeKind::paragraph) {
      ++yield.others;
      continue;
    }
    collect_lines(context, context.document.inside(blocks[0]), where, metadata, yield);
  }
}

}  // namespace

/// The statements of a block: paragraph, list, quote or table of fields.
Yield collect_block(const Context& context, NodeId block, StatedIn where, Metadata& metadata) {
  Yield yield;
  const NodeRange inside = context.document.inside(block);
  switch (context.document.node(block).kind) {
    case NodeKind::paragraph:
    case NodeKind::heading:
      collect_lines(context, inside, where, metadata, yield);
      break;
    case NodeKind::list:
      collect_list(context, block, where, metadata, yield);
      break;
    case NodeKind::table:
      collect_table(context, block, where, metadata, yield);
      break;
    case NodeKind::block_quote:
      for (const NodeId child : markdown::children(context.document, inside)) {
        const NodeKind kind = context.document.node(child).kind;
        if (kind == NodeKind::paragraph || kind == NodeKind::list || kind == NodeKind::table) {
          collect_block(context, child, where, metadata);
        }
      }
      // A quote is shown whatever is in it.
      ++yield.others;
      break;
    default:
      ++yield.others;
  }
  return yield;
}

}  // namespace daybook::journal
