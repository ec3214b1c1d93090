// SPDX-License-Identifier: MIT
// git's answers are written out here; tests/cli/git_*.txt asks git itself.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include <algorithm>
#include <optional>
#include <string>

#include "build/history.hpp"
#include "io/memory.hpp"

using namespace daybook;
using build::read_log;

namespace {

using Commits = std::set<std::string, std::less<>>;

/// Gives one answer, and remembers what was asked.
class FakeRunner final : public io::CommandRunner {
 public:
  explicit FakeRunner(base::Result<io::CommandOutput> answer) : answer_(std::move(answer)) {}
  base::Result<io::CommandOutput> run(const io::Command& command) const override {
    asked.push_back(command);
    return answer_;
  }
  mutable std::vector<io::Command> asked;

 private:
  base::Result<io::CommandOutput> answer_;
};

// "@" begins a commit, "|" stands for NUL.
std::string answer(std::string text) {
  std::ranges::replace(text, '|', '\0');
  std::ranges::replace(text, '@', '\x01');
  return text;
}

std::string shown(const build::LogReading& reading) {
  const auto day = [](const std::optional<text::Date>& date) {
    return date ? text::to_iso(*date) : std::string("?");
  };
  std::string lines;
  for (const auto& [path, file] : reading.files) {
    lines += path + " " + day(file.first) + " " + day(file.last) + " " + file.commit + "\n";
  }
  return lines + (reading.is_cut ? "cut\n" : "");
}

struct Repository {
  Repository() {
    files.put("/notes/.git/HEAD", "ref: refs/heads/main\n");
    files.put("/notes/.git/config", "[remote \"origin\"]\nurl = https://github.com/nur/notes\n");
    files.put("/notes/docs/a.md", "# A\n");
  }
  io::MemoryFileSystem files;
};

constexpr std::string_view k_log =
    "@aaaaaaaaaaaaaaaa 2026-03-05|\nM|a.md|@bbbbbbbbbbbbbbbb 2026-01-08|\nA|a.md|";

}  // namespace

TEST_CASE("a file's days are those of its oldest and its newest commit", "[build][history]") {
  struct Row {
    std::string_view log;
    std::string_view shown;
  };
  for (const Row& row : {
           Row{"", ""},
           Row{"@aaaaaaaaaaaa 2026-03-05|\nA|a.md|A|b.md|",
               "a.md 2026-03-05 2026-03-05 aaaaaaaaaa\nb.md 2026-03-05 2026-03-05 aaaaaaaaaa\n"},
           Row{"@aaa3 2026-03-05|\nM|a.md|@aaa2 2026-02-01|\nM|a.md|@aaa1 2026-01-08|\nA|a.md|",
               "a.md 2026-01-08 2026-03-05 aaa3\n"},
           // A commit without files, as a merge.
           Row{"@aaa2 2026-03-05|@aaa1 2026-01-08|\nA|a.md|", "a.md 2026-01-08 2026-01-08 aaa1\n"},
           // What a merge changed itself: a letter for each parent, and no old path.
           Row{"@aaa3 2026-03-05||MM|a.md|AA|m.md|RR|n.md|AAA|o.md|@aaa1 2026-01-08|\nA|a.md|",
               "a.md 2026-01-08 2026-03-05 aaa3\nm.md 2026-03-05 2026-03-05 aaa3\n"
               "n.md 2026-03-05 2026-03-05 aaa3\no.md 2026-03-05 2026-03-05 aaa3\n"},
           Row{"@aaa3 2026-03-05||DD|a.md|@aaa1 2026-01-08|\nA|a.md|", ""},
           // Names are taken as they are.
           Row{"@aaa1 2026-01-08|\nA|\n @ü.md|", "\n \x01ü.md 2026-01-08 2026-01-08 aaa1\n"},
           // The past of a renamed file goes on under the old name, and again.
           Row{"@aaa3 2026-03-05|\nR100|b.md|c.md|@aaa2 2026-02-01|\nR087|a.md|b.md|"
               "@aaa1 2026-01-08|\nA|a.md|",
               "c.md 2026-01-08 2026-03-05 aaa3\n"},
           // The old name went to another file since.
           Row{"@aaa3 2026-03-05|\nA|a.md|@aaa2 2026-02-01|\nR100|a.md|b.md|"
               "@aaa1 2026-01-08|\nA|a.md|",
               "a.md 2026-03-05 2026-03-05 aaa3\nb.md 2026-01-08 2026-02-01 aaa2\n"},
           Row{"@aaa2 2026-02-01|\nC100|a.md|b.md|@aaa1 2026-01-08|\nA|a.md|",
               "a.md 2026-01-08 2026-01-08 aaa1\nb.md 2026-02-01 2026-02-01 aaa2\n"},
           // What was removed for good is no file; what came back is the same one.
           Row{"@aaa2 2026-03-05|\nD|a.md|@aaa1 2026-01-08|\nA|a.md|", ""},
           Row{"@aaa3 2026-03-05|\nD|b.md|@aaa2 2026-02-05|\nR100|a.md|b.md|"
               "@aaa1 2026-01-08|\nA|a.md|",
               ""},
           Row{"@aaa3 2026-03-05|\nA|a.md|@aaa2 2026-02-05|\nD|a.md|@aaa1 2026-01-08|\nA|a.md|",
               "a.md 2026-01-08 2026-03-05 aaa3\n"},
           // A day that is none, as of a clock gone wrong.
           Row{"@aaa1 2026-13-41|\nA|a.md|", "a.md ? ? aaa1\n"},
           // An answer that breaks off.
           Row{"@aaa1 2026-01-08|\nA|a.md|R100|b.md|", "a.md 2026-01-08 2026-01-08 aaa1\n"},
           Row{"@aaa1 2026-01-08|\nA|a.md|M|b.m", "a.md 2026-01-08 2026-01-08 aaa1\n"},
       }) {
    CAPTURE(row.log);
    CHECK(shown(read_log(answer(std::string(row.log)), {})) == row.shown);
  }
}

