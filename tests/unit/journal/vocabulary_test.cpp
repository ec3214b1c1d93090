// SPDX-License-Identifier: MIT
// Headings, labels and words as people write them.
#include "journal/words/vocabulary.hpp"

#include "journal/words/value_words.hpp"
#include "journal/words/words.hpp"
#include "support/catch.hpp"

using namespace daybook::journal;

namespace {

std::string role_of(std::string_view heading) {
  static const Vocabulary vocabulary;
  const auto role = vocabulary.heading_role(heading);
  return role ? std::string(role_name(*role)) : "-";
}

}  // namespace

TEST_CASE("a heading is known under emoji, numbers, remarks and adjectives", "[journal]") {
  struct Row {
    std::string_view heading;
    std::string_view role;
  };
  const Row rows[] = {
      {"Summary", "summary"},
      {"🎯 Session Goals", "goal"},
      {"7) Knowledge Gaps & Risk Register", "gaps"},
      {"8. What I Can Now Do (Evidence-Based)", "capabilities"},
      {"Work Completed:", "log"},
      {"TODOs Created", "tasks"},
      {"Next Session Starting Points", "next_steps"},
      {"Lessons Learned", "learnings"},
      {"My Most Important Takeaways", "learnings"},
      {"What I don’t understand", "gaps"},
      {"Goal + context", "goal"},
      {"Blockers Encountered", "challenges"},
      {"Architecture Decisions", "decisions"},
      {"Questions for Ann", "questions"},
      {"一、学习目标", "goal"},
      {"今日总结（补充）", "summary"},
      {"本次改动文件", "code_changes"},
      {"遇到的问题与解决方案", "challenges"},
      {"评测摘要", "summary"},
      {"下一步", "next_steps"},
      {"Günün Kazanımları", "learnings"},
      {"Nächste Schritte", "next_steps"},
      {"Ce que j’ai appris", "learnings"},
      {"Próximos pasos", "next_steps"},
      {"学んだこと", "learnings"},
      {"다음 단계", "next_steps"},
      {"How the parser works", "-"},
      {"Installing the compiler", "-"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.heading);
    CHECK(role_of(row.heading) == row.role);
  }
}

TEST_CASE("a user's own heading and field win over the built-in ones", "[journal]") {
  Vocabulary vocabulary;
  CHECK(vocabulary.add(WordFamily::headings, "Summary", "notes"));
  CHECK(vocabulary.add(WordFamily::headings, "Brain Dump", "notes"));
  CHECK(vocabulary.add(WordFamily::fields, "Sitting", "duration"));
  CHECK(vocabulary.heading_role("## summary") == Role::notes);
  CHECK(vocabulary.heading_role("SUMMARY:") == Role::notes);
  CHECK(vocabulary.heading_role("🧠 Brain dump") == Role::notes);
  CHECK(vocabulary.meta_field("sitting") == MetaField::duration);
}

TEST_CASE("a user's words for values hold while a vocabulary with them is in use", "[journal]") {
  Vocabulary vocabulary;
  CHECK(vocabulary.add(WordFamily::statuses, "sitzt", "mastered"));
  CHECK(vocabulary.add(WordFamily::statuses, "beschlossen", "accepted"));
  CHECK(vocabulary.add(WordFamily::verdicts, "wackelt", "partial"));
  CHECK(vocabulary.add(WordFamily::verdicts, "Strong", "weak"));
  CHECK(vocabulary.add(WordFamily::severities, "arg", "H"));
  CHECK(vocabulary.add(WordFamily::priorities, "eilt", "high"));
  CHECK(vocabulary.add(WordFamily::horizons, "nach der Pause", "next_week"));
  CHECK(vocabulary.add(WordFamily::goal_types, "Bewerbung", "interview"));
  CHECK(vocabulary.add(WordFamily::kinds, "Werkstatt", "work"));
  CHECK(vocabulary.add(WordFamily::confidences, "sattelfest", "5"));
  CHECK(vocabulary.add(WordFamily::placeholders, "(noch leer)"));
  CHECK(vocabulary.add(WordFamily::nothing, "Fehlanzeige"));
  CHECK_FALSE(vocabulary.add(WordFamily::verdicts, "wackelt", "wobbly"));
  CHECK_FALSE(vocabulary.add(WordFamily::horizons, "bald", "soonish"));
  CHECK_FALSE(vocabulary.add(WordFamily::confidences, "sattelfest", "6"));
  CHECK_FALSE(find_verdict("wackelt"));
  {
    const WordsInUse in_use(vocabulary.values());
    CHECK(learning_status("Sitzt") == "mastered");
    CHECK(find_adr_status("beschlossen am Montag") == AdrStatus::accepted);
    CHECK(find_verdict("wackelt noch") == Verdict::partial);
    CHECK(find_verdict("strong") == Verdict::weak);
    CHECK(find_verdict("failed") == Verdict::failed);
    CHECK(find_severity("arg") == "H");
    CHECK(find_priority("Eilt!") == Priority::high);
    CHECK(find_horizon("Nach der Pause:") == "next_week");
    CHECK(find_goal_type("Bewerbung") == GoalType::interview);
    CHECK(find_session_kind("Werkstatt") == SessionKind::work);
    CHECK(confidence_word("sattelfest") == 5);
    CHECK(is_left_over("(noch leer)"));
    CHECK(is_placeholder("Fehlanzeige."));
    CHECK_FALSE(is_left_over("Fehlanzeige"));
  }
  CHECK_FALSE(find_verdict("wackelt"));
  CHECK_FALSE(is_placeholder("Fehlanzeige"));
}

