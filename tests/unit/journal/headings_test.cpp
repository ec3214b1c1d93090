// SPDX-License-Identifier: MIT
// Headings that are none of the tables word for word, and those that must stay what they are.
#include "rows.hpp"

using namespace daybook::journal;

using Row = HeadingRow;

TEST_CASE("a heading is told by the words it begins or ends with", "[journal][headings]") {
  const Row rows[] = {
      {"Student's Initial Understanding", "baseline"},
      {"Key Breakthrough Moments", "learnings"},
      {"Confusion Points", "gaps"},
      {"Next Study Targets", "next_steps"},
      {"Next Session Questions", "questions"},
      {"Testing Status", "testing"},
      {"Validation", "checks"},
      {"Tasks Done", "log"},
      {"Files reviewed", "related"},
      {"Commands or procedure", "lab"},
      {"Plain-English explanation", "mental_model"},
      {"Concepts explained", "concepts"},
      {"Notes for next session", "next_steps"},
      {"Comprehension checks", "verification"},
      {"Bugs found and fixed", "challenges"},
      {"Parser Updates Needed", "tasks"},
      {"Commits Made", "code_changes"},
      {"What I learned about queues", "learnings"},
      {"What went wrong with the cache", "challenges"},
      {"What I still don't get", "gaps"},
      {"How I can apply this at work", "ideas"},
      {"Lessons from the outage", "learnings"},
      {"LAB 2 — Routes", "lab"},
      {"22:20 - Keys", "log"},
      {"2026-03-05 (second day)", "log"},
      {"Morning", "log"},
      {"今日成就", "log"},
      {"我的关键理解", "learnings"},
      {"下一步学习", "next_steps"},
      {"上午（会话开始）", "log"},
      {"技能应用情况", "-"},
      {"关键技术难点", "challenges"},
      {"学习效果评估", "capabilities"},
      {"Bugün Yaptığım Hatalar", "gaps"},
      {"Lecciones de hoy", "learnings"},
      {"Ziele für heute", "goal"},
      {"今日の学び", "learnings"},
      {"Not Completed", "tasks"},
      {"Extra Things Explored", "log"},
      {"Artifacts Built Today", "code_changes"},
      {"Blockers / Questions for Ann", "questions"},
      {"Self Score", "confidence"},
      {"One Thing I Learned Today", "learnings"},
      {"Additional Fixes (Evening)", "log"},
      {"How I Used the Debugger Today", "notes"},
      {"Still Fuzzy", "gaps"},
      {"Priorities for Next Session", "next_steps"},
      {"Hardest Part", "challenges"},
      {"Test Results Summary", "testing"},
      {"Code Changes Overview", "code_changes"},
      {"Session Summary", "summary"},
      {"Open Design Question", "questions"},
      {"What to distill into /notes", "tasks"},
  };
  check(rows);
}

TEST_CASE("one name of two languages is enough", "[journal][headings]") {
  const Row rows[] = {
      {"Student Baseline | 学生起点", "baseline"}, {"甲乙 | Open Questions", "questions"},
      {"甲乙丙（Lessons Learned）", "learnings"},  {"甲乙丙丁 / Summary", "summary"},
      {"待办与复习（Next Steps）", "next_steps"},  {"未来潜在问题（提前记录）", "gaps"},
  };
  check(rows);
}

TEST_CASE("a Chinese compound is told by its core, whatever stands around it",
          "[journal][headings]") {
  const Row rows[] = {
      {"第一周能力清单", "capabilities"},
      {"本周三条收获", "learnings"},
      {"最重要的 3 个收获", "learnings"},
      {"与目标岗位的差距", "gaps"},
      {"仍需后续学习", "gaps"},
      {"还需要加强", "gaps"},
      {"今日修正的关键问题", "challenges"},
      {"解决方式", "challenges"},
      {"第 2 周预习", "next_steps"},
      {"常见坑", "learnings"},
      {"课后思考问题", "questions"},
      {"新建/修改的文件清单", "code_changes"},
      {"面试考点", "dialogue"},
      {"学会的 Vim 操作", "capabilities"},
      {"本周问题总结", "challenges"},
      {"重点错题记录与不足", "challenges"},
      {"今日掌握的主题", "capabilities"},
      {"新增/修改文件", "code_changes"},
      {"今天的打卡记录", "metadata"},
      {"对比同类产品", "comparison"},
      {"对比学习的损失函数", "concepts"},
      {"晚间第二场", "log"},
      {"深入思考 6 问", "dialogue"},
      {"灵魂三问", "dialogue"},
      {"请问", "-"},
  };
  check(rows);
}

