// SPDX-License-Identifier: MIT
// Writes SVG to stand inside an HTML page: elements, attributes, text, all escaped; numbers without
// a locale, to a tenth of a unit.  Knows no shapes and no colours: the style sheet has those, by
// class.  Tested by svg_test.cpp.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace daybook::render {

/// A value of an attribute: text, or a number.
class SvgValue {
 public:
  SvgValue(std::string_view text) : text_(text) {}
  SvgValue(std::string text) : text_(std::move(text)) {}
  SvgValue(const char* text) : text_(text) {}
  SvgValue(double number);
  SvgValue(int number) : SvgValue(static_cast<double>(number)) {}
  std::string_view text() const { return text_; }

 private:
  std::string text_;
};

/// One attribute of a tag.
struct SvgAttribute {
  std::string_view name;
  SvgValue value;
};

/// One drawing.  Elements stand a line each.
class Svg {
 public:
  using Attributes = std::initializer_list<SvgAttribute>;

  /// Begins an element; `close` ends the last one that is open.
  void open(std::string_view name, Attributes attributes = {});
  void close();
  /// An element with nothing in it.
  void empty(std::string_view name, Attributes attributes);
  /// An element with text in it.
  void text(std::string_view name, Attributes attributes, std::string_view content);

  /// What another writer has drawn.
  void append(std::string_view drawn) { out_ += drawn; }

  /// The drawing; everything is closed.
  std::string take();

 private:
  void begin(std::string_view name, Attributes attributes);

  std::string out_;
  std::vector<std::string> open_;
};

/// "12", "12.5", "-0.1": rounded to a tenth.
std::string svg_number(double number);

/// The `d` of a path, made of rectangles, lines and curves.
class SvgPath {
 public:
  SvgPath& move(double x, double y);
  SvgPath& across(double x);  ///< to x at the same height
  SvgPath& down(double y);    ///< to y at the same x
  SvgPath& line(double x, double y);
  struct Point {
    double x;
    double y;
  };
  /// A curve that leaves towards `first` and arrives from `second`.
  SvgPath& curve(Point first, Point second, Point end);
  SvgPath& rectangle(double x, double y, double width, double height);
  bool empty() const { return d_.empty(); }
  const std::string& d() const { return d_; }

 private:
  SvgPath& add(char letter, std::initializer_list<double> numbers);
  std::string d_;
};

}  // namespace daybook::render
