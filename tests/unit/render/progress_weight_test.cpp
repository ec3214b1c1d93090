// SPDX-License-Identifier: MIT
// How heavy the pages below progress/ get.  They show two years at most, so what counts is how much
// there is in a year.
#include <algorithm>
#include <fmt/format.h>
#include <string>

#include "support/catch.hpp"
#include "unit/render/rendered_site.hpp"

using namespace daybook;

namespace {

/// So many sessions, so many hundredths of a day apart.
std::string long_journal(int sessions, int hundredths, std::string_view slug) {
  std::string archive;
  const text::Date first = std::chrono::year{2017} / 1 / 1;
  for (int i = 0; i < sessions; ++i) {
    const std::string day = text::to_iso(text::add_days(first, i * hundredths / 100));
    archive += fmt::format(
        "-- sessions/{}-{}-{}.md --\n---\ntrack: T{}\nmodule: M{}\nduration_min: {}\n"
        "level_after: L{}\nconfidence: {}\n---\n# {} number {}\n",
        day, slug, i, i % 9, i % 63, 30 + i % 200, i % 6, i % 5 + 1, slug, i);
  }
  return archive;
}

/// The heaviest page below progress/, of a journal too long to render whole.
std::size_t heaviest_page(std::string_view archive) {
  tests::JournalText settings;
  const site::Site site = tests::link_text(archive, settings).value;
  const render::Outline outline = render::make_outline(site);
  const render::Theme theme = render::make_theme({}).value;
  const render::Renderer renderer({.config = settings.config,
                                   .theme = theme,
                                   .site = site,
                                   .outline = outline,
                                   .clock = settings.clock,
                                   .generator = "daybook 1.2.3"});
  std::size_t most = 0;
  for (const render::Page& page : renderer.plan()) {
    if (!page.url.path().starts_with("progress/")) continue;
    const std::string bytes = renderer.render(page).value.bytes;
    CAPTURE(page.url.path());
    CHECK(bytes.size() < 300'000);
    CHECK(tests::read_page(bytes).fault.empty());
    most = std::max(most, bytes.size());
  }
  return most;
}

}  // namespace

TEST_CASE("progress pages stay under 300 KB", "[render][progress][stress]") {
  struct Row {
    int sessions;
    int hundredths;
    std::string_view slug;
  };
  for (const Row& row : {
           // As dense as 10,000 sessions in ten years.
           Row{2'400, 36, "a-session-on-something"},
           // One a day, with long names in a script whose letters take nine bytes in an address.
           Row{800, 100, "关于缓存一致性与内存模型的学习记录第二部分"},
       }) {
    CAPTURE(row.slug);
    CHECK(heaviest_page(long_journal(row.sessions, row.hundredths, row.slug)) > 100'000);
  }
}