TEST_CASE("a question to oneself is told by what it asks", "[journal][headings]") {
  const Row rows[] = {
      {"今天学了什么", "learnings"},      {"今天最难？", "challenges"},
      {"明天要改善什么？", "next_steps"}, {"哪里还没弄懂？", "gaps"},
      {"遇到了什么困难？", "challenges"}, {"如何实现队列？", "-"},
  };
  check(rows);
}

TEST_CASE("a clause is told by its verb, and by whether it is denied or to come",
          "[journal][headings]") {
  const Row rows[] = {
      {"What slowed me down", "challenges"},
      {"What tripped me up today", "challenges"},
      {"Where I got stuck on the parser", "challenges"},
      {"What I shipped", "log"},
      {"What did we ship?", "log"},
      {"What this taught me", "learnings"},
      {"What surprised us", "learnings"},
      {"What could I have done better?", "gaps"},
      {"What still confuses me", "gaps"},
      {"What we didn't get to", "tasks"},
      {"What didn't go well", "challenges"},
      {"Things I don't understand yet", "gaps"},
      {"Things to try", "next_steps"},
      {"Things I want to read", "next_steps"},
      {"What will I do tomorrow?", "next_steps"},
      {"What I need to improve", "gaps"},
      {"To revisit", "next_steps"},
      {"I struggled with lifetimes", "challenges"},
      {"What I set out to do", "goal"},
      {"What the student now knows", "learnings"},
      {"What the learner struggled with", "challenges"},
      {"What is learning rate?", "-"},
      {"What are open files?", "-"},
      {"Where the parser stopped", "-"},
      {"To infinity", "-"},
  };
  check(rows);
}

TEST_CASE("of what is open and what follows from it the second name counts",
          "[journal][headings]") {
  const Row rows[] = {
      {"Blockers/Notes", "notes"},
      {"Open items / handoff notes", "notes"},
      {"Questions / next steps", "next_steps"},
      {"Questions / Blockers", "questions"},
      {"Decisions / next steps", "decisions"},
      {"Learnings / notes", "learnings"},
  };
  check(rows);
}

TEST_CASE("what was written below the rest is a log unless it has a name", "[journal][headings]") {
  const Row rows[] = {
      {"Queue rewrite (continued)", "log"},   {"队列换成环形（追加）", "log"},
      {"Decisions (continued)", "decisions"}, {"Session continued: the queue", "log"},
      {"Queue rewrite (draft)", "-"},
  };
  check(rows);
}

TEST_CASE("words of reviews and logs have their roles", "[journal][headings]") {
  const Row rows[] = {
      {"Bottom line", "summary"},
      {"Day 3", "log"},
      {"Week 2: queues", "log"},
      {"Session 4 goals", "goal"},
      {"Common Mistakes & Fixes", "challenges"},
      {"Cache layout explained", "concepts"},
      {"Next recall prompts", "questions"},
      {"Complete flow diagram", "mental_model"},
      {"User request", "goal"},
      {"What went well", "notes"},
      {"What surprised me", "notes"},
      {"Exercise 2: the ring buffer", "log"},
      {"Lab exercises", "lab"},
      {"License check", "checks"},
      {"Remaining acceptance criteria", "tasks"},
      {"Quick reference: commands", "other"},
      {"业务背景", "-"},
      {"学生背景", "baseline"},
      {"今日产出", "log"},
      {"产出文件", "code_changes"},
      {"本周最大卡点", "gaps"},
      {"Code review fixes", "log"},
      {"The good", "learnings"},
      {"Cheat sheet", "concepts"},
      {"Deferred items", "tasks"},
      {"Pick up here", "next_steps"},
      {"Goals for next week", "next_steps"},
      {"Next month's goals", "next_steps"},
      {"This week's goals", "goal"},
      {"Pending decisions", "questions"},
      {"Even better if", "gaps"},
      {"Strengths", "capabilities"},
      {"Frustrations", "challenges"},
      {"Any blockers?", "challenges"},
      {"How I verified", "checks"},
      {"Summary of changes", "code_changes"},
      {"By the numbers", "metrics"},
      {"Total questions completed", "metrics"},
      {"Rejected options", "comparison"},
      {"Docs consulted", "resources"},
      {"Kudos", "notes"},
      {"Katas", "lab"},
      {"Wishlist", "ideas"},
      {"Hours", "metadata"},
  };
  check(rows);
}

