// SPDX-License-Identifier: MIT
#include "serve/host.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

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

bool is_ipv6(std::string_view address) {
  const auto may_stand = [](char c) { return text::is_ascii_hex(c) || c == ':' || c == '.'; };
  return std::ranges::count(address, ':') >= 2 && std::ranges::all_of(address, may_stand);
}

bool listens_everywhere(std::string_view bind) {
  return bind == "0.0.0.0" || bind == "::";
}

std::string as_host(std::string_view bind) {
  return is_ipv6(bind) ? fmt::format("[{}]", bind) : std::string(bind);
}

bool is_in_numbers(std::string_view name) {
  const bool has_brackets = name.size() > 2 && name.front() == '[' && name.back() == ']';
  return has_brackets ? is_ipv6(name.substr(1, name.size() - 2)) : is_ipv4(name);
}

}  // namespace

bool is_bind_address(std::string_view bind) {
  return bind == "localhost" || is_ipv4(bind) || is_ipv6(bind);
}

bool is_loopback(std::string_view bind) {
  return bind == "localhost" || bind == "::1" || bind.starts_with("127.");
}

std::string origin_of(const Endpoint& endpoint) {
  const std::string host = endpoint.bind == "0.0.0.0" ? "127.0.0.1"
                           : endpoint.bind == "::"    ? "[::1]"
                                                      : as_host(endpoint.bind);
  return fmt::format("http://{}:{}", host, endpoint.port);
}

bool is_our_host(std::string_view host, const Endpoint& endpoint) {
  constexpr std::uint16_t k_usual_port = 80;
  const std::string lower = text::ascii_lower(host);
  std::string_view name = lower;
  const std::string port = fmt::format(":{}", endpoint.port);
  if (name.ends_with(port))
    name.remove_suffix(port.size());
  else if (endpoint.port != k_usual_port)
    return false;
  if (std::ranges::find(k_own_names, name) != k_own_names.end()) return true;
  return listens_everywhere(endpoint.bind) ? is_in_numbers(name) : name == as_host(endpoint.bind);
}

}  // namespace daybook::serve
