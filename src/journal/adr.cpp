// SPDX-License-Identifier: MIT
// Reads number, status, deciders and the records it replaces or is replaced by.  Tested by
// read_adr_test.cpp.
#include "journal/adr.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "journal/lines.hpp"
#include "journal/metadata/facts.hpp"
#include "journal/metadata/title.hpp"
#include "journal/words/words.hpp"
#include "text/unicode.hpp"

namespace daybook::journal {

namespace {

using markdown::NodeId;
using markdown::NodeKind;
using markdown::NodeRange;

/// A line that says something of the record's state.
struct StateLine {
  std::string text;
  text::Span span;
  NodeRange nodes;
};

/// What was struck out counts no more: `~~Proposed~~ Accepted`.
std::string without_struck(const markdown::Document& document, const Line& line) {
  std::string text = line.text;
  for (std::uint32_t i = line.nodes.begin.index; i < line.nodes.end.index; ++i) {
    if (document.nodes()[i].kind != NodeKind::strikethrough) continue;
    const std::string struck = markdown::plain_text(document, document.subtree({i}));
    const std::size_t at = text.find(struck);
    if (at != std::string::npos && struck.size() < text.size()) text.erase(at, struck.size());
  }
  return std::string(text::trim(text));
}

/// The lines of a section, its list entries one a line; of a list of boxes the ticked ones, which
/// are the choice.
std::vector<StateLine> lines_of_section(const markdown::Document& document,
                                        const markdown::Section& section) {
  const auto nodes = document.nodes();
  const auto is_ticked = [](const markdown::Node& node) {
    return node.kind == NodeKind::list_item && node.has(markdown::NodeFlag::checked);
  };
  const bool is_chosen = std::any_of(nodes.begin() + section.own.begin.index,
                                     nodes.begin() + section.own.end.index, is_ticked);
  std::vector<StateLine> out;
  for (std::uint32_t i = section.own.begin.index; i < section.own.end.index; ++i) {
    const bool is_box =
        nodes[i].kind == NodeKind::list_item && nodes[i].has(markdown::NodeFlag::task);
    if (is_chosen && is_box && !is_ticked(nodes[i])) i = nodes[i].subtree_end.index - 1;
    if (nodes[i].kind != NodeKind::paragraph) continue;
    for (const Line& line : lines_of(document, document.inside({i})))
      out.push_back({without_struck(document, line), line.span, line.nodes});
  }
  return out;
}

std::vector<StateLine> status_section(const Context& context) {
  static const auto k_headings = list_of(adr_status_headings());
  for (const markdown::Section& section : context.document.sections()) {
    if (k_headings.whole(name_key(section.title)))
      return lines_of_section(context.document, section);
  }
  return {};
}

/// Which records a line of state is about.
struct Named {
  std::vector<Located<std::uint32_t>>& numbers;
  std::vector<std::uint32_t>& links;
};

/// The numbers a line links to or names, and its links to what has no number.
void add_records(const Context& context, const StateLine& line, const Named& named) {
  std::vector<Located<std::uint32_t>>& out = named.numbers;
  bool linked = false;
  for (const markdown::Link& link : links_in(context.document, line.nodes)) {
    const bool mention = link.kind == markdown::LinkKind::adr;
    const auto number = adr_number_in(mention ? "adr-" + std::string(link.destination)
                                              : std::string(link.destination));
    linked = true;
    if (!number) {
      const auto index = &link - context.document.links().data();
      named.links.push_back(static_cast<std::uint32_t>(index));
      continue;
    }
    if (std::ranges::find(out, *number, &Located<std::uint32_t>::value) == out.end()) {
      out.push_back({*number, link.span});
    }
  }
  if (linked) return;
  const std::string lower = text::lower(line.text);
  for (std::size_t at = lower.find("adr"); at != std::string::npos;
       at = lower.find("adr", at + 3)) {
    if (const auto number = adr_number_in(std::string_view(lower).substr(at))) {
      if (std::ranges::find(out, *number, &Located<std::uint32_t>::value) == out.end()) {
        out.push_back({*number, locate(context.document, line.span, line.text.substr(at, 7))});
      }
    }
  }
}

bool begins(std::string_view key, std::span<const std::string_view> openings) {
  return std::ranges::any_of(openings,
                             [&](std::string_view opening) { return key.starts_with(opening); });
}

/// `Superseded by ADR-7`, `Supersedes [0003](0003-x.md)`, in a status line or a list of links.
void read_relation(const Context& context, const StateLine& line, Adr& adr) {
  const std::string key = name_key(line.text);
  if (begins(key, superseded_by_openings())) {
    add_records(context, line, {adr.superseded_by, adr.superseded_by_links});
  } else if (begins(key, supersedes_openings())) {
    add_records(context, line, {adr.supersedes, adr.supersedes_links});
  }
}

/// `## Superseded By` with links below it.
void read_relation_sections(const Context& context, Adr& adr) {
  for (const markdown::Section& section : context.document.sections()) {
    const std::string key = name_key(section.title);
    const bool is_superseded = begins(key, superseded_by_openings());
    if (!is_superseded && !begins(key, supersedes_openings())) continue;
    for (const StateLine& line : lines_of_section(context.document, section)) {
      add_records(context, line,
                  is_superseded ? Named{adr.superseded_by, adr.superseded_by_links}
                                : Named{adr.supersedes, adr.supersedes_links});
    }
  }
}

/// `Proposed → Accepted`: what it became.
std::string_view behind_arrow(std::string_view text) {
  for (const std::string_view arrow : {"→", "->", "=>"}) {
    const std::size_t at = text.rfind(arrow);
    if (at != std::string_view::npos) text = text::trim(text.substr(at + arrow.size()));
  }
  return text;
}

void read_status(const Context& context, const Metadata& metadata,
                 const std::vector<StateLine>& lines, Adr& adr) {
  std::vector<StateLine> candidates;
  for (const MetaField field : {MetaField::adr_status, MetaField::status}) {
    for (const Statement* statement : stated(metadata, field)) {
      candidates.push_back({statement->text, statement->span, {}});
    }
  }
  candidates.insert(candidates.end(), lines.begin(), lines.end());
  for (const StateLine& line : candidates) {
    if (is_placeholder(line.text) || is_unchosen(line.text)) continue;
    if (adr.status_text.empty()) adr.status_text = line.text;
    const auto status = find_adr_status(behind_arrow(line.text));
    if (!status) continue;
    // Nygard's records keep the old word and add the new one below it.
    const bool later = adr.status && *status == AdrStatus::superseded;
    if (!adr.status || later) adr.status = status;
    if (adr.status == status) adr.status_text = line.text;
  }
  if (adr.status || candidates.empty() || adr.status_text.empty()) return;
  const StateLine& first = candidates.front();
  if (first.span.empty() || first.text.size() > 40) return;
  context.warn(text::Rule::adr_status_unknown, first.span,
               fmt::format("'{}' is no status of a decision", first.text),
               "write proposed, accepted, rejected, deprecated or superseded");
}

void read_number(const Context& context, const Common& common, Adr& adr) {
  adr.number = adr_number_in(stem_of(context.document.source().path()));
  if (const auto section = title_section(context.document); !adr.number && section) {
    const std::string title = markdown::plain_text(
        context.document, context.document.inside(context.document.sections()[*section].heading));
    if (strip_adr_number(title) != title) adr.number = adr_number_in(title);
  }
  if (adr.number || date_in_path(context.document.source().path())) return;
  context.warn(text::Rule::adr_number_missing, common.title.span,
               "this decision record has no number",
               "begin the file's name with one, such as 0001-");
}

void read_deciders(const Metadata& metadata, Adr& adr) {
  for (const Statement* statement : stated(metadata, MetaField::deciders)) {
    std::string_view rest = statement->text;
    while (!rest.empty()) {
      std::size_t end = rest.size();
      std::size_t size = 0;
      for (const std::string_view mark : {",", "，", "、", ";", " and ", " & "}) {
        const std::size_t at = rest.find(mark);
        if (at < end) {
          end = at;
          size = mark.size();
        }
      }
      const std::string_view name = text::trim(rest.substr(0, end));
      if (!name.empty()) adr.deciders.emplace_back(name);
      rest.remove_prefix(end + size);
    }
  }
}

/// Relations stated as fields: `Supersedes: ADR-3` in front matter or header.
void read_fields(const Context& context, const Metadata& metadata, MetaField field,
                 const Named& named) {
  for (const Statement* statement : stated(metadata, field)) {
    const StateLine line{statement->text, statement->span, {}};
    const std::size_t before = named.numbers.size();
    add_records(context, line, named);
    if (named.numbers.size() > before) continue;
    if (const auto number = adr_number_in(statement->text))
      named.numbers.push_back({*number, line.span});
  }
}

}  // namespace

Adr read_adr(const Context& context, const Metadata& metadata, const Common& common) {
  Adr adr;
  read_number(context, common, adr);
  const std::vector<StateLine> lines = status_section(context);
  read_status(context, metadata, lines, adr);
  read_deciders(metadata, adr);
  read_fields(context, metadata, MetaField::supersedes, {adr.supersedes, adr.supersedes_links});
  read_fields(context, metadata, MetaField::superseded_by,
              {adr.superseded_by, adr.superseded_by_links});
  read_relation_sections(context, adr);
  // Relations stand in the status section, in the header's status, and in lists of links.
  for (std::uint32_t i = 0; i < context.document.nodes().size(); ++i) {
    const markdown::Node& node = context.document.nodes()[i];
    if (node.kind != NodeKind::paragraph) continue;
    for (const Line& line : lines_of(context.document, context.document.inside({i}))) {
      const bool labelled = context.vocabulary.meta_field(line.label) == MetaField::status;
      read_relation(context, {labelled ? line.value : line.text, line.span, line.nodes}, adr);
    }
  }
  // In front matter a relation is plain text.
  for (const Statement* statement : stated(metadata, MetaField::status)) {
    if (statement->where == StatedIn::front_matter) {
      read_relation(context, {statement->text, statement->span, {}}, adr);
    }
  }
  return adr;
}

}  // namespace daybook::journal
