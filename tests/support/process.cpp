// SPDX-License-Identifier: MIT
#include "support/process.hpp"

#include <cstdio>
#include <cstdlib>
#include <memory>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>

namespace daybook::tests {

namespace {

using Stream = std::unique_ptr<std::FILE, int (*)(std::FILE*)>;

/// A nameless file: unlike a pipe it never fills, so neither stream can hold up the other.
Stream make_stream() {
  Stream stream(std::tmpfile(), &std::fclose);
  if (!stream) throw std::runtime_error("cannot make a temporary file");
  return stream;
}

std::string contents(std::FILE* stream) {
  std::string text;
  std::rewind(stream);
  for (int byte = std::fgetc(stream); byte != EOF; byte = std::fgetc(stream)) {
    text.push_back(static_cast<char>(byte));
  }
  return text;
}

[[noreturn]] void become(const Command& command, int out, int err) {
  constexpr int k_cannot_run = 127;
  const int nothing = fileno(std::tmpfile());
  dup2(nothing, STDIN_FILENO);
  dup2(out, STDOUT_FILENO);
  dup2(err, STDERR_FILENO);
  if (chdir(command.folder.c_str()) != 0) _exit(k_cannot_run);
  clearenv();
  for (const auto& [name, value] : command.environment)
    setenv(name.c_str(), value.c_str(), 1);
  std::vector<char*> arguments;
  for (const std::string& argument : command.arguments) {
    arguments.push_back(const_cast<char*>(argument.c_str()));
  }
  arguments.push_back(nullptr);
  execvp(arguments.front(), arguments.data());
  _exit(k_cannot_run);
}

}  // namespace

Outcome run(const Command& command) {
  const Stream out = make_stream();
  const Stream err = make_stream();
  const pid_t child = fork();
  if (child < 0) throw std::runtime_error("cannot make a process");
  if (child == 0) become(command, fileno(out.get()), fileno(err.get()));
  int status = 0;
  while (waitpid(child, &status, 0) < 0) {
  }
  constexpr int k_signalled = 128;
  return {.status = WIFEXITED(status) ? WEXITSTATUS(status) : k_signalled + WTERMSIG(status),
          .out = contents(out.get()),
          .err = contents(err.get())};
}

}  // namespace daybook::tests
