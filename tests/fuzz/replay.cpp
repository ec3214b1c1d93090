// SPDX-License-Identifier: MIT
// Runs the fuzz targets where libFuzzer is not: each file of the seeds as it is, then as many
// changed ones as asked for, always the same.  Finds what breaks at once; what takes minutes to
// find is for the preset `fuzz`.  Its own tests are ctest's fuzz.NAME and fuzz.fault.
#include <algorithm>
#include <array>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <string_view>
#include <sys/types.h>
#include <unistd.h>
#include <vector>

#include "targets.hpp"

namespace {

using daybook::fuzz::k_targets;
using daybook::fuzz::Target;

constexpr std::size_t k_longest = 4096;

// What a change may put in: signs that mean something to one of the targets.
constexpr auto k_words =
    std::to_array<std::string_view>({"\n",          "\n\n",
                                     " ",           "  ",
                                     "\t",          "\r\n",
                                     "---\n",       "\n---\n",
                                     "- ",          "> ",
                                     "# ",          "| ",
                                     "```",         "~~~",
                                     "$",           "$$",
                                     "\\",          "\\frac",
                                     "{",           "}",
                                     "[",           "]",
                                     "(",           ")",
                                     "<",           ">",
                                     "</",          "/>",
                                     "<b>",         "</b>",
                                     "<p>",         "</p>",
                                     "<details>\n", "</details>\n",
                                     "<a href=\"",  "<img src=",
                                     "javascript:", "&#58;",
                                     "<!--",        "-->",
                                     "&",           "*",
                                     "_",           "![[",
                                     "]]",          "[^1]:",
                                     "{{<",         ">}}",
                                     "{{",          "}}",
                                     "{%",          "%}",
                                     "{#",          "\"",
                                     "'",           ": ",
                                     "&a ",         "*a",
                                     "\xff",        "\xe2\x80\xa8",
                                     "学",          std::string_view("\0", 1)});

// For who sees the program end: the input it ended with.  Also of a full stack, so on one of its
// own, and by nothing that a signal may not call.
std::string current;
std::string file_of_fault;
void save_and_end(int signal) {
  const int file = open(file_of_fault.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
  if (file >= 0) {
    for (std::size_t done = 0; done < current.size();) {
      const ssize_t size = write(file, current.data() + done, current.size() - done);
      if (size <= 0) break;
      done += static_cast<std::size_t>(size);
    }
    close(file);
  }
  std::signal(signal, SIG_DFL);
  std::raise(signal);
}

void listen_for_faults(std::string_view target) {
  file_of_fault = "fuzz-replay-fault-";
  file_of_fault += target;
  static std::array<char, 65536> own_stack;
  stack_t stack{};
  stack.ss_sp = own_stack.data();
  stack.ss_size = own_stack.size();
  sigaltstack(&stack, nullptr);
  struct sigaction action {};
  action.sa_handler = save_and_end;
  action.sa_flags = SA_ONSTACK;
  for (const int signal : {SIGABRT, SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGALRM})
    sigaction(signal, &action, nullptr);
}

/// A target that fills the stack, for the test of what is kept then (ctest's fuzz.fault).
int fill_stack(const std::uint8_t* data, std::size_t size) {
  volatile char frame[4096] = {};  // NOLINT: what fills it
  return data == nullptr ? frame[0] : fill_stack(data, size) + frame[0];
}

std::vector<std::string> read_seeds(int count, char** folders) {
  std::vector<std::filesystem::path> paths;
  for (int i = 0; i < count; ++i) {
    if (std::filesystem::is_regular_file(folders[i])) {
      paths.emplace_back(folders[i]);
      continue;
    }
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folders[i])) {
      if (entry.is_regular_file()) paths.push_back(entry.path());
    }
  }
  std::ranges::sort(paths);
  std::vector<std::string> seeds;
  for (const auto& path : paths) {
    std::ifstream file(path, std::ios::binary);
    seeds.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
  }
  return seeds;
}

/// Makes texts that are nearly those that people wrote.
class Changer {
 public:
  explicit Changer(const std::vector<std::string>& seeds) : seeds_(seeds) {}

  std::string next() {
    std::string text = part(pick());
    for (std::size_t changes = 1 + below(6); changes > 0; --changes)
      change(text);
    text.resize(std::min(text.size(), k_longest));
    return text;
  }

 private:
  std::size_t below(std::size_t limit) { return limit == 0 ? 0 : random_() % limit; }
  const std::string& pick() { return seeds_[below(seeds_.size())]; }
  std::string part(const std::string& text) {
    const std::size_t begin = below(3) == 0 ? 0 : below(text.size());
    return text.substr(begin, 1 + below(1024));
  }
  void change(std::string& text) {
    const std::size_t at = below(text.size() + 1);
    switch (below(5)) {
      case 0:
        text.insert(at, k_words[below(k_words.size())]);
        break;
      case 1:
        text.erase(at, 1 + below(16));
        break;
      case 2:
        text.insert(at, part(pick()).substr(0, 64));
        break;
      case 3:
        if (at < text.size()) text[at] = static_cast<char>(random_());
        break;
      default: {
        const std::string again = text.substr(at, 1 + below(32));
        for (std::size_t times = below(16); times > 0; --times)
          text.insert(at, again);
      }
    }
  }

  const std::vector<std::string>& seeds_;
  std::mt19937 random_{1};  // NOLINT: the same every time
};

}  // namespace

// replay NAME COUNT SEEDS…
int main(int count, char** words) {
  constexpr Target k_faulty{"fill-stack", fill_stack};
  const auto* target =
      count < 4 ? k_targets.end() : std::ranges::find(k_targets, words[1], &Target::name);
  if (count >= 4 && words[1] == k_faulty.name) target = &k_faulty;
  if (target == k_targets.end()) {
    std::fputs("usage: fuzz_replay TARGET COUNT SEED…\n", stderr);
    return 2;
  }
  listen_for_faults(target->name);
  const std::vector<std::string> seeds = read_seeds(count - 3, words + 3);
  if (seeds.empty()) return 2;
  const auto run = [&](std::string text) {
    current = std::move(text);
    alarm(60);  // of nothing that takes a moment
    target->run(reinterpret_cast<const std::uint8_t*>(current.data()), current.size());  // NOLINT
  };
  for (const std::string& seed : seeds)
    run(seed);
  Changer changer(seeds);
  const long changed = std::strtol(words[2], nullptr, 10);
  for (long i = 0; i < changed; ++i)
    run(changer.next());
  std::printf("%s: %zu seeds and %ld changed ones in %.1f s\n", words[1], seeds.size(), changed,
              static_cast<double>(std::clock()) / CLOCKS_PER_SEC);
  return 0;
}
