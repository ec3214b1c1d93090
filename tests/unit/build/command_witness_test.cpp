// SPDX-License-Identifier: MIT
// git is asked again only where files cannot tell that it would answer the same.
#include "build/command_witness.hpp"

#include <functional>
#include <string>

#include "build/history.hpp"
#include "io/memory.hpp"
#include "io/witness.hpp"
#include "support/catch.hpp"

using namespace daybook;

namespace {

/// Answers with one text, and counts how often it is asked.
class Runner final : public io::CommandRunner {
 public:
  base::Result<io::CommandOutput> run(const io::Command& /*command*/) const override {
    ++asked;
    return io::CommandOutput{.status = 0, .output = answer};
  }
  io::Surroundings surroundings(const io::Command& /*command*/) const override {
    return {.program = "/usr/bin/git", .environment = {{"HOME", home}}};
  }
  std::string answer = "log";
  std::string home = "/home/me";
  mutable int asked = 0;
};

void fill(io::MemoryFileSystem& disk) {
  disk.put("/j/a.md", "x");
  disk.put("/j/.git/HEAD", "ref: refs/heads/main\n");
  disk.put("/j/.git/refs/heads/main", "0123456789012345678901234567890123456789\n");
  disk.put("/j/.git/config", "[core]\n");
  disk.put("/usr/bin/git", "program");
}

}  // namespace

TEST_CASE("the log of a plain repository is told by its files", "[build]") {
  struct Row {
    std::string_view name;
    std::function<void(io::MemoryFileSystem&)> change;
    bool is_told;
  };
  const auto put = [](std::string path, std::string bytes) {
    return [path, bytes](io::MemoryFileSystem& disk) { disk.put(path, bytes); };
  };
  for (const Row& row : {
           Row{"plain", [](auto& /*disk*/) {}, true},
           Row{"packed", put("/j/.git/packed-refs", "# pack-refs\n"), true},
           Row{"detached", put("/j/.git/HEAD", "0123456789012345678901234567890123456789"), true},
           Row{"the user's own", put("/home/me/.gitconfig", "[user]\nname = Me\n"), true},
           Row{"includes", put("/home/me/.gitconfig", "[Include]\npath = x\n"), false},
           Row{"includes, elsewhere", put("/home/me/.config/git/config", "[includeIf \"x\"]"),
               false},
           Row{"the repository's own", put("/j/.git/config", "[include]\npath = x\n"), false},
           Row{"a name for a name", put("/j/.git/refs/heads/main", "ref: refs/heads/x\n"), false},
           Row{"another form of refs", put("/j/.git/HEAD", "ref: refs/heads/.invalid\n"), false},
           Row{"replaced", put("/j/.git/refs/replace/0123", "4567\n"), false},
       }) {
    CAPTURE(row.name);
    io::MemoryFileSystem disk;
    fill(disk);
    row.change(disk);
    const Runner git;
    const std::string journal = "/j";
    build::CommandWitness witness(git, disk, journal);
    CHECK(witness.run(build::log_command(journal)));
    REQUIRE(witness.notes().size() == 1);
    CHECK(witness.notes().front().told_by_files == row.is_told);
    CHECK(build::would_answer_the_same(git, journal, witness.notes().front()));
    CHECK(git.asked == (row.is_told ? 1 : 2));
  }
}

TEST_CASE("all that the log depends on is looked at", "[build]") {
  for (const char* const path :
       {"/j/.git/HEAD", "/j/.git/refs/heads/main", "/j/.git/packed-refs", "/j/.git/shallow",
        "/j/.git/config", "/j/.git/info/grafts", "/j/.git/objects/info/alternates",
        "/j/.git/refs/replace/0123", "/home/me/.gitconfig", "/etc/gitconfig", "/usr/bin/git"}) {
    CAPTURE(path);
    io::MemoryFileSystem disk;
    fill(disk);
    io::Witness eyes(disk);
    const Runner git;
    const std::string journal = "/j";
    const build::CommandWitness witness(git, eyes, journal);
    CHECK(witness.run(build::log_command(journal)));
    auto noted = eyes.observations({});
    REQUIRE(noted.has_value());
    disk.put(path, "other");
    bool is_other = false;
    for (io::Observation& each : *noted)
      is_other |= io::ask_again(disk, each, 0, {}) == io::Still::other;
    CHECK(is_other);
  }
}

TEST_CASE("another answer and other surroundings are noticed", "[build]") {
  io::MemoryFileSystem disk;
  fill(disk);
  Runner git;
  const std::string journal = "/j";
  build::CommandWitness witness(git, disk, journal);
  io::Command other = build::log_command(journal);
  other.arguments.emplace_back("more");
  CHECK(witness.run(other));
  const build::CommandNote note = witness.notes().front();
  CHECK_FALSE(note.told_by_files);
  CHECK(build::would_answer_the_same(git, journal, note));
  git.answer = "another";
  CHECK_FALSE(build::would_answer_the_same(git, journal, note));
  git.answer = "log";
  git.home = "/elsewhere";
  CHECK_FALSE(build::would_answer_the_same(git, journal, note));
}
