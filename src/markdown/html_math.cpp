// SPDX-License-Identifier: MIT
// Formulas: a part of HtmlWriter.  One that cannot be read stays the TeX that it is; parsing has
// reported it (math_fault.hpp).
#include "markdown/html_text.hpp"
#include "markdown/html_writer.hpp"

namespace daybook::markdown {
namespace {

constexpr std::string_view k_tex = "<code class=\"math-tex\">";
constexpr std::string_view k_tex_end = "</code>";

}  // namespace

bool HtmlWriter::write_mathml(std::string_view tex, math::Display display) {
  if (options_.formulas == Formulas::tex) return false;
  const math::Formula formula = math::to_mathml(tex, display);
  out_ += formula.mathml;
  return !formula.fault;
}

NodeId HtmlWriter::write_math(NodeId id) {
  const bool display = node(id).has(NodeFlag::display);
  if (!display) {
    if (write_mathml(document_.literal(id), math::Display::in_line)) return past(id);
    return write_literal(id, k_tex, k_tex_end);
  }
  out_ += "<span class=\"math\">";
  if (!write_mathml(document_.literal(id), math::Display::block))
    write_literal(id, k_tex, k_tex_end);
  out_ += "</span>";
  return past(id);
}

/// It scrolls by itself where it is wider than the page, as tables do.
NodeId HtmlWriter::write_math_block(NodeId id) {
  out_ += "<div class=\"math\" tabindex=\"0\" role=\"group\"";
  attribute("aria-label", options_.words.formula);
  out_.push_back('>');
  if (!write_mathml(document_.literal(id), math::Display::block))
    write_literal(id, k_tex, k_tex_end);
  out_ += "</div>\n";
  return past(id);
}

}  // namespace daybook::markdown