TEST_CASE("traditional characters are told as simplified ones", "[journal][headings]") {
  const Row rows[] = {
      {"今日知識", "concepts"},     {"學會的技巧", "capabilities"}, {"最大的收穫", "learnings"},
      {"遇到的問題", "challenges"}, {"難點", "challenges"},         {"總結", "summary"},
      {"下週計劃", "next_steps"},   {"參考資料", "resources"},      {"待辦事項", "tasks"},
  };
  check(rows);
}

TEST_CASE("a heading about something is no section of a template", "[journal][headings]") {
  const Row rows[] = {
      {"How the parser works", "-"},
      {"Why is a queue fair?", "-"},
      {"Orchestrator Pattern", "-"},
      {"Project Status", "-"},
      {"Installing the compiler", "-"},
      {"课程（Course）模块要点", "-"},
      {"两回合策略", "-"},
      {"为什么需要两回合？", "-"},
      {"Task 1: write it", "-"},
      {"git diff", "-"},
      {"Branch vs commit", "-"},
      {"Test Edilebilirlik Neden Arttı?", "-"},
      {"Troubleshooting Sıram", "-"},
      {"Link Code System", "-"},
      {"Source Lineage", "-"},
      {"Certificate Verification", "-"},
      {"x", "-"},
  };
  check(rows);
}

TEST_CASE("a heading is told by what its clause says of the thing it names",
          "[journal][headings]") {
  const Row rows[] = {
      {"Shell commands I can now run from memory", "capabilities"},
      {"Key terms I now know", "capabilities"},
      {"Essays I read", "resources"},
      {"Areas I can improve", "gaps"},
      {"What I actually did (important)", "log"},
      {"What was introduced", "log"},
      {"Planned labs", "next_steps"},
      {"Plan summary", "next_steps"},
      {"Summary of concepts", "concepts"},
      {"How I solved them", "challenges"},
      {"Key Learning Outcomes", "learnings"},
      {"Tools & Resources Used", "resources"},
      {"Area studied", "topic"},
      {"Where things stand", "summary"},
      {"Human verification", "checks"},
  };
  check(rows);
}

TEST_CASE("a Chinese word inside a longer one that names a subject tells no role",
          "[journal][headings]") {
  const Row rows[] = {
      {"第 4 章 决策树", "-"},
      {"关键决策", "decisions"},
      {"问答系统入门", "-"},
      {"学习资源使用情况", "resources"},
      {"你的初始理解（摘要）", "baseline"},
      {"实测结论", "learnings"},
      {"尚未验证", "gaps"},
      {"会运行、能解释、能修改", "capabilities"},
      {"今天学会的新知识", "learnings"},
      {"今天写了什么代码？", "code_changes"},
      {"决定了什么", "decisions"},
      {"最后的交付状态", "summary"},
      {"今日验收命令", "testing"},
      {"自我评分 (1-5)", "confidence"},
  };
  check(rows);
}

TEST_CASE("sections have other names than those of the templates", "[journal][headings]") {
  const Row rows[] = {
      {"Week in Review", "summary"},
      {"What stood out", "learnings"},
      {"Growth areas", "gaps"},
      {"Retrieval practice", "verification"},
      {"Upcoming tasks", "next_steps"},
      {"Mood check", "notes"},
      {"翻车现场", "challenges"},
      {"划重点", "learnings"},
      {"没做完的", "tasks"},
      {"缘起", "goal"},
      {"参考书", "resources"},
  };
  check(rows);
}

TEST_CASE("what a tutor or the author says of the learner has a role", "[journal][headings]") {
  const Row rows[] = {
      {"学生表现", "notes"},
      {"学习亮点", "notes"},
      {"掌握得好的", "capabilities"},
      {"理解较好的部分", "capabilities"},
      {"知识掌握度评估", "capabilities"},
      {"What I know well", "capabilities"},
      {"需要复习的", "gaps"},
      {"需要巩固的内容", "gaps"},
      {"关键工程认知", "learnings"},
      {"一句话", "summary"},
      {"核心事件", "log"},
      {"已交付功能总表", "log"},
      {"完成的文件", "code_changes"},
      {"代码质量", "checks"},
      {"明确不做（本迭代）", "decisions"},
      {"Decided", "decisions"},
      {"Audited (evening)", "log"},
      {"New Commands Discovered", "concepts"},
      {"Tomorrow's Goal", "next_steps"},
      {"What's still open from last week", "next_steps"},
      {"Questions to Investigate", "questions"},
  };
  check(rows);
}
