// SPDX-License-Identifier: MIT
// The rules of style over several files.
#include "site/checks.hpp"

#include "support/catch.hpp"
#include "support/journal_text.hpp"

using namespace daybook;

namespace {

struct Checked {
  text::Checked<site::Site> site;
  text::Findings findings;
};

Checked check_text(std::string_view archive, const tests::JournalText& settings = {}) {
  Checked checked{tests::link_text(archive, settings), {}};
  checked.findings = site::check(checked.site.value, settings.config);
  return checked;
}

std::string said(std::string_view archive) {
  return tests::brief(check_text(archive).findings.diagnostics);
}

}  // namespace

TEST_CASE("a level lower than the module's last one needs a word", "[site][checks]") {
  const std::string first =
      "-- sessions/2026-03-05-a.md --\n---\nmodule: vLLM\nlevel_after: L3\n---\n# A\n";
  CHECK(said(first + "-- sessions/2026-03-06-b.md --\n---\nmodule: vLLM\nlevel_before: L2\n"
                     "level_after: L4\n---\n# B\n") ==
        "sessions/2026-03-06-b.md:3:15: [level-falls] the level of 'vLLM' falls to L2; it was L3 "
        "after 'sessions/2026-03-05-a.md'\n");
  for (const std::string_view second :
       {"-- sessions/2026-03-06-b.md --\n---\nmodule: vLLM\nlevel_before: L3\n---\n# B\n",
        "-- sessions/2026-03-06-b.md --\n---\nmodule: other\nlevel_before: L2\n---\n# B\n",
        "-- sessions/2026-03-04-b.md --\n---\nmodule: vLLM\nlevel_after: L2\n---\n# B\n",
        "-- sessions/b.md --\n---\nmodule: vLLM\nlevel_after: L2\n---\n# B\n",
        "-- sessions/2026-03-06-b.md --\n---\nmodule: vLLM\nlevel_before: L2\n---\n# B\n\n"
        "## Knowledge Gaps\n\n- Paging\n"}) {
    CAPTURE(second);
    CHECK(said(first + std::string(second)) == "");
  }
}

TEST_CASE("a session named otherwise than those of its folder gets their form", "[site][checks]") {
  std::string archive;
  for (const char* day : {"01", "02", "03", "04", "06", "07"})
    archive += "-- sessions/2026-03-" + std::string(day) + "-a.md --\n# A\n";
  const Checked checked =
      check_text(archive +
                 "-- sessions/notes.md --\n# Paged memory\n\n**Date:** 2026-03-05\n"
                 "-- sessions/other.md --\n# Other\n"
                 "-- sessions/README.md --\n# All sessions\n");
  CHECK(tests::brief(checked.findings.diagnostics) ==
        "sessions/other.md:1:1: [file-name-mismatch] the file's name is not in the form of its "
        "folder, YYYY-MM-DD-topic.md\n"
        "sessions/notes.md:1:1: [file-name-mismatch] the file's name is not in the form of its "
        "folder, YYYY-MM-DD-topic.md\n");
  REQUIRE(checked.findings.fixes.size() == 1);
  CHECK(checked.findings.fixes[0].new_name == "2026-03-05-paged-memory.md");
}

TEST_CASE("a folder without a habit leaves its names alone", "[site][checks]") {
  CHECK(said("-- sessions/2026-03-01-a.md --\n# A\n-- sessions/2026-03-02-a.md --\n# A\n"
             "-- sessions/one.md --\n# A\n\n**Date:** 2026-03-05\n") == "");
  CHECK(said("-- sessions/session-001.md --\n# A\n-- sessions/session-002.md --\n# A\n"
             "-- sessions/session-003.md --\n# A\n-- sessions/session-004.md --\n# A\n"
             "-- sessions/2026-03-05-a.md --\n# A\n") == "");
}

TEST_CASE("HTML that is shown as text is told once a file", "[site][checks]") {
  CHECK(said("-- a.md --\n# A\n\nSee <a href='x'>it</a>.\n\n<div>b</div>\n") ==
        "a.md:3:5: [html-removed] '<a href='x'>' is shown as text\n");
  for (const std::string_view text :
       {"a<br>b", "<!-- note -->", "`<div>`", "<instruction>", "a < b > c"}) {
    CAPTURE(text);
    CHECK(said("-- a.md --\n# A\n\n" + std::string(text) + "\n") == "");
  }
  tests::JournalText allowed;
  allowed.config.raw_html = config::RawHtml::allow;
  CHECK(check_text("-- a.md --\n<div>b</div>\n", allowed).findings.diagnostics.empty());
}

TEST_CASE("a link to what is not published is noted with the words its author wrote",
          "[site][checks]") {
  const std::string own =
      "-- own.md --\n---\nprivate: true\naliases: [The plan]\n---\n# Hidden title\n";
  CHECK(said(own + "-- a.md --\n# A\n\n[b](own.md) and [[hidden title]] and [[the plan|c]]\n") ==
        "a.md:3:1: [link-held] 'own.md' is not published, so its words are text\n"
        "a.md:3:17: [link-held] 'hidden title' is not published, so its words are text\n"
        "a.md:3:38: [link-held] 'the plan' is not published, so its words are text\n");
  CHECK(said("-- own.md --\n# Hidden title\n-- a.md --\n# A\n\n[b](own.md)\n") == "");
}
