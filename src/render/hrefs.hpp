// SPDX-License-Identifier: MIT
// Links as they are written into one page.  Tested by hrefs_test.cpp.
#pragma once

#include <string>
#include <string_view>
#include <utility>

#include "site/site.hpp"
#include "text/url.hpp"

namespace daybook::render {

/// Every link of one page.  Relative ones by default; absolute ones for a page that is shown at
/// addresses not its own (404.html) and for feeds.  Views the Site and the base URL of a Context.
class Hrefs {
 public:
  /// Relative links of the page `from`.
  Hrefs(const site::Site& site, text::Url from) : site_(site), from_(std::move(from)) {}
  /// Absolute links below `base`: a web address, or the path of one (`/journal`), which may be
  /// empty.
  Hrefs(const site::Site& site, text::Url from, std::string_view base)
      : site_(site), from_(std::move(from)), base_(base), absolute_(true) {}

  const text::Url& from() const { return from_; }
  bool absolute() const { return absolute_; }
  /// What stands before the path of an asset: "../../", or the base URL with a final '/'.
  std::string root() const;
  std::string to(const text::Url& url) const;
  /// A target with its fragment, which is not encoded yet and may be empty.
  std::string to(const site::Target& target, std::string_view fragment) const;
  std::string to(site::SessionId id) const { return to(site_.file_of(id).url); }
  std::string to(site::FileId id) const { return to(site_.file(id).url); }

 private:
  const site::Site& site_;
  text::Url from_;
  std::string_view base_;  // of Context::config
  bool absolute_ = false;
};

}  // namespace daybook::render
