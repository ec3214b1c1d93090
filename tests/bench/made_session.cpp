// SPDX-License-Identifier: MIT
#include "made_session.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <fmt/format.h>

#include "made_text.hpp"

namespace bench {
namespace {

struct Track {
  std::string_view name;
  std::array<std::string_view, 10> modules;
};
constexpr std::array<Track, 4> k_tracks{
    {{"01-Systems",
      {"Allocators", "Scheduling", "Locks", "Filesystems", "Caches", "Tracing", "Compilers",
       "Queues", "Signals", "Paging"}},
     {"02-Networks",
      {"Consensus", "Routing", "TLS", "Congestion", "DNS", "Proxies", "Sockets", "Gossip",
       "Load-Balancing", "Replication"}},
     {"03-Theory",
      {"Attention", "Optimisers", "Scaling", "Sampling", "Hashing", "Coding", "Automata", "Graphs",
       "Quantisation", "Probability"}},
     {"04-Practice",
      {"System-Design", "Debugging", "Testing", "Reviews", "Costs", "Interviews", "Releases",
       "Monitoring", "Migrations", "Writing"}}}};

enum class Dialect : std::uint8_t { study, learning, worklog };

std::uint64_t mixed(const Plan& plan, std::uint64_t what, std::uint64_t number) {
  Random random(plan.seed * 1000003U + what * 7919U + number);
  return (static_cast<std::uint64_t>(random.below(1U << 31U)) << 31U) | random.below(1U << 31U);
}

Dialect dialect_of(const Plan& plan, std::uint32_t number) {
  Random random(mixed(plan, 1, number));
  return static_cast<Dialect>(random.below(3));
}

std::string iso_date(const Plan& plan, std::uint32_t number) {
  const std::chrono::sys_days first = std::chrono::year{2000} / 1 / 1;
  const auto days = std::chrono::days{number / plan.sessions_a_day};
  const std::chrono::year_month_day date{first + days};
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()),
                     static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

/// Backwards only: to the 200 sessions before `number` and to the records written by then.
class Earlier : public Links {
 public:
  Earlier(const Plan& plan, std::uint32_t number, std::string_view folder)
      : plan_(plan), number_(number), folder_(folder) {}

  std::string session(Random& random) const override {
    if (number_ == 0) return "the next session";
    const std::uint32_t back =
        1 + static_cast<std::uint32_t>(random.below(std::min<std::uint32_t>(number_, 200)));
    const SessionName name = session_name(plan_, number_ - back);
    const std::string_view stem = std::string_view(name.file).substr(0, name.file.size() - 3);
    switch (random.below(4)) {
      case 0:
        return fmt::format("[[{}]]", stem);
      case 1:
        return fmt::format("[[{}|{}]]", stem, name.topic);
      default:
        return fmt::format("[{}]({}{})", name.topic, folder_, name.file);
    }
  }
  std::string record(Random& random) const override {
    return fmt::format("ADR-{:03}", 1 + random.below(record_count(number_)));
  }

 private:
  const Plan& plan_;
  std::uint32_t number_;
  std::string_view folder_;  ///< of sessions, as seen from the text
};

/// Writes one session, part by part.
class Writer {
 public:
  Writer(const Plan& plan, std::uint32_t number)
      : name_(session_name(plan, number)),
        random_(mixed(plan, 3, number)),
        links_(plan, number, "./"),
        size_(random_.one_in(20) ? 9 : 1) {}

  std::string study();
  std::string learning();
  std::string worklog();

 private:
  std::string words() { return sentence(random_, links_); }
  std::string text(std::size_t sentences) { return paragraph(random_, links_, sentences); }
  std::string list(std::string_view mark, std::size_t count) {
    std::string out;
    for (; count > 0; --count)
      out += fmt::format("{}{}\n", mark, words());
    return out + "\n";
  }
  /// The same with a box that is ticked now and then.
  std::string tasks(std::size_t count) {
    std::string out;
    for (; count > 0; --count)
      out += fmt::format("- [{}] {}\n", random_.one_in(4) ? 'x' : ' ', words());
    return out + "\n";
  }
  std::string fields(std::string_view mark, std::initializer_list<std::string_view> names) {
    std::string out;
    for (const std::string_view name : names)
      out += fmt::format("{}**{}** {}\n", mark, name, words());
    return out + "\n";
  }
  std::string level(std::size_t lowest, std::size_t count) {
    return fmt::format("L{}", lowest + random_.below(count));
  }
  /// What not every session has.
  std::string extras() {
    std::string out;
    if (random_.one_in(6)) out += displayed_formula(random_);
    if (random_.one_in(10)) out += chinese_paragraph(random_) + "\n\n";
    if (random_.one_in(25))
      out += fmt::format("<!-- private -->\n{}\n<!-- /private -->\n\n", text(2));
    return out;
  }
  std::string question(std::size_t number);
  std::string discovery(std::size_t number);

