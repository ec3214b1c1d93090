// SPDX-License-Identifier: MIT
// README.md's tables of forms: each file they name is there, and each file of the journal has its
// label.  What the files hold is compared by score_export.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include "support/catch.hpp"

namespace fs = std::filesystem;

namespace {

const fs::path k_folder = fs::path(DAYBOOK_TESTS) / "labelled";

/// What stands in backticks in the last cell of each row.
std::vector<std::string> files_named() {
  std::vector<std::string> names;
  std::ifstream readme(k_folder / "README.md");
  for (std::string line; std::getline(readme, line);) {
    if (!line.starts_with("| ")) continue;
    std::string_view cell = line;
    cell = cell.substr(cell.rfind(" | ") + 1);
    for (std::size_t at = cell.find('`'); at != std::string_view::npos; at = cell.find('`')) {
      cell.remove_prefix(at + 1);
      const std::size_t end = cell.find('`');
      names.emplace_back(cell.substr(0, end));
      cell.remove_prefix(std::min(end + 1, cell.size()));
    }
  }
  return names;
}

}  // namespace

TEST_CASE("each file that shows a form of writing is there", "[labelled]") {
  constexpr std::size_t k_least = 60;
  const std::vector<std::string> names = files_named();
  CHECK(names.size() >= k_least);
  for (const std::string& name : names) {
    CAPTURE(name);
    CHECK(fs::is_regular_file(k_folder / name));
  }
}

TEST_CASE("each file of the labelled journal has a label, and each label a file", "[labelled]") {
  const auto names_in = [](const fs::path& folder, const std::string& ending) {
    std::vector<std::string> names;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
      if (entry.is_regular_file())
        names.push_back(entry.path().lexically_relative(folder).generic_string() + ending);
    }
    std::ranges::sort(names);
    return names;
  };
  CHECK(names_in(k_folder / "journal", ".json") == names_in(k_folder / "expected", ""));
}
