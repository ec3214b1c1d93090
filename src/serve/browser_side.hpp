// SPDX-License-Identifier: MIT
// What the server adds to a site for the browser: the scripts that load a page anew, and the page
// that tells why a build failed.  All of it goes into answers only, never into the site, and keeps
// the policy of its pages: scripts from files of this server, nothing inline.  Tested by
// browser_side_test.cpp.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "text/diagnostic.hpp"

namespace daybook::serve {

/// Where the server's own files are.  No output begins with '_'.
inline constexpr std::string_view k_own_folder = "/_daybook/";
/// The stream that tells of new scenes, there.
inline constexpr std::string_view k_events = "events";

/// A file of src/serve/browser/.
struct OwnFile {
  std::string_view name;
  std::string_view bytes;
};
std::span<const OwnFile> own_files();

/// A page with the script that loads it anew once the scene is another one than `stamp`.
std::string with_reload(std::string page, std::string_view stamp);

/// A page of the site's root with links that hold at any address: `prefix` (percent-encoded, with
/// both slashes) before those that are relative.
std::string with_prefix(std::string_view page, std::string_view prefix);

/// What there is to tell of a build that failed.
struct Trouble {
  std::string_view message = {};       ///< of the world; may be empty
  text::Diagnostics diagnostics = {};  ///< errors and warnings, worst first
  enum class LastSite : std::uint8_t { none, kept } last_site = LastSite::none;
};

/// The query that shows a page of the last good site while there is an error page.
inline constexpr std::string_view k_last_site_query = "?last-site";

/// The error page: all messages with their places, escaped.
std::string error_page(const Trouble& trouble);

}  // namespace daybook::serve
