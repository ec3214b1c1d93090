// SPDX-License-Identifier: MIT
#include "scaffold/session.hpp"

#include "journal_in_memory.hpp"
#include "text/fix.hpp"

namespace daybook::scaffold {
namespace {

const std::string k_first =
    "---\ndate: 2026-03-01\ntrack: 01-Systems\nmodule: Memory\ntopic: Page walks\n"
    "goal_type: research\n---\n# Page walks\n\n"
    "## 7) Knowledge Gaps & Risk Register\n\n"
    "| Gap / Risk | Severity (H/M/L) | Symptom | Likely cause | Fix plan | Evidence link |\n"
    "|---|---|---|---|---|---|\n"
    "| How a `TLB` | M | slow | none | read | |\n"
    "| Huge pages | H | | | try <them> | |\n\n"
    "## 10) Next Session Plan\n\n"
    "* [ ] **Next #1:** Measure a *walk*\n* [x] **Next #2:** Draw it\n* [ ] **Next #3:** Ask "
    "[Nur](x.md)\n";
const std::string k_other =
    "---\ndate: 2026-03-04\ntrack: 02-Site\nmodule: Feeds\n---\n# Feeds\n\n"
    "## Next Steps\n\n- [ ] Read the RFC\n";

Planned plan(const io::MemoryFileSystem& files, const SessionWish& wish,
             std::vector<layout::Source> own = {}) {
  return plan_session(files, "/j", read_journal(files), Archetypes(std::move(own)), wish);
}

NewFile made(const io::MemoryFileSystem& files, const SessionWish& wish,
             std::vector<layout::Source> own = {}) {
  const Planned planned = plan(files, wish, std::move(own));
  if (const auto* const refusal = std::get_if<Refusal>(&planned)) FAIL(refusal->message);
  REQUIRE(std::holds_alternative<NewFile>(planned));
  return std::get<NewFile>(planned);
}

/// The texts of a session's items of a type, in its order.
std::vector<std::string> items(const build::Journal& journal, std::string_view path,
                               journal::ItemType type) {
  std::vector<std::string> texts;
  for (const site::SessionNode& node : journal.site.sessions) {
    if (journal.site.file(node.file).entry->path() != path) continue;
    for (const journal::Item& item : node.session->items) {
      if (item.type == type) texts.push_back(item.text);
    }
  }
  return texts;
}

using Strings = std::vector<std::string>;

}  // namespace

TEST_CASE("a new session carries on what the one before left open, in every template",
          "[scaffold]") {
  for (const char* archetype : {"study", "learning", "worklog"}) {
    CAPTURE(archetype);
    io::MemoryFileSystem files;
    put_all(files, {{"sessions/2026-03-01-page-walks.md", k_first},
                    {"sessions/2026-03-04-feeds.md", k_other}});
    const NewFile file = made(
        files, {.archetype = archetype, .module = "memory", .topic = "TLB: again", .date = k_day});
    CHECK(file.path == "sessions/2026-11-21-tlb-again.md");
    CHECK(file.notes.empty());
    put_all(files, {{file.path, file.text}});
    CHECK(complaints(files) ==
          Strings{"sessions/2026-03-01-page-walks.md: 'x.md' is not in the journal"});
    const build::Journal journal = read_journal(files);
    Strings tasks = items(journal, file.path, journal::ItemType::task);
    tasks.resize(2);
    CHECK(tasks == Strings{"Measure a walk", "Ask Nur"});
    CHECK(items(journal, file.path, journal::ItemType::gap) == Strings{"Huge pages", "How a TLB"});
    const site::FileNode& node = journal.site.file(journal.site.sessions.back().file);
    CHECK(node.entry->common.title.value == "TLB: again");
    CHECK(node.date->first == k_day);
    CHECK(journal.site.module(*node.module).name == "Memory");
    CHECK(journal.site.track(*node.track).name == "01-Systems");
    // What is open stays one thing.
    CHECK(journal.site.gaps.size() == 2);
    CHECK(std::ranges::count(journal.site.tasks, "Measure a walk", &site::Task::text) == 1);
  }
}

TEST_CASE("without anything known a template says nothing that is not so", "[scaffold]") {
  using journal::ItemType;
  for (const char* archetype : {"study", "learning", "worklog"}) {
    CAPTURE(archetype);
    io::MemoryFileSystem files;
    files.put("/j/README.md", "# Journal\n");
    const NewFile file = made(files, {.archetype = archetype, .date = k_day});
    CHECK(file.path == "sessions/2026-11-21.md");
    put_all(files, {{file.path, file.text}});
    CHECK(complaints(files).empty());
    const build::Journal journal = read_journal(files);
    const journal::Session& session = *journal.site.sessions.front().session;
    CHECK_FALSE(session.confidence);
    for (const ItemType type : {ItemType::gap, ItemType::capability, ItemType::decision,
                                ItemType::learning, ItemType::check, ItemType::file_change,
                                ItemType::metric, ItemType::message, ItemType::note})
      CHECK(items(journal, file.path, type).empty());
    // The study template asks for its trackers to be kept.
    const std::size_t tasks = std::string_view(archetype) == "study" ? 4 : 0;
    CHECK(items(journal, file.path, ItemType::task).size() == tasks);
    CHECK(journal.site.tags.empty());
  }
}

TEST_CASE("what was carried over and is still open is carried over again", "[scaffold]") {
  io::MemoryFileSystem files;
  put_all(files, {{"sessions/2026-03-01-page-walks.md", k_first}});
  const NewFile second = made(files, {.module = "Memory", .topic = "b", .date = k_day});
  std::string text = second.text;
  const std::size_t at = text.find("- [ ] Measure");
  REQUIRE(at != std::string::npos);
  put_all(files, {{second.path, text.replace(at, 5, "- [x]")}});
  const NewFile third = made(files, {.module = "Memory", .topic = "c", .date = k_day});
  CHECK_THAT(third.text, !Catch::Contains("Measure a walk") && Catch::Contains("- [ ] Ask Nur"));
  CHECK_THAT(third.text, Catch::Contains("From [b](2026-11-21-b.md):"));
}

TEST_CASE("the session before is the latest one up to the day, of the module when it is known",
          "[scaffold]") {
  io::MemoryFileSystem files;
  put_all(files, {{"sessions/2026-03-01-page-walks.md", k_first},
                  {"sessions/2026-03-04-feeds.md", k_other}});
  const auto before = [&](std::string module, const char* day) {
    const auto date = text::parse_iso_date(day);
    return made(files, {.archetype = "x", .module = std::move(module), .date = *date},
                {{"archetypes/x.md", "{% if previous %}{{ previous.title }}{% endif %}"}})
        .text;
  };
  CHECK(before("", "2026-11-21") == "Feeds");
  CHECK(before("", "2026-03-03") == "Page walks");
  CHECK(before("Memory", "2026-11-21") == "Page walks");
  CHECK(before("Unheard", "2026-11-21").empty());
  CHECK(before("", "2026-02-01").empty());
}

TEST_CASE("what is due for review is told, and counts for nothing", "[scaffold]") {
  for (const char* archetype : {"study", "learning", "worklog"}) {
    CAPTURE(archetype);
    io::MemoryFileSystem files;
    put_all(files, {{"sessions/2026-03-01-page-walks.md", k_first},
                    {"sessions/2026-03-04-feeds.md", k_other}});
    // Two days after the session for a grave gap, seven for the other.
    const auto day = text::parse_iso_date("2026-03-05");
    const NewFile file = made(files, {.archetype = archetype, .topic = "b", .date = *day});
    CHECK_THAT(file.text,
               Catch::Contains("> * Huge pages ([Page walks](2026-03-01-page-walks.md))\n") &&
                   !Catch::Contains("> * How a TLB"));
    put_all(files, {{file.path, file.text}});
    const build::Journal journal = read_journal(files);
    CHECK(items(journal, file.path, journal::ItemType::gap).empty());
    CHECK(items(journal, file.path, journal::ItemType::task).front() == "Read the RFC");
    CHECK(journal.site.reviews.size() == 2);
  }
}

TEST_CASE("what is held back never comes into a new session", "[scaffold]") {
  io::MemoryFileSystem files;
  std::string text = k_first;
  put_all(files, {{"sessions/2026-03-01-page-walks.md",
                   text.replace(text.find("topic:"), 0, "private: true\n")}});
  const NewFile file = made(files, {.module = "Memory", .topic = "b", .date = k_day});
  CHECK(file.path == "sessions/2026-11-21-b.md");
  CHECK_THAT(file.text, !Catch::Contains("Measure") && !Catch::Contains("Huge") &&
                            !Catch::Contains("Page walks"));
}

TEST_CASE("a template is the one asked for, else one's own, else what the latest sessions are",
          "[scaffold]") {
  const std::string worklog =
      "# Session: A\n\n**Duration:** 1 hour\n**Branch:** main\n\n"
      "## Decisions Made\n\n## Code Changes\n";
  io::MemoryFileSystem files;
  files.put("/j/a.md", "x");
  CHECK_THAT(made(files, {.date = k_day}).text, Catch::Contains("## 5) Verification (MANDATORY)"));
  for (int i = 1; i < 4; ++i)
    files.put("/j/sessions/2026-01-0" + std::to_string(i) + ".md", worklog);
  CHECK_THAT(made(files, {.date = k_day}).text, Catch::Contains("## TODOs Created"));
  CHECK(made(files, {.date = k_day}, {{"archetypes/session.md", "own"}}).text == "own");
  CHECK(made(files, {.date = k_day}, {{"archetypes/worklog.md", "own"}}).text == "own");
  CHECK_THAT(made(files, {.archetype = "learning", .date = k_day}).text,
             Catch::Contains("## Mental Model"));
  const Planned unknown = plan(files, {.archetype = "lerning", .date = k_day});
  REQUIRE(std::holds_alternative<Refusal>(unknown));
  CHECK(std::get<Refusal>(unknown).message ==
        "there is no template 'lerning'; did you mean 'learning'?");
  CHECK(std::holds_alternative<Refusal>(plan(files, {.archetype = "adr", .date = k_day})));
}

TEST_CASE("a first session lies where the journal has a place for it", "[scaffold]") {
  const auto path = [](const Texts& texts) {
    io::MemoryFileSystem files;
    put_all(files, texts);
    return made(files, {.topic = "a", .date = k_day}).path;
  };
  CHECK(path({{"README.md", "x"}}) == "sessions/2026-11-21-a.md");
  CHECK(path({{"docs/worklog/README.md", "x"}}) == "docs/worklog/2026-11-21-a.md");
  CHECK(path({{"docs/adr/0001-a.md", "# A\n"}}) == "docs/sessions/2026-11-21-a.md");
  CHECK(path({{"site.yaml", "folders: {sessions: [lab-notes]}\n"}}) == "lab-notes/2026-11-21-a.md");
}

TEST_CASE("a track that has to be known is asked for", "[scaffold]") {
  io::MemoryFileSystem files;
  files.put("/j/tracks/01-Systems/sessions/2026-01-01-a.md", k_first);
  const Planned refused = plan(files, {.topic = "b", .date = k_day});
  REQUIRE(std::holds_alternative<Refusal>(refused));
  CHECK_THAT(std::get<Refusal>(refused).message, Catch::Contains("--track"));
  CHECK(made(files, {.track = "systems", .topic = "b", .date = k_day}).path ==
        "tracks/01-Systems/sessions/2026-11-21-b.md");
}

TEST_CASE("a new track, and a template that is none of ours, are said", "[scaffold]") {
  io::MemoryFileSystem files;
  put_all(files, {{"sessions/2026-03-01-page-walks.md", k_first},
                  {"sessions/SESSION-TEMPLATE.md", "# Template\n"}});
  const NewFile file = made(files, {.track = "01-Sistems", .topic = "b", .date = k_day});
  CHECK(file.notes ==
        Strings{"'01-Sistems' is a new track in this journal; did you mean '01-Systems'?",
                "made from the built-in 'study'; 'sessions/SESSION-TEMPLATE.md' would be taken if "
                "it were archetypes/session.md"});
}

}  // namespace daybook::scaffold
