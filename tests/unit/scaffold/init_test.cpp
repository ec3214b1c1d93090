// SPDX-License-Identifier: MIT
#include "scaffold/init.hpp"

#include "journal_in_memory.hpp"
#include "scaffold/language.hpp"
#include "text/split.hpp"

namespace daybook::scaffold {
namespace {

using Strings = std::vector<std::string>;

InitPlan plan(const io::MemoryFileSystem& files, const InitWish& wish = {}) {
  return plan_init(files, "/j", read_journal(files), wish);
}

std::string site_yaml(const io::MemoryFileSystem& files, const InitWish& wish = {}) {
  return plan(files, wish).files.front().text;
}

void add_repository(io::MemoryFileSystem& files, const std::string& root,
                    const std::string& remote) {
  files.put(root + "/.git/HEAD", "ref: refs/heads/trunk\n");
  files.put(root + "/.git/config", "[remote \"origin\"]\n\turl = " + remote + "\n");
}

/// With all that is suggested put in force.
std::string in_force(std::string_view yaml) {
  std::string out;
  for (std::string_view line : text::split(yaml, "\n")) {
    const bool is_setting = line.starts_with('#') && line.size() > 1 &&
                            (line[1] != ' ' || line.substr(1).starts_with("  "));
    if (is_setting) line.remove_prefix(1);
    out.append(line).append("\n");
  }
  return out;
}

const Texts k_study{{"README.md", "# Systems & me: notes\n"},
                    {"sessions/2026-01-05-tlb.md",
                     "---\ntrack: 01-Systems\nmodule: Memory\n---\n"
                     "# TLB\n"},
                    {"tracks/01-Systems/Memory/INDEX.md", "# Memory\n"},
                    {"adr/0001-a.md", "# A\n\n- Status: accepted\n"}};
const Texts k_work{{"docs/sessions/2026-03/2026-03-01-a.md",
                    "# Session: A\n\n**Duration:** 1 hour\n**Branch:** main\n"}};

}  // namespace

TEST_CASE("what init writes can be loaded and built, as it is and with all of it in force",
          "[scaffold]") {
  for (const Texts& texts : {k_study, k_work, Texts{}, Texts{{"a.md", "# {{ a }}: \"b\" #c\n"}}}) {
    for (const char* remote : {"", "git@github.com:nur/notes.git", "https://example.org/x/y"}) {
      io::MemoryFileSystem files;
      put_all(files, texts);
      if (texts.empty()) REQUIRE(files.make_folders("/j"));
      if (*remote != '\0') add_repository(files, "/j", remote);
      const std::string yaml = site_yaml(files, {.title = "A: \"b\" #c"});
      CAPTURE(remote, yaml);
      for (const std::string& each : {yaml, in_force(yaml)}) {
        files.put("/j/site.yaml", each);
        CHECK(complaints(files).empty());
        CHECK(read_journal(files).config.title == "A: \"b\" #c");
      }
      CHECK(in_force(yaml).find("\nrepository: ") != std::string::npos);
      CHECK(read_journal(files).config.feed_limit == 30);
    }
  }
}

TEST_CASE("a journal is called as its README is headed, else as its folder", "[scaffold]") {
  io::MemoryFileSystem files;
  put_all(files, k_study);
  CHECK_THAT(site_yaml(files), Catch::Contains("\ntitle: \"Systems & me: notes\"\n"));
  io::MemoryFileSystem bare;
  put_all(bare, k_work);
  CHECK_THAT(site_yaml(bare), Catch::Contains("\ntitle: j\n"));
  CHECK_THAT(site_yaml(bare, {.title = "Mine"}), Catch::Contains("\ntitle: Mine\n"));
}

TEST_CASE("what was found is told in comments", "[scaffold]") {
  io::MemoryFileSystem files;
  put_all(files, k_study);
  CHECK_THAT(site_yaml(files), Catch::Contains("# - sessions: 1 in sessions/\n"
                                               "# - decision records: 1 in adr/\n"
                                               "# - track 01-Systems: 1 module, 1 session\n"
                                               "# - other notes: 2\n"));
}

TEST_CASE("an address is in force when somebody publishes there, else it is suggested",
          "[scaffold]") {
  io::MemoryFileSystem files;
  put_all(files, k_study);
  CHECK_THAT(site_yaml(files), Catch::Contains("\n#base_url: https://example.org/journal\n"));
  add_repository(files, "/j", "git@github.com:Nur/notes.git");
  CHECK_THAT(site_yaml(files), Catch::Contains("\n#base_url: \"https://nur.github.io/notes\"\n"));
  CHECK_THAT(site_yaml(files, {.workflow = InitWish::Workflow::github_pages}),
             Catch::Contains("\nbase_url: \"https://nur.github.io/notes\"\n"));
  CHECK_THAT(site_yaml(files, {.url = "https://nur.example"}),
             Catch::Contains("\nbase_url: \"https://nur.example\"\n"));
}

TEST_CASE("a repository's pages are where its server puts them", "[scaffold]") {
  CHECK(pages_address("https://github.com/Nur/Notes") == "https://nur.github.io/Notes");
  CHECK(pages_address("https://github.com/nur/nur.github.io") == "https://nur.github.io");
  CHECK(pages_address("https://gitlab.com/nur/a/b") == "https://nur.gitlab.io/a/b");
  CHECK(pages_address("https://codeberg.org/nur/a") == "https://nur.codeberg.page/a");
  CHECK(pages_address("https://example.org/nur/a").empty());
  CHECK(pages_address("").empty());
}

TEST_CASE("the workflow belongs to the repository, the rest to the journal", "[scaffold]") {
  io::MemoryFileSystem files;
  put_all(files, {{"notes/sessions/2026-01-05-tlb.md", "# TLB\n"}});
  add_repository(files, "/j", "git@github.com:nur/notes.git");
  build::JournalOptions below = options();
  below.journal = "/j/notes";
  const auto journal = std::get<build::Journal>(build::read_journal(files, below));
  const InitPlan planned =
      plan_init(files, "/j/notes", journal,
                {.workflow = InitWish::Workflow::github_pages, .action = "nur/daybook@v1"});
  REQUIRE(planned.files.size() == 3);
  CHECK(planned.files[0].path == "/j/notes/site.yaml");
  CHECK(planned.files[1].path == "/j/notes/.gitignore");
  CHECK(planned.files[2].path == "/j/.github/workflows/daybook.yml");
  CHECK_THAT(planned.files[2].text, Catch::Contains("branches: [trunk]\n") &&
                                        Catch::Contains("uses: nur/daybook@v1\n") &&
                                        Catch::Contains("journal: notes\n") &&
                                        Catch::Contains("${{ steps.pages.outputs.base_url }}\n"));
}

TEST_CASE("what is there is seen, and what ignores the site is enough", "[scaffold]") {
  io::MemoryFileSystem files;
  put_all(files, k_study);
  put_all(files, {{"site.yaml", "title: Mine\n"}, {".gitignore", "_site/\n"}});
  add_repository(files, "/j", "git@github.com:nur/notes.git");
  const InitPlan planned = plan(files);
  REQUIRE(planned.files.size() == 1);
  CHECK(planned.files.front().is_there);
  files.put("/j/.gitignore", "*.o\n");
  CHECK(plan(files).files.size() == 2);
  CHECK(
      plan(files).notes ==
      Strings{"/j/.gitignore has no line '/_site/': the site would be committed with its sources"});
}

TEST_CASE("a language is told by its script, else by its small words", "[scaffold]") {
  CHECK(guess_language("The cache is what it is, and this was not for us.") == "en");
  CHECK(guess_language("Der Cache ist nicht groß, und das ist gut für die Zeit.") == "de");
  CHECK(guess_language("Le cache est petit et les pages sont dans une file.") == "fr");
  CHECK(guess_language("El caché es pequeño y los datos del disco no, por una razón.") == "es");
  CHECK(guess_language("Bu bir önbellek ve çok hızlı, bellek için daha iyi.") == "tr");
  CHECK(guess_language("今天学习了 TLB 和 page walk，缓存命中率更高了。") == "zh");
  CHECK(guess_language("今日はキャッシュについて学びました。") == "ja");
  CHECK(guess_language("오늘은 캐시에 대해 배웠습니다.") == "ko");
  CHECK(guess_language("") == "en");
}

TEST_CASE("an action is a repository with its owner and the version that is used", "[scaffold]") {
  struct Row {
    std::string_view action;
    bool is_one;
  };
  for (const auto& [action, is_one] : {
           Row{"nur/daybook@v1", true},
           Row{"nur-2/day.book_x@0123abc", true},
           Row{"nur/tools/daybook@release/v1.2", true},
           Row{"", false},
           Row{"x", false},
           Row{"me/d", false},
           Row{"me/d@", false},
           Row{"@v1", false},
           Row{"me@v1", false},
           Row{"me//d@v1", false},
           Row{"../x@1", false},
           Row{"me/../x@1", false},
           Row{"./x@1", false},
           Row{"${{ secrets.X }}/d@v1", false},
           Row{"me/d@${{ secrets.X }}", false},
           Row{"me/d@x\n      run: z", false},
           Row{"me/d@v1 # x", false},
           Row{"me/d@v1@v2", false},
       }) {
    CAPTURE(action);
    CHECK(is_action(action) == is_one);
  }
}

}  // namespace daybook::scaffold
