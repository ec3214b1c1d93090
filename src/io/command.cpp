// SPDX-License-Identifier: MIT
#include "io/command.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <fmt/format.h>
#include <optional>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <system_error>
#include <unistd.h>

#include "io/file_system.hpp"

namespace daybook::io {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t k_errors_kept = std::size_t{8} * 1024;

std::string reason(int number) {
  return std::error_code(number, std::generic_category()).message();
}

base::Error failure(const Command& command, std::string_view why) {
  return {fmt::format("cannot run '{}': {}", command.program, why)};
}

// One end of a pipe.
class End {
 public:
  End() = default;
  End(const End&) = delete;
  End& operator=(const End&) = delete;
  ~End() { close(); }

  void open(int number) { number_ = number; }
  void close() {
    if (number_ >= 0) ::close(number_);
    number_ = -1;
  }
  bool is_open() const { return number_ >= 0; }
  int number() const { return number_; }

 private:
  int number_ = -1;
};

// A pipe from the command to us.  Neither end is inherited by a command that another thread
// starts meanwhile.
struct Pipe {
  End reading;
  End writing;

  bool open() {
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) return false;
    reading.open(ends[0]);
    writing.open(ends[1]);
    return true;
  }
};

// The arrays a new process wants, over strings that stay where they are.
class Words {
 public:
  explicit Words(std::vector<std::string> words) : words_(std::move(words)) {
    for (std::string& word : words_)
      pointers_.push_back(word.data());
    pointers_.push_back(nullptr);
  }
  char* const* data() const { return pointers_.data(); }

 private:
  std::vector<std::string> words_;
  std::vector<char*> pointers_;
};

std::vector<std::pair<std::string, std::string>> variables_of(const Command& command) {
  std::vector<std::pair<std::string, std::string>> variables;
  for (const std::string& name : command.inherited) {
    const char* const value = std::getenv(name.c_str());
    if (value != nullptr) variables.emplace_back(name, value);
  }
  variables.insert(variables.end(), command.environment.begin(), command.environment.end());
  return variables;
}

std::vector<std::string> environment_of(const Command& command) {
  std::vector<std::string> lines;
  for (const auto& [name, value] : variables_of(command))
    lines.push_back(fmt::format("{}={}", name, value));
  return lines;
}

std::string path_of(const Command& command) {
  const char* const search_path = std::getenv("PATH");
  return find_program(command.program, search_path == nullptr ? "" : search_path);
}

// How the child is to begin.  It leads a group of its own, so that what it starts ends with it.
class Beginning {
 public:
  Beginning() {
    posix_spawn_file_actions_init(&actions_);
    posix_spawnattr_init(&attributes_);
  }
  Beginning(const Beginning&) = delete;
  Beginning& operator=(const Beginning&) = delete;
  ~Beginning() {
    posix_spawn_file_actions_destroy(&actions_);
    posix_spawnattr_destroy(&attributes_);
  }

  bool prepare(const Pipe& output, const Pipe& errors) {
    sigset_t defaults;
    sigset_t none;
    sigemptyset(&defaults);
    sigaddset(&defaults, SIGPIPE);
    sigemptyset(&none);
    constexpr short k_flags =
        POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK;
    return posix_spawn_file_actions_addopen(&actions_, STDIN_FILENO, "/dev/null", O_RDONLY, 0) ==
               0 &&
           posix_spawn_file_actions_adddup2(&actions_, output.writing.number(), STDOUT_FILENO) ==
               0 &&
           posix_spawn_file_actions_adddup2(&actions_, errors.writing.number(), STDERR_FILENO) ==
               0 &&
           posix_spawnattr_setsigdefault(&attributes_, &defaults) == 0 &&
           posix_spawnattr_setsigmask(&attributes_, &none) == 0 &&
           posix_spawnattr_setflags(&attributes_, k_flags) == 0;
  }

  /// 0, or errno.
  int spawn(pid_t& child, const std::string& path, const Words& arguments,
            const Words& environment) const {
    return posix_spawn(&child, path.c_str(), &actions_, &attributes_, arguments.data(),
                       environment.data());
  }

