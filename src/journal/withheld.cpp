// SPDX-License-Identifier: MIT
#include "journal/withheld.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

#include "journal/metadata/title.hpp"
#include "journal/private_headings.hpp"
#include "journal/words/vocabulary.hpp"
#include "markdown/private_marks.hpp"
#include "text/ascii.hpp"
#include "text/unicode.hpp"

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

/// Those of `spans` that begin and end in one of `around`, which are merged, and are not all of it.
Spans within(const Spans& spans, const Spans& around) {
  Spans out;
  std::ranges::copy_if(spans, std::back_inserter(out), [&](text::Span span) {
    const auto after = std::ranges::lower_bound(around, span.begin, {}, &text::Span::begin);
    return after != around.begin() && span.end <= std::prev(after)->end;
  });
  return out;
}

/// What of `spans` stands behind `offset`.
Spans behind(const Spans& spans, std::uint32_t offset) {
  Spans out;
  for (const text::Span span : spans) {
    if (span.end > offset) out.push_back({std::max(span.begin, offset), span.end});
  }
  return out;
}

/// What stands below all else in a file, and so below its last section, whosever that is.
struct Ending {
  Spans footer;  ///< the lines of fields below the last rule, and that rule
  /// Behind this there are definitions and the footer only; nothing when a heading is the last
  /// block, for then they are what its section holds.
  std::optional<std::uint32_t> definitions;
};

/// The lines of the footer's fields in a block; none when it holds none.
Spans footer_lines(const Entry& entry, const Node& block) {
  const text::SourceFile& source = entry.document->source();
  Spans lines;
  for (const Statement& each : entry.common.statements) {
    if (each.where != StatedIn::footer || each.span.empty()) continue;
    if (each.span.begin < block.span.begin || each.span.begin >= block.span.end) continue;
    lines.push_back({source.line_start(source.line_of(each.span.begin)),
                     source.line_start(source.line_of(each.span.end - 1) + 1)});
  }
  return lines;
}

/// From the last block up: fields with nothing else between them, and the rule above the first.
Ending find_ending(const Entry& entry) {
  const Document& document = *entry.document;
  auto blocks = markdown::children(document, document.all());
  std::erase_if(blocks,
                [&](NodeId id) { return document.node(id).kind == NodeKind::footnote_definition; });
  Ending ending;
  const auto last = [&]() -> const Node& { return document.node(blocks.back()); };
  while (!blocks.empty()) {
    const Spans lines = footer_lines(entry, last());
    if (lines.empty()) break;
    ending.footer.insert(ending.footer.end(), lines.begin(), lines.end());
    blocks.pop_back();
  }
  if (!blocks.empty() && last().kind == NodeKind::thematic_break) {
    if (!ending.footer.empty()) ending.footer.push_back(last().span);
    blocks.pop_back();
  } else {
    ending.footer.clear();
  }
  if (!blocks.empty() && last().kind != NodeKind::heading) ending.definitions = last().span.end;
  return ending;
}

text::Span whole_section(const Entry& entry, std::size_t index) {
  const auto sections = entry.document->sections();
  const Section& section = sections[index];
  const auto next =
      std::find_if(sections.begin() + static_cast<std::ptrdiff_t>(index) + 1, sections.end(),
                   [&](const Section& each) { return each.level <= section.level; });
  const auto end = next != sections.end()
                       ? next->span.begin
                       : static_cast<std::uint32_t>(entry.document->source().bytes().size());
  return {section.span.begin, end};
}

/// Sections in a quotation or list have no end of their own: all behind the heading is withheld, to
/// the end of the quotation or list.
void add_nested(const Entry& entry, const PrivateHeadings& headings,
                std::vector<Withheld>& withheld) {
  const Document& document = *entry.document;
  for (const NodeId block : markdown::children(document, document.all())) {
    for (std::uint32_t i = block.index + 1; i < document.node(block).subtree_end.index; ++i) {
      if (document.nodes()[i].kind != NodeKind::heading) continue;
      std::string title = markdown::plain_text(document, document.inside(NodeId{i}));
      if (!headings.hold(title)) continue;
      withheld.push_back({.span = {document.nodes()[i].span.begin, document.node(block).span.end},
                          .why = Withheld::Why::heading,
                          .what = std::move(title)});
      break;
    }
  }
}

