// SPDX-License-Identifier: MIT
#include "text/colour.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <fmt/format.h>

#include "text/ascii.hpp"

namespace daybook::text {
namespace {

constexpr unsigned k_hex = 16;
constexpr double k_full = 255.0;

std::uint8_t mixed(std::uint8_t one, std::uint8_t other, double part) {
  return static_cast<std::uint8_t>(std::lround(one * part + other * (1.0 - part)));
}

// https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
double linear(std::uint8_t channel) {
  const double value = channel / k_full;
  return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(Colour colour) {
  return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
}

}  // namespace

std::optional<Colour> parse_colour(std::string_view text) {
  const bool is_short = text.size() == 4;
  if ((!is_short && text.size() != 7) || text.front() != '#') return std::nullopt;
  if (!std::ranges::all_of(text.substr(1), is_ascii_hex)) return std::nullopt;
  std::array<std::uint8_t, 3> channels{};
  for (std::size_t i = 0; i < channels.size(); ++i) {
    const unsigned high = ascii_hex_value(text[is_short ? 1 + i : 1 + 2 * i]);
    const unsigned low = is_short ? high : ascii_hex_value(text[2 + 2 * i]);
    channels.at(i) = static_cast<std::uint8_t>(high * k_hex + low);
  }
  return Colour{channels[0], channels[1], channels[2]};
}

std::string to_hex(Colour colour) {
  return fmt::format("#{:02x}{:02x}{:02x}", colour.red, colour.green, colour.blue);
}

Colour mix(Colour one, Colour other, double part) {
  return {mixed(one.red, other.red, part), mixed(one.green, other.green, part),
          mixed(one.blue, other.blue, part)};
}

double contrast(Colour one, Colour other) {
  constexpr double k_flare = 0.05;
  const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
  return (light + k_flare) / (dark + k_flare);
}

}  // namespace daybook::text
