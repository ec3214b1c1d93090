// SPDX-License-Identifier: MIT
// The site says nothing that is not in the tables of its words, and has no word that it never says.
#include <algorithm>
#include <array>
#include <cctype>
#include <fmt/format.h>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "config/word_table.hpp"
#include "journal/session.hpp"
#include "render/graph_node.hpp"
#include "render/theme.hpp"
#include "site/site.hpp"
#include "support/catch.hpp"
#include "support/work_folder.hpp"
#include "unit/render/visible_text.hpp"

using namespace daybook;
using tests::visible_text;
using tests::words_of;

namespace {

/// Families of words that are asked for by the names of values.
constexpr std::array<std::string_view, 16> k_families{
    "state_", "session_", "rank_",   "kind_",    "adr_",  "adrs_", "tasks_",     "questions_",
    "n_due_", "meaning_", "reason_", "callout_", "goal_", "by_",   "confirmed_", "refuted_"};

/// All sources that could say a word.
std::string all_sources() {
  std::string all;
  for (const std::string_view folder : {"src", "layouts"}) {
    const std::string root = fmt::format("{}/{}", DAYBOOK_SOURCE, folder);
    for (const std::string& path : tests::files_below(root)) {
      if (path.starts_with("config/words_of_") || path.ends_with(".md")) continue;
      all += tests::read_file(root + "/" + path);
    }
  }
  return all;
}

bool is_said(const std::string& sources, std::string_view key) {
  const auto said = [&](std::string_view form) {
    const std::string name = fmt::format(fmt::runtime(form), key);
    for (auto at = sources.find(name); at != sources.npos; at = sources.find(name, at + 1)) {
      const char after = sources[at + name.size()];
      if (after != '_' && std::isalnum(static_cast<unsigned char>(after)) == 0) return true;
    }
    return false;
  };
  if (key.ends_with("_one") && said("words.{}")) return true;
  if (key.ends_with("_one")) key.remove_suffix(4);
  return said("words.{}") || said("\"{}\"");
}

}  // namespace

TEST_CASE("no layout says a word that is not in the tables", "[words]") {
  // Character references, and what is called so in every language.
  const std::set<std::string> allowed{"nbsp", "middot", "sha"};
  for (const render::EmbeddedFile& file : render::embedded_layouts()) {
    CAPTURE(file.name);
    for (const std::string& word : words_of(visible_text(file.bytes))) {
      CAPTURE(word);
      CHECK(allowed.contains(word));
    }
  }
}

TEST_CASE("the look for words finds those of texts and of attributes", "[words]") {
  struct Row {
    std::string_view layout;
    std::vector<std::string> words;
  };
  for (const Row& row : {Row{"<p class=\"a\">{{ words.home }}</p>", {}},
                         Row{"<p>Home {% if a %}page{% endif %}</p>", {"Home", "page"}},
                         Row{"<nav aria-label=\"Site\" id=\"x\">", {"Site"}},
                         Row{"<nav aria-label=\"{{ words.site }}\">", {}},
                         Row{"<p>in <code>adr</code></p>{# a remark #}", {"in"}}}) {
    CAPTURE(row.layout);
    const std::set<std::string> found = words_of(visible_text(row.layout));
    CHECK(std::vector<std::string>(found.begin(), found.end()) == row.words);
  }
}

TEST_CASE("every word of the tables is said somewhere", "[words]") {
  const std::string sources = all_sources();
  for (const config::WordRow& row : config::k_words) {
    const bool of_family = std::ranges::any_of(
        k_families, [&](std::string_view family) { return row.key.starts_with(family); });
    if (of_family) continue;
    CAPTURE(row.key);
    CHECK(is_said(sources, row.key));
  }
}

TEST_CASE("a value that layouts name has a word in each family that they ask", "[words]") {
  const config::Words words;
  const auto check = [&](std::string_view family, std::string_view name) {
    CAPTURE(family, name);
    CHECK_FALSE(words.find(family, name).empty());
  };
  using enum site::CapabilityState;
  for (const auto state : {contradicted, broken, unproved, stale, proved}) {
    check("state", site::capability_state_name(state));
    CHECK(words.find("meaning", site::capability_state_name(state)) ==
          site::capability_state_meaning(state));
  }
  for (const auto state : {site::TaskState::carried, site::TaskState::open,
                           site::TaskState::blocked, site::TaskState::done}) {
    check("state", site::task_state_name(state));
    check("tasks", site::task_state_name(state));
  }
  for (const std::string_view state : {"open", "answered"}) {
    check("state", state);
    check("questions", state);
  }
  for (const std::string_view state : {"open", "closed", "solved", "confirmed", "refuted"})
    check("state", state);
  for (const site::ProofRule& rule : site::proof_rules())
    CHECK(words.named("proof", rule.name) == rule.why);
  check("by", "module_and_level");
  check("by", "track_and_level");
  check("confirmed", "in");
  check("refuted", "in");
  for (const auto kind :
       {journal::SessionKind::learning, journal::SessionKind::work, journal::SessionKind::study})
    check("session", journal::session_kind_name(kind));
  for (const auto goal :
       {journal::GoalType::production, journal::GoalType::research, journal::GoalType::interview})
    check("goal", journal::goal_type_name(goal));
  for (const std::string_view rank : {"high", "medium", "low", "blocked"})
    check("rank", rank);
  for (const auto status :
       {journal::AdrStatus::proposed, journal::AdrStatus::accepted, journal::AdrStatus::rejected,
        journal::AdrStatus::deprecated, journal::AdrStatus::superseded}) {
    check("adr", journal::adr_status_name(status));
    check("adrs", journal::adr_status_name(status));
  }
  for (const std::string_view other : {"other", "noted"})
    check("adr", other);
  for (const auto kind :
       {render::NodeKind::session, render::NodeKind::decision, render::NodeKind::note,
        render::NodeKind::module, render::NodeKind::track, render::NodeKind::folder})
    check("kind", render::node_kind_name(kind));
  for (const auto type :
       {journal::ItemType::fact, journal::ItemType::inference, journal::ItemType::hypothesis,
        journal::ItemType::challenge, journal::ItemType::gotcha})
    check("kind", journal::item_type_name(type));
  for (const std::string_view time : {"overdue", "this_week", "later", "undated"})
    check("n_due", time);
}
