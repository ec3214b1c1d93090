// SPDX-License-Identifier: MIT
// Lines of a paragraph: `label=value` a line, `*` for a bold label, text alone without one.
#include "journal/lines.hpp"

#include "reading.hpp"
#include "support/catch.hpp"

using namespace daybook;
using namespace daybook::journal;

namespace {

std::string lines(std::string_view text) {
  const Entry entry = read_text(text);
  const auto blocks = markdown::children(*entry.document, entry.document->all());
  std::string out;
  for (const Line& line : lines_of(*entry.document, entry.document->inside(blocks.at(0)))) {
    out += line.bold ? "*" : "";
    out += line.label.empty() ? line.text : line.label + "=" + line.value;
    out += '\n';
  }
  return out;
}

}  // namespace

TEST_CASE("a paragraph is cut where its fields begin", "[journal]") {
  struct Row {
    std::string_view text;
    std::string_view lines;
  };
  const Row rows[] = {
      {"**Date:** 2026-01-08\n**Branch**: main\n", "*Date=2026-01-08\n*Branch=main\n"},
      {"**Date:** 2026-01-08 **Branch:** main\n", "*Date=2026-01-08\n*Branch=main\n"},
      {"**日期**：2026年1月9日 | **时长**：2 小时\n", "*日期=2026年1月9日\n*时长=2 小时\n"},
      {"**Date:** a · **Focus:** b\n", "*Date=a\n*Focus=b\n"},
      {"Date: 2026-01-08\nplain words\n", "Date=2026-01-08\nplain words\n"},
      {"**Fan-out** - children of a node\n", "*Fan-out=children of a node\n"},
      {"**Q: is it all bold?**\n", "*Q=is it all bold?\n"},
      {"one<br>two\n", "one\ntwo\n"},
      {"a type `x | y` and x | y\n", "a type x | y and x | y\n"},
      {"see https://example.org at 14:30\n", "see https://example.org at 14:30\n"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(lines(row.text) == row.lines);
  }
}

TEST_CASE("a line knows the line of the file it stands on", "[journal]") {
  const Entry entry = read_text("# T\n\n**A:** one\n**B:** two\n");
  const auto blocks = markdown::children(*entry.document, entry.document->all());
  const auto found = lines_of(*entry.document, entry.document->inside(blocks.at(1)));
  REQUIRE(found.size() == 2);
  CHECK(entry.document->source().line_of(found[1].span.begin) == 4);
}
