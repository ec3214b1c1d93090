// SPDX-License-Identifier: MIT
#include "markdown/html.hpp"

#include "markdown/html_writer.hpp"

namespace daybook::markdown {

void write_html(const Document& document, NodeRange range, const HtmlOptions& options,
                std::string& out) {
  HtmlWriter writer(document, options, out);
  writer.write(range);
  if (options.footnotes == Footnotes::after_range) writer.write_footnotes();
}

void write_footnotes(const Document& document, const HtmlOptions& options, std::string& out) {
  HtmlWriter writer(document, options, out);
  writer.refer_to_all_footnotes();
  writer.write_footnotes();
}

std::string to_html(const Document& document, NodeRange range, const HtmlOptions& options) {
  std::string out;
  write_html(document, range, options, out);
  return out;
}

}  // namespace daybook::markdown
