// SPDX-License-Identifier: MIT
// Where metadata stands in the body: header, sections named after a field, footer.  What one block
// says is block.cpp's.  Tested by read_metadata_test.cpp.
#include <algorithm>
#include <string>
#include <utility>

#include "journal/lines.hpp"
#include "journal/metadata/block.hpp"
#include "journal/metadata/days.hpp"
#include "journal/metadata/title.hpp"
#include "journal/words/words.hpp"
#include "text/clock.hpp"
#include "text/unicode.hpp"

namespace daybook::journal {

namespace {

using markdown::Document;
using markdown::NodeId;
using markdown::NodeKind;
using markdown::NodeRange;
using markdown::Section;

/// The one ticked entry of a list of boxes, which is the choice; the root without one.
NodeId ticked_entry(const Document& document, NodeId list) {
  NodeId ticked{0};
  for (const NodeId item : markdown::children(document, document.inside(list))) {
    if (document.node(item).has(markdown::NodeFlag::checked)) ticked = item;
  }
  return ticked;
}

/// A list of several topics names none that the session has.
bool is_one_of_several(const Context& context, NodeId list, MetaField field) {
  return field == MetaField::topic &&
         markdown::children(context.document, context.document.inside(list)).size() > 2;
}

/// `- **Total:** 5.5 hours` of a list of times.
std::optional<std::string> total_of(const Document& document, NodeId list) {
  static const auto k_words = list_of(
      "actual | actual time | 实际 | 实际用时 | total | total time | overall | sum | in total | "
      "合计 | 总计 | 共计 | 总共");
  for (const NodeId item : markdown::children(document, document.inside(list))) {
    const Line line = split_label(markdown::own_text(document, item));
    if (k_words.whole(name_key(line.label))) return line.value;
  }
  return std::nullopt;
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
    if (const auto total = total_of(context.document, block);
        total && field == MetaField::duration) {
      metadata.add(field, StatedIn::section, *total, locate(context.document, node.span, *total));
      return;
    }
    const NodeId ticked = ticked_entry(context.document, block);
    if (ticked.index == 0 && is_one_of_several(context, block, field)) return;
    for (const NodeId item : markdown::children(context.document, context.document.inside(block))) {
      if (ticked.index > 0 && ticked != item) continue;
      const std::string text = markdown::own_text(context.document, item);
      metadata.add(field, StatedIn::section, text,
                   locate(context.document, context.document.node(item).span, text));
      if (field != MetaField::tags) return;
    }
    return;
  }
}

void take_lines(const Document& document, NodeId paragraph, std::vector<Line>& lines) {
  std::ranges::move(lines_of(document, document.inside(paragraph)), std::back_inserter(lines));
}

/// The lines right below a heading, and those its lists' entries begin with.
std::vector<Line> lines_below(const Document& document, const Section& section) {
  std::vector<Line> lines;
  for (const NodeId block : markdown::children(document, section.body)) {
    const NodeKind kind = document.node(block).kind;
    if (kind == NodeKind::heading || kind == NodeKind::thematic_break) break;
    if (kind == NodeKind::paragraph) take_lines(document, block, lines);
    if (kind != NodeKind::list) continue;
    for (const NodeId item : markdown::children(document, document.inside(block))) {
      const NodeId first{item.index + 1};
      if (first >= document.node(item).subtree_end) continue;  // an entry without words
      if (document.node(first).kind == NodeKind::paragraph) take_lines(document, first, lines);
    }
  }
  return lines;
}

/// The line labelled `Current`, else the first of few; null without one.
const Line* find_answer(const std::vector<Line>& rated, const Vocabulary& vocabulary) {
  constexpr std::size_t k_few = 4;
  const auto labelled = std::ranges::find_if(rated, [&](const Line& line) {
    const std::string key = name_key(line.label);
    return key == "current" || key == "当前" || key == "now" || key == "overall" ||
           vocabulary.meta_field(line.label) == MetaField::confidence;
  });
  if (labelled != rated.end()) return &*labelled;
  return rated.empty() || rated.size() > k_few ? nullptr : &rated.front();
}

/// The answer below a confidence heading.
void collect_confidence(const Context& context, const Section& section, Metadata& metadata) {
  const std::vector<Line> rated = lines_below(context.document, section);
  const Line* const answer = find_answer(rated, context.vocabulary);
  if (answer == nullptr) return;
  const std::string& text = answer->label.empty() ? answer->text : answer->value;
  metadata.add(MetaField::confidence, StatedIn::section, text,
               locate(context.document, answer->span, text));
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

void collect_heading(const Context& context, const Section& section, std::optional<Role> role,
                     Metadata& metadata) {
  const Line heading = split_label(std::string(section.title));
  if (!heading.label.empty() && !heading.value.empty()) {
    const auto field = context.vocabulary.meta_field(heading.label);
    if (field && (gives_field(*field) || field == MetaField::confidence)) {
      metadata.add(*field, StatedIn::section, heading.value,
                   locate(context.document, section.span, heading.value));
    }
    return;
  }
  const auto field = context.vocabulary.meta_field(section.title);
  const bool own = !role || *role == Role::metadata || *role == Role::topic;
  // A heading `type` may be about the command of that name.
  if (field == MetaField::kind &&
      !find_session_kind(markdown::plain_text(context.document, section.own))) {
    return;
  }
  if (field == MetaField::confidence) {
    collect_confidence(context, section, metadata);
  } else if (own && field && gives_field(*field)) {
    collect_section_value(context, section, *field, metadata);
  }
}

/// `## Duration` has one value below it; `## Time spent` may have lines of several.
bool gives_value(const Context& context, std::string_view title) {
  const auto field = context.vocabulary.meta_field(title);
  return field && gives_field(*field);
}

/// `## Session assessment`: what is said there of the whole is said in lines of its own.
bool is_assessment(std::string_view title) {
  const std::string key = name_key(title);
  return key.ends_with("assessment") || key == "session evaluation";
}

/// How long it took may stand among the figures of the day, which are no metadata themselves; and
/// how sure the author is, as a share.
void collect_figures(const Context& context, const Section& section, Metadata& metadata) {
  for (const NodeId block : markdown::children(context.document, section.own)) {
    if (context.document.node(block).kind != NodeKind::list) continue;
    Metadata found;
    collect_block(context, block, StatedIn::section, found);
    std::ranges::copy_if(found.statements, std::back_inserter(metadata.statements),
                         [](const Statement& statement) {
                           return statement.field == MetaField::duration ||
                                  (statement.field == MetaField::confidence &&
                                   statement.text.find('/') != std::string::npos);
                         });
  }
}

/// Takes a block for metadata when it holds nothing else; otherwise nothing of it.
bool take_fields(const Context& context, NodeId block, StatedIn where, bool (*fits)(const Yield&),
                 Metadata& metadata) {
  const NodeKind kind = context.document.node(block).kind;
  if (kind != NodeKind::paragraph && kind != NodeKind::list && kind != NodeKind::table) {
    return false;
  }
  if (std::ranges::find(metadata.used, block) != metadata.used.end()) return true;
  Metadata found;
  if (!fits(collect_block(context, block, where, found))) return false;
  std::ranges::move(found.statements, std::back_inserter(metadata.statements));
  metadata.used.push_back(block);
  return true;
}

/// A heading of several lines is a paragraph of fields with `---` right below it.
bool is_underlined_fields(const Context& context, const Section& section) {
  const auto inlines =
      markdown::children(context.document, context.document.inside(section.heading));
  const bool several = std::ranges::any_of(inlines, [&](NodeId id) {
    const NodeKind kind = context.document.node(id).kind;
    return kind == NodeKind::soft_break || kind == NodeKind::hard_break;
  });
  if (!several) return false;
  Metadata unused;
  return collect_block(context, section.heading, StatedIn::header, unused).only_labels();
}

/// `**Tasks:**` right above a list, which is no field that was left empty.
bool leads_list(const Context& context, NodeId block, NodeId next) {
  const markdown::Document& document = context.document;
  if (document.node(block).kind != NodeKind::paragraph ||
      document.node(next).kind != NodeKind::list)
    return false;
  const std::vector<Line> lines = lines_of(document, document.inside(block));
  return !lines.empty() && lines.back().colon && lines.back().value.empty() &&
         !context.vocabulary.meta_field(lines.back().label);
}

/// What stands under such a heading is its entries, though a plan or a table of one row looks like
/// fields of the session.
bool names_items(std::optional<Role> role) {
  switch (role.value_or(Role::other)) {
    case Role::tasks:
    case Role::next_steps:
    case Role::questions:
    case Role::gaps:
    case Role::capabilities:
    case Role::decisions:
    case Role::resources:
      return true;
    default:
      return false;
  }
}

}  // namespace

void collect_header(const Context& context, Metadata& metadata) {
  const auto sections = context.document.sections();
  NodeRange header = context.document.all();
  if (!sections.empty()) {
    const bool titled = sections[0].level == 1;
    header.end = titled ? sections[0].own.end : sections[0].heading;
  }
  if (!sections.empty() && sections[0].level == 1) collect_title(context, sections[0], metadata);
  const auto blocks = markdown::children(context.document, header);
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    if (context.document.node(blocks[i]).kind == NodeKind::heading) continue;
    const bool only_labels =
        collect_block(context, blocks[i], StatedIn::header, metadata).only_labels();
    const bool heads_list = i + 1 < blocks.size() && leads_list(context, blocks[i], blocks[i + 1]);
    if (only_labels && !heads_list) metadata.used.push_back(blocks[i]);
  }
  for (std::size_t i = 0; i < std::min<std::size_t>(sections.size(), 2); ++i) {
    if (!is_underlined_fields(context, sections[i])) continue;
    collect_block(context, sections[i].heading, StatedIn::header, metadata);
  }
}

