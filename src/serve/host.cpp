// SPDX-License-Identifier: MIT
#include "serve/host.hpp"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <fmt/format.h>
#include <optional>

#include "text/ascii.hpp"
#include "text/split.hpp"

namespace daybook::serve {
namespace {

constexpr std::array<std::string_view, 3> k_own_names{"localhost", "127.0.0.1", "[::1]"};

bool is_number_up_to_255(std::string_view part) {
  if (part.size() > 3 || !text::is_ascii_number(part)) return false;
  int number = 0;
  for (const char digit : part)
    number = number * 10 + (digit - '0');
  return number <= 255;
}

bool is_ipv4(std::string_view address) {
  int parts = 0;
  while (parts < 4) {
    const std::size_t end = address.find('.');
    if (!is_number_up_to_255(address.substr(0, end))) return false;
    ++parts;
    if (end == std::string_view::npos) return parts == 4;
    address.remove_prefix(end + 1);
  }
  return false;
}

/// An IPv6 address in the spelling that all share: `fe80::1` of `FE80:0::1`.
std::optional<std::string> one_spelling(std::string_view address) {
  in6_addr bytes{};
  std::array<char, INET6_ADDRSTRLEN> letters{};
  if (::inet_pton(AF_INET6, std::string(address).c_str(), &bytes) != 1 ||
      ::inet_ntop(AF_INET6, &bytes, letters.data(), letters.size()) == nullptr)
    return std::nullopt;
  return std::string(letters.data());
}

bool listens_everywhere(std::string_view bind) {
  return bind == "0.0.0.0" || one_spelling(bind) == "::";
}

std::string as_host(std::string_view bind) {
  const auto ipv6 = one_spelling(bind);
  return ipv6 ? fmt::format("[{}]", *ipv6) : std::string(bind);
}

std::string_view inside_brackets(std::string_view name) {
  const bool has_brackets = name.size() > 2 && name.front() == '[' && name.back() == ']';
  return has_brackets ? name.substr(1, name.size() - 2) : std::string_view();
}

bool is_in_numbers(std::string_view name) {
  return is_ipv4(name) || one_spelling(inside_brackets(name));
}

}  // namespace

bool is_bind_address(std::string_view bind) {
  return bind == "localhost" || is_ipv4(bind) || one_spelling(bind);
}

bool is_loopback(std::string_view bind) {
  return bind == "localhost" || one_spelling(bind) == "::1" || bind.starts_with("127.");
}

std::string origin_of(const Endpoint& endpoint) {
  std::string host = as_host(endpoint.bind);
  if (listens_everywhere(endpoint.bind)) host = host.front() == '[' ? "[::1]" : "127.0.0.1";
  return fmt::format("http://{}:{}", host, endpoint.port);
}

bool is_our_host(std::string_view host, const Endpoint& endpoint) {
  constexpr std::uint16_t k_usual_port = 80;
  const std::string lower = text::ascii_lower(host);
  std::string_view written = lower;
  const std::string port = fmt::format(":{}", endpoint.port);
  if (written.ends_with(port))
    written.remove_suffix(port.size());
  else if (endpoint.port != k_usual_port)
    return false;
  const std::string_view ipv6 = inside_brackets(written);
  const std::string name = one_spelling(ipv6) ? as_host(ipv6) : std::string(written);
  if (std::ranges::find(k_own_names, name) != k_own_names.end()) return true;
  return listens_everywhere(endpoint.bind) ? is_in_numbers(name) : name == as_host(endpoint.bind);
}

}  // namespace daybook::serve
