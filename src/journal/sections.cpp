// SPDX-License-Identifier: MIT
// Gives each section its role.  What a sub-heading may turn away from its parent's role is a table.
// Tested by sections_test.cpp.
#include "journal/sections.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>

#include "journal/lines.hpp"
#include "journal/metadata/title.hpp"
#include "journal/section_content.hpp"
#include "journal/section_series.hpp"
#include "journal/section_settle.hpp"
#include "journal/section_turns.hpp"
#include "journal/words/clauses.hpp"
#include "journal/words/han.hpp"
#include "journal/words/words.hpp"
#include "text/ascii.hpp"
#include "text/date.hpp"
#include "text/unicode.hpp"

namespace daybook::journal {

namespace {

using markdown::Section;

/// The role of a section that is one item and stands in none.
Role role_of_item(ItemType type) {
  switch (type) {
    case ItemType::decision:
      return Role::decisions;
    case ItemType::challenge:
    case ItemType::gotcha:
      return Role::challenges;
    case ItemType::exchange:
      return Role::dialogue;
    case ItemType::question:
      return Role::questions;
    case ItemType::learning:
      return Role::learnings;
    default:
      return Role::examples;
  }
}

bool is_stamped(const Section& section) {
  const std::string_view title = text::trim(section.title);
  const std::size_t colon = title.find(':');
  if (colon > 3 || title.front() == 'Q') return false;  // far behind, or there is none
  return std::ranges::any_of(title.substr(0, colon), text::is_ascii_digit);
}

/// References that all lie in the journal are its own notes.
Role at_home(const markdown::Document& document, const Section& section, Role role) {
  if (role != Role::resources) return role;
  if (holds_only_code(document, section)) return Role::other;
  // What was watched or read, without a link to it, is what was done.
  const auto links = links_in(document, section.body);
  const std::string key = name_key(section.title);
  if (links.empty() && (key.ends_with(" watched") || key.ends_with(" read"))) return Role::log;
  const bool outside = std::ranges::any_of(links, [](const markdown::Link& link) {
    return link.destination.find("://") != std::string_view::npos;
  });
  return links.size() >= 2 && !outside ? Role::related : role;
}

/// `## 2026-01-08`, `## 2026-01-08 10:22 - Queues`: the part of a log that is one day; or `记录
/// 02：…`, one of several of a day.
bool is_day(const Section& section) {
  constexpr std::string_view k_record = "记录";
  const std::string key = simplified(name_key(section.title));
  if (key.starts_with(k_record)) {
    const std::size_t at = key.find_first_not_of(' ', k_record.size());
    return at != std::string::npos && key[at] >= '0' && key[at] <= '9';
  }
  if (is_counted_day(key)) return true;
  // `Session log — 2026-01-08` below no title of its own.
  const text::DateReading any = text::find_date(section.title);
  if (any.kind == text::DateReading::Kind::date && has_session_words(section.title)) return true;
  const text::DateReading date = text::find_date(section.title);
  return date.kind == text::DateReading::Kind::date && date.begin == 0;
}

/// `Q3: Why …?` is asked and answered wherever it stands.
bool is_exchange(const Section& section, const Vocabulary& vocabulary) {
  const auto item = item_heading(section, vocabulary);
  return item && item->type == ItemType::exchange && asks(name_key(item->text));
}

Role inner_role(const Section& section, Role parent, const Vocabulary& vocabulary) {
  // Steps of a log and blocks of a dialogue are told apart by number or time, whatever they are
  // called.
  // `4.1` counts parts of an outline, not steps.
  const bool step = !section.number.empty() && section.number.find('.') == std::string::npos;
  if (parent == Role::log && (is_stamped(section) || step)) return parent;
  if (parent == Role::concepts && step) return parent;
  // What something is and why may be explained in the form of a question.
  if (parent == Role::concepts && asks(name_key(section.title))) return parent;
  // Under questions each question is one of them, whatever it asks about.
  if (parent == Role::questions && asks(name_key(section.title))) return parent;
  if ((parent == Role::log || parent == Role::learnings || parent == Role::concepts) &&
      is_exchange(section, vocabulary)) {
    return Role::dialogue;
  }
  const auto match = vocabulary.match_heading(section.title);
  if (!match || match->match == Vocabulary::Match::loose) return parent;
  // Where something may be used is an application below applications.
  if (parent == Role::ideas && simplified(name_key(section.title)).ends_with("场景")) return parent;
  // What was found of a problem is not yet a lesson.
  if (parent == Role::challenges && name_key(section.title) == "findings") return parent;
  return may_turn(parent, match->role) ? match->role : parent;
}

/// A sub-heading tells what was done, another which files that changed.
bool tells_work_below(std::span<const Section> sections, std::size_t index,
                      const Vocabulary& vocabulary) {
  bool done = false;
  bool files = false;
  for (std::size_t i = index + 1; i < sections.size() && sections[i].level > sections[index].level;
       ++i) {
    if (sections[i].parent != index) continue;
    const auto match = vocabulary.match_heading(sections[i].title);
    if (!match || match->match == Vocabulary::Match::loose) continue;
    done = done || match->role == Role::log;
    files = files || match->role == Role::code_changes;
  }
  return done && files;
}

/// What stands below a heading may say otherwise than its words.
Role role_of_match(const markdown::Document& document, std::size_t index,
                   const Vocabulary::RoleMatch& match, const Vocabulary& vocabulary) {
  const Section& section = document.sections()[index];
  // What a table's columns or two speakers say is surer than a word of the heading.
  const bool sure = match.match == Vocabulary::Match::exact && match.role != Role::log;
  const auto told = sure ? std::nullopt : role_of_content(document, section, vocabulary);
  if (told == Role::dialogue || told == Role::code_changes) return *told;
  switch (match.role) {
    case Role::log:
      return told == Role::tasks && holds_table(document, section.own) ? Role::tasks : Role::log;
    case Role::summary: {
      // `End state` above a table of values before and after.
      const auto held = sure ? role_of_content(document, section, vocabulary) : told;
      return held == Role::metrics ? Role::metrics : Role::summary;
    }
    case Role::challenges:
      // `Fix: the queue stalls` above what was done and the files it changed.
      if (match.match == Vocabulary::Match::first_part &&
          tells_work_below(document.sections(), index, vocabulary))
        return Role::log;
      return holds_only_questions(document, section) ? Role::questions : Role::challenges;
    case Role::questions:
      return answers_below(document, section, vocabulary) ? Role::dialogue : Role::questions;
    default:
      return at_home(document, section, match.role);
  }
}

Role outer_role(const markdown::Document& document, std::size_t index,
                const Vocabulary& vocabulary) {
  const Section& section = document.sections()[index];
  if (const auto item = item_heading(section, vocabulary)) return role_of_item(item->type);
  const auto match = vocabulary.match_heading(section.title);
  const bool loose = match && match->match == Vocabulary::Match::loose;
  const bool coded = loose && is_of_series(document.sections(), index);
  if (match && !coded && !is_prose_on(document, section, *match, vocabulary))
    return role_of_match(document, index, *match, vocabulary);
  return role_of_content(document, section, vocabulary).value_or(Role::other);
}

/// `## Overview` may be prose or lines of fields.
bool may_be_metadata(Role role, std::size_t section) {
  constexpr std::size_t k_first = 3;
  return section < k_first && (role == Role::other || role == Role::summary || role == Role::topic);
}

/// Several lines of text with `---` right below them, which Markdown takes for a heading.
bool is_underlined_text(const markdown::Document& document, const Section& section) {
  const markdown::NodeRange inside = document.inside(section.heading);
  return std::any_of(document.nodes().begin() + inside.begin.index,
                     document.nodes().begin() + inside.end.index, [](const markdown::Node& node) {
                       return node.kind == markdown::NodeKind::soft_break ||
                              node.kind == markdown::NodeKind::hard_break;
                     });
}

/// Words that make a heading one item.  `Task 1: …` and `Step 2: …` are parts of a plan or a log.
constexpr std::array k_item_headings{ItemType::decision, ItemType::challenge, ItemType::experiment,
                                     ItemType::gotcha,   ItemType::example,   ItemType::exchange,
                                     ItemType::question, ItemType::learning,  ItemType::gap};

/// What is required or concluded: below a heading of its own it is so of that alone.
bool is_framing(const Section& section, Role role) {
  return role == Role::summary ||
         (role == Role::baseline && name_key(section.title).starts_with("prerequisite"));
}

/// The role of a section by its heading, its content and what stands above it; `roles` has those of
/// the sections before it.
Role role_in_place(const markdown::Document& document, const Vocabulary& vocabulary,
                   std::optional<std::size_t> title, const std::vector<Role>& roles,
                   std::size_t index) {
  const auto sections = document.sections();
  const Section& section = sections[index];
  const std::uint32_t up = section.parent;
  if (up == Section::k_no_parent) return outer_role(document, index, vocabulary);
  const Role parent = roles[up];
  // A day of a log has sections of its own, as a file of that day would.
  const bool of_day = parent == Role::log && is_day(sections[up]);
  Role role = parent == Role::other || of_day ? outer_role(document, index, vocabulary)
                                              : inner_role(section, parent, vocabulary);
  if (of_day && role == Role::other) role = parent;
  if (parent == Role::gaps && continues_log(document, roles, index)) role = Role::log;
  const bool framed = parent == Role::other && title != up && is_framing(section, role);
  return framed && !is_day(sections[up]) ? parent : role;
}

}  // namespace

std::vector<Role> section_roles(const markdown::Document& document, const Vocabulary& vocabulary) {
  const auto sections = document.sections();
  const auto title = title_section(document);
  std::vector<Role> roles(sections.size(), Role::other);
  for (std::size_t i = 0; i < sections.size(); ++i) {
    if (title == i) continue;
    if (is_underlined_text(document, sections[i])) {
      roles[i] = i > 0 ? roles[i - 1] : Role::other;
      continue;
    }
    roles[i] = role_in_place(document, vocabulary, title, roles, i);
    if (!may_be_metadata(roles[i], i)) continue;
    text::Diagnostics unused;
    if (holds_only_fields({document, vocabulary, unused}, sections[i])) roles[i] = Role::metadata;
  }
  settle_roles(document, roles);
  return roles;
}

std::string_view untimed_title(const Section& section) {
  std::string_view title = text::trim(section.title);
  if (!is_stamped(section)) return title;
  std::size_t at = title.find(':') + 1;
  while (at < title.size() && text::is_ascii_digit(title[at]))
    ++at;
  title.remove_prefix(at);
  while (!title.empty() && std::string_view(" ]-").find(title.front()) != std::string_view::npos) {
    title.remove_prefix(1);
  }
  for (const std::string_view dash : {"– ", "— "}) {
    if (title.starts_with(dash)) title.remove_prefix(dash.size());
  }
  return title;
}

std::optional<ItemHeading> item_heading(const Section& section, const Vocabulary& vocabulary) {
  const std::string_view title = untimed_title(section);
  for (const std::string_view mark : {": ", "：", " - ", " – ", " — ", ":"}) {
    const std::size_t at = title.find(mark);
    if (at == std::string_view::npos || at == 0 || at > 30) continue;
    const std::string_view rest = text::trim(title.substr(at + mark.size()));
    const auto type = vocabulary.item_label(title.substr(0, at));
    if (!type || rest.empty()) continue;
    if (std::ranges::find(k_item_headings, *type) == k_item_headings.end()) continue;
    return ItemHeading{*type, std::string(rest)};
  }
  return std::nullopt;
}

}  // namespace daybook::journal
