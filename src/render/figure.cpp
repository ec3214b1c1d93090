// SPDX-License-Identifier: MIT
#include "render/figure.hpp"

#include <chrono>
#include <utility>

namespace daybook::render {

using layout::Html;
using layout::List;
using layout::Record;
using layout::Value;

FigureTable::FigureTable(const std::vector<std::string>& head) {
  for (const std::string& each : head)
    head_.emplace_back(each);
}

void FigureTable::row(std::vector<FigureCell> cells) {
  List row;
  for (FigureCell& cell : cells) {
    const bool has_link = !cell.href.empty();
    row.push_back(Record{{"text", std::move(cell.text)},
                         {"href", has_link ? Value(std::move(cell.href)) : Value()}});
  }
  rows_.emplace_back(std::move(row));
}

Value FigureTable::take() {
  return Record{
      {"head", std::move(head_)}, {"rows", std::move(rows_)}, {"remark", std::move(remark_)}};
}

Value drawing_record(Drawing drawing) {
  List legend;
  for (LegendMark& mark : drawing.legend)
    legend.emplace_back(Record{{"svg", Html{std::move(mark.svg)}}, {"text", mark.words}});
  return Record{{"svg", Html{std::move(drawing.svg)}},
                {"title", drawing.title.empty() ? Value() : Value(std::move(drawing.title))},
                {"href", drawing.href.empty() ? Value() : Value(std::move(drawing.href))},
                {"legend", std::move(legend)}};
}

Value figure_record(Figure figure) {
  return Record{{"id", std::move(figure.id)},
                {"title", std::move(figure.title)},
                {"note", std::move(figure.note)},
                {"drawings", std::move(figure.drawings)},
                {"table", std::move(figure.table)}};
}

std::string minutes_text(const config::Words& words, std::uint64_t minutes) {
  return minutes == 0 ? "–" : words.duration(minutes);
}

}  // namespace daybook::render
