// SPDX-License-Identifier: MIT
#include "journal/withheld.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

#include "journal/metadata/title.hpp"
#include "journal/words/vocabulary.hpp"
#include "markdown/private_marks.hpp"

namespace daybook::journal {
namespace {

using markdown::Document;
using markdown::Node;
using markdown::NodeId;
using markdown::NodeKind;
using markdown::Section;
using Spans = std::vector<text::Span>;

/// Ascending and apart.
Spans merged(Spans spans) {
  std::ranges::sort(spans, {}, &text::Span::begin);
  Spans out;
  for (const text::Span span : spans) {
    if (span.empty()) continue;
    if (!out.empty() && span.begin <= out.back().end)
      out.back().end = std::max(out.back().end, span.end);
    else
      out.push_back(span);
  }
  return out;
}

/// `spans` are merged.
bool holds(const Spans& spans, std::uint32_t offset) {
  const auto after = std::ranges::upper_bound(spans, offset, {}, &text::Span::begin);
  return after != spans.begin() && offset < std::prev(after)->end;
}

/// Both merged.
Spans without(const Spans& spans, const Spans& kept) {
  Spans out;
  for (text::Span span : spans) {
    for (const text::Span keep : kept) {
      if (keep.end <= span.begin || keep.begin >= span.end) continue;
      if (keep.begin > span.begin) out.push_back({span.begin, keep.begin});
      span.begin = std::min(keep.end, span.end);
    }
    if (!span.empty()) out.push_back(span);
  }
  return out;
}

/// Where the fields below the last line of a file begin, its line included.
std::uint32_t footer_begin(const Entry& entry) {
  const Document& document = *entry.document;
  auto first = static_cast<std::uint32_t>(document.source().bytes().size());
  for (const Statement& statement : entry.common.statements) {
    if (statement.where == StatedIn::footer) first = std::min(first, statement.span.begin);
  }
  std::uint32_t rule = first;
  for (const NodeId id : markdown::children(document, document.all())) {
    const Node& node = document.node(id);
    if (node.kind == NodeKind::thematic_break && node.span.begin < first) rule = node.span.begin;
  }
  const bool has_footer = first < document.source().bytes().size();
  return has_footer ? rule : first;
}

text::Span whole_section(const Entry& entry, std::size_t index, std::uint32_t footer) {
  const auto sections = entry.document->sections();
  const Section& section = sections[index];
  const auto next =
      std::find_if(sections.begin() + static_cast<std::ptrdiff_t>(index) + 1, sections.end(),
                   [&](const Section& each) { return each.level <= section.level; });
  const auto end = next != sections.end()
                       ? next->span.begin
                       : static_cast<std::uint32_t>(entry.document->source().bytes().size());
  const bool footer_inside = section.span.end < footer && footer < end;
  return {section.span.begin, footer_inside ? footer : end};
}

std::optional<Withheld::Why> why_private(const Entry& entry, std::size_t index,
                                         const PrivateSections& sections) {
  const std::string key = name_key(entry.document->sections()[index].title);
  if (std::ranges::find(sections.headings, key) != sections.headings.end())
    return Withheld::Why::heading;
  const bool is_session = std::holds_alternative<Session>(entry.record);
  const Role role = entry.common.roles[index];
  if (is_session && std::ranges::find(sections.roles, role) != sections.roles.end())
    return Withheld::Why::role;
  return std::nullopt;
}

/// `[name]: address`, which is no node of the tree.
bool is_link_definition(std::string_view line) {
  const std::size_t at = line.find_first_not_of(' ');
  if (at == std::string_view::npos || at > 3 || line[at] != '[') return false;
  return line.substr(at + 1, 1) != "^" && line.find("]:", at) != std::string_view::npos;
}

/// The lines between blocks that define links.
Spans link_definitions(const Document& document, const Spans& within) {
  Spans blocks;
  for (const NodeId id : markdown::children(document, document.all()))
    blocks.push_back(document.node(id).span);
  blocks = merged(std::move(blocks));
  const text::SourceFile& source = document.source();
  Spans found;
  for (const text::Span span : within) {
    for (std::uint32_t line = source.line_of(span.begin);
         line <= source.line_count() && source.line_start(line) < span.end; ++line) {
      const std::uint32_t begin = source.line_start(line);
      const bool free = begin >= span.begin && !holds(blocks, begin);
      if (free && is_link_definition(source.line(line)))
        found.push_back({begin, source.line_start(line + 1)});
    }
  }
  return found;
}

/// The footnotes of a file, and from where each is referred to.
class Footnotes {
 public:
  Footnotes(const Document& document, const Spans& withheld) : document_(document) {
    const auto nodes = document.nodes();
    for (std::uint32_t i = 1; i < nodes.size(); ++i) {
      if (nodes[i].kind == NodeKind::footnote_definition) definitions_.push_back(NodeId{i});
      if (nodes[i].kind == NodeKind::footnote_reference)
        add(nodes[i], definition_around(i), holds(withheld, nodes[i].span.begin));
    }
    std::ranges::sort(between_);
    while (!to_follow_.empty()) {
      const std::uint32_t from = to_follow_.back();
      to_follow_.pop_back();
      const auto first = std::ranges::lower_bound(between_, std::pair(from, std::uint32_t{0}));
      for (auto each = first; each != between_.end() && each->first == from; ++each)
        make_public(each->second);
    }
  }