bool holds_only_fields(const Context& context, const Section& section) {
  if (is_underlined_fields(context, section)) return true;
  bool any = false;
  for (const NodeId block : markdown::children(context.document, section.own)) {
    if (context.document.node(block).kind == NodeKind::thematic_break) continue;
    Metadata unused;
    const Yield yield = collect_block(context, block, StatedIn::section, unused);
    if (!yield.only_labels() || yield.fields == 0) return false;
    any = any || yield.fields >= 2;
  }
  return any;
}

void collect_sections(const Context& context, Metadata& metadata) {
  constexpr std::size_t k_first = 3;  // the sections an overview of fields may be
  const auto sections = context.document.sections();
  for (std::size_t i = 0; i < sections.size(); ++i) {
    const Section& section = sections[i];
    if (section.level > 3) continue;
    const Line heading = split_label(std::string(section.title));
    const bool valued = !heading.value.empty() && context.vocabulary.meta_field(heading.label);
    const auto role = context.vocabulary.heading_role(section.title);
    if ((role == Role::metrics || is_assessment(section.title)) && section.level > 1) {
      collect_figures(context, section, metadata);
      continue;
    }
    const bool named = !valued && !gives_value(context, section.title) && role == Role::metadata;
    const bool first = i < k_first && section.level > 1 && !names_items(role);
    if (named || (first && holds_only_fields(context, section))) {
      for (const NodeId block : markdown::children(context.document, section.own)) {
        if (collect_block(context, block, StatedIn::section, metadata).only_labels()) {
          metadata.used.push_back(block);
        }
      }
      continue;
    }
    const bool below_title = section.parent == title_section(context.document);
    if (section.level <= 2 || below_title || section.parent == Section::k_no_parent) {
      collect_heading(context, section, role, metadata);
    }
  }
  collect_day(context, metadata);
}

