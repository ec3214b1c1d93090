// SPDX-License-Identifier: MIT
#include "text/web_address.hpp"

#include <algorithm>
#include <array>

#include "text/ascii.hpp"
#include "text/url.hpp"

namespace daybook::text {
namespace {

struct Scheme {
  std::string_view name;
  std::string_view port;  // what need not be said
};
constexpr std::array k_schemes{Scheme{"http", ":80"}, Scheme{"https", ":443"}};
constexpr std::string_view k_after_scheme = "://";

bool is_host_byte(char c) {
  return !is_ascii(c) || is_ascii_alphanumeric(c) ||
         std::string_view("-._:[]").find(c) != std::string_view::npos;
}

bool may_stand_in_address(char c) {
  return c > ' ' && c < '\x7F' && std::string_view("\"<>\\^`{|}").find(c) == std::string_view::npos;
}

void append_encoded(std::string& out, char c) {
  if (may_stand_in_address(c))
    out += c;
  else
    append_percent_encoded(out, c);
}

/// `host` or `host:80`; what looks like a name and the half of a password is neither.
bool has_sound_port(std::string_view authority) {
  const std::string_view after_address = authority.substr(authority.rfind(']') + 1);
  const std::size_t colon = after_address.find(':');
  if (colon == std::string_view::npos) return true;
  return (colon > 0 || after_address.size() < authority.size()) &&
         std::ranges::all_of(after_address.substr(colon + 1), is_ascii_digit);
}

/// The host and its port, in one spelling; empty when there is none that is beyond doubt.
std::string host_in(std::string_view authority, const Scheme& scheme) {
  authority.remove_prefix(authority.rfind('@') + 1);  // npos + 1 is 0
  if (authority.ends_with(scheme.port)) authority.remove_suffix(scheme.port.size());
  if (authority.ends_with(':')) authority.remove_suffix(1);
  const bool is_sound = !authority.empty() && std::ranges::all_of(authority, is_host_byte) &&
                        has_sound_port(authority);
  return is_sound ? ascii_lower(authority) : std::string();
}

}  // namespace

std::optional<std::string> to_web_address(std::string_view link) {
  const std::size_t colon = link.find(k_after_scheme);
  if (colon == std::string_view::npos) return std::nullopt;
  const auto* const scheme =
      std::ranges::find(k_schemes, ascii_lower(link.substr(0, colon)), &Scheme::name);
  if (scheme == k_schemes.end()) return std::nullopt;
  link.remove_prefix(colon + k_after_scheme.size());
  const std::size_t end = std::min(link.find_first_of("/?#"), link.size());
  const std::string_view authority = link.substr(0, end);
  // Some readers end the host at a backslash and others do not.
  if (authority.find('\\') != std::string_view::npos) return std::nullopt;
  const std::string host = host_in(authority, *scheme);
  if (host.empty()) return std::nullopt;
  std::string address(scheme->name);
  address.append(k_after_scheme).append(host);
  std::string_view rest = link.substr(end);
  rest = rest.substr(0, rest.find('#'));
  if (!rest.starts_with('/')) address += '/';
  for (const char c : rest)
    append_encoded(address, c);
  return address;
}

bool is_web_address(std::string_view link) {
  const std::string scheme = ascii_lower(link.substr(0, link.find(':')));
  return scheme.size() < link.size() && (scheme == "https" || scheme == "http");
}

std::string_view host_name_of_address(std::string_view address) {
  const std::string_view host = host_of_address(address);
  const std::size_t port = host.rfind(':');
  return port == std::string_view::npos || host.ends_with(']') ? host : host.substr(0, port);
}

std::string_view host_of_address(std::string_view address) {
  const std::size_t scheme = address.find(k_after_scheme);
  if (scheme == std::string_view::npos) return {};
  address.remove_prefix(scheme + k_after_scheme.size());
  return address.substr(0, address.find_first_of("/?#"));
}

}  // namespace daybook::text