  /// Those that what is published refers to, or those that nothing else does.
  enum class Of : std::uint8_t { published, withheld };
  Spans spans(Of of) const {
    Spans found;
    for (const NodeId id : definitions_) {
      const Node& node = document_.node(id);
      if (public_.contains(node.number) == (of == Of::published)) found.push_back(node.span);
    }
    return found;
  }

 private:
  std::optional<std::uint32_t> definition_around(std::uint32_t node) const {
    if (definitions_.empty()) return std::nullopt;
    const Node& last = document_.node(definitions_.back());
    return node < last.subtree_end.index ? std::optional(last.number) : std::nullopt;
  }

  void add(const Node& reference, std::optional<std::uint32_t> around, bool is_withheld) {
    if (around)
      between_.emplace_back(*around, reference.number);
    else if (!is_withheld)
      make_public(reference.number);
  }

  void make_public(std::uint32_t number) {
    if (public_.insert(number).second) to_follow_.push_back(number);
  }

  const Document& document_;
  std::vector<NodeId> definitions_;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> between_;
  std::set<std::uint32_t> public_;
  std::vector<std::uint32_t> to_follow_;  // public ones whose own references are still to be read
};

}  // namespace

text::Checked<std::vector<Withheld>> find_withheld(const Entry& entry,
                                                   const PrivateSections& sections) {
  auto marks = markdown::find_private(*entry.document);
  text::Checked<std::vector<Withheld>> read;
  read.diagnostics = std::move(marks.diagnostics);
  for (const text::Span span : marks.value)
    read.value.push_back({.span = span, .why = Withheld::Why::mark, .what = {}});
  const auto title = title_section(*entry.document);
  std::optional<std::uint32_t> footer;  // asked for once, and seldom at all
  std::uint32_t done = 0;  // where the last section ends: those below it are withheld with it
  for (std::size_t i = 0; i < entry.document->sections().size(); ++i) {
    const Section& section = entry.document->sections()[i];
    if (title == i || section.span.begin < done) continue;
    const auto why = why_private(entry, i, sections);
    if (!why) continue;
    if (!footer) footer = footer_begin(entry);
    const text::Span span = whole_section(entry, i, *footer);
    done = span.end;
    read.value.push_back({.span = span, .why = *why, .what = section.title});
  }
  std::ranges::stable_sort(read.value, {}, [](const Withheld& each) { return each.span.begin; });
  return read;
}

std::vector<text::Span> withheld_bytes(const Entry& entry, const std::vector<Withheld>& withheld) {
  Spans marks;
  Spans sections;
  for (const Withheld& each : withheld)
    (each.why == Withheld::Why::mark ? marks : sections).push_back(each.span);
  marks = merged(std::move(marks));
  sections = merged(std::move(sections));
  const Document& document = *entry.document;
  Spans all = marks;
  all.insert(all.end(), sections.begin(), sections.end());
  const Footnotes footnotes(document, merged(all));
  Spans kept = footnotes.spans(Footnotes::Of::published);
  const Spans links = link_definitions(document, sections);
  kept.insert(kept.end(), links.begin(), links.end());
  all = without(sections, merged(std::move(kept)));
  all.insert(all.end(), marks.begin(), marks.end());
  const Spans unused = footnotes.spans(Footnotes::Of::withheld);
  all.insert(all.end(), unused.begin(), unused.end());
  return merged(std::move(all));
}

}  // namespace daybook::journal