  SessionName name_;
  Random random_;
  Earlier links_;
  std::size_t size_;  ///< how often what repeats is repeated
};

std::string Writer::question(std::size_t number) {
  std::string out = fmt::format("### Q{} — {}\n\n", number, topic(random_));
  out += fmt::format("* **My question (verbatim):** Why is it that {}?\n", topic(random_));
  out += fields("* ", {"My initial answer / mental model:", "Mentor’s key guidance:",
                       "Common pitfalls / failure modes mentioned:"});
  out += text(2 + random_.below(3)) + "\n\n" + (random_.one_in(3) ? "" : code(random_));
  constexpr std::array<std::string_view, 3> k_verdicts{"Strong", "Partial", "Weak"};
  return out + fmt::format(
                   "**Comprehension check**\n\n* **Check question:** {}\n"
                   "* **My answer:** {}\n* **Verdict:** {}\n\n",
                   words(), words(), random_.pick(k_verdicts));
}

std::string Writer::study() {
  constexpr std::array<std::string_view, 3> k_goals{"production", "research", "interview"};
  constexpr std::array<std::string_view, 3> k_states{"weak", "ok", "mastered"};
  constexpr std::array<std::string_view, 3> k_results{"Not started", "Passed", "Failed"};
  std::string out = fmt::format(
      "---\ndate: {}\nstart_time: \"{:02}:30\"\nduration_min: {}\ntrack: {}\nmodule: {}\n"
      "topic: {}\ngoal_type: {}\nstatus: {}\nlevel_before: {}\nlevel_after: {}\n"
      "evidence_targets:\n  sessions: [sessions/{}]\n  tracks: []\n  lab: []\nrefs:\n"
      "  - title: \"{}: the source\"\n    link: \"https://example.org/{}\"\n"
      "tags: [{}, {}, {}]\n---\n\n# {}\n\n",
      name_.date, 7 + random_.below(14), 30 + 15 * random_.below(7), name_.track, name_.module,
      name_.topic, random_.pick(k_goals), random_.pick(k_states), level(0, 3), level(2, 3),
      name_.file, topic(random_), random_.below(100000), tag(random_), tag(random_), tag(random_),
      name_.topic);
  out +=
      "## 1) Session Summary (10 lines max)\n\n" +
      fields("* ",
             {"Why today (context):", "What I wanted (success definition):",
              "What we actually did:", "Outcome (pass/fail vs goal):", "One sentence takeaway:"});
  out += "---\n\n## 2) Baseline (Before Teaching)\n\n### 2.1 What I thought I knew\n\n" +
         list("* ", 2) + "### 2.2 What I was confused about\n\n" + list("* ", 2);
  out += "---\n\n## 3) Dialogue Log (Socratic Record)\n\n";
  for (std::size_t i = 1; i <= 2 * size_ + random_.below(2); ++i)
    out += question(i);
  out +=
      "---\n\n## 4) Key Concepts (Distilled, Evidence-Friendly)\n\n### 4.1 Facts (with "
      "sources)\n\n";
  for (int i = 0; i < 3; ++i)
    out += fmt::format("* **Fact:** {}\n\n  * Source: {}\n\n", words(), links_.session(random_));
  out += "### 4.2 Inferences (based on facts above)\n\n" + list("* **Inference:** ", 2);
  out += "### 4.3 Hypotheses (need verification)\n\n" + list("* **Hypothesis:** ", 1) + extras();
  out += fmt::format(
      "---\n\n## 5) Verification (MANDATORY)\n\n### 5.1 Verification task\n\n"
      "* **Task:** {}\n* **Pass criteria:** {}\n\n### 5.2 Result\n\n"
      "* **Status:** {}\n* **Next fix:** {}\n\n",
      words(), words(), random_.pick(k_results), words());
  out += "---\n\n## 6) Lab Artifacts (If Any)\n\n" + table(random_);
  out +=
      "---\n\n## 7) Knowledge Gaps & Risk Register\n\n| Gap / Risk | Severity (H/M/L) | Symptom | "
      "Likely cause | Fix plan |\n| --- | --- | --- | --- | --- |\n";
  constexpr std::array<char, 3> k_severities{'H', 'M', 'L'};
  for (std::size_t i = random_.below(3); i < 3; ++i)
    out +=
        fmt::format("| {} | {} | {} | {} | read {} |\n", topic(random_), random_.pick(k_severities),
                    topic(random_), topic(random_), links_.record(random_));
  out +=
      "\n---\n\n## 8) What I Can Now Do (Evidence-Based)\n\n| Capability | Level reached | Proof "
      "(links) |\n| --- | --: | --- |\n";
  for (std::size_t i = random_.below(2); i < 2; ++i)
    out += fmt::format("| I can explain the {} | {} | this session, {} |\n", slug(topic(random_)),
                       level(1, 4), links_.record(random_));
  out += "\n---\n\n## 10) Next Session Plan (Max 3 items)\n\n" + tasks(3);
  // Such a section is private.
  if (random_.one_in(4)) out += "---\n\n## 11) Meta Notes (Optional)\n\n" + list("* ", 2);
  return out;
}

std::string Writer::discovery(std::size_t number) {
  constexpr std::array<std::string_view, 3> k_steps{"Discovery", "Experiment", "Gotcha"};
  const std::string_view step = k_steps[number % 3];
  std::string out = fmt::format("### {:02}:{:02} - {}: {}\n\n{}\n\n", 9 + number % 12,
                                random_.below(60), step, topic(random_), text(3));
  if (step == "Discovery") out += fmt::format("**Key Insight:** {}\n\n", words()) + code(random_);
  if (step == "Experiment") out += code(random_) + fields("", {"Result:", "Learning:"});
  if (step == "Gotcha") out += fields("", {"Resolution:", "Lesson:"});
  return out;
}

std::string Writer::learning() {
  std::string out = fmt::format(
      "# Learning Session - {}\n\n## Session Type: Learning\n\n**Tags:** {}, {}\n\n## Topic\n{}\n\n"
      "## Goal\n{}\n\n## Resources\n- [{}](https://example.org/{})\n- {}\n\n## Session Log\n\n",
      name_.date, tag(random_), tag(random_), name_.topic, text(3), topic(random_),
      random_.below(100000), links_.session(random_));
  for (std::size_t i = 0; i < 4 * size_; ++i)
    out += discovery(i);
  out += "## Key Learnings\n\n### Core Concepts\n";
  for (int i = 1; i <= 3; ++i)
    out += fmt::format("{}. **{}** - {}\n", i, topic(random_), words());
  out += "\n### When to Use\n" + list("- ✅ Use when: ", 2) + "### Gotchas & Pitfalls\n" +
         list("- ⚠️ ", 2) + "### Best Practices\n" + list("- ✅ ", 2);
  out += "## Examples & Experiments\n\n### Example 1: " + topic(random_) + "\n" + code(random_) +
         fields("", {"Explanation:"});
  out += "## Mental Model\n" + text(3) + "\n\n" + extras();
  out += "## Comparison with Alternatives\n\n" + table(random_);
  out += "## Follow-up Questions\n" + tasks(3) + "## Next Steps\n" + tasks(3);
  const std::size_t stars = 1 + random_.below(5);
  out += "## Confidence Level\n\n**Current:** ";
  for (std::size_t i = 0; i < 5; ++i)
    out += i < stars ? "⭐" : "☆";
  out += "\n\n## Summary\n" + text(4) + "\n\n---\n\n";
  return out + fmt::format("**Session Duration:** {} minutes\n**Worth Revisiting:** {}\n",
                           30 + random_.below(90), random_.one_in(3) ? "Yes" : "No");
}

std::string Writer::worklog() {
  std::string out = fmt::format(
      "# Session: {}\n\n**Date:** {}  \n**Duration:** {} hours {} minutes  \n**Focus:** {}  \n"
      "**Branch:** work/{}  \n\n## Summary\n\n{}\n\n## Activities\n\n",
      name_.topic, name_.date, 1 + random_.below(4), random_.below(60), topic(random_),
      slug(name_.topic), text(4));
  for (std::size_t i = 1; i <= 4 * size_; ++i)
    out += fmt::format("{}. **{}**\n   - {}\n   - {}\n\n", i, topic(random_), words(), words());
  out += "## Key Learnings\n\n";
  for (std::size_t i = 0; i < 3; ++i)
    out += fmt::format("- **{}**: {}\n", topic(random_), words());
  out += "\n## Decisions Made\n\n" +
         fmt::format("1. **{}**: {}\n   - **Rationale**: {}\n   - **ADR**: {}\n\n", topic(random_),
                     words(), words(), links_.record(random_));
  out += "## TODOs Created\n\n### High Priority\n" + tasks(3) + "### Low Priority\n" + tasks(2);
  out +=
      "## Code Changes\n\n### Files Modified\n\n| File | Changes | Description |\n| --- | --- | "
      "--- "
      "|\n";
  for (std::size_t i = 0; i < 4; ++i)
    out += fmt::format("| `src/{}.rs` | +{}, -{} | {} |\n", slug(topic(random_)),
                       random_.below(200), random_.below(80), topic(random_));
  out += "\n### Key Code Patterns\n\n";
  for (std::size_t i = 0; i < size_; ++i)
    out += code(random_) + text(2) + "\n\n";
  out += "## Performance Metrics\n\n" + table(random_) + extras() + "## Challenges & Solutions\n\n";
  for (std::size_t i = 1; i <= 2 * size_; ++i)
    out += fmt::format("### Challenge {}: {}\n", i, topic(random_)) +
           fields("- ", {"Problem:", "Time spent:", "Final solution:", "Learning:"});
  out += "## Testing\n\n### Tests Run\n" +
         fmt::format("- ✅ Unit tests: {} passing\n\n", random_.below(400));
  out += "## Next Steps\n\n### Immediate (Next Session)\n" + tasks(3);
  out += fmt::format(
      "## Related Documentation\n\n- **ADRs**: {}\n- **Previous sessions**:\n  - {}\n\n",
      links_.record(random_), links_.session(random_));
  out += "## Session Notes\n\n" + list("- ", 3);
  if (random_.one_in(4)) out += "## Team Communication\n\n### Updates Shared\n" + list("- ", 1);
  return out;
}

}  // namespace

SessionName session_name(const Plan& plan, std::uint32_t number) {
  Random random(mixed(plan, 2, number));
  const Track& track = k_tracks[random.below(k_tracks.size())];
  SessionName name{.date = iso_date(plan, number),
                   .topic = fmt::format("{} {}", topic(random), number),
                   .track = track.name,
                   .module = random.pick(track.modules),
                   .file = {}};
  // The template's own form of a name, and its shorter one.
  name.file = dialect_of(plan, number) == Dialect::study
                  ? fmt::format("{}__{}__{}__{}.md", name.date, slug(name.track), slug(name.module),
                                slug(name.topic))
                  : fmt::format("{}-{}.md", name.date, slug(name.topic));
  return name;
}

std::string session_text(const Plan& plan, std::uint32_t number) {
  Writer writer(plan, number);
  switch (dialect_of(plan, number)) {
    case Dialect::study:
      return writer.study();
    case Dialect::learning:
      return writer.learning();
    case Dialect::worklog:
      break;
  }
  return writer.worklog();
}

std::string record_file(std::uint32_t number) {
  return fmt::format("ADR-{:03}.md", number);
}

std::string record_text(const Plan& plan, std::uint32_t number) {
  Random random(mixed(plan, 4, number));
  const std::uint32_t before = (number - 1) * 50;
  const Earlier links(plan, before, "../sessions/");
  std::string out = fmt::format("# ADR-{:03}: {}\n\n- Status: accepted\n- Date: {}\n\n", number,
                                topic(random), iso_date(plan, before));
  out += "## Context\n\n" + paragraph(random, links, 5) + "\n\n## Decision\n\n" +
         paragraph(random, links, 3) + "\n\n" + code(random) + "## Consequences\n\n";
  for (int i = 0; i < 3; ++i)
    out += fmt::format("- {}\n", sentence(random, links));
  return out;
}

ShelfNote shelf_note(const Plan& plan, std::uint32_t number) {
  Random random(mixed(plan, 5, number));
  const Track& track = k_tracks[number % k_tracks.size()];
  const Earlier links(plan, 0, "");
  const std::uint32_t module = static_cast<std::uint32_t>(number / k_tracks.size());
  std::string folder = fmt::format("tracks/{}", track.name);
  std::string_view title = track.name;
  if (module > 0) {
    title = track.modules[module - 1];
    folder += fmt::format("/{}", title);
  }
  return {.path = folder + "/INDEX.md",
          .text = fmt::format("# {}\n\n{}\n", title, paragraph(random, links, 5))};
}

}  // namespace bench
