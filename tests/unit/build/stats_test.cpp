// SPDX-License-Identifier: MIT
#include "build/stats.hpp"

#include "support/catch.hpp"

using namespace daybook;
using build::Stats;
using build::Step;
using namespace std::chrono_literals;

TEST_CASE("without stats no time is noted", "[build][stats]") {
  Stats::Time sum{0};
  {
    const build::Timed none(nullptr);
    const build::Timed nothing(nullptr, Step::scan);
  }
  { const build::Timed timed(&sum); }
  REQUIRE(sum >= Stats::Time{0});
}

TEST_CASE("stats name the ten slowest files, equal ones in the order of their names",
          "[build][stats]") {
  const std::vector<std::string> paths{"l", "k", "j", "i", "h", "g", "f", "e", "d", "c", "b", "a"};
  std::vector<Stats::Time> times(paths.size(), 1ms);
  times[2] = 3ms;
  Stats stats;
  stats.take_files(paths, times);
  std::string names;
  for (const Stats::Slow& file : stats.files())
    names += file.name;
  REQUIRE(names == "jabcdefghi");
  REQUIRE(stats.row(Step::read).work == 14ms);
  REQUIRE(stats.row(Step::read).count == 12);
}

TEST_CASE("stats are tables of steps, files, layouts and pages", "[build][stats]") {
  Stats stats;
  stats.row(Step::scan) = {.wall = 1500us, .work = {}, .count = 3};
  stats.row(Step::read).wall = 4ms;
  stats.take_files(std::vector<std::string>{"a.md", "b.md"}, std::vector<Stats::Time>{2ms, 5ms});
  stats.row(Step::pages) = {.wall = 10ms, .work = {}, .count = 4};
  stats.take_outputs(std::vector<Stats::OutputName>{{.path = "a.html", .layout = "session.html"},
                                                    {.path = "b.html", .layout = "session.html"},
                                                    {.path = "feed.xml", .layout = ""}},
                     std::vector<Stats::OfOutput>{{.render = 6ms, .write = 1ms},
                                                  {.render = 7ms, .write = 1ms},
                                                  {.render = 1ms, .write = 1ms}});
  stats.row(Step::write).count = 2;
  REQUIRE(build::stats_text(stats, 16ms) == R"(step               ms workers ms
scan              1.5             3 files
read              4.0        7.0  2 files
pages            10.0             4 outputs
  render                    14.0  3 outputs
  write                      3.0  2 written
the rest          0.5
all              16.0

files              ms
                  5.0             b.md
                  2.0             a.md

layouts            ms      pages
                 13.0          2  session.html

pages              ms
                  7.0             b.html
                  6.0             a.html
                  1.0             feed.xml
)");
}
