// SPDX-License-Identifier: MIT
// A figure as layouts see it: drawings and the table that says the same.  Knows no series.  Tested
// by progress_test.cpp.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "config/words.hpp"
#include "layout/value.hpp"
#include "render/chart.hpp"

namespace daybook::render {

/// One cell: a text, and perhaps where it leads.
struct FigureCell {
  std::string text;
  std::string href = {};
};

/// A table of a figure, its first cells being headings of their rows.
class FigureTable {
 public:
  explicit FigureTable(const std::vector<std::string>& head);
  void row(std::vector<FigureCell> cells);
  /// Said below it; empty for nothing.
  void set_remark(std::string remark) { remark_ = std::move(remark); }
  bool empty() const { return rows_.empty(); }
  layout::Value take();

 private:
  layout::List head_;
  layout::List rows_;
  std::string remark_;
};

/// One drawing, with a heading of its own where a figure has several.
struct Drawing {
  std::string svg;
  std::string title = {};
  std::string href = {};
  std::vector<LegendMark> legend = {};  ///< empty: the drawing says itself what its shapes are
};
layout::Value drawing_record(Drawing drawing);

/// A chart with its heading and its numbers as a table.
struct Figure {
  std::string id;  ///< of its heading, with a dot in it
  std::string title;
  std::string note;  ///< how it is to be read
  layout::List drawings;
  layout::Value table;
};
layout::Value figure_record(Figure figure);

/// "1 h 30 min"; "–" for nothing.
std::string minutes_text(const config::Words& words, std::uint64_t minutes);

}  // namespace daybook::render
