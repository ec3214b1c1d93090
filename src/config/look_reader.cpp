// SPDX-License-Identifier: MIT
#include "config/look_reader.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <vector>

#include "text/ascii.hpp"
#include "text/split.hpp"
#include "text/unicode.hpp"
#include "text/url.hpp"

namespace daybook::config {
namespace {

struct Generic {
  std::string_view name;
  std::string_view css;
};
constexpr std::array k_generics{
    // The theme's own lists, each with families of many systems.
    Generic{"sans", "var(--sans)"}, Generic{"serif", "var(--serif)"},
    Generic{"mono", "var(--mono)"},
    // What CSS Fonts 4, 2.1.3, calls so: in quotes they would be names of fonts.
    Generic{"cursive", "cursive"}, Generic{"fantasy", "fantasy"}, Generic{"monospace", "monospace"},
    Generic{"sans-serif", "sans-serif"}, Generic{"system-ui", "system-ui"},
    Generic{"ui-monospace", "ui-monospace"}, Generic{"ui-rounded", "ui-rounded"},
    Generic{"ui-sans-serif", "ui-sans-serif"}, Generic{"ui-serif", "ui-serif"}};
constexpr std::size_t k_longest_family = 60;

bool is_family(std::string_view name) {
  return !name.empty() && name.size() <= k_longest_family && std::ranges::all_of(name, [](char c) {
    return text::is_ascii_alphanumeric(c) || c == ' ' || c == '-' ||
           static_cast<unsigned char>(c) >= 0x80;
  });
}

}  // namespace

void read_colour(ValueReader& reader, const yaml::Value& value, LookColour& into) {
  std::string written;
  reader.text(value, written);
  into.place = reader.place(value);
  const auto colour = text::parse_colour(written);
  if (colour) {
    into.value = colour;
  } else if (!written.empty()) {
    reader.invalid(value, fmt::format("{} is no colour", shown(value)),
                   "write it as \"#0b5a66\", in quotes since # begins a comment");
  }
}

void read_font(ValueReader& reader, const yaml::Value& value, std::string& into) {
  std::string written;
  reader.text(value, written);
  std::string list;
  for (const std::string_view part : text::split(written, ",")) {
    const std::string_view name = text::trim(part);
    const auto* const generic = std::ranges::find(k_generics, name, &Generic::name);
    if (!list.empty()) list += ", ";
    if (generic != k_generics.end()) {
      list += generic->css;
    } else if (is_family(name)) {
      list += fmt::format("\"{}\"", name);
    } else {
      reader.invalid(value, fmt::format("{} names no fonts", shown(value)),
                     "write sans, serif or mono, or names of fonts: Inter, sans");
      return;
    }
  }
  into = list;
}

void read_look_file(ValueReader& reader, const yaml::Value& value, LookFile& into) {
  std::string written;
  reader.text(value, written);
  into.place = reader.place(value);
  const auto url = text::Url::from_path("assets/" + written);
  if (written.empty()) return;
  if (!url || url->path() != "assets/" + written) {
    reader.invalid(value, fmt::format("{} is no file below assets/", shown(value)),
                   "put the file into the journal's assets/ and write its name: logo.svg");
    return;
  }
  into.name = written;
}

}  // namespace daybook::config
