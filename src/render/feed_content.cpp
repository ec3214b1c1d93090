// SPDX-License-Identifier: MIT
#include "render/feed_content.hpp"

#include <algorithm>

#include "text/link_values.hpp"
#include "text/url.hpp"
#include "text/utf8.hpp"

namespace daybook::render {
namespace {

bool is_xml(char32_t c) {
  if (c < 0x20) return c == '\t' || c == '\n' || c == '\r';
  return c != 0xFFFE && c != 0xFFFF;
}

// "https://host" of an absolute address.
std::string_view origin_of(std::string_view address) {
  const std::size_t host = address.find("://");
  if (host == std::string_view::npos) return {};
  return address.substr(0, address.find('/', host + 3));
}

std::string absolute(std::string_view link, std::string_view page) {
  const std::string_view origin = origin_of(page);
  if (!text::split_link(link).scheme.empty()) return std::string(link);
  if (link.starts_with("//"))
    return std::string(origin.substr(0, origin.find(':') + 1)).append(link);
  if (link.empty() || link.starts_with('#')) return std::string(page).append(link);
  const std::size_t path_end = std::min(link.find_first_of("?#"), link.size());
  const std::string_view page_path = page.substr(origin.size());
  const std::string from = page_path.empty() ? "/" : std::string(page_path);
  const bool from_root = link.starts_with('/');
  const auto path = text::resolve_path(from_root ? "" : from.substr(1), link.substr(0, path_end));
  return std::string(origin).append("/").append(path.value_or("")).append(link.substr(path_end));
}

}  // namespace

std::string xml_characters(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    const text::Decoded next = text::decode(text, i);
    if (is_xml(next.code_point)) text::append_utf8(out, next.code_point);
    i += next.size;
  }
  return out;
}

std::vector<std::string_view> cdata_pieces(std::string_view text) {
  constexpr std::string_view k_end = "]]>";
  std::vector<std::string_view> pieces;
  for (std::size_t at = text.find(k_end); at != std::string_view::npos; at = text.find(k_end)) {
    pieces.push_back(text.substr(0, at + 2));
    text.remove_prefix(at + 2);
  }
  pieces.push_back(text);
  return pieces;
}

std::string absolute_references(std::string_view html, std::string_view page_address) {
  std::string out;
  std::size_t kept = 0;
  text::LinkValues links(html);
  for (std::size_t at = links.next(0); at != std::string_view::npos; at = links.next(kept)) {
    const std::size_t end = std::min(html.find('"', at), html.size());
    out.append(html, kept, at - kept).append(absolute(html.substr(at, end - at), page_address));
    kept = end;
  }
  return out.append(html, kept);
}

}  // namespace daybook::render
