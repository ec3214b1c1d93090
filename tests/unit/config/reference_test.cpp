// SPDX-License-Identifier: MIT
// doc/guide/configuration.md lists the keys of site.yaml as config/keys.cpp has them: all, no
// others, in its order, with their defaults.
#include <fstream>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "config/config.hpp"
#include "support/catch.hpp"
#include "text/split.hpp"

namespace daybook::config {
namespace {

/// A key and its default, as the reference tells them.
struct Told {
  std::string key;
  std::string default_value;

  bool operator==(const Told&) const = default;
};

std::ostream& operator<<(std::ostream& out, const Told& told) {
  return out << told.key << " = " << told.default_value;
}

/// A cell without the spaces around it and the marks of code in it.
std::string plain(std::string_view cell) {
  std::string text;
  for (const char c : cell)
    if (c != '`') text += c;
  const std::size_t begin = text.find_first_not_of(' ');
  if (begin == std::string::npos) return {};
  return text.substr(begin, text.find_last_not_of(' ') + 1 - begin);
}

/// The rows whose first cell is in code.  One row may name several keys; then it has a default
/// for each, or none.
std::vector<Told> reference() {
  std::ifstream file(std::string(DAYBOOK_SOURCE) + "/doc/guide/configuration.md");
  std::vector<Told> all;
  for (std::string line; std::getline(file, line);) {
    if (!line.starts_with("| `")) continue;
    const std::vector<std::string_view> cells = text::split(line, "|");
    REQUIRE(cells.size() >= 5);
    const std::string keys = plain(cells[1]);
    const std::string defaults = plain(cells[3]);
    const auto names = text::split(keys, ", ");
    const auto values = text::split(defaults, ", ");
    for (std::size_t i = 0; i < names.size(); ++i) {
      const bool has_its_own = names.size() > 1 && values.size() == names.size();
      all.push_back({std::string(names[i]), has_its_own ? std::string(values[i]) : defaults});
    }
  }
  return all;
}

}  // namespace

TEST_CASE("the reference of site.yaml tells each key with its default, in the table's order",
          "[config]") {
  std::vector<Told> known;
  for (const Key& key : config_keys())
    known.push_back({std::string(key.name), std::string(key.default_value)});
  CHECK(reference() == known);
}

}  // namespace daybook::config
