// SPDX-License-Identifier: MIT
// Level over time: a small chart a module, all with the same axes.
#include <algorithm>
#include <fmt/format.h>

#include "config/word_table.hpp"
#include "render/figure.hpp"
#include "render/progress_figures.hpp"
#include "text/date_style.hpp"

namespace daybook::render {
namespace {

using layout::Value;

// A page stays light: more modules are in the table, still more in the tracker; in a chart the
// latest steps have marks, and the line has all.
constexpr std::size_t k_most_charts = 20;
constexpr std::size_t k_most_rows = 80;
constexpr std::size_t k_most_marks = 5;

/// The steps of one module within the stretch.
struct Part {
  site::ModuleId module;
  std::span<const site::LevelStep> steps;
  std::optional<journal::Level> start;  ///< before the first of them
};

journal::Level last_level(const site::LevelStep& step) {
  return step.after ? *step.after : step.before.value_or(0);
}

std::vector<Part> parts_within(const Scene& scene, const Stretch& stretch) {
  std::vector<Part> parts;
  for (const site::ModuleSteps& module : scene.shared.progress.progress.levels) {
    const auto first =
        std::ranges::lower_bound(module.steps, stretch.span.first, {}, &site::LevelStep::day);
    const auto last =
        std::ranges::upper_bound(module.steps, stretch.span.last, {}, &site::LevelStep::day);
    if (first == last) continue;
    Part part{.module = module.module, .steps = {first, last}, .start = {}};
    if (first != module.steps.begin()) part.start = last_level(*std::prev(first));
    parts.push_back(part);
  }
  return parts;
}

std::string step_text(const site::LevelStep& step) {
  if (step.before && step.after) return fmt::format("L{} → L{}", *step.before, *step.after);
  return fmt::format("L{}", last_level(step));
}

std::string draw(const Scene& scene, const Part& part, const Stretch& stretch) {
  const std::string_view title = scene.site().module(part.module).title;
  std::vector<LevelMark> marks;
  const std::size_t unmarked = part.steps.size() - std::min(part.steps.size(), k_most_marks);
  for (std::size_t i = 0; i < part.steps.size(); ++i) {
    const site::LevelStep& step = part.steps[i];
    LevelMark mark{
        .day = step.day, .before = step.before, .after = step.after, .label = {}, .href = {}};
    if (i >= unmarked) {
      mark.label =
          scene.words().fill("mark_more", text::to_long(step.day, scene.context.config.language),
                             step_text(step), mark_title(scene, step.session));
      mark.href = scene.hrefs.to(step.session);
    }
    marks.push_back(std::move(mark));
  }
  const ChartName name{.id = fmt::format("l.{}", part.module.index),
                       .title = scene.words().fill("level_over_time", title),
                       .description = scene.words().fill(
                           "level_on", step_text(part.steps.back()),
                           text::to_long(part.steps.back().day, scene.context.config.language)),
                       .language = scene.context.config.language};
  return level_chart(name, stretch.span, part.start, marks);
}

std::string level_text(std::optional<journal::Level> level) {
  return level ? fmt::format("L{}", *level) : "–";
}

constexpr std::array<config::Word, 7> k_columns{
    {"module", "track", "first", "last", "highest", "sessions", "latest_day"}};

Value table_of(const Scene& scene, std::span<const Part> parts) {
  const config::Words& words = scene.words();
  std::vector<std::string> head;
  for (const config::Word title : k_columns)
    head.emplace_back(words[title]);
  FigureTable table(head);
  for (const Part& part : parts.first(std::min(parts.size(), k_most_rows))) {
    const site::ModuleNode& module = scene.site().module(part.module);
    const site::LevelStep& first = part.steps.front();
    const auto highest = std::ranges::max(part.steps, {}, [](const site::LevelStep& step) {
      return std::max(step.before.value_or(0), step.after.value_or(0));
    });
    table.row({{module.title, scene.hrefs.to(module.url)},
               {module.track ? scene.site().track(*module.track).title : "–"},
               {level_text(first.before ? first.before : first.after)},
               {level_text(last_level(part.steps.back()))},
               {level_text(std::max(highest.before.value_or(0), highest.after.value_or(0)))},
               {std::to_string(part.steps.size())},
               {text::to_iso(part.steps.back().day), scene.hrefs.to(part.steps.back().session)}});
  }
  if (parts.size() > k_most_rows)
    table.set_remark(words.fill("n_more_in_tracker", parts.size() - k_most_rows));
  return table.take();
}

// Those with the latest steps, in the order of modules.
std::vector<Part> charted(std::vector<Part> parts) {
  if (parts.size() <= k_most_charts) return parts;
  std::ranges::stable_sort(parts, std::ranges::greater{},
                           [](const Part& part) { return part.steps.back().session; });
  parts.resize(k_most_charts);
  std::ranges::sort(parts, {}, &Part::module);
  return parts;
}

}  // namespace

Value levels_figure(const Scene& scene, const Stretch& stretch) {
  std::vector<Part> parts = parts_within(scene, stretch);
  if (parts.empty()) return {};
  const config::Words& words = scene.words();
  Figure figure{.id = "page.levels",
                .title = std::string(words["levels"]),
                .note = std::string(words["levels_reading"]),
                .drawings = {},
                .table = table_of(scene, parts)};
  if (parts.size() > k_most_charts)
    figure.note +=
        " " + words.fill("levels_drawn", k_most_charts, std::min(parts.size(), k_most_rows));
  for (const Part& part : charted(std::move(parts))) {
    const site::ModuleNode& module = scene.site().module(part.module);
    figure.drawings.push_back(drawing_record({.svg = draw(scene, part, stretch),
                                              .title = module.title,
                                              .href = scene.hrefs.to(module.url)}));
  }
  return figure_record(std::move(figure));
}

}  // namespace daybook::render