TEST_CASE("words added to a copy are not in what was copied", "[journal]") {
  Vocabulary first;
  CHECK(first.add(WordFamily::verdicts, "wackelt", "partial"));
  Vocabulary second = first;
  CHECK(second.add(WordFamily::verdicts, "steht", "passed"));
  const WordsInUse in_use(first.values());
  CHECK(find_verdict("wackelt") == Verdict::partial);
  CHECK_FALSE(find_verdict("steht"));
}

TEST_CASE("a user's labels name fields and items", "[journal]") {
  Vocabulary vocabulary;
  CHECK(vocabulary.add(WordFamily::labels, "Denn", "rationale"));
  CHECK(vocabulary.add(WordFamily::items, "Aha", "learning"));
  CHECK(vocabulary.add(WordFamily::ignored, "Wetter"));
  CHECK(vocabulary.item_field("denn:") == ItemField::rationale);
  CHECK(vocabulary.item_label("Aha") == ItemType::learning);
  CHECK(vocabulary.free_label("Aha") == ItemType::learning);
  CHECK(vocabulary.meta_field("Wetter") == MetaField::ignored);
}

TEST_CASE("a free label makes an item wherever it stands, other labels only among items",
          "[journal]") {
  const Vocabulary vocabulary;
  CHECK(vocabulary.free_label("Key Insight:") == ItemType::learning);
  CHECK(vocabulary.free_label("User insight") == ItemType::learning);
  CHECK(vocabulary.free_label("key gotcha this surfaced") == ItemType::gotcha);
  CHECK(vocabulary.free_label("下一步") == ItemType::task);
  CHECK(vocabulary.item_label("Key Insight") == ItemType::learning);
  CHECK(vocabulary.item_label("Task 2") == ItemType::task);
  CHECK_FALSE(vocabulary.free_label("Task"));
  CHECK_FALSE(vocabulary.free_label("an insight that nobody else in the room had so far"));
}

TEST_CASE("every family of words has a name and tells its meanings", "[journal]") {
  for (const std::string_view name :
       {"headings", "fields", "labels", "items", "statuses", "verdicts", "severities", "priorities",
        "horizons", "goal_types", "kinds", "confidences", "placeholders", "nothing", "ignored"}) {
    CAPTURE(name);
    const auto family = find_word_family(name);
    REQUIRE(family);
    CHECK(word_family_name(*family) == name);
    CHECK(meanings_of(*family).empty() == meaning_name(*family).empty());
    for (const std::string_view meaning : meanings_of(*family))
      CHECK(Vocabulary().add(*family, "word", meaning));
  }
  CHECK_FALSE(find_word_family("heading"));
}