TEST_CASE("a merge's files are named from the repository's root", "[build][history]") {
  const std::string log = answer(
      "@aaa2 2026-03-05||AA|docs/m.md|MM|docs/docs/a.md|AA|docsy/b.md|@aaa1 2026-01-08|\nA|docs/"
      "a.md|");
  CHECK(shown(read_log(log, {}, "docs")) ==
        "docs/a.md 2026-01-08 2026-03-05 aaa2\ndocsy/b.md 2026-03-05 2026-03-05 aaa2\n"
        "m.md 2026-03-05 2026-03-05 aaa2\n");
}

TEST_CASE("the ends of a shallow clone tell no days", "[build][history]") {
  const std::string log = answer("@aaa2 2026-03-05|\nM|a.md|@aaa1 2026-01-08|\nA|a.md|A|b.md|");
  CHECK(shown(read_log(log, Commits{"aaa1"})) == "a.md ? 2026-03-05 aaa2\nb.md ? ? \ncut\n");
  CHECK(shown(read_log(log, Commits{"aaa0"})) ==
        "a.md 2026-01-08 2026-03-05 aaa2\nb.md 2026-01-08 2026-01-08 aaa1\n");
}

TEST_CASE_METHOD(Repository, "git is asked once, in the journal's folder", "[build][history]") {
  const FakeRunner git(io::CommandOutput{.output = answer(std::string(k_log))});
  const auto [history, diagnostics] = build::read_history(files, git, "/notes/docs");
  REQUIRE(git.asked.size() == 1);
  CHECK(git.asked[0].program == "git");
  const auto& words = git.asked[0].arguments;
  const auto folder = std::ranges::find(words, "-C");
  REQUIRE(folder != words.end());
  CHECK(*(folder + 1) == "/notes/docs");
  CHECK(diagnostics.empty());
  CHECK(history.files.size() == 1);
  CHECK(history.repository == "https://github.com/nur/notes");
  CHECK(history.branch == "main");
  CHECK(history.folder == "docs");
}

TEST_CASE("git is not asked where there is no repository", "[build][history]") {
  io::MemoryFileSystem files;
  files.put("/notes/a.md", "# A\n");
  const FakeRunner git(io::CommandOutput{.output = answer(std::string(k_log))});
  const auto [history, diagnostics] = build::read_history(files, git, "/notes");
  CHECK(git.asked.empty());
  CHECK(history.files.empty());
  CHECK(diagnostics.empty());
}

