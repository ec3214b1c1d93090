// SPDX-License-Identifier: MIT
#include <algorithm>
#include <fmt/format.h>

#include "render/chart.hpp"
#include "text/date_style.hpp"
#include "text/terminal_text.hpp"

namespace daybook::render {
namespace {

constexpr int k_months_in_year = 12;

// What the widest name of a tick takes.
double tick_room(std::string_view language) {
  constexpr double k_column = 6;
  std::size_t columns = 0;
  for (auto month = std::chrono::year(2000) / 1; month.year() == std::chrono::year(2000);
       month += std::chrono::months(1))
    columns = std::max(columns, text::display_width(text::to_short(month, language)));
  return k_column * static_cast<double>(columns);
}

// Of how many months there is a tick, so that they do not run into each other.
int tick_step(int months, double width, double room) {
  for (const int step : {1, 2, 3, 6, k_months_in_year}) {
    if (months * room <= width * step) return step;
  }
  int step = k_months_in_year;
  while (months * room > width * step)
    step *= 2;
  return step;
}

}  // namespace

void open_chart(Svg& svg, const ChartName& name, double width, double height) {
  const std::string title_id = name.id + ".title";
  const std::string description_id = name.id + ".desc";
  svg.open("svg", {{"class", "chart"},
                   {"role", "group"},
                   {"viewBox", fmt::format("0 0 {} {}", svg_number(width), svg_number(height))},
                   {"width", width},
                   {"height", height},
                   {"aria-labelledby", title_id},
                   {"aria-describedby", description_id}});
  svg.text("title", {{"id", title_id}}, name.title);
  svg.text("desc", {{"id", description_id}}, name.description);
}

TimeScale::TimeScale(const ChartName& name, const ChartSpan& span, double left, double right)
    : span_(span),
      language_(name.language),
      left_(left),
      right_(right),
      width_((right - left) / (text::days_between(span.first, span.last) + 1)) {}

double TimeScale::x(text::Date day) const {
  const text::Date shown = std::clamp(day, span_.first, span_.last);
  return left_ + width_ * text::days_between(span_.first, shown);
}

void TimeScale::draw(Svg& svg, double top, double bottom) const {
  constexpr double k_text_below = 14;
  const int first = static_cast<int>(span_.first.year()) * k_months_in_year +
                    static_cast<int>(static_cast<unsigned>(span_.first.month())) - 1;
  const int last = static_cast<int>(span_.last.year()) * k_months_in_year +
                   static_cast<int>(static_cast<unsigned>(span_.last.month())) - 1;
  const int step = tick_step(last - first + 1, right_ - left_, tick_room(language_));
  SvgPath lines;
  std::vector<std::pair<double, std::string>> names;
  for (int month = (first + step - 1) / step * step; month <= last; month += step) {
    const text::Date day(std::chrono::year(month / k_months_in_year),
                         std::chrono::month(static_cast<unsigned>(month % k_months_in_year + 1)),
                         std::chrono::day(1));
    if (day < span_.first) continue;
    lines.move(x(day), top).down(bottom);
    const bool begins_year = names.empty() || day.month() == std::chrono::January;
    names.emplace_back(x(day), step >= k_months_in_year ? std::to_string(month / k_months_in_year)
                               : begins_year ? text::to_short(day.year() / day.month(), language_)
                                             : text::to_short(day.month(), language_));
  }
  if (!lines.empty()) svg.empty("path", {{"class", "chart-grid"}, {"d", lines.d()}});
  for (const auto& [at, tick] : names)
    svg.text("text", {{"class", "chart-tick"}, {"x", at + 2}, {"y", bottom + k_text_below}}, tick);
}

}  // namespace daybook::render
