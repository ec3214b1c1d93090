// SPDX-License-Identifier: MIT
// The numbers on pages are those of data/journal.json: each is computed here from that alone, for
// journals of tests/sites and for one with a single module.
#include <algorithm>
#include <fmt/format.h>
#include <functional>
#include <map>
#include <rapidjson/document.h>
#include <string>
#include <vector>

#include "support/catch.hpp"
#include "support/work_folder.hpp"
#include "unit/render/rendered_site.hpp"

using namespace daybook;
using tests::RenderedSite;

namespace {

using Texts = std::vector<std::string>;

/// JournalText's clock.
constexpr std::string_view k_build_day = "2026-06-30";

std::string journal_of(std::string_view site) {
  const std::filesystem::path folder =
      std::filesystem::path(DAYBOOK_TESTS) / "sites" / site / "journal";
  std::string archive;
  for (const std::string& file : tests::files_below(folder))
    archive += fmt::format("-- {} --\n{}", file, tests::read_file(folder / file));
  return archive;
}

rapidjson::Document data_of(const RenderedSite& site) {
  const std::string_view json = site.at("data/journal.json");
  rapidjson::Document data;
  data.Parse(json.data(), json.size());
  REQUIRE_FALSE(data.HasParseError());
  return data;
}

/// What stands between `open` and `close`, each time.
Texts between(std::string_view html, std::string_view open, std::string_view close) {
  Texts found;
  for (auto at = html.find(open); at != std::string_view::npos; at = html.find(open, at)) {
    at += open.size();
    found.emplace_back(html.substr(at, html.find(close, at) - at));
  }
  return found;
}

/// The words of a piece of a page, with one space between.
std::string without_tags(std::string_view html) {
  std::string text;
  bool inside = false;
  for (const char c : html) {
    if (c == '<') inside = true;
    const bool is_space = c == ' ' || c == '\n';
    if (!inside && !(is_space && (text.empty() || text.back() == ' '))) text += is_space ? ' ' : c;
    if (c == '>') inside = false;
  }
  return text;
}

std::string text_in(const rapidjson::Value& object, const char* name) {
  return object[name].IsString() ? object[name].GetString() : "";
}

/// How many claimed and proved, by a key.
struct Count {
  unsigned claimed = 0;
  unsigned proved = 0;
  std::string shown() const {
    return claimed == 0 ? "none" : fmt::format("{} of {}", proved, claimed);
  }
};

using KeyOf = std::function<std::string(const rapidjson::Value&)>;

std::map<std::string, Count> count_by(const rapidjson::Document& data, const KeyOf& key_of) {
  std::map<std::string, Count> counts;
  for (const auto& capability : data["capabilities"].GetArray()) {
    Count& count = counts[key_of(capability)];
    ++count.claimed;
    if (text_in(capability, "state") == "proved") ++count.proved;
  }
  return counts;
}

unsigned count_in(const rapidjson::Document& data, const char* list, const char* member,
                  const KeyOf& is_wanted) {
  unsigned count = 0;
  for (const auto& element : data[list].GetArray())
    count += is_wanted(element[member]).empty() ? 0U : 1U;
  return count;
}

/// The counts of one filter as its options show them.
Texts options_of(std::string_view page, std::string_view name) {
  Texts options;
  for (const std::string& select :
       between(page, fmt::format("<select name=\"{}\">", name), "</select>")) {
    for (const std::string& option : between(select, "\">", "</option>")) {
      if (option != "all") options.push_back(option);
    }
  }
  std::ranges::sort(options);
  return options;
}

Texts expected_options(const rapidjson::Document& data, const KeyOf& key_of) {
  Texts options;
  for (const auto& [key, count] : count_by(data, key_of)) {
    if (!key.empty()) options.push_back(fmt::format("{} ({})", key, count.claimed));
  }
  std::ranges::sort(options);
  return options.size() < 2 ? Texts{} : options;
}

/// The cells of the matrix, row by row, with their sums.
Texts expected_matrix(const rapidjson::Document& data) {
  const auto level = [](const auto& c) { return text_in(c, "claimed"); };
  const auto place = [](const auto& c) { return text_in(c, "track") + "/" + text_in(c, "module"); };
  const auto levels = count_by(data, level);
  const auto places = count_by(data, place);
  auto cells = count_by(data, [&](const auto& c) { return place(c) + " " + level(c); });
  Texts expected;
  for (const auto& [where, all] : places) {
    for (const auto& [name, sum] : levels)
      expected.push_back(cells[where + " " + name].shown());
    expected.push_back(all.shown());
  }
  for (const auto& [name, sum] : levels)
    expected.push_back(sum.shown());
  expected.push_back(count_by(data, [](const auto&) { return ""; })[""].shown());
  return places.size() < 2 ? Texts{} : expected;
}

void check_capabilities_page(const RenderedSite& site) {
  const auto data = data_of(site);
  const std::string_view page = site.at("capabilities/index.html");
  Texts states;
  for (const std::string& item :
       between(between(page, "<ul class=\"state-counts\">", "</ul>").at(0), "<li>", "</li>"))
    states.push_back(without_tags(item));
  Texts expected;
  for (const auto& [state, count] :
       count_by(data, [](const auto& c) { return text_in(c, "state"); }))
    expected.push_back(fmt::format("{} {}", state, count.claimed));
  std::ranges::sort(states);
  std::ranges::sort(expected);
  CHECK(states == expected);

  for (const char* const name : {"track", "module", "state"}) {
    CAPTURE(name);
    CHECK(options_of(page, name) ==
          expected_options(data, [&](const auto& c) { return text_in(c, name); }));
  }
  CHECK(options_of(page, "level") ==
        expected_options(data, [](const auto& c) { return text_in(c, "claimed"); }));

  Texts cells;
  for (const std::string& table : between(page, "<table class=\"numbers\">", "</table>")) {
    for (const std::string& cell : between(table, "<td>", "</td>"))
      cells.push_back(without_tags(cell));
  }
  CHECK(cells == expected_matrix(data));
}

void check_home_and_badge(const RenderedSite& site) {
  const auto data = data_of(site);
  const Count all = count_by(data, [](const auto&) { return ""; })[""];
  std::map<std::string, std::string> shown;
  for (const std::string& count :
       between(between(site.at("index.html"), "<dl class=\"counts\">", "</dl>").at(0), "<div>",
               "</div>"))
    shown[without_tags(between(count, "<dt>", "</dt>").at(0))] =
        between(count, "<dd>", "</dd>").at(0);
  const auto equals = [&](const std::string& words, unsigned number) {
    CAPTURE(words);
    CHECK(shown[words] == (number == 0 ? "" : std::to_string(number)));
  };
  const unsigned sessions = data["sessions"].Size();
  equals(sessions == 1 ? "session" : "sessions", sessions);
  equals(
      fmt::format("of {} {} proved", all.claimed, all.claimed == 1 ? "capability" : "capabilities"),
      all.proved);
  const unsigned gaps =
      count_in(data, "gaps", "closed_in", [](const auto& v) { return v.IsNull() ? "open" : ""; });
  equals(gaps == 1 ? "open gap" : "open gaps", gaps);
  const unsigned due = count_in(data, "reviews", "due", [](const auto& v) {
    return v.IsString() && std::string_view(v.GetString()) <= k_build_day ? "due" : "";
  });
  equals(due == 1 ? "review due" : "reviews due", due);
  const unsigned decisions = data["decisions"].Size();
  equals(decisions == 1 ? "decision" : "decisions", decisions);

  const std::string_view badge = site.at("badges/capabilities.svg");
  CHECK(between(badge, "<title id=\"badge\">", "</title>") ==
        Texts{fmt::format("capabilities: {} of {} proved", all.proved, all.claimed)});
}

/// Each register has a row for each entry of its list, and says how many there are of each state.
void check_registers(const RenderedSite& site) {
  const auto data = data_of(site);
  struct Row {
    std::string_view page;
    const char* list;
  };
  for (const auto& [page, list] :
       {Row{"gaps", "gaps"}, Row{"reviews", "reviews"}, Row{"tasks", "tasks"},
        Row{"questions", "questions"}, Row{"glossary", "terms"}, Row{"knowledge", "knowledge"},
        Row{"resources", "resources"}, Row{"metrics", "metrics"}, Row{"decisions", "decisions"}}) {
    CAPTURE(page);
    const std::string_view html = site.at(fmt::format("{}/index.html", page));
    CHECK(between(html, "data-facets=\"", "\"").size() == data[list].Size());
  }
  std::map<std::string, unsigned> states;
  for (const auto& task : data["tasks"].GetArray())
    ++states["tasks " + text_in(task, "state")];
  for (const auto& question : data["questions"].GetArray())
    ++states[question["answered"].GetBool() ? "questions answered" : "questions open"];
  std::map<std::string, unsigned> shown;
  for (const std::string page : {"tasks", "questions"}) {
    for (const std::string& head :
         between(site.at(page + "/index.html"), "<h2 id=\"state.", "</h2>")) {
      const std::string state = head.substr(0, head.find('"'));
      shown[page + " " + state] =
          static_cast<unsigned>(std::stoul(between(head, "<span class=\"count\">", "<").at(0)));
    }
  }
  CHECK(shown == states);
}

void check_tracks(const RenderedSite& site) {
  const auto data = data_of(site);
  Texts expected;
  for (const auto& track : data["tracks"].GetArray()) {
    const unsigned count = track["sessions"].Size();
    expected.push_back(fmt::format("{}: {} {}", text_in(track, "title"), count,
                                   count == 1 ? "session" : "sessions"));
  }
  Texts shown;
  for (const std::string& card :
       between(site.at("tracks/index.html"), "<li class=\"card\">", "</p>")) {
    const std::string link = between(card, "<a class=\"card-title\"", "</a>").at(0);
    shown.push_back(link.substr(link.find('>') + 1) + ": " +
                    between(card, "<span>", "</span>").at(0));
  }
  CHECK(shown == expected);
}

}  // namespace