 private:
  posix_spawn_file_actions_t actions_{};
  posix_spawnattr_t attributes_{};
};

// A process that is running.  One that nobody waited for is ended.
class Child {
 public:
  Child() = default;
  Child(const Child&) = delete;
  Child& operator=(const Child&) = delete;
  ~Child() {
    if (id < 0) return;
    ::kill(-id, SIGKILL);
    wait();
  }

  int wait() {
    int status = 0;
    while (::waitpid(id, &status, 0) < 0 && errno == EINTR) {
    }
    id = -1;
    constexpr int k_signalled = 128;
    return WIFEXITED(status) ? WEXITSTATUS(status) : k_signalled + WTERMSIG(status);
  }

  pid_t id = -1;
};

// Takes what is there; closes the pipe at its end.  Bytes past `limit` are dropped.
void take(End& pipe, std::string& into, std::size_t limit) {
  std::array<char, std::size_t{64} * 1024> buffer{};
  const ssize_t count = ::read(pipe.number(), buffer.data(), buffer.size());
  if (count < 0 && (errno == EINTR || errno == EAGAIN)) return;
  if (count <= 0) {
    pipe.close();
    return;
  }
  into.append(buffer.data(), std::min(static_cast<std::size_t>(count), limit - into.size()));
}

// Reads both pipes to their ends.  Why it was given up, or nothing.
std::optional<std::string> drain(const Command& command, Pipe& output, Pipe& errors,
                                 CommandOutput& result) {
  const auto deadline = Clock::now() + command.time_limit;
  while (output.reading.is_open() || errors.reading.is_open()) {
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - Clock::now());
    if (left.count() <= 0)
      return fmt::format("it took longer than {} ms", command.time_limit.count());
    // A closed end is a negative number, which poll passes over.
    std::array<pollfd, 2> watched{pollfd{output.reading.number(), POLLIN, 0},
                                  pollfd{errors.reading.number(), POLLIN, 0}};
    const int ready = ::poll(watched.data(), watched.size(), static_cast<int>(left.count()));
    if (ready < 0 && errno != EINTR) return reason(errno);
    if (ready <= 0) continue;
    if (watched[0].revents != 0) take(output.reading, result.output, command.output_limit + 1);
    if (watched[1].revents != 0) take(errors.reading, result.errors, k_errors_kept);
    if (result.output.size() > command.output_limit)
      return fmt::format("it printed more than {} bytes", command.output_limit);
  }
  return std::nullopt;
}

}  // namespace

std::string find_program(std::string_view program, std::string_view search_path) {
  if (program.empty() || program.find('/') != std::string_view::npos) return {};
  while (!search_path.empty()) {
    const std::size_t end = std::min(search_path.find(':'), search_path.size());
    const std::string_view folder = search_path.substr(0, end);
    search_path.remove_prefix(std::min(end + 1, search_path.size()));
    if (!folder.starts_with('/')) continue;
    std::string path = join(folder, program);
    if (::access(path.c_str(), X_OK) == 0) return path;
  }
  return {};
}

Surroundings ProcessRunner::surroundings(const Command& command) const {
  return {.program = path_of(command), .environment = variables_of(command)};
}

base::Result<CommandOutput> ProcessRunner::run(const Command& command) const {
  const std::string path = path_of(command);
  if (path.empty()) return failure(command, "there is no such program");
  Pipe output;
  Pipe errors;
  Beginning beginning;
  if (!output.open() || !errors.open()) return failure(command, reason(errno));
  if (!beginning.prepare(output, errors)) return failure(command, "out of memory");
  std::vector<std::string> words{command.program};
  words.insert(words.end(), command.arguments.begin(), command.arguments.end());
  Child child;
  const int number =
      beginning.spawn(child.id, path, Words(std::move(words)), Words(environment_of(command)));
  if (number != 0) {
    child.id = -1;
    return failure(command, reason(number));
  }
  output.writing.close();
  errors.writing.close();
  CommandOutput result;
  if (const auto why = drain(command, output, errors, result)) return failure(command, *why);
  result.status = child.wait();
  return result;
}

}  // namespace daybook::io