std::optional<Withheld::Why> why_private(const Entry& entry, std::size_t index,
                                         const PrivateSections& sections,
                                         const PrivateHeadings& headings) {
  if (headings.hold(entry.document->sections()[index].title)) return Withheld::Why::heading;
  const bool is_session = std::holds_alternative<Session>(entry.record);
  const Role role = entry.common.roles[index];
  if (is_session && std::ranges::find(sections.roles, role) != sections.roles.end())
    return Withheld::Why::role;
  return std::nullopt;
}

/// `[name]: address`, which is no node of the tree.
bool is_link_definition(std::string_view line) {
  const std::size_t at = line.find_first_not_of(' ');
  constexpr std::size_t k_widest = 3;  // blanks before it; npos, a blank line, is more
  if (at > k_widest || line[at] != '[') return false;
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
      if (public_.contains(document_.number(id)) == (of == Of::published))
        found.push_back(node.span);
    }
    return found;
  }

 private:
  std::optional<std::uint32_t> definition_around(std::uint32_t node) const {
    if (definitions_.empty()) return std::nullopt;
    const Node& last = document_.node(definitions_.back());
    return node < last.subtree_end.index ? std::optional(document_.number(last)) : std::nullopt;
  }

  void add(const Node& reference, std::optional<std::uint32_t> around, bool is_withheld) {
    if (around)
      between_.emplace_back(*around, document_.number(reference));
    else if (!is_withheld)
      make_public(document_.number(reference));
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
  // An outline is withheld like any list, and all of it may be.
  const auto title =
      markdown::is_outline(*entry.document) ? std::nullopt : title_section(*entry.document);
  const PrivateHeadings headings(sections);
  std::uint32_t done = 0;  // where the last section ends: those below it are withheld with it
  for (std::size_t i = 0; i < entry.document->sections().size(); ++i) {
    const Section& section = entry.document->sections()[i];
    if (title == i || section.span.begin < done) continue;
    const auto why = why_private(entry, i, sections, headings);
    if (!why) continue;
    const text::Span span = whole_section(entry, i);
    done = span.end;
    read.value.push_back({.span = span, .why = *why, .what = std::string(section.title)});
  }
  add_nested(entry, headings, read.value);
  std::ranges::stable_sort(read.value, {}, [](const Withheld& each) { return each.span.begin; });
  return read;
}

std::vector<text::Span> withheld_bytes(const Entry& entry, const std::vector<Withheld>& withheld) {
  Spans marks;
  Spans sections;
  for (const Withheld& each : withheld)
    (each.why == Withheld::Why::mark ? marks : sections).push_back(each.span);
  const Spans headings = sections;
  marks = merged(std::move(marks));
  sections = merged(std::move(sections));
  const Document& document = *entry.document;
  Spans all = marks;
  all.insert(all.end(), sections.begin(), sections.end());
  const Footnotes footnotes(document, merged(all));
  const Ending ending = find_ending(entry);
  Spans kept = ending.footer;
  if (ending.definitions) {
    Spans notes = footnotes.spans(Footnotes::Of::published);
    std::erase_if(notes, [&](text::Span each) { return each.begin < *ending.definitions; });
    kept.insert(kept.end(), notes.begin(), notes.end());
    const Spans links = link_definitions(document, behind(sections, *ending.definitions));
    kept.insert(kept.end(), links.begin(), links.end());
  }
  kept = merged(std::move(kept));
  all = without(sections, kept);
  // A section of a footnote's own stays private in one that is kept.
  const Spans inside = within(headings, kept);
  all.insert(all.end(), inside.begin(), inside.end());
  all.insert(all.end(), marks.begin(), marks.end());
  const Spans unused = footnotes.spans(Footnotes::Of::withheld);
  all.insert(all.end(), unused.begin(), unused.end());
  return merged(std::move(all));
}

}  // namespace daybook::journal
