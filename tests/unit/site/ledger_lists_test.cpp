// SPDX-License-Identifier: MIT
// Tasks and questions over sessions: each row is a journal of a session a line.
#include <fmt/format.h>
#include <initializer_list>

#include "site/ledger.hpp"
#include "support/catch.hpp"
#include "support/journal_text.hpp"
#include "unit/site/link_days.hpp"

using namespace daybook;
using tests::link_days;

namespace {

std::string tasks(std::initializer_list<std::string_view> bodies) {
  std::string lines;
  for (const site::Task& task : link_days(bodies).tasks) {
    lines += fmt::format("{} {} x{} carried {}\n", task.done ? "[x]" : "[ ]", task.text,
                         task.sessions.size(), task.carried);
  }
  return lines;
}

std::string states(std::initializer_list<std::string_view> bodies) {
  std::string lines;
  for (const site::Task& task : link_days(bodies).tasks) {
    lines += fmt::format("{} {} {} {} days\n", site::task_state_name(task.state), task.text,
                         task.priority.empty() ? "-" : task.priority, task.age_days.value_or(-1));
  }
  return lines;
}

std::string questions(std::initializer_list<std::string_view> bodies) {
  std::string lines;
  for (const site::Question& question : link_days(bodies).questions) {
    lines += fmt::format("{} x{} answered in {}\n", question.text, question.sessions.size(),
                         question.answered_in ? std::to_string(question.answered_in->index) : "-");
  }
  return lines;
}

}  // namespace

TEST_CASE("a task that stood open and stands again is carried over", "[site][ledger]") {
  CHECK(tasks({"## Next Steps\n\n- [ ] Write tests", "## Tasks\n\n- [ ] write tests."}) ==
        "[ ] write tests. x2 carried 1\n");
  CHECK(tasks({"## Tasks\n\n- [ ] Write tests", "## Tasks\n\n- [ ] Write tests",
               "## Tasks\n\n- [x] Write tests"}) == "[x] Write tests x3 carried 2\n");
}

TEST_CASE("a task is carried, blocked, open or done, and its last mention counts",
          "[site][ledger]") {
  // Each stands in the sessions of 1, 2 and 3 June; the build's day is 30 June.
  CHECK(states({"## Tasks\n\n- [ ] Long\n- [ ] Short\n- [ ] Ended\n",
                "## Tasks\n\n- [ ] Long\n- [ ] Short\n- [ ] Ended\n",
                "## Tasks\n\n- [ ] Long\n- [x] Ended\n"}) ==
        "carried Long - 29 days\nopen Short - 29 days\ndone Ended - 2 days\n");
  // The most urgent first, then the oldest; what is blocked after what is open.
  CHECK(states({"## Tasks\n\n### Low Priority\n\n- [ ] Slow\n", "## Tasks\n\n- [ ] Plain\n",
                "## Next Steps\n\n### High Priority\n\n- [ ] Fast\n\n### Blocked\n\n- [ ] Stuck\n",
                "## Tasks\n\n- [ ] Later\n"}) ==
        "open Fast high 27 days\nopen Plain - 28 days\nopen Later - 26 days\nopen Slow low 29 "
        "days\nblocked Stuck - 27 days\n");
}

TEST_CASE("a task that was done is not carried over by standing again", "[site][ledger]") {
  CHECK(tasks({"## Tasks\n\n- [x] Run checks", "## Tasks\n\n- [ ] Run checks"}) ==
        "[ ] Run checks x2 carried 0\n");
  CHECK(states({"## Tasks\n\n- [x] Run checks", "## Tasks\n\n- [x] Run checks",
                "## Tasks\n\n- [ ] Run checks"}) == "open Run checks - 29 days\n");
}

TEST_CASE("a task that waits for something is blocked, and keeps the priority it had",
          "[site][ledger]") {
  CHECK(states({"## Tasks\n\n### High Priority\n\n- [ ] Ship\n",
                "## Tasks\n\n- [ ] Ship\n  - Blocked by: the review\n"}) ==
        "blocked Ship high 29 days\n");
}

TEST_CASE("of tasks that are done, those done last stand first", "[site][ledger]") {
  CHECK(states({"## Tasks\n\n- [x] Early\n", "## Tasks\n\n- [x] Late\n"}) ==
        "done Late - 0 days\ndone Early - 0 days\n");
}

TEST_CASE("what follows a dash after the action is not compared", "[site][ledger]") {
  CHECK(tasks({"## Tasks\n\n- [ ] Write tests - an hour",
               "## Tasks\n\n- [ ] Write tests - blocked by CI"}) ==
        "[ ] Write tests - blocked by CI x2 carried 1\n");
}

TEST_CASE("the age of a task is that of its first mention with a date", "[site][ledger]") {
  const site::Site site =
      tests::link_text(
          "-- sessions/a.md --\n# A\n\n## Next Steps\n\n- [ ] Write tests\n"
          "-- sessions/2026-06-01-b.md --\n# B\n\n## Next Steps\n\n- [ ] Write tests\n")
          .value;
  REQUIRE(site.tasks.size() == 1);
  CHECK(site.tasks.front().age_days.has_value());
}

TEST_CASE("a second mention in the same session counts once", "[site][ledger]") {
  CHECK(tasks({"## Tasks\n\n- [ ] Write tests\n\n## Next Steps\n\n- [ ] Write tests"}) ==
        "[ ] Write tests x1 carried 0\n");
}

TEST_CASE("the last mention says whether a task is done, and open tasks stand first",
          "[site][ledger]") {
  CHECK(
      tasks({"## Tasks\n\n- [ ] Write tests\n- [ ] Ship\n\n## Next Steps\n\n- [x] Write tests"}) ==
      "[ ] Ship x1 carried 0\n[x] Write tests x1 carried 0\n");
}

TEST_CASE("a question is open until a session says that it is answered", "[site][ledger]") {
  CHECK(questions({"## Open Questions\n\n- Why UTF-8?"}) == "Why UTF-8? x1 answered in -\n");
  CHECK(questions({"## Open Questions\n\n- [ ] Why UTF-8?",
                   "## Open Questions\n\n- [x] Why utf-8"}) == "Why utf-8 x2 answered in 1\n");
  CHECK(questions({"## Open Questions\n\n- [x] Why UTF-8?",
                   "## Open Questions\n\n- [ ] Why UTF-8?"}) == "Why UTF-8? x2 answered in -\n");
}

TEST_CASE("a later exchange in equal words with an answer answers a question", "[site][ledger]") {
  constexpr std::string_view k_answer =
      "## 3) Socratic Dialogue\n\n### Q1 — Why UTF-8?\n\n**My Answer:** It is compact for ASCII.\n";
  CHECK(questions({"## Open Questions\n\n- Why UTF-8?", k_answer}) ==
        "Why UTF-8? x1 answered in 1\n");
  CHECK(questions({k_answer, "## Open Questions\n\n- Why UTF-8?"}) ==
        "Why UTF-8? x1 answered in -\n");
}
