// SPDX-License-Identifier: MIT
// What readers get of a file where its bytes say it otherwise: `ghp\_…`, `a&#64;b`, a token with a
// comment or an emphasis in it, in a formula or in what a shortcode is given, a value of YAML or
// JSON with escapes, UTF-16 that does not say so.  For the leak check, which has read the bytes
// already.  Tested by leak_check_test.cpp.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "markdown/document.hpp"
#include "text/source_file.hpp"
#include "text/span.hpp"

namespace daybook::build {

/// One piece of it, without markup.
struct ShownText {
  std::string text;
  text::Span span;  ///< of the block, link or value it is from
};
using ShownTexts = std::vector<ShownText>;

/// The blocks, formulas, arguments of shortcodes, the targets and titles of links, and the values
/// of front matter that differ from their bytes, in this order.
ShownTexts shown_texts(const markdown::Document& document);

/// The values and keys of a file of YAML; as `site_text` those of site.yaml, of which some are
/// Markdown.
enum class YamlUse : std::uint8_t { data, site_text };
ShownTexts shown_values(const text::SourceFile& source, YamlUse use);

/// The strings of a file of JSON that have escapes.
ShownTexts shown_strings(const text::SourceFile& source);

/// Words with a NUL before or behind each letter, as in UTF-16 without its mark.
ShownTexts shown_wide(std::string_view bytes);

}  // namespace daybook::build
