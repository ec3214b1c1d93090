// SPDX-License-Identifier: MIT
#include "serve/byte_range.hpp"

#include <limits>
#include <optional>

#include "text/ascii.hpp"

namespace daybook::serve {
namespace {

// One too large to be held is as large as can be: it lies behind every file.
std::optional<std::uint64_t> number(std::string_view digits) {
  constexpr std::uint64_t k_most = std::numeric_limits<std::uint64_t>::max();
  if (!text::is_ascii_number(digits)) return std::nullopt;
  std::uint64_t value = 0;
  for (const char c : digits) {
    const auto digit = static_cast<std::uint64_t>(c - '0');
    if (value > (k_most - digit) / 10) return k_most;
    value = value * 10 + digit;
  }
  return value;
}

ByteRange last_bytes(std::uint64_t count, std::uint64_t size) {
  if (count == 0 || size == 0) return {.kind = ByteRange::Kind::outside};
  return {.kind = ByteRange::Kind::part, .first = size - std::min(count, size), .last = size - 1};
}

}  // namespace

ByteRange parse_range(std::string_view header, std::uint64_t size) {
  constexpr std::string_view k_unit = "bytes=";
  if (!header.starts_with(k_unit)) return {};
  header.remove_prefix(k_unit.size());
  const std::size_t dash = header.find('-');
  if (dash == std::string_view::npos) return {};
  const std::string_view begin = header.substr(0, dash);
  const std::string_view end = header.substr(dash + 1);
  if (begin.empty()) {
    const auto count = number(end);
    return count ? last_bytes(*count, size) : ByteRange{};
  }
  const auto first = number(begin);
  const auto last = end.empty() ? std::numeric_limits<std::uint64_t>::max() : number(end);
  if (!first || !last || *last < *first) return {};
  if (*first >= size) return {.kind = ByteRange::Kind::outside};
  return {.kind = ByteRange::Kind::part, .first = *first, .last = std::min(*last, size - 1)};
}

}  // namespace daybook::serve
