// SPDX-License-Identifier: MIT
// Document to HTML, without cmark's renderer: our own ids, our own footnotes, no recursion.
// Tested by html_test.cpp and tests/spec/html.md.
#pragma once

#include <cstddef>
#include <functional>
#include <string>

#include "markdown/document.hpp"

namespace daybook::markdown {

/// Where a link leads once the whole journal is known.
struct LinkTarget {
  std::string href;        ///< not yet HTML-escaped; empty: the text is shown without a link
  std::string class_name;  ///< "", "broken", "external" …
  std::string title;       ///< shown when the author gave none; may be empty
  std::string text;        ///< for wiki links without a text of their own; may be empty
};

/// Answers for Document::links()[index].
using LinkResolver = std::function<LinkTarget(std::size_t index)>;

enum class RawHtml : std::uint8_t {
  escape,  ///< shown as text; comments and `<br>`, `<kbd>`, `<sub>`, `<sup>`, `<details>`,
           ///< `<summary>` are kept, without attributes
  allow,   ///< an allow-list of elements and attributes; script, style, on*, javascript: and data:
           ///< dropped
};

enum class Anchors : std::uint8_t { yes, no };

struct HtmlOptions {
  LinkResolver resolve;  ///< required when the range holds links
  RawHtml raw_html = RawHtml::escape;
  Anchors anchors = Anchors::yes;  ///< ids on headings and footnotes; no in feeds and excerpts
  int heading_shift = 0;           ///< added to heading levels, which stay within 1 to 6
  std::string
      id_prefix;  ///< before ids of headings and footnotes, when several documents share a page
  std::string task_label;  ///< accessible name of a task box is this and the item's words
};

/// Appends the HTML of a range of nodes (whole subtrees).
void write_html(const Document& document, NodeRange range, const HtmlOptions& options,
                std::string& out);
/// The same as a string of its own.
std::string to_html(const Document& document, NodeRange range, const HtmlOptions& options);

}  // namespace daybook::markdown
