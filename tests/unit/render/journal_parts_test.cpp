// SPDX-License-Identifier: MIT
#include "render/journal_parts.hpp"

#include <fmt/format.h>
#include <string>

#include "render/progress_pages.hpp"
#include "support/catch.hpp"
#include "support/journal_text.hpp"

using namespace daybook;

namespace {

/// A journal of so many sessions with two tasks each.
std::string journal_of(int sessions) {
  std::string text;
  for (int i = 0; i < sessions; ++i)
    text += fmt::format(
        "-- sessions/s{0}.md --\n# S{0}\n\n## Next Steps\n\n- [ ] a{0}\n- [ ] b{0}\n", i);
  return text;
}

constexpr render::JournalLimits k_small{.sessions = 4, .sessions_a_file = 2, .others_a_file = 5};

}  // namespace

TEST_CASE("the export of a short journal is one file", "[render]") {
  const auto linked = tests::link_text(journal_of(4));
  CHECK(render::journal_parts(linked.value, k_small).empty());
}

TEST_CASE("of a long journal each list that fills two files is cut, none lost", "[render]") {
  const tests::JournalText settings;
  const auto linked = tests::link_text(journal_of(5), settings);
  const auto parts = render::journal_parts(linked.value, k_small);
  std::string told;
  for (const render::JournalPart& part : parts)
    told += fmt::format("{} {}-{}\n", part.url.path(), part.first, part.last);
  CHECK(told ==
        "data/journal/sessions-1.json 0-2\ndata/journal/sessions-2.json 2-4\n"
        "data/journal/sessions-3.json 4-5\ndata/journal/tasks-1.json 0-5\n"
        "data/journal/tasks-2.json 5-10\n");

  const render::ProgressPages progress = render::make_progress_pages(linked.value);
  const render::JournalJson json(settings.config, linked.value, progress,
                                 {.generator = "daybook 1.2.3", .clock = settings.clock});
  const std::string index = json.with_parts(parts);
  CHECK(index.find("\"sessions\":[],") != std::string::npos);
  CHECK(index.find("\"tasks\":[],") != std::string::npos);
  CHECK(index.find("\"sessions\":[\"data/journal/sessions-1.json\",") != std::string::npos);
  CHECK(index.find("\"tracks\":[\"") == std::string::npos);

  // The pieces together are the list of the whole, element by element.
  const std::string whole = json.whole();
  CHECK(whole.find("\"parts\"") == std::string::npos);
  std::string joined;
  for (const render::JournalPart& part : parts) {
    if (part.list != render::JournalList::sessions) continue;
    const std::string text = json.part(part);
    constexpr std::string_view k_head =
        "{\"schema\":1,\"generator\":\"daybook 1.2.3\",\n\"sessions\":[\n";
    REQUIRE(text.starts_with(k_head));
    REQUIRE(text.ends_with("\n]}\n"));
    joined +=
        (joined.empty() ? "" : ",\n") + text.substr(k_head.size(), text.size() - k_head.size() - 4);
  }
  CHECK(whole.find("\"sessions\":[\n" + joined + "\n],") != std::string::npos);
}
