// SPDX-License-Identifier: MIT
// That an archive holds what was given, and depends on nothing else.
#include "output/zip.hpp"

#include <cstdlib>
#include <ctime>
#include <string>
#include <vector>

#include "support/catch.hpp"
#include "support/unzip.hpp"

using namespace daybook;
using namespace std::chrono;

namespace {

const std::vector<output::ZipFile> k_files{
    {.name = "top/b.html", .bytes = std::string(10000, 'b')},
    {.name = "top/a/学习.html", .bytes = "a"},
    {.name = "top/empty", .bytes = ""},
};

std::string zipped(text::Date day) {
  auto made = output::make_zip(k_files, day);
  REQUIRE(made);
  return std::move(made).value();
}

}  // namespace

TEST_CASE("an archive holds the files in their order, readable by all, on one day", "[output]") {
  std::string lines;
  for (const tests::Unzipped& file : tests::unzip(zipped(year{2026} / 3 / 5)))
    lines += file.name + " " + std::to_string(file.bytes.size()) + " " + file.day + " " +
             std::to_string(file.mode) + "\n";
  CHECK(lines ==
        "top/b.html 10000 2026-03-05 644\n"
        "top/a/学习.html 1 2026-03-05 644\n"
        "top/empty 0 2026-03-05 644\n");
  CHECK(tests::unzip(zipped(year{2026} / 3 / 5)).front().bytes == k_files.front().bytes);
}

TEST_CASE("an archive has the same bytes in any time zone", "[output]") {
  const std::string before = zipped(year{2026} / 3 / 5);
  REQUIRE(::setenv("TZ", "Pacific/Kiritimati", 1) == 0);
  ::tzset();
  CHECK(zipped(year{2026} / 3 / 5) == before);
  REQUIRE(::unsetenv("TZ") == 0);
  ::tzset();
}

TEST_CASE("days that the format does not know are its first or its last", "[output]") {
  CHECK(tests::unzip(zipped(year{1970} / 1 / 1)).front().day == "1980-01-01");
  CHECK(tests::unzip(zipped(year{3000} / 1 / 1)).front().day == "2107-12-31");
}

TEST_CASE("two files of one name are refused", "[output]") {
  const std::vector<output::ZipFile> twins{{.name = "a", .bytes = "1"},
                                           {.name = "a", .bytes = "2"}};
  const auto made = output::make_zip(twins, year{2026} / 3 / 5);
  REQUIRE_FALSE(made);
  CHECK(made.error().message == "the zip file cannot be made: File already exists");
}
