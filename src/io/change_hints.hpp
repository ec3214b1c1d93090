// SPDX-License-Identifier: MIT
// Word from the system that something in a folder was changed: inotify(7).  A hint only: not every
// file system tells, and not for every folder, so who must know of all changes looks as well
// (build/watch.hpp).  Tested by change_hints_test.cpp.
#pragma once

#include <chrono>
#include <map>
#include <string>
#include <vector>

namespace daybook::io {

/// Ears on folders.  Where the system has none to give, nothing is heard.
class ChangeHints {
 public:
  ChangeHints();
  ChangeHints(const ChangeHints&) = delete;
  ChangeHints& operator=(const ChangeHints&) = delete;
  ~ChangeHints();

  /// Listens at these folders, not at those below them, and at no others any more.
  void follow(const std::vector<std::string>& folders);
  /// Waits until a file in one of them is new, gone, renamed or was written and closed; at most so
  /// long, and less when a signal comes.  Whether there was such a change.
  bool wait(std::chrono::milliseconds longest);

 private:
  int descriptor_;                       // of inotify; -1: none
  std::map<std::string, int> followed_;  // with the watch that inotify has on each
};

}  // namespace daybook::io
