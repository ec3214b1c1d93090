// SPDX-License-Identifier: MIT
// Document to HTML, without cmark's renderer: our own ids, our own footnotes, no recursion.
// Tested by html_test.cpp and tests/spec/html.md.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>

#include "markdown/document.hpp"

namespace daybook::markdown {

/// Where a link leads once the whole journal is known.
struct LinkTarget {
  std::string href{};        ///< not yet HTML-escaped; empty: the text is shown without a link
  std::string class_name{};  ///< "", "broken", "external" …
  std::string title{};       ///< shown when the author gave none; may be empty
  std::string spoken{};      ///< said before the link's words, and not seen; may be empty
  std::string text{};        ///< for wiki links without a text of their own; may be empty
  std::uint32_t width = 0;   ///< of an image, in pixels; 0: not known
  std::uint32_t height = 0;
  enum class Image : std::uint8_t { shown, linked } image = Image::shown;
};

/// Answers for Document::links()[index].
using LinkResolver = std::function<LinkTarget(std::size_t index)>;

/// Appends blocks that stand in place of the embed Document::links()[index]; false: nothing, and it
/// is written as a link.
using Transcluder = std::function<bool(std::size_t index, std::string& out)>;

/// A class for one block: a heading, a list item, a paragraph or a table row.
struct Mark {
  NodeId node;
  std::string_view class_name;
};

/// Appends what stands in place of a shortcode whose name is one; `inner` is the HTML of what a
/// pair holds.  False: nothing, and it is written as its author did.
using ShortcodeWriter = std::function<bool(NodeId id, std::string_view inner, std::string& out)>;

/// What becomes of an author's HTML.
enum class RawHtml : std::uint8_t {
  escape,  ///< shown as text; comments and `<br>`, `<kbd>`, `<sub>`, `<sup>`, `<details>`,
           ///< `<summary>` are kept, without attributes
  allow,   ///< an allow-list of elements and attributes; script, style, on*, javascript: and data:
           ///< dropped, and the `src` of images that may be of another site
  allow_remote,  ///< the same with these images
};

/// Whether headings and footnotes have ids.
enum class Anchors : std::uint8_t { yes, no };

/// How formulas are written.
enum class Formulas : std::uint8_t {
  mathml,  ///< TeX where a formula cannot be read
  tex,     ///< for readers that know no MathML
};

/// How the document's first image is loaded; all others are when a reader comes near them.
enum class FirstImage : std::uint8_t { lazy, eager };

/// Where footnotes go.
enum class Footnotes : std::uint8_t {
  after_range,  ///< those the range refers to follow it as a section
  elsewhere,    ///< the caller writes them, once for several ranges: write_footnotes()
};

/// How blocks of code are written.
enum class CodeBlocks : std::uint8_t {
  rich,   ///< with a caption, tokens in spans (highlight/html.hpp), lines marked and numbered
  plain,  ///< the code and the class of its language: for feeds and excerpts
};

/// What is said around an author's words; `{1}` is the place of a number.
struct TextWords {
  std::string_view task{};  ///< accessible name of a task box is this and the item's words
  std::string_view table = "Table";
  std::string_view formula = "Formula";
  std::string_view footnotes = "Footnotes";
  std::string_view footnote = "Footnote {1}";
  std::string_view back_to = "Back to reference {1}";
  std::string_view terminal = "Terminal";  ///< above code typed into a shell
  std::string_view output = "Output";      ///< above what a program printed
};

/// How a range of a Document becomes HTML.
struct HtmlOptions {
  LinkResolver resolve{};    ///< required when the range holds links
  Transcluder transclude{};  ///< asked for embeds that stand alone in their paragraph
  ShortcodeWriter shortcode{};
  RawHtml raw_html = RawHtml::escape;
  Anchors anchors = Anchors::yes;  ///< ids on headings and footnotes; no in feeds and excerpts
  Formulas formulas = Formulas::mathml;
  Footnotes footnotes = Footnotes::after_range;
  CodeBlocks code = CodeBlocks::rich;
  FirstImage first_image = FirstImage::lazy;
  int heading_shift = 0;  ///< added to heading levels, which stay within 1 to 6
  /// Before ids of headings and footnotes, when several documents share a page.
  std::string id_prefix{};
  TextWords words{};
  /// What a callout without a title is called, by its type; its type, when this gives nothing.
  std::function<std::string_view(std::string_view type)> callout_title{};
  std::span<const Mark> marks{};  ///< in the document's order; a node may have several
};

/// Appends the HTML of a range of nodes (whole subtrees): always well-formed, each element closed
/// and each void element written `<br />`, whatever HTML the author wrote.  Footnote definitions in
/// the range are left to `options.footnotes`.  Ids: headings by their anchor, footnote n `fn-n`,
/// the first reference to it `fnref-n` (of the document; with Footnotes::after_range, of the
/// range), all after `options.id_prefix`.
void write_html(const Document& document, NodeRange range, const HtmlOptions& options,
                std::string& out);
/// Appends all of the document's footnotes as a section; nothing when it has none.
void write_footnotes(const Document& document, const HtmlOptions& options, std::string& out);
/// Whether a paragraph holds nothing but embeds, one or several.
bool holds_only_embeds(const Document& document, NodeId paragraph);
/// write_html() as a string of its own.
std::string to_html(const Document& document, NodeRange range, const HtmlOptions& options);

}  // namespace daybook::markdown
