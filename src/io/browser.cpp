// SPDX-License-Identifier: MIT
#include "io/browser.hpp"

#include <array>
#include <cstdlib>
#include <fcntl.h>
#include <spawn.h>
#include <string_view>
#include <unistd.h>

#include "io/command.hpp"

namespace daybook::io {
namespace {

// In the order they are tried.
constexpr std::array<std::string_view, 5> k_openers{"xdg-open", "wslview", "open",
                                                    "sensible-browser", "x-www-browser"};

std::string find_opener() {
  const char* const search_path = std::getenv("PATH");
  if (search_path == nullptr) return {};
  for (const std::string_view name : k_openers) {
    if (std::string path = find_program(name, search_path); !path.empty()) return path;
  }
  return {};
}

// In a session of its own, so that Ctrl-C in our terminal is not for it; without our streams and
// sockets, or our port would stay taken as long as the browser runs.
bool start(const std::string& program, const std::string& address) {
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  posix_spawn_file_actions_init(&actions);
  posix_spawnattr_init(&attributes);
  posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
  posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
#ifdef __GLIBC__
  posix_spawn_file_actions_addclosefrom_np(&actions, STDERR_FILENO + 1);
#endif
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSID);
  std::string name = program;
  std::string argument = address;
  std::array<char*, 3> arguments{name.data(), argument.data(), nullptr};
  pid_t child = 0;
  const int fault =
      ::posix_spawn(&child, program.c_str(), &actions, &attributes, arguments.data(), environ);
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&actions);
  return fault == 0;
}

}  // namespace

base::Result<base::Done> open_in_browser(const std::string& address) {
  const std::string program = find_opener();
  if (program.empty()) return base::Error{"no program that opens a browser was found"};
  if (!start(program, address)) return base::Error{"cannot start '" + program + "'"};
  return base::Done{};
}

}  // namespace daybook::io
