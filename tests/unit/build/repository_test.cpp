// SPDX-License-Identifier: MIT
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include <string>

#include "build/repository.hpp"
#include "io/memory.hpp"

using namespace daybook::build;
using daybook::io::MemoryFileSystem;

namespace {

constexpr std::string_view k_config =
    "[core]\n\tbare = false\n[remote \"origin\"]\n\turl = git@github.com:nur/notes.git\n";

// A journal below the root of its repository.
struct PlainRepository {
  PlainRepository() {
    files.put("/home/nur/notes/.git/HEAD", "ref: refs/heads/main\n");
    files.put("/home/nur/notes/.git/config", std::string(k_config));
    files.put("/home/nur/notes/docs/journal/a.md", "# A\n");
  }
  MemoryFileSystem files;
};

}  // namespace

TEST_CASE("a remote's address becomes the one a browser opens", "[build][repository]") {
  struct Row {
    std::string_view remote;
    std::string_view address;
  };
  for (const Row& row : {
           Row{"https://github.com/nur/notes.git", "https://github.com/nur/notes"},
           Row{"https://github.com/nur/notes", "https://github.com/nur/notes"},
           Row{"https://github.com/nur/notes/", "https://github.com/nur/notes"},
           Row{"HTTPS://git.example.org:8443/nur/notes.git",
               "https://git.example.org:8443/nur/notes"},
           Row{"http://git.example.org/nur/notes", "http://git.example.org/nur/notes"},
           // A password never gets into a page.
           Row{"https://nur:secret@example.org/nur/notes", "https://example.org/nur/notes"},
           Row{"https://token@github.com/nur/notes.git", "https://github.com/nur/notes"},
           Row{"git@github.com:nur/notes.git", "https://github.com/nur/notes"},
           Row{"codeberg.org:nur/notes", "https://codeberg.org/nur/notes"},
           Row{"git@gitlab.com:/group/sub/notes.git", "https://gitlab.com/group/sub/notes"},
           Row{"ssh://git@gitlab.com:22/nur/notes.git", "https://gitlab.com/nur/notes"},
           Row{"git+ssh://git@example.org/nur/notes", "https://example.org/nur/notes"},
           Row{"git://example.org/nur/notes.git", "https://example.org/nur/notes"},
           // No server of the web, or nothing that would be safe in a link.
           Row{"", ""},
           Row{"/srv/git/notes.git", ""},
           Row{"../notes", ""},
           Row{"file:///srv/notes.git", ""},
           Row{"d:/work/notes", ""},
           Row{"work:nur/notes.git", ""},
           Row{"ext::sh -c id", ""},
           Row{"javascript://example.org/x", ""},
           Row{"https://example.org", ""},
           Row{"https://example.org/", ""},
           Row{"https://example.org/a/../b", ""},
           Row{"https://example.org/a\"onclick=b", ""},
           Row{"https://example.org:x/a", ""},
           Row{"https://exa mple.org/a", ""},
       }) {
    CAPTURE(row.remote);
    CHECK(web_address_of(row.remote) == row.address);
  }
}

TEST_CASE("the remote is origin, else the branch's, else the only one", "[build][repository]") {
  struct Row {
    std::string_view config;
    std::string_view address;
  };
  for (const Row& row : {
           Row{"", ""},
           Row{"[remote \"up\"]\nurl=https://a.org/up\n[remote \"origin\"]\nurl=https://a.org/me\n",
               "https://a.org/me"},
           Row{"[remote \"x\"]\nurl=https://a.org/x\n[remote \"y\"]\nurl=https://a.org/y\n"
               "[branch \"main\"]\nremote = y\n",
               "https://a.org/y"},
           Row{"[remote \"x\"]\nurl=https://a.org/x\n[remote \"y\"]\nurl=https://a.org/y\n"
               "[branch \"other\"]\nremote = y\n",
               ""},
           Row{"[remote \"x\"]\nurl=https://a.org/x\n", "https://a.org/x"},
           // The forms git allows.
           Row{"[REMOTE \"origin\"] URL = \"https://a.org/x\" ; mine\n", "https://a.org/x"},
           Row{"# a comment\r\n[remote \"origin\"]\r\n\turl = https://a.org/x # here\r\n",
               "https://a.org/x"},
           Row{"[remote \"origin\"]\nfetch = +refs/*:refs/*\npushurl = https://a.org/p\n"
               "url = https://a.org/\\\nx\n",
               "https://a.org/x"},
           Row{"[remote \"or\\igin\"]\nurl\n[remote \"origin\"]\nurl = https://a.org/x",
               "https://a.org/x"},
           // Damage.
           Row{"[remote \"origin", ""},
           Row{"[", ""},
           Row{"[remote \"origin\"]\nurl = \"https://a.org/x\\", ""},
       }) {
    CAPTURE(row.config);
    CHECK(remote_in(row.config, "main") == row.address);
  }
}

