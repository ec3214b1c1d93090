// SPDX-License-Identifier: MIT
// A text of site.yaml, `home` or `footer`, as Markdown.  Its links are written from the journal's
// root, and lead where those of the navigation do.  Tested by site_text_test.cpp.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "config/words.hpp"
#include "markdown/document.hpp"
#include "markdown/html.hpp"
#include "render/destinations.hpp"
#include "render/hrefs.hpp"
#include "text/diagnostic.hpp"

namespace daybook::render {

/// Parsed once; a page has it with links of its own.
class SiteText {
 public:
  /// `images`: what becomes of those on other servers.
  SiteText(const std::string& text, const Destinations& destinations,
           markdown::LinkTarget::Image images);

  /// The HTML of a page; headings, if any, stand below the page's own.
  std::string html(const Hrefs& hrefs, const config::Words& words) const;

  bool has_math() const;

 private:
  std::shared_ptr<const markdown::Document> document_;
  markdown::LinkTarget::Image images_;
  std::vector<std::optional<NavEntry>> targets_;  // parallel to Document::links()
};

/// Reports the links of a text that lead to no page (rule navigation-broken), at `place`.
void check_site_text(const std::string& text, const text::Place& place,
                     const Destinations& destinations, text::Diagnostics& diagnostics);

}  // namespace daybook::render
