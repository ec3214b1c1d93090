// SPDX-License-Identifier: MIT
// check_own_layouts SOURCE SITE: the example of a layout of one's own is true.  SITE is the built
// site of the project's own journal, SOURCE the project: its home page ends with the table of
// content/layouts, with a row for each module's page, after all that the built-in one has; and the
// note that explains it shows the files as they are.  Prints the faults and exits 1, or exits 0.
#include <cstdio>
#include <exception>
#include <filesystem>
#include <fmt/format.h>
#include <string>
#include <string_view>

#include "support/markup.hpp"
#include "support/work_folder.hpp"

namespace {

namespace fs = std::filesystem;

constexpr std::string_view k_note = "content/tracks/02-Site/Layouts/own-layouts.md";
constexpr std::string_view k_heading = "<h2 id=\"page.modules\">Where each module stands</h2>";

std::string check_home(const fs::path& site) {
  const std::string page = daybook::tests::read_file(site / "index.html");
  const std::string_view main = daybook::tests::main_part(page);
  const std::size_t table = main.find(k_heading);
  if (table == std::string_view::npos) return "index.html: the table of modules is missing\n";
  std::string faults;
  if (main.find("id=\"page.latest\"") > table)
    faults += "index.html: the latest sessions do not stand above the table\n";
  std::size_t modules = 0;
  for (const std::string& file : daybook::tests::files_below(site / "tracks")) {
    if (!file.ends_with(".html") || file.ends_with("index.html") ||
        daybook::tests::read_file(site / "tracks" / file).find("<body class=\"page-module\">") ==
            std::string::npos)
      continue;
    ++modules;
    if (main.find(fmt::format("href=\"tracks/{}\"", file), table) == std::string_view::npos)
      faults += fmt::format("index.html: the table has no row for tracks/{}\n", file);
  }
  return modules > 1 ? faults : faults + "the journal has no modules to be shown\n";
}

std::string check_note(const fs::path& source) {
  const std::string note = daybook::tests::read_file(source / k_note);
  const fs::path layouts = source / "content/layouts";
  std::string faults;
  for (const std::string& file : daybook::tests::files_below(layouts)) {
    const std::string shown = "```jinja\n" + daybook::tests::read_file(layouts / file) + "```\n";
    if (note.find(shown) == std::string::npos)
      faults += fmt::format("{}: does not show content/layouts/{} as it is\n", k_note, file);
  }
  return faults;
}

}  // namespace

int main(int argc, char** argv) try {
  if (argc != 3) {
    fmt::print(stderr, "usage: check_own_layouts SOURCE SITE\n");
    return 2;
  }
  const std::string faults = check_home(argv[2]) + check_note(argv[1]);
  fmt::print("{}", faults);
  return faults.empty() ? 0 : 1;
} catch (const std::exception& failure) {
  fmt::print(stderr, "check_own_layouts: {}\n", failure.what());
  return 2;
}
