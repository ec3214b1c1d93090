// SPDX-License-Identifier: MIT
// Notes which commands a build ran and what they answered, and what git's answer depends on: the
// files of the repository and of the user that it looks at, so that it need not be asked again
// while they are what they were.  Tested by command_witness_test.cpp.
#pragma once

#include <string>
#include <vector>

#include "base/digest.hpp"
#include "io/command.hpp"
#include "io/file_system.hpp"

namespace daybook::build {

/// A command that was run.
struct CommandNote {
  std::string program;
  std::vector<std::string> arguments;
  base::Digest surroundings;  ///< program and environment
  base::Digest answer;
  /// Whether the files that were looked at before it ran tell all that it could answer.
  bool told_by_files = false;
};

/// Looks at all that the log of a journal's repository depends on; whether that is all.  What a
/// commit holds never changes, so only what names commits counts, and what may hide them.
bool look_at_repository(const io::FileSystem& files, const std::string& journal,
                        const io::Surroundings& surroundings);

/// Whether the command would answer the same.  `files` are as they were when it ran.
bool would_answer_the_same(const io::CommandRunner& commands, const std::string& journal,
                           const CommandNote& note);

/// Runs commands and notes them.  For one thread at a time.
class CommandWitness final : public io::CommandRunner {
 public:
  /// All must outlive it.
  CommandWitness(const io::CommandRunner& commands, const io::FileSystem& files,
                 const std::string& journal)
      : commands_(commands), files_(files), journal_(journal) {}

  base::Result<io::CommandOutput> run(const io::Command& command) const override;
  io::Surroundings surroundings(const io::Command& command) const override;

  std::vector<CommandNote>& notes() { return notes_; }

 private:
  const io::CommandRunner& commands_;
  const io::FileSystem& files_;
  const std::string& journal_;
  mutable std::vector<CommandNote> notes_;
};

}  // namespace daybook::build