TEST_CASE("labels name fields and items", "[journal]") {
  const Vocabulary vocabulary;
  CHECK(vocabulary.meta_field("Time Spent") == MetaField::duration);
  CHECK(vocabulary.meta_field("日期") == MetaField::date);
  CHECK(vocabulary.item_field("Rationale") == ItemField::rationale);
  CHECK(vocabulary.item_field("Severity (H/M/L)") == ItemField::severity);
  CHECK(vocabulary.item_field("My question (verbatim)") == ItemField::question);
  CHECK(vocabulary.item_field("原因") == ItemField::cause);
  CHECK(vocabulary.item_field("解決方案") == ItemField::solution);
  CHECK(vocabulary.item_label("Challenge 2") == ItemType::challenge);
  CHECK(vocabulary.item_label("Q3") == ItemType::exchange);
  CHECK(vocabulary.item_label("Key Insight") == ItemType::learning);
  CHECK(vocabulary.item_field("Mentor’s key guidance (concepts)") == ItemField::guidance);
  CHECK(vocabulary.item_field("Student's question") == ItemField::question);
  CHECK_FALSE(vocabulary.item_label("Ada"));
}

TEST_CASE("a name is compared without number, remark, time and colon", "[journal]") {
  CHECK(name_key("[14:05] - Gotcha: names") == "gotcha: names");
  CHECK(name_key("4.1 Facts (with sources)") == "facts");
  CHECK(name_key("**Focus**：") == "focus");
  CHECK(name_key("三、小结") == "小结");
}

TEST_CASE("words of a value are found at its beginning", "[journal]") {
  CHECK(find_verdict("Partial (see below)") == Verdict::partial);
  CHECK(find_verdict("未通过") == Verdict::failed);
  CHECK(find_verdict("未通過") == Verdict::failed);
  CHECK(find_verdict("✅") == Verdict::passed);
  CHECK_FALSE(find_verdict("Strong / Partial / Weak"));
  CHECK(find_severity("High") == "H");
  CHECK(find_severity("🟡") == "M");
  CHECK(find_severity("低") == "L");
  CHECK(find_severity("Hello").empty());
  CHECK(find_priority("High Priority") == Priority::high);
  CHECK(find_priority("Low Priority / Nice to Have") == Priority::low);
  CHECK_FALSE(find_priority("Highlights"));
  CHECK(find_horizon("Immediate (Next Session)") == "immediate");
  CHECK(find_horizon("This Week") == "this_week");
  CHECK(find_horizon("Next Steps").empty());
  CHECK(learning_status("Mastered") == "mastered");
  CHECK(learning_status("nearly there").empty());
  CHECK(find_adr_status("Superseded by [ADR-7](x.md)") == AdrStatus::superseded);
  CHECK(find_adr_status("已接受") == AdrStatus::accepted);
  CHECK_FALSE(find_adr_status("on hold"));
}

TEST_CASE("a phrase is found anywhere in a text, the first of its table before others",
          "[journal]") {
  CHECK(find_phrase("waiting for the board, blocked by ann", blocker_phrases()).phrase ==
        "blocked by ");
  CHECK(find_phrase("overlap → resolved by: a picture", solution_phrases()).at == 12);
  CHECK(has_phrase("all tests pass", passed_phrases()));
  CHECK_FALSE(has_phrase("clean the cache", passed_phrases()));
  CHECK_FALSE(has_phrase("", failed_phrases()));
}

TEST_CASE("the number behind a label belongs to the word", "[journal]") {
  CHECK(without_number("challenge 2") == "challenge");
  CHECK(without_number("lab #13") == "lab");
  CHECK(without_number("q3") == "q");
  CHECK(without_number("step 3b") == "step 3b");
  CHECK(without_number("2026").empty());
}

TEST_CASE("what a template left and what says nothing are placeholders", "[journal]") {
  for (const std::string_view text :
       {"", "…", "...", "[Topic]", "[Link] - [What we learned]", "I can …", "L?", "N/A", "(none)",
        "None.", "None - all went well", "No open questions", "无", "暂无阻塞", "-", "YYYY-MM-DD",
        "Next #1: …", "[Decision 1]: Description"}) {
    CAPTURE(text);
    CHECK(is_placeholder(text));
  }
  for (const std::string_view text :
       {"None of the tests ran", "[P1] fix it", "No more than 3 rows a page", "无锁队列", "⭐⭐⭐☆☆",
        "Use `a | b | c`", "x"}) {
    CAPTURE(text);
    CHECK_FALSE(is_placeholder(text));
  }
  CHECK(is_left_over("[Topic]"));
  CHECK_FALSE(is_left_over("none"));
  CHECK(is_unchosen("weak | ok | mastered"));
  CHECK_FALSE(is_unchosen("ok"));
}
