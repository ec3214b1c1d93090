// SPDX-License-Identifier: MIT
// A file's Markdown as a page shows it: its title, which is the page's h1, left out, headings moved
// to stand below it, links leading where the site says.  Tested by body_test.cpp.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "layout/value.hpp"
#include "markdown/html.hpp"
#include "render/hrefs.hpp"
#include "render/render.hpp"

namespace daybook::render {

/// What of a file's text is shown, and how.
struct BodyOptions {
  markdown::Anchors anchors = markdown::Anchors::yes;
  markdown::Formulas formulas = markdown::Formulas::mathml;
  std::span<const markdown::NodeId> without = {};  ///< blocks to leave out, in the file's order
  text::Diagnostics* said = nullptr;               ///< where faults of shortcodes go
};

/// Says what is said around an author's words; they must outlive the options.
void put_into_words(const config::Words& words, markdown::HtmlOptions& html);

/// The HTML of a file without its title.
std::string body_html(const Context& context, const site::FileNode& file, const Hrefs& hrefs,
                      const BodyOptions& options = {});

/// The anchor of the heading that is the page's title; empty when the title is no heading.
std::string_view title_anchor(const site::FileNode& file);

/// What a page that shows an index note is called: the note's heading, or `name` when the note has
/// none or there is no note.
std::string_view shown_title(const site::FileNode* note, std::string_view name);

/// What a page shows for a wiki link, or an embedded page, without words of its own; empty when it
/// leads nowhere.
std::string_view link_title(const site::Site& site, const site::FileNode& file, std::size_t link);

/// The contents of a page: a list of records title, href, children; two levels deep.
layout::Value contents_list(const site::FileNode& file);

}  // namespace daybook::render
