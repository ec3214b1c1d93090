// SPDX-License-Identifier: MIT
// From the target of a request to the address of an output.  What is asked for is only ever
// compared with the list of what the build made; no path of a disk is made of it.  Tested by
// request_path_test.cpp.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace daybook::serve {

/// The path of a request's target as it is meant: decoded once, without query.
struct RequestPath {
  enum class Kind : std::uint8_t {
    good,
    malformed,  ///< no address: status 400
  } kind = Kind::malformed;
  std::string path;   ///< begins with '/'
  std::string query;  ///< with its '?', as it was written; empty without one
};

/// Malformed is what does not begin with '/', has a broken escape, a control character, a
/// backslash, an encoded slash, or a part that is `.` or `..`.
RequestPath parse_target(std::string_view target);

/// Where a request leads.
struct Destination {
  enum class Kind : std::uint8_t {
    file,      ///< `address`: an output
    redirect,  ///< `address`: where to, percent-encoded, without the query
    nowhere,   ///< status 404
  } kind = Kind::nowhere;
  std::string address;
  friend bool operator==(const Destination&, const Destination&) = default;
};

/// `prefix` is where the site is, decoded, with both slashes: "/", "/journal/".  `has` tells
/// whether the build made an output.  A folder is its index.html, by way of its address with a
/// slash; above the site all leads to it.  A name that begins with a dot is nowhere, whatever was
/// built.
Destination find_destination(std::string_view path, std::string_view prefix,
                             const std::function<bool(std::string_view)>& has);

/// The prefix of a base URL, decoded: "https://example.org/journal" → "/journal/"; "" → "/".
std::string prefix_of(std::string_view base_url);

}  // namespace daybook::serve
