// SPDX-License-Identifier: MIT
// Sections that a dialect requires, and how long a section may be: as the dialect says, or as the
// heading itself does.  Tested by lint_test.cpp.
#include <algorithm>
#include <fmt/format.h>

#include "journal/lint/rules.hpp"
#include "journal/words/words.hpp"
#include "text/ascii.hpp"
#include "text/unicode.hpp"

namespace daybook::journal {

namespace {

using markdown::NodeId;
using markdown::NodeKind;
using markdown::Section;

/// The words in the heading's last pair of brackets.
std::string_view bracketed(std::string_view heading) {
  heading = text::trim(heading);
  std::string_view open = "(";
  if (heading.ends_with("）")) {
    open = "（";
    heading.remove_suffix(std::string_view("）").size());
  } else if (heading.ends_with(')')) {
    heading.remove_suffix(1);
  } else {
    return {};
  }
  const std::size_t at = heading.rfind(open);
  return at == std::string_view::npos ? std::string_view{} : heading.substr(at + open.size());
}

std::size_t entries_in(const markdown::Document& document, markdown::NodeRange blocks) {
  std::size_t count = 0;
  for (const NodeId block : markdown::children(document, blocks)) {
    const markdown::Node& node = document.node(block);
    if (node.kind != NodeKind::list && node.kind != NodeKind::table) continue;
    for (const NodeId entry : markdown::children(document, document.inside(block))) {
      if (document.node(entry).has(markdown::NodeFlag::header)) continue;
      count += says_something(document, document.inside(entry)) ? 1U : 0U;
    }
  }
  return count;
}

/// Lines with something on them, headings and rules left out.
std::size_t lines_in(const markdown::Document& document, markdown::NodeRange blocks) {
  const text::SourceFile& source = document.source();
  std::size_t count = 0;
  for (const NodeId block : markdown::children(document, blocks)) {
    const markdown::Node& node = document.node(block);
    if (node.kind == NodeKind::heading || node.kind == NodeKind::thematic_break) continue;
    const std::uint32_t last = source.line_of(std::max(node.span.begin + 1, node.span.end) - 1);
    for (std::uint32_t line = source.line_of(node.span.begin); line <= last; ++line)
      count += text::trim(source.line(line)).empty() ? 0U : 1U;
  }
  return count;
}

void check_limit(const Linted& linted, const Section& section, StatedLimit limit,
                 std::string_view allowed_by) {
  const markdown::Document& document = linted.document();
  const bool of_lines = limit.of == StatedLimit::Of::lines;
  const std::size_t count =
      of_lines ? lines_in(document, section.body) : entries_in(document, section.body);
  if (count <= limit.number) return;
  linted.say(of_lines ? text::Rule::section_too_long : text::Rule::too_many_items, section.span,
             fmt::format("'{}' has {} {}, and {} allows {}", section.title, count,
                         of_lines ? "lines" : "entries", allowed_by, limit.number),
             of_lines ? "say it shorter, or put the rest into a section of its own"
                      : "keep those that count most");
}

void check_limits(const Linted& linted) {
  const auto sections = linted.document().sections();
  for (std::size_t i = 0; i < sections.size(); ++i) {
    if (const auto stated = limit_in(sections[i].title)) {
      check_limit(linted, sections[i], *stated, "its heading");
      continue;
    }
    if (linted.dialect == nullptr) continue;
    const std::string dialect = fmt::format("the dialect '{}'", linted.dialect->name);
    for (const Limit& limit : linted.dialect->limits) {
      if (!begins_section(linted, i, limit.section)) continue;
      if (limit.lines)
        check_limit(linted, sections[i], {*limit.lines, StatedLimit::Of::lines}, dialect);
      if (limit.items)
        check_limit(linted, sections[i], {*limit.items, StatedLimit::Of::items}, dialect);
    }
  }
}

void check_required(const Linted& linted, const SectionTarget& target) {
  const auto sections = linted.document().sections();
  const Section* found = nullptr;
  for (std::size_t i = 0; i < sections.size(); ++i) {
    if (!begins_section(linted, i, target)) continue;
    if (says_something(linted.document(), sections[i].body)) return;
    if (found == nullptr) found = &sections[i];
  }
  if (found == nullptr) {
    linted.say(text::Rule::section_missing, {},
               fmt::format("there is no section '{}'", target.written),
               fmt::format("sessions of the dialect '{}' have one", linted.dialect->name));
    return;
  }
  linted.say(text::Rule::section_empty, found->span,
             fmt::format("the section '{}' says nothing", found->title),
             fmt::format("sessions of the dialect '{}' need it", linted.dialect->name));
}

}  // namespace

std::optional<StatedLimit> limit_in(std::string_view heading) {
  const std::string words = text::lower(bracketed(heading));
  if (words.empty()) return std::nullopt;
  if (!has_phrase(words, at_most_phrases())) return std::nullopt;
  const auto digit = std::ranges::find_if(words, text::is_ascii_digit);
  if (digit == words.end()) return std::nullopt;
  StatedLimit limit;
  for (auto at = digit; at != words.end() && text::is_ascii_digit(*at) && limit.number < 1000; ++at)
    limit.number = limit.number * 10 + static_cast<std::uint32_t>(*at - '0');
  const bool of_lines = has_phrase(words, counted_line_phrases());
  // `(max 2 hours)` is about something else.
  if (!of_lines && !has_phrase(words, counted_entry_phrases())) return std::nullopt;
  limit.of = of_lines ? StatedLimit::Of::lines : StatedLimit::Of::items;
  return limit;
}

bool begins_section(const Linted& linted, std::size_t section, const SectionTarget& target) {
  const auto sections = linted.document().sections();
  const auto& roles = linted.entry.common.roles;
  if (!target.fits(roles[section], linted.keys[section])) return false;
  const std::uint32_t up = sections[section].parent;
  return up == Section::k_no_parent || !target.fits(roles[up], linted.keys[up]);
}

void lint_sections(const Linted& linted) {
  check_limits(linted);
  if (linted.dialect == nullptr) return;
  for (const SectionTarget& target : linted.dialect->required)
    check_required(linted, target);
}

}  // namespace daybook::journal
