// SPDX-License-Identifier: MIT
// measure COMMAND…: runs a command and prints its wall seconds, CPU seconds and peak memory as one
// row of the table of ./dev bench.  Exits as the command does.  No test: a person reads the row.
#include <chrono>
#include <cstdio>
#include <fmt/format.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

double seconds(const timeval& time) {
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) {
    fmt::print(stderr, "usage: measure COMMAND…\n");
    return 2;
  }
  const auto start = std::chrono::steady_clock::now();
  const pid_t child = fork();
  if (child == 0) {
    execvp(argv[1], argv + 1);
    fmt::print(stderr, "measure: cannot run {}\n", argv[1]);
    _exit(3);
  }
  int status = 0;
  rusage used{};
  if (child < 0 || wait4(child, &status, 0, &used) < 0) return 3;
  const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - start;
  const double cpu = seconds(used.ru_utime) + seconds(used.ru_stime);
  fmt::print("{:>8.3f} s{:>8.3f} s{:>8.1f} MiB\n", wall.count(), cpu,
             static_cast<double>(used.ru_maxrss) / 1024);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 3;
}
