// SPDX-License-Identifier: MIT
// What site.yaml may say under `look`, and the shelves that `navigation` may name.
#include <fmt/format.h>
#include <memory>
#include <string>
#include <string_view>

#include "config/config.hpp"
#include "support/catch.hpp"

namespace daybook::config {
namespace {

text::Checked<Config> read(std::string_view text) {
  return read_config(std::make_shared<const text::SourceFile>("site.yaml", std::string(text)));
}

std::string complaint(std::string_view text) {
  std::string out;
  for (const text::Diagnostic& each : read(text).diagnostics)
    out += fmt::format("{}:{} {}", each.place.begin.line, each.place.begin.column, each.message);
  return out;
}

}  // namespace

TEST_CASE("a look is colours, fonts and files", "[config]") {
  const auto [config, diagnostics] = read(
      "look:\n  accent: \"#0b5a66\"\n  ink_dark: \"#fff\"\n  font: serif\n"
      "  heading_font: Source Serif 4, 思源宋体, serif\n  logo: img/logo.svg\n");
  CHECK(diagnostics.empty());
  CHECK(config.look.light.accent.value == text::Colour{0x0b, 0x5a, 0x66});
  CHECK(config.look.light.accent.place.begin.line == 2);
  CHECK(config.look.dark.ink.value == text::Colour{255, 255, 255});
  CHECK_FALSE(config.look.dark.accent.value);
  CHECK(config.look.font == "var(--serif)");
  CHECK(config.look.heading_font == "\"Source Serif 4\", \"思源宋体\", var(--serif)");
  CHECK(config.look.code_font.empty());
  CHECK(read("look: {font: \"Inter, sans-serif\"}").value.look.font == "\"Inter\", sans-serif");
  CHECK(config.look.logo.name == "img/logo.svg");
}

TEST_CASE("what could end a rule of a stylesheet or leave assets/ is refused", "[config]") {
  struct Row {
    const char* text;
    const char* expected;
  };
  const auto row = GENERATE(
      values<Row>({{"look: {accent: teal}", "1:16 'teal' is no colour"},
                   {"look: {accent: \"#12345\"}", "1:16 '#12345' is no colour"},
                   {"look: {font: \"x; } body { display: none\"}",
                    "1:14 'x; } body { display: none' names no fonts"},
                   {"look: {font: \"url(https://example.org/x)\"}",
                    "1:14 'url(https://example.org/x)' names no fonts"},
                   {"look: {font: \"Inter,,serif\"}", "1:14 'Inter,,serif' names no fonts"},
                   {"look: {logo: ../logo.svg}", "1:14 '../logo.svg' is no file below assets/"},
                   {"look: {logo: /etc/logo.svg}", "1:14 '/etc/logo.svg' is no file below assets/"},
                   {"look: {logo: \"https://example.org/x.svg\"}",
                    "1:14 'https://example.org/x.svg' is no file below assets/"},
                   {"look: {acent: \"#000\"}", "1:8 'look' in site.yaml has no key 'acent'"}}));
  CAPTURE(row.text);
  CHECK(complaint(row.text) == row.expected);
}

TEST_CASE("the navigation may name the site's own shelves", "[config]") {
  const auto [config, diagnostics] =
      read("navigation:\n  - capabilities\n  - {title: CV, link: cv.md}\n  - home\n");
  CHECK(diagnostics.empty());
  REQUIRE(config.navigation.size() == 3);
  CHECK(config.navigation[0].shelf == "capabilities");
  CHECK(config.navigation[1].shelf.empty());
  CHECK(config.navigation[2].shelf == "home");
  CHECK(complaint("navigation: [capabilites]") ==
        "1:14 'capabilites' is no part of the navigation");
}

}  // namespace daybook::config
