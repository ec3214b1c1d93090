// SPDX-License-Identifier: MIT
#include "journal/section_settle.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "journal/lines.hpp"
#include "journal/section_content.hpp"
#include "journal/words/han.hpp"
#include "journal/words/words.hpp"

namespace daybook::journal {

namespace {

using markdown::Section;

/// Of numbered sections side by side most are problems: so are those between them whose content
/// does not say so.
void settle_numbered(std::span<const Section> sections, std::vector<Role>& roles) {
  std::map<std::uint32_t, std::pair<std::size_t, std::size_t>> counts;  // problems, others
  for (std::size_t i = 0; i < sections.size(); ++i) {
    if (sections[i].number.empty()) continue;
    auto& [problems, others] = counts[sections[i].parent];
    problems += roles[i] == Role::challenges ? 1U : 0U;
    others += roles[i] == Role::other ? 1U : 0U;
  }
  for (std::size_t i = 0; i < sections.size(); ++i) {
    if (sections[i].number.empty() || roles[i] != Role::other) continue;
    const auto [problems, others] = counts[sections[i].parent];
    if (problems >= 3 && 2 * problems >= others) roles[i] = Role::challenges;
  }
}

/// What was known before: the mark of a study, unlike the background of a change.
bool tells_prior_knowledge(std::span<const Section> sections, const std::vector<Role>& roles) {
  static const auto k_backgrounds = list_of("background | context | 背景 | 上下文 | 前情提要");
  for (std::size_t i = 0; i < sections.size(); ++i) {
    if (roles[i] != Role::baseline) continue;
    if (!k_backgrounds.whole(simplified(name_key(sections[i].title)))) return true;
  }
  return false;
}

/// Between changes of code and without a mark of study, what was verified is the software.
void settle_verification(std::span<const Section> sections, std::vector<Role>& roles) {
  constexpr std::array k_work{Role::code_changes, Role::testing};
  constexpr std::array k_study{Role::dialogue, Role::capabilities, Role::concepts, Role::confidence,
                               Role::mental_model};
  const auto has = [&](std::span<const Role> of) {
    return std::ranges::find_first_of(roles, of) != roles.end();
  };
  constexpr std::array k_told{Role::challenges, Role::decisions};
  const bool work = has(k_work) || (has(std::array{Role::log}) && has(k_told));
  if (!work || has(k_study) || tells_prior_knowledge(sections, roles)) return;
  for (std::size_t i = 0; i < sections.size(); ++i) {
    if (roles[i] != Role::verification) continue;
    const std::string key = name_key(sections[i].title);
    if (key == "verification" || key.ends_with(" verification") || simplified(key) == "验证")
      roles[i] = Role::checks;
  }
}

/// What some headings are depends on their company: beside changes of code `Commands run` tells
/// what was done, and without a mark of study `Prerequisites` are what has to be installed.
void settle_company(std::span<const Section> sections, std::vector<Role>& roles) {
  constexpr std::array k_work{Role::code_changes, Role::testing, Role::checks};
  constexpr std::array k_study{Role::dialogue,     Role::verification, Role::confidence,
                               Role::capabilities, Role::mental_model, Role::gaps};
  const auto has = [&](std::span<const Role> of) {
    return std::ranges::find_first_of(roles, of) != roles.end();
  };
  if (has(k_study)) return;
  const bool work = has(k_work);
  for (std::size_t i = 0; i < sections.size(); ++i) {
    const std::string key = name_key(sections[i].title);
    if (work && roles[i] == Role::lab && key.starts_with("commands")) roles[i] = Role::log;
    if (roles[i] == Role::baseline && key.starts_with("prerequisite")) roles[i] = Role::other;
  }
}

/// Problems that were left are tasks where they have boxes, questions where they ask, and otherwise
/// weak points.
void settle_left_problems(const markdown::Document& document, std::vector<Role>& roles) {
  const auto sections = document.sections();
  for (std::size_t i = 0; i < sections.size(); ++i) {
    if (roles[i] != Role::tasks) continue;
    const std::string key = simplified(name_key(sections[i].title));
    if (key != "遗留问题" || holds_boxes(document, sections[i])) continue;
    roles[i] = count_questions(document, sections[i]) > 0 ? Role::questions : Role::gaps;
  }
}

/// A mistake with its correction below it is a challenge; one that only stands there is a gap.
void settle_mistakes(std::span<const Section> sections, std::vector<Role>& roles) {
  static const auto k_answers = list_of(correction_headings());
  for (std::size_t i = 0; i < sections.size(); ++i) {
    if (roles[i] != Role::gaps || name_key(sections[i].title).find("mistake") == std::string::npos)
      continue;
    std::size_t end = i + 1;
    bool answered = false;
    for (; end < sections.size() && sections[end].level > sections[i].level; ++end)
      answered = answered || k_answers.whole(name_key(sections[end].title)).has_value();
    if (answered)
      std::ranges::replace(std::span(roles).subspan(i, end - i), Role::gaps, Role::challenges);
    i = end - 1;
  }
}

/// `Planned` before what was done is what the session was to reach.
void settle_plans(std::span<const Section> sections, std::vector<Role>& roles) {
  static const auto k_plans = list_of("planned | plan | 计划");
  const auto done = std::ranges::find(roles, Role::log);
  const auto before = static_cast<std::size_t>(done - roles.begin());
  if (done == roles.end()) return;
  for (std::size_t i = 0; i < before; ++i) {
    const bool plan = roles[i] == Role::next_steps && k_plans.whole(name_key(sections[i].title));
    if (plan && sections[i].level == sections[before].level) roles[i] = Role::goal;
  }
}

/// `Mañana` and `Morgen` are tomorrow, and the morning beside `Tarde` and `Abend`.
void settle_mornings(std::span<const Section> sections, std::vector<Role>& roles) {
  static const auto k_tomorrows = list_of("mañana | morgen");
  static const auto k_later = list_of("tarde | noche | mittag | nachmittag | abend");
  std::vector<std::size_t> named;
  for (std::size_t i = 0; i < sections.size(); ++i) {
    if (roles[i] == Role::next_steps && k_tomorrows.whole(name_key(sections[i].title)))
      named.push_back(i);
  }
  if (named.empty()) return;
  std::set<std::uint32_t> days;  // what has a later part of the day below it
  for (const Section& section : sections) {
    if (k_later.whole(name_key(section.title))) days.insert(section.parent);
  }
  for (const std::size_t i : named) {
    if (!days.contains(sections[i].parent)) continue;
    std::size_t end = i + 1;
    while (end < sections.size() && sections[end].level > sections[i].level)
      ++end;
    std::ranges::replace(std::span(roles).subspan(i, end - i), Role::next_steps, Role::log);
  }
}

/// A chapter called `Links` in which nothing is linked is about links.
void settle_links(const markdown::Document& document, std::vector<Role>& roles) {
  static const auto k_links = list_of("link | links | linking | 链接");
  const auto sections = document.sections();
  for (std::size_t i = 0; i < sections.size(); ++i) {
    if (roles[i] != Role::resources || !k_links.whole(simplified(name_key(sections[i].title))))
      continue;
    if (!links_in(document, sections[i].body).empty() || holds_list(document, sections[i].own))
      continue;
    const std::uint32_t up = sections[i].parent;
    roles[i] = up == Section::k_no_parent ? Role::other : roles[up];
  }
}

}  // namespace

void settle_roles(const markdown::Document& document, std::vector<Role>& roles) {
  const auto sections = document.sections();
  settle_numbered(sections, roles);
  settle_verification(sections, roles);
  settle_company(sections, roles);
  settle_left_problems(document, roles);
  settle_mistakes(sections, roles);
  settle_plans(sections, roles);
  settle_mornings(sections, roles);
  settle_links(document, roles);
}

}  // namespace daybook::journal
