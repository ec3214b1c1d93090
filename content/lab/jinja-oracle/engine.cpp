// SPDX-License-Identifier: MIT
// Renders the template on standard input with daybook's layout engine and the data of oracle.py.
#include "layout/engine.hpp"

#include <array>
#include <cstdio>
#include <iostream>
#include <iterator>
#include <string>

int main() {
  using namespace daybook;
  const std::string source{std::istreambuf_iterator<char>(std::cin), {}};
  constexpr std::array<std::string_view, 1> k_names{"page.html"};
  constexpr std::array<std::string_view, 4> k_globals{"title", "body", "items", "missing"};
  const auto compiled = layout::Layouts::compile(
      k_names,
      [&](std::string_view) {
        return layout::Source{"page.html", source};
      },
      k_globals);
  for (const text::Diagnostic& fault : compiled.diagnostics)
    std::fputs(text::format_text(fault, text::Color::no).c_str(), stdout);
  if (!compiled.value.has("page.html")) return 1;
  const std::array<layout::Value, 4> values{
      layout::Value("<b> & \"c\""), layout::Value(layout::Html{"<p>a</p>"}),
      layout::Value(layout::List{layout::Value("x"), layout::Value("y")}), layout::Value()};
  const auto rendered = compiled.value.render("page.html", values, 1024);
  if (rendered.failure) {
    std::fputs(text::format_text(*rendered.failure, text::Color::no).c_str(), stdout);
    return 1;
  }
  std::fwrite(rendered.text.data(), 1, rendered.text.size(), stdout);
}
