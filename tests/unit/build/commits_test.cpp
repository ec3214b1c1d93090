// SPDX-License-Identifier: MIT
// git's answers are written out here; tests/cli/git_proofs.txt asks git itself.
#include "build/commits.hpp"

#include <algorithm>

#include "support/catch.hpp"

using namespace daybook;

TEST_CASE("a commit is known by its whole name or a part of it", "[build][git]") {
  const std::string id = "1a2b3c4d5e1a2b3c4d5e1a2b3c4d5e1a2b3c4d5e";
  const auto commits = build::read_commits(id + " 2026-01-08\nnoise\n", {"1a2b3c4", id, "2b3c4d5"});
  REQUIRE(commits.size() == 2);
  CHECK(commits.at("1a2b3c4") ==
        site::NamedCommit{.id = id, .day = std::chrono::year{2026} / 1 / 8});
  CHECK(commits.contains(id));
}

TEST_CASE("git is asked for commits with the guards of the history", "[build][git]") {
  const auto command = build::commits_command("notes", {"1a2b3c4"});
  CHECK(command.program == "git");
  CHECK(std::ranges::count(command.arguments, "core.fsmonitor=false") == 1);
  CHECK(std::ranges::count(command.arguments, "log") == 1);
  CHECK(command.arguments.back() == "--");
  CHECK_FALSE(command.environment.empty());
}
