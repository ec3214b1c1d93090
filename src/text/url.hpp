// SPDX-License-Identifier: MIT
// Addresses of pages, and paths as authors write them in links.  Tested by url_test.cpp.
#pragma once

#include <compare>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace daybook::text {

/// The address of one output file, relative to the site's root: `sessions/2026-01-08-spans.html`.
/// NFC, '/' between parts, no part empty, `.` or `..`, none beginning with '_' or '.' but the known
/// `.nojekyll`.  The only type that names an output.
class Url {
 public:
  Url() = default;  ///< the home page, index.html
  /// `path` in NFC; nothing when it breaks another rule above, is not UTF-8, or holds a backslash
  /// or a control character.
  static std::optional<Url> from_path(std::string_view path);

  std::string_view path() const { return path_; }
  friend auto operator<=>(const Url&, const Url&) = default;

 private:
  explicit Url(std::string path) : path_(std::move(path)) {}
  std::string path_ = "index.html";
};

/// The relative link from one page to another, percent-encoded: from `tracks/a/index.html` to
/// `sessions/x.html` it is `../../sessions/x.html`.  A page to itself gives its file name.
std::string relative_link(const Url& from, const Url& to);
/// The same from one path to another, as they are written.
std::string relative_path(std::string_view from, std::string_view to);

/// How to reach the site's root from a page: "", "../", "../../" …
std::string root_prefix(const Url& from);

/// `base` (may be empty, with or without a final '/') and the page's address, percent-encoded;
/// a final `index.html` is left out.  An empty base gives an address that begins with '/'.
std::string absolute_link(std::string_view base, const Url& to);

/// Appends a byte as %XX.
void append_percent_encoded(std::string& out, char byte);
/// Percent-encodes what may not stand in a URL's path (RFC 3986), non-ASCII included, and ':',
/// which would make a scheme of a relative link's first part; '/' stays.
std::string percent_encode_path(std::string_view path);
/// Decodes %XX; a broken escape is kept as it stands.
std::string percent_decode(std::string_view text);

/// A link destination taken apart (RFC 3986, section 3).
struct LinkParts {
  std::string_view scheme;    ///< without ':'; empty for a relative reference
  std::string_view path;      ///< as written, for a relative reference without query and fragment
  std::string_view query;     ///< without '?'
  std::string_view fragment;  ///< without '#'
};
LinkParts split_link(std::string_view destination);

/// "https://example.org/journal?x" → "/journal"; empty without one.
std::string_view path_of_address(std::string_view address);

/// Joins a relative path to the folder of `from` (or to the root when it begins with '/') and
/// removes `.` and `..`.  Nothing when it leaves the root.  All paths have '/' between their parts.
std::optional<std::string> resolve_path(std::string_view from, std::string_view relative);

std::string_view folder_of(std::string_view path);     ///< "a/b.md" → "a"; "b.md" → ""
std::string_view file_name_of(std::string_view path);  ///< "a/b.md" → "b.md"
std::string_view stem_of(std::string_view path);       ///< "a/b.md" → "b"
std::string_view extension_of(std::string_view path);  ///< "a/b.MD" → ".MD"; "" without one
bool is_markdown_name(std::string_view path);          ///< ends in .md or .markdown, any case

}  // namespace daybook::text

template <>
struct std::hash<daybook::text::Url> {
  std::size_t operator()(const daybook::text::Url& url) const noexcept {
    return std::hash<std::string_view>{}(url.path());
  }
};
