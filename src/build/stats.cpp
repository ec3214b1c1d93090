// SPDX-License-Identifier: MIT
#include "build/stats.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <utility>

namespace daybook::build {
namespace {

using Time = Stats::Time;

/// What the rows are called, and what is counted.
struct Name {
  std::string_view step;
  std::string_view counted;
};
constexpr std::array<Name, k_steps> k_names{{
    {"settings", ""},
    {"scan", "files"},
    {"read", "files"},
    {"history", "files"},
    {"link", "sessions"},
    {"outline", ""},
    {"leaks", "files"},
    {"theme", ""},
    {"shared", ""},
    {"plan", "outputs"},
    {"pages", "outputs"},
    {"  render", "outputs"},
    {"  write", "written"},
    {"finish", "removed"},
}};

std::string milliseconds(Time time) {
  return fmt::format("{:.1f}", std::chrono::duration<double, std::milli>(time).count());
}

/// Those that took longest, the longest first; of equal ones in the order of names.
std::vector<Stats::Slow> slowest(std::vector<Stats::Slow> all) {
  constexpr std::size_t k_most = 10;
  const auto kept = all.begin() + static_cast<std::ptrdiff_t>(std::min(k_most, all.size()));
  std::ranges::partial_sort(all, kept, [](const Stats::Slow& a, const Stats::Slow& b) {
    return a.time != b.time ? a.time > b.time : a.name < b.name;
  });
  all.erase(kept, all.end());
  return all;
}

/// Empty for a step that there was not.
std::string line(const Name& name, const Stats::Row& row) {
  if (row.wall == Time{0} && row.work == Time{0}) return {};
  const std::string wall = row.wall == Time{0} ? "" : milliseconds(row.wall);
  const std::string work = row.work == Time{0} ? "" : milliseconds(row.work);
  const std::string count =
      name.counted.empty() ? "" : fmt::format("  {} {}", row.count, name.counted);
  std::string text = fmt::format("{:<10}{:>11}{:>11}{}", name.step, wall, work, count);
  text.erase(text.find_last_not_of(' ') + 1);
  return text + "\n";
}

/// The column `counted` is left out when it has no name.
std::string table(std::string_view title, std::string_view counted,
                  std::span<const Stats::Slow> rows) {
  if (rows.empty()) return {};
  std::string text = fmt::format("\n{:<10}{:>11}{:>11}", title, "ms", counted);
  text.erase(text.find_last_not_of(' ') + 1);
  for (const Stats::Slow& row : rows) {
    const std::string count = counted.empty() ? "" : std::to_string(row.count);
    text += fmt::format("\n{:>21}{:>11}  {}", milliseconds(row.time), count, row.name);
  }
  return text + "\n";
}

}  // namespace

void Stats::take_files(std::span<const std::string> paths, std::span<const Time> times) {
  std::vector<Slow> all;
  for (std::size_t i = 0; i < times.size(); ++i) {
    all.push_back({.name = paths[i], .time = times[i]});
    row(Step::read).work += times[i];
  }
  row(Step::read).count = times.size();
  files_ = slowest(std::move(all));
}

void Stats::take_outputs(std::span<const OutputName> names, std::span<const OfOutput> times) {
  std::vector<Slow> pages;
  std::map<std::string_view, Slow> layouts;
  for (std::size_t i = 0; i < times.size(); ++i) {
    row(Step::render).work += times[i].render;
    row(Step::write).work += times[i].write;
    pages.push_back({.name = std::string(names[i].path), .time = times[i].render});
    if (names[i].layout.empty()) continue;
    Slow& layout =
        layouts.try_emplace(names[i].layout, Slow{std::string(names[i].layout), Time{0}, 0})
            .first->second;
    layout.time += times[i].render;
    ++layout.count;
  }
  row(Step::render).count = times.size();
  pages_ = slowest(std::move(pages));
  std::vector<Slow> of_layouts;
  for (auto& [name, layout] : layouts)
    of_layouts.push_back(std::move(layout));
  layouts_ = slowest(std::move(of_layouts));
}

std::string stats_text(const Stats& stats, Time all) {
  std::string text = fmt::format("{:<10}{:>11}{:>11}\n", "step", "ms", "workers ms");
  Time rest = all;
  for (std::size_t i = 0; i < k_steps; ++i) {
    const Stats::Row& row = stats.row(static_cast<Step>(i));
    text += line(k_names[i], row);
    rest -= row.wall;
  }
  text += line({"the rest", ""}, {.wall = rest});
  text += line({"all", ""}, {.wall = all});
  text += table("files", "", stats.files());
  text += table("layouts", "pages", stats.layouts());
  return text + table("pages", "", stats.pages());
}

}  // namespace daybook::build
