// SPDX-License-Identifier: MIT
// What the fuzz targets ask of what comes out, besides what the sanitizers see: a property that
// does not hold ends the program.
#pragma once

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "text/ascii.hpp"
#include "text/diagnostic.hpp"
#include "text/span.hpp"

namespace daybook::fuzz {

inline void require(bool holds) {
  if (!holds) std::abort();
}

inline std::string_view text_of(const std::uint8_t* data, std::size_t size) {
  return {reinterpret_cast<const char*>(data), size};  // NOLINT
}

inline void check_span(text::Span span, std::size_t size) {
  require(span.begin <= span.end && span.end <= size);
}

/// A message has a place in the file, or none, and something to say.
inline void check_messages(const text::Diagnostics& diagnostics) {
  for (const text::Diagnostic& diagnostic : diagnostics) {
    require(!diagnostic.message.empty());  // what it quotes may have lines: who prints it has one
    require(diagnostic.place.begin.line > 0 || diagnostic.place.path.empty());
  }
}

/// Elements that fit one another, attributes in quotes, and nothing that runs: what any author's
/// text may become.
inline void check_markup(std::string_view html) {
  std::vector<std::string_view> open;
  for (std::size_t at = html.find('<'); at != std::string_view::npos; at = html.find('<', at)) {
    const bool closes = html.substr(at).starts_with("</");
    std::size_t i = at + (closes ? 2 : 1);
    const std::size_t name = i;
    while (i < html.size() && (text::is_ascii_alphanumeric(html[i]) || html[i] == '-'))
      ++i;
    const std::string_view element = html.substr(name, i - name);
    require(!element.empty() && element != "script" && element != "style" && element != "iframe");
    while (i < html.size() && html[i] == ' ') {
      const std::size_t attribute = ++i;
      if (html[i] == '/') break;
      while (i < html.size() && (text::is_ascii_alphanumeric(html[i]) || html[i] == '-'))
        ++i;
      require(i > attribute && !html.substr(attribute, i - attribute).starts_with("on"));
      require(html.substr(i, 2) == "=\"");
      const std::size_t end = html.find('"', i + 2);
      require(end != std::string_view::npos);
      require(html.substr(i, end - i).find_first_of("<>") == std::string_view::npos);
      i = end + 1;
    }
    const bool empty = html.substr(i, 1) == "/";
    require(html.substr(i + (empty ? 1 : 0), 1) == ">");
    if (closes) {
      require(!open.empty() && open.back() == element);
      open.pop_back();
    } else if (!empty) {
      open.push_back(element);
    }
    at = i;
  }
  require(open.empty());
}

}  // namespace daybook::fuzz