TEST_CASE_METHOD(PlainRepository, "a repository is found above the journal",
                 "[build][repository]") {
  const auto found = find_repository(files, "/home/nur/notes/docs/journal");
  REQUIRE(found);
  CHECK(found->folder == "docs/journal");
  CHECK(found->branch == "main");
  CHECK(found->remote == "https://github.com/nur/notes");
  CHECK(found->shallow.empty());
  CHECK(find_repository(files, "/home/nur/notes")->folder.empty());
  CHECK_FALSE(find_repository(files, "/home/nur"));
  CHECK_FALSE(find_repository(files, "/nowhere"));
}

TEST_CASE_METHOD(PlainRepository, "a worktree shares the config and has a branch of its own",
                 "[build][repository]") {
  files.put("/home/nur/draft/.git", "gitdir: /home/nur/notes/.git/worktrees/draft\n");
  files.put("/home/nur/draft/a.md", "# A\n");
  files.put("/home/nur/notes/.git/worktrees/draft/HEAD", "ref: refs/heads/draft/one\n");
  files.put("/home/nur/notes/.git/worktrees/draft/commondir", "/home/nur/notes/.git\n");
  const auto found = find_repository(files, "/home/nur/draft");
  REQUIRE(found);
  CHECK(found->branch == "draft/one");
  CHECK(found->remote == "https://github.com/nur/notes");
}

TEST_CASE_METHOD(PlainRepository, "a submodule is its own repository", "[build][repository]") {
  files.put("/home/nur/notes/sub/.git", "gitdir: /home/nur/notes/.git/modules/sub\n");
  files.put("/home/nur/notes/sub/a.md", "# A\n");
  files.put("/home/nur/notes/.git/modules/sub/HEAD", "ref: refs/heads/side\n");
  files.put("/home/nur/notes/.git/modules/sub/config",
            "[remote \"origin\"]\nurl = https://codeberg.org/nur/sub\n");
  const auto found = find_repository(files, "/home/nur/notes/sub");
  REQUIRE(found);
  CHECK(found->folder.empty());
  CHECK(found->branch == "side");
  CHECK(found->remote == "https://codeberg.org/nur/sub");
}

TEST_CASE_METHOD(PlainRepository, "a detached head takes the remote's own branch",
                 "[build][repository]") {
  files.put("/home/nur/notes/.git/HEAD", "98f70ff14c88c36bc24b63f7b2f189f8da51c5cc\n");
  CHECK(find_repository(files, "/home/nur/notes")->branch.empty());
  files.put("/home/nur/notes/.git/refs/remotes/origin/HEAD", "ref: refs/remotes/origin/trunk\n");
  CHECK(find_repository(files, "/home/nur/notes")->branch == "trunk");
  files.put("/home/nur/notes/.git/HEAD", "ref: refs/heads/.invalid\n");
  CHECK(find_repository(files, "/home/nur/notes")->branch == "trunk");
}

TEST_CASE_METHOD(PlainRepository, "the ends of a shallow clone are known", "[build][repository]") {
  files.put("/home/nur/notes/.git/shallow", "affedc85\n6830cede\n");
  CHECK(find_repository(files, "/home/nur/notes")->shallow ==
        std::set<std::string, std::less<>>{"6830cede", "affedc85"});
}

TEST_CASE_METHOD(PlainRepository, "a .git file that leads nowhere is a repository without a head",
                 "[build][repository]") {
  for (const std::string_view bytes :
       {"", "gitdir:", "gitdir: \n", "nonsense", "gitdir: /gone/.git/worktrees/docs\n"}) {
    CAPTURE(bytes);
    files.put("/home/nur/notes/docs/.git", std::string(bytes));
    const auto found = find_repository(files, "/home/nur/notes/docs/journal");
    REQUIRE(found);
    CHECK(found->folder == "journal");
    CHECK_FALSE(found->has_head);
    CHECK(found->remote.empty());
  }
}