void collect_footer(const Context& context, Metadata& metadata) {
  const auto blocks = markdown::children(context.document, context.document.all());
  const auto kind = [&](std::size_t i) { return context.document.node(blocks[i]).kind; };
  std::size_t first = blocks.size();
  while (first > 0 && kind(first - 1) != NodeKind::heading &&
         kind(first - 1) != NodeKind::thematic_break) {
    --first;
  }
  if (first == 0 || kind(first - 1) == NodeKind::heading) first = blocks.size();
  // Below the last rule fields may stand among other text; above it, or without one, alone.
  const auto has_fields = [](const Yield& yield) {
    return yield.fields > 0 && yield.only_labels();
  };
  for (std::size_t i = first; i < blocks.size(); ++i)
    take_fields(context, blocks[i], StatedIn::footer, has_fields, metadata);
  // A plan at the end of a file is none of its footer.
  const auto sections = context.document.sections();
  if (!sections.empty() && names_items(context.vocabulary.heading_role(sections.back().title)))
    return;
  for (std::size_t i = first; i > 0 && kind(i - 1) != NodeKind::heading; --i) {
    if (kind(i - 1) == NodeKind::thematic_break) continue;
    const bool listed = kind(i - 1) == NodeKind::list;
    const auto fits =
        listed ? [](const Yield& yield) { return yield.closing > 0 && yield.only_fields(); }
               : [](const Yield& yield) { return yield.closing > 0 && yield.only_labels(); };
    if (!take_fields(context, blocks[i - 1], StatedIn::footer, fits, metadata)) return;
  }
}

}  // namespace daybook::journal
