// SPDX-License-Identifier: MIT
// Microseconds to read one session's front matter: daybook's strict reader, yaml-cpp through
// daybook's events, and yaml-cpp's own YAML::Load.
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <string>

#include <yaml-cpp/yaml.h>

#include "yaml/events.hpp"
#include "yaml/simple.hpp"

namespace {

constexpr const char* k_front_matter =
    "date: 2026-11-21\n"
    "start_time: \"09:30\"\n"
    "duration_min: 45\n"
    "track: 01-Markdown\n"
    "module: Front-matter\n"
    "topic: What a front matter costs\n"
    "goal_type: production\n"
    "status: ok\n"
    "level_before: L1\n"
    "level_after: L3\n"
    "evidence_targets:\n"
    "  sessions: []\n"
    "  tracks:\n"
    "    - tracks/01-Markdown/Front-matter/readers.md\n"
    "  lab:\n"
    "    - lab/front-matter/\n"
    "refs:\n"
    "  - title: \"YAML 1.2.2\"\n"
    "    link: \"https://yaml.org/spec/1.2.2/\"\n"
    "tags: [yaml, parsing, performance]\n";

void time(const char* name, int rounds, const std::function<bool()>& read) {
  const auto begin = std::chrono::steady_clock::now();
  for (int i = 0; i < rounds; ++i) {
    if (!read()) std::abort();
  }
  const std::chrono::duration<double, std::micro> took = std::chrono::steady_clock::now() - begin;
  std::printf("%-26s %7.1f us\n", name, took.count() / rounds);
}

}  // namespace

int main() {
  using namespace daybook;
  const std::string bytes = k_front_matter;
  const text::SourceFile source("front-matter.yaml", bytes);
  const text::Span all{0, static_cast<std::uint32_t>(bytes.size())};
  time("strict reader", 20'000,
       [&] { return yaml::read_simple(source, all, text::Rule::field_duplicate).has_value(); });
  time("yaml-cpp, by its events", 2'000,
       [&] { return !yaml::read_events(source, all, {}).refusal.has_value(); });
  time("yaml-cpp, YAML::Load", 2'000, [&] { return YAML::Load(bytes).IsMap(); });
}
