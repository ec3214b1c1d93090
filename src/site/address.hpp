// SPDX-License-Identifier: MIT
// Which page gets which address.  Addresses depend on a file's own path alone, except where two
// want the same one: then the later by path gets a number.  Tested by address_test.cpp.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "text/url.hpp"

namespace daybook::site {

/// The slug of a session: its file's stem, with its folder's name before it when the stem says
/// nothing (`2026-01-08/session-notes.md` is `2026-01-08-session-notes`).
std::string session_slug(std::string_view path);

/// A display name from a file or folder name: `01-Frameworks` is "Frameworks",
/// `tool_calling-basics` is "tool calling basics".
std::string display_name(std::string_view name);

/// Two names of one track or module have the same key: case, separators and a leading "01-" do not
/// count.
std::string name_key(std::string_view name);

/// Gives out each address once.
class Addresses {
 public:
  /// Reserves the addresses of the fixed pages.
  Addresses();

  /// What claim() gave: `moved` when the wanted address was taken.
  struct Claimed {
    text::Url url;
    bool moved = false;
  };
  /// Claims `folder/name + extension`; `name` is a slug, `folder` is made of slugs (may be empty).
  Claimed claim(std::string_view folder, std::string_view name,
                std::string_view extension = ".html");
  /// Claims a folder name below `parent` for what is called `name`.
  std::string claim_folder(std::string_view parent, std::string_view name);
  /// Keeps `folder/index/` for the further parts of the lists on `folder/index.html`.
  void reserve_parts(std::string_view folder);

 private:
  std::string unused(std::string_view stem, std::string_view extension);
  std::unordered_set<std::string> taken_;  // addresses, and folders with a final '/'
  std::unordered_map<std::string, unsigned> last_numbers_;  // by stem, NUL and extension
};

}  // namespace daybook::site
