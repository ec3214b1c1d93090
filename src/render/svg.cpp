// SPDX-License-Identifier: MIT
#include "render/svg.hpp"

#include <cassert>
#include <cmath>
#include <cstdlib>
#include <utility>

#include "text/escape.hpp"

namespace daybook::render {

std::string svg_number(double number) {
  constexpr long k_parts = 10;
  const long tenths = std::lround(number * static_cast<double>(k_parts));
  std::string written = tenths < 0 ? "-" : "";
  written += std::to_string(std::labs(tenths) / k_parts);
  if (tenths % k_parts != 0) written += "." + std::to_string(std::labs(tenths) % k_parts);
  return written;
}

SvgValue::SvgValue(double number) : text_(svg_number(number)) {}

void Svg::begin(std::string_view name, Attributes attributes) {
  out_.append("<").append(name);
  for (const SvgAttribute& attribute : attributes) {
    out_.append(" ").append(attribute.name).append("=\"");
    text::append_escaped(out_, attribute.value.text());
    out_ += '"';
  }
}

void Svg::open(std::string_view name, Attributes attributes) {
  begin(name, attributes);
  out_ += ">\n";
  open_.emplace_back(name);
}

void Svg::close() {
  assert(!open_.empty() && "nothing is open");
  out_.append("</").append(open_.back()).append(">\n");
  open_.pop_back();
}

void Svg::empty(std::string_view name, Attributes attributes) {
  begin(name, attributes);
  out_ += "/>\n";
}

void Svg::text(std::string_view name, Attributes attributes, std::string_view content) {
  begin(name, attributes);
  out_ += '>';
  text::append_escaped(out_, content);
  out_.append("</").append(name).append(">\n");
}

std::string Svg::take() {
  assert(open_.empty() && "an element is open");
  return std::move(out_);
}

SvgPath& SvgPath::add(char letter, std::initializer_list<double> numbers) {
  d_ += letter;
  bool is_first = true;
  for (const double number : numbers) {
    if (!is_first) d_ += ' ';
    d_ += svg_number(number);
    is_first = false;
  }
  return *this;
}

SvgPath& SvgPath::move(double x, double y) {
  return add('M', {x, y});
}

SvgPath& SvgPath::across(double x) {
  return add('H', {x});
}

SvgPath& SvgPath::down(double y) {
  return add('V', {y});
}

SvgPath& SvgPath::line(double x, double y) {
  return add('L', {x, y});
}

SvgPath& SvgPath::curve(Point first, Point second, Point end) {
  return add('C', {first.x, first.y, second.x, second.y, end.x, end.y});
}

SvgPath& SvgPath::rectangle(double x, double y, double width, double height) {
  move(x, y).across(x + width).down(y + height).across(x);
  d_ += 'Z';
  return *this;
}

}  // namespace daybook::render
