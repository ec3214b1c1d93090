// SPDX-License-Identifier: MIT
// The pages of the rules: each rule has one with all its parts, and the examples in it are true.
// A fence whose info names a path (```markdown sessions/a.md) is a file of a small journal; those
// of a part together are the journal.  Fences without a path are only to be read.
#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <vector>

#include "build/lint.hpp"
#include "io/memory.hpp"
#include "support/catch.hpp"
#include "support/txtar.hpp"
#include "text/rule_page.hpp"

using namespace daybook;

namespace {

constexpr std::array<std::string_view, 4> k_parts{"## Why it matters", "## Wrong", "## Right",
                                                  "## Severity"};

/// What no file of a few lines can show.
constexpr std::array k_not_shown{
    text::Rule::file_too_large,
    text::Rule::file_unreadable,
    text::Rule::encoding_invalid,
    text::Rule::encoding_nul,
    text::Rule::encoding_converted,
    text::Rule::table_too_large,
    text::Rule::nesting_too_deep,
    text::Rule::git_unavailable,
    text::Rule::git_shallow,
    text::Rule::layout_error,
    text::Rule::layout_field_unknown,
    text::Rule::data_invalid,
    text::Rule::diagram_script_missing,
};

/// The lines of a page from a heading to the next one outside of fences.
std::vector<std::string_view> part_of(std::string_view page, std::string_view heading) {
  std::vector<std::string_view> lines;
  std::string_view fence;
  bool inside = false;
  for (const std::string_view line : tests::split_lines(page)) {
    const std::size_t ticks = std::min(line.find_first_not_of('`'), line.size());
    if (fence.empty() && line.starts_with("## "))
      inside = line == heading;
    else if (inside)
      lines.push_back(line);
    if (fence.empty() && ticks >= 3)
      fence = line.substr(0, ticks);
    else if (!fence.empty() && line == fence)
      fence = {};
  }
  return lines;
}

/// Puts the files of a part into a journal; false when it shows none.
bool put_files(const std::vector<std::string_view>& part, io::MemoryFileSystem& disk) {
  bool any = false;
  for (std::size_t i = 0; i < part.size(); ++i) {
    const std::size_t ticks = std::min(part[i].find_first_not_of('`'), part[i].size());
    if (ticks < 3) continue;
    const std::string_view fence = part[i].substr(0, ticks);
    const std::size_t space = part[i].find(' ');
    std::string bytes;
    std::size_t end = i + 1;
    for (; end < part.size() && part[end] != fence; ++end)
      bytes.append(part[end]).append("\n");
    if (space != std::string_view::npos) {
      disk.put("journal/" + std::string(part[i].substr(space + 1)), bytes);
      any = true;
    }
    i = end;
  }
  return any;
}

/// The rules that have something to say about the journal a part shows.
std::set<text::Rule> rules_said(const io::MemoryFileSystem& disk) {
  build::JournalOptions options;
  options.journal = "journal";
  options.clock = std::chrono::year{2026} / 12 / 31;
  const auto read = build::read_journal(disk, options);
  text::Diagnostics all;
  if (const auto* const failure = std::get_if<build::Failure>(&read)) {
    all = failure->diagnostics;
  } else {
    const auto& journal = *std::get_if<build::Journal>(&read);
    all = journal.diagnostics;
    std::ranges::copy(build::lint(journal).diagnostics, std::back_inserter(all));
  }
  std::set<text::Rule> rules;
  for (const text::Diagnostic& diagnostic : all)
    rules.insert(diagnostic.rule);
  return rules;
}

}  // namespace

TEST_CASE("each rule has a page with all its parts, and each page a rule", "[build][rules]") {
  for (const text::RuleInfo& rule : text::all_rules()) {
    CAPTURE(rule.name);
    const std::string page(text::rule_page(rule.rule));
    CHECK(page.starts_with("# " + std::string(rule.name) + "\n\n"));
    for (const std::string_view part : k_parts) {
      CAPTURE(part);
      CHECK_FALSE(part_of(page, part).empty());
    }
    // The default is said in words, and is that of the table.
    const std::string severity(text::severity_name(rule.severity));
    const std::string article = rule.severity == text::Severity::error ? "An " : "A ";
    CHECK(page.find("## Severity\n\n" + article + severity + ".") != std::string::npos);
  }
  for (const text::RulePage& page : text::rule_pages()) {
    CAPTURE(page.name);
    CHECK(text::find_rule(page.name.substr(0, page.name.size() - 3)));
  }
}

TEST_CASE("the wrong example of a rule's page breaks the rule and the right one keeps it",
          "[build][rules]") {
  for (const text::RuleInfo& rule : text::all_rules()) {
    CAPTURE(rule.name);
    const std::string_view page = text::rule_page(rule.rule);
    io::MemoryFileSystem wrong;
    io::MemoryFileSystem right;
    const bool has_wrong = put_files(part_of(page, "## Wrong"), wrong);
    const bool has_right = put_files(part_of(page, "## Right"), right);
    const bool is_shown = std::ranges::find(k_not_shown, rule.rule) == k_not_shown.end();
    CHECK(has_wrong == is_shown);
    CHECK(has_right == is_shown);
    if (!has_wrong || !has_right) continue;
    CHECK(rules_said(wrong).contains(rule.rule));
    CHECK_FALSE(rules_said(right).contains(rule.rule));
  }
}