TEST_CASE("the numbers on pages are those of data/journal.json", "[render][numbers]") {
  const RenderedSite ledger(journal_of("ledger"));
  check_capabilities_page(ledger);
  check_home_and_badge(ledger);
  for (const std::string_view name : {"ledger", "learning", "decisions", "progress"}) {
    CAPTURE(name);
    const RenderedSite site(journal_of(name));
    check_registers(site);
    check_tracks(site);
  }
  const RenderedSite small(
      "-- sessions/2026-06-01-a.md --\n---\nmodule: M\n---\n# A\n\n## What I Can Now Do\n\n"
      "| Capability | Level | Proof |\n| --- | --- | --- |\n| I can read | L1 | x.py |\n"
      "| I can write | | |\n\n## Knowledge Gaps\n\n- Escapes\n-- x.py --\n");
  check_capabilities_page(small);
  check_home_and_badge(small);
}

TEST_CASE("a badge says what it shows, in a box as wide as its words", "[render]") {
  const RenderedSite none("-- sessions/a.md --\n# A\n");
  const std::string_view badge = none.at("badges/capabilities.svg");
  CHECK(tests::read_page(badge).fault.empty());
  CHECK(badge.find("<title id=\"badge\">capabilities: none claimed</title>") !=
        std::string_view::npos);
  CHECK(badge.find("role=\"img\"") != std::string_view::npos);
  CHECK(badge.find("http", badge.find("xmlns=") + 40) == std::string_view::npos);
}
