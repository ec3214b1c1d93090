// SPDX-License-Identifier: MIT
// What stands in place of a text's shortcodes: layouts of the folder `shortcodes/`, rendered with
// the arguments, what a pair holds, the page's facts, the data files and the site's words.  Tested
// by shortcodes_test.cpp.
#pragma once

#include <string>
#include <string_view>

#include "markdown/document.hpp"
#include "render/hrefs.hpp"
#include "render/render.hpp"

namespace daybook::render {

/// Of the texts of one page.  What it is given must outlive it.
class Shortcodes {
 public:
  /// `said`: where faults of layouts go; nullptr: they are told elsewhere.
  Shortcodes(const Context& context, const Hrefs& hrefs, text::Diagnostics* said)
      : context_(context), hrefs_(hrefs), said_(said) {}

  /// Appends what a shortcode of the file makes of `inner`; false when its layout cannot say.
  bool write(const site::FileNode& file, markdown::NodeId id, std::string_view inner,
             std::string& out);

 private:
  const Context& context_;
  const Hrefs& hrefs_;
  text::Diagnostics* said_;
  layout::Value words_;  // made when the first shortcode asks for it
};

}  // namespace daybook::render
