// SPDX-License-Identifier: MIT
#include "serve/request_path.hpp"

#include <algorithm>

#include "text/ascii.hpp"
#include "text/url.hpp"

namespace daybook::serve {
namespace {

// Every '%' with its two digits, and no slash behind one: what a part is must not depend on when it
// is decoded.
bool has_good_escapes(std::string_view path) {
  for (std::size_t at = path.find('%'); at != std::string_view::npos; at = path.find('%', at + 3)) {
    if (path.size() - at < 3) return false;
    if (!text::is_ascii_hex(path[at + 1]) || !text::is_ascii_hex(path[at + 2])) return false;
    if (path[at + 1] == '2' && text::ascii_lower(path[at + 2]) == 'f') return false;
  }
  return true;
}

bool is_good_part(std::string_view part) {
  const bool has_odd_sign = part.find('\\') != std::string_view::npos ||
                            std::ranges::any_of(part, text::is_ascii_control);
  return part != "." && part != ".." && !has_odd_sign;
}

// Each part between slashes.
template <class Test>
bool all_parts(std::string_view path, Test test) {
  while (!path.empty()) {
    const std::size_t end = path.find('/');
    if (!test(path.substr(0, end))) return false;
    if (end == std::string_view::npos) break;
    path.remove_prefix(end + 1);
  }
  return true;
}

bool is_hidden(std::string_view path) {
  return !all_parts(path, [](std::string_view part) { return !part.starts_with('.'); });
}

}  // namespace

RequestPath parse_target(std::string_view target) {
  const std::size_t mark = target.find('?');
  const std::string_view path = target.substr(0, mark);
  if (!path.starts_with('/') || !has_good_escapes(path)) return {};
  RequestPath parsed;
  parsed.path = text::percent_decode(path);
  if (!all_parts(std::string_view(parsed.path).substr(1), is_good_part)) return {};
  if (mark != std::string_view::npos) parsed.query = target.substr(mark);
  if (std::ranges::any_of(parsed.query, text::is_ascii_control)) return {};
  parsed.kind = RequestPath::Kind::good;
  return parsed;
}

Destination find_destination(std::string_view path, std::string_view prefix,
                             const std::function<bool(std::string_view)>& has) {
  using Kind = Destination::Kind;
  // "/", "/journal" and, below a deeper prefix, what lies between.
  const bool is_above = prefix.starts_with(path) && path != prefix &&
                        (path.ends_with('/') || prefix[path.size()] == '/');
  if (is_above) return {.kind = Kind::redirect, .address = text::percent_encode_path(prefix)};
  if (!path.starts_with(prefix)) return {};
  const std::string_view inside = path.substr(prefix.size());
  if (is_hidden(inside)) return {};
  if (inside.empty() || inside.ends_with('/')) {
    std::string index = std::string(inside) + "index.html";
    return has(index) ? Destination{.kind = Kind::file, .address = std::move(index)}
                      : Destination{};
  }
  if (has(inside)) return {.kind = Kind::file, .address = std::string(inside)};
  if (!has(std::string(inside) + "/index.html")) return {};
  return {.kind = Kind::redirect, .address = text::percent_encode_path(path) + "/"};
}

std::string prefix_of(std::string_view base_url) {
  std::string prefix = text::percent_decode(text::path_of_address(base_url));
  if (!prefix.ends_with('/')) prefix += '/';
  return prefix;
}

}  // namespace daybook::serve
