// SPDX-License-Identifier: MIT
// The figures of the progress pages: series of the site cut to a stretch of time, drawn and put in
// tables.  A figure with nothing in it is none.  One progress_*.cpp a figure.  Tested by
// progress_test.cpp.
#pragma once

#include <string>

#include "layout/value.hpp"
#include "render/chart.hpp"
#include "render/scene.hpp"

namespace daybook::render {

/// What a page shows: one year, or the overview's latest ones.
struct Stretch {
  ChartSpan span;
  int first_year = 0;
  int last_year = 0;
  enum class Of : std::uint8_t { overview, year } of = Of::overview;
  bool has(text::Date day) const { return span.first <= day && day <= span.last; }
};

/// Whether marks lead to sessions.
enum class MarkLinks : std::uint8_t { no, yes };

/// The heatmap of a year.
layout::Value year_figure(const Scene& scene, int year);
/// The heatmap of the year that ends on the build's day, whose marks lead nowhere: a drawing, or
/// none.
layout::Value recent_drawing(const Scene& scene);
layout::Value hours_figure(const Scene& scene, const Stretch& stretch);
layout::Value levels_figure(const Scene& scene, const Stretch& stretch);
layout::Value confidence_figure(const Scene& scene, const Stretch& stretch);
layout::Value verifications_figure(const Scene& scene, const Stretch& stretch);
layout::Value exchanges_figure(const Scene& scene, const Stretch& stretch);

/// A session's title, not too long for a mark.
std::string mark_title(const Scene& scene, site::SessionId id);

}  // namespace daybook::render