TEST_CASE_METHOD(Repository, "a repository with none of the journal's files is another's",
                 "[build][history]") {
  const FakeRunner git(io::CommandOutput{});
  const auto [history, diagnostics] = build::read_history(files, git, "/notes/docs");
  CHECK(history.repository.empty());
  CHECK(history.branch.empty());
  CHECK(diagnostics.empty());
}

TEST_CASE_METHOD(Repository, "what keeps git from answering is noted once", "[build][history]") {
  struct Row {
    base::Result<io::CommandOutput> answer;
    std::string_view message;
  };
  const auto refused = [](std::string errors) {
    return io::CommandOutput{.status = 128, .errors = std::move(errors)};
  };
  for (const Row& row : {
           Row{base::Error{"cannot run 'git': there is no such program"},
               "the repository was not asked: cannot run 'git': there is no such program"},
           Row{refused("fatal: detected dubious ownership in repository at '/notes'\nTo add …\n"),
               "the repository was not asked: detected dubious ownership in repository at "
               "'/notes'"},
           Row{refused("warning: unable to access a promisor\nerror: unable to read object\n"
                       "fatal: unable to parse commit\n"),
               "the repository was not asked: unable to read object"},
           Row{refused("hint: look\nfatal: no\r\n"), "the repository was not asked: no"},
           Row{refused("killed\nso\n"), "the repository was not asked: killed"},
           Row{refused(""), "the repository was not asked: git ended with status 128"},
           // Nothing is wrong with these.
           Row{refused("fatal: not a git repository (or any of the parent directories): .git\n"),
               ""},
           Row{refused("fatal: your current branch 'main' does not have any commits yet\n"), ""},
       }) {
    CAPTURE(row.message);
    const auto [history, diagnostics] =
        build::read_history(files, FakeRunner(row.answer), "/notes/docs");
    CHECK(history.files.empty());
    CHECK(history.repository.empty());
    REQUIRE(diagnostics.size() == (row.message.empty() ? 0 : 1));
    if (diagnostics.empty()) continue;
    CHECK(diagnostics[0].rule == text::Rule::git_unavailable);
    CHECK(diagnostics[0].message == row.message);
  }
}

TEST_CASE_METHOD(Repository, "a HEAD that is none is what keeps git from answering",
                 "[build][history]") {
  const FakeRunner git(io::CommandOutput{
      .status = 128,
      .errors = "fatal: not a git repository (or any of the parent directories): .git\n"});
  struct Row {
    std::string_view head;
    std::size_t notes;
  };
  for (const auto& [head, notes] :
       {Row{"garbage\n", 1}, Row{"", 1}, Row{"0123abc\n", 1}, Row{"ref: refs/heads/main\n", 0},
        Row{"0123456789012345678901234567890123abcdef\n", 0}}) {
    CAPTURE(head);
    files.put("/notes/.git/HEAD", std::string(head));
    const auto [history, diagnostics] = build::read_history(files, git, "/notes/docs");
    REQUIRE(diagnostics.size() == notes);
    if (notes == 0) continue;
    CHECK(diagnostics[0].rule == text::Rule::git_unavailable);
    CHECK(diagnostics[0].message.find("not a git repository") != std::string::npos);
  }
}

TEST_CASE_METHOD(Repository, "a shallow clone is noted when days are missing", "[build][history]") {
  const FakeRunner git(io::CommandOutput{.output = answer(std::string(k_log))});
  files.put("/notes/.git/shallow", "bbbbbbbbbbbbbbbb\n");
  const auto cut = build::read_history(files, git, "/notes/docs");
  REQUIRE(cut.diagnostics.size() == 1);
  CHECK(cut.diagnostics[0].rule == text::Rule::git_shallow);
  CHECK(cut.value.files.at("a.md").first == std::nullopt);
  files.put("/notes/.git/shallow", "cccccccccccccccc\n");
  CHECK(build::read_history(files, git, "/notes/docs").diagnostics.empty());
}
