// SPDX-License-Identifier: MIT
// make_journal COUNT FOLDER: writes a made-up journal of COUNT sessions in the three dialects, with
// tracks, modules and decision records, the same bytes on every run; `--touch` appends a line to
// one session of it.  Its only reader is ./dev bench: what it writes is of the size and the shape
// of real sessions, and says nothing.
#include <array>
#include <charconv>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <string>
#include <string_view>

namespace {

constexpr std::uint64_t k_seed = 20260101;
constexpr unsigned k_records = 40;

constexpr std::array<std::string_view, 48> k_words{
    "cache",  "queue",   "thread",   "page",    "index",    "token",   "buffer",   "kernel",
    "batch",  "lock",    "reads",    "writes",  "waits",    "keeps",   "measures", "shows",
    "fails",  "returns", "slower",   "faster",  "smaller",  "stable",  "the",      "a",
    "every",  "one",     "before",   "after",   "under",    "within",  "because",  "although",
    "while",  "and",     "then",     "latency", "memory",   "request", "result",   "schedule",
    "worker", "model",   "gradient", "layer",   "estimate", "pattern", "again",    "twice"};
constexpr std::array<std::string_view, 4> k_tracks{"01-Systems", "02-Networks", "03-Theory",
                                                   "04-Practice"};
constexpr std::array<std::string_view, 5> k_modules{"Allocators", "Scheduling", "Consensus",
                                                    "Indexing", "Testing"};
constexpr std::array<std::string_view, 4> k_languages{"cpp", "python", "bash", "sql"};

/// SplitMix64: the same numbers with every compiler and library.
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}

  std::size_t below(std::size_t limit) {
    state_ += 0x9e3779b97f4a7c15U;
    std::uint64_t bits = state_;
    bits = (bits ^ (bits >> 30U)) * 0xbf58476d1ce4e5b9U;
    bits = (bits ^ (bits >> 27U)) * 0x94d049bb133111ebU;
    return static_cast<std::size_t>((bits ^ (bits >> 31U)) % limit);
  }

  template <class Table>
  auto pick(const Table& table) {
    return table[below(table.size())];
  }

 private:
  std::uint64_t state_;
};

std::string words(Random& random, std::size_t count) {
  std::string text(random.pick(k_words));
  for (std::size_t i = 1; i < count; ++i)
    text += fmt::format(" {}", random.pick(k_words));
  text[0] = static_cast<char>(text[0] - 'a' + 'A');
  return text;
}

std::string paragraph(Random& random) {
  std::string text;
  for (std::size_t i = 5 + random.below(4); i > 0; --i) {
    text += fmt::format("{}, `{}_{}` *{}* **{}**. ", words(random, 8), random.pick(k_words),
                        random.pick(k_words), random.pick(k_words), random.pick(k_words));
  }
  return text + "\n\n";
}

std::string code(Random& random) {
  std::string text = fmt::format("```{}\n", random.pick(k_languages));
  for (std::size_t i = 6 + random.below(10); i > 0; --i) {
    text += fmt::format("{} = {}({}, {})  # \"{}\"\n", random.pick(k_words), random.pick(k_words),
                        random.below(1000), random.pick(k_words), random.pick(k_words));
  }
  return text + "```\n\n";
}

/// `count` list entries, each led by `mark`.
std::string list(Random& random, std::string_view mark, std::size_t count) {
  std::string text;
  for (; count > 0; --count)
    text += fmt::format("- {}{}\n", mark, words(random, 9));
  return text + "\n";
}

std::string bold_list(Random& random, std::size_t count) {
  std::string text;
  for (; count > 0; --count) {
    text += fmt::format("- **{}**: {}, see ADR-{:03}\n", words(random, 2), words(random, 10),
                        1 + random.below(k_records));
  }
  return text + "\n";
}

struct Day {
  std::string iso;
  std::string previous;  ///< the file name of the session before, or empty
  std::string_view track;
  std::string_view module;
};

std::string study(Random& random, const Day& day) {
  std::string text = fmt::format(
      "---\ndate: {}\nduration_min: {}\ntrack: {}\nmodule: {}\ntopic: {}\ngoal_type: research\n"
      "status: ok\nlevel_before: L{}\nlevel_after: L{}\ntags: [{}, {}]\n---\n\n# {}\n\n",
      day.iso, 30 + random.below(120), day.track, day.module, words(random, 4), random.below(3),
      2 + random.below(3), random.pick(k_words), random.pick(k_words), words(random, 5));
  text += "## 1) Session Summary\n\n* **Why today (context):** " + paragraph(random);
  text += "## 3) Dialogue Log\n\n";
  for (int question = 1; question <= 3; ++question) {
    text += fmt::format("### Q{} — {}\n\n* **My question (verbatim):** {}?\n", question,
                        words(random, 4), words(random, 9));
    text += "* **My initial answer / mental model:** " + paragraph(random) + code(random);
  }
  text += "## 4) Key Concepts\n\n### 4.1 Facts\n\n" + list(random, "**Fact:** ", 4);
  text +=
      "## 7) Knowledge Gaps & Risk Register\n\n| Gap / Risk | Severity | Fix plan "
      "|\n|---|---|---|\n";
  for (const char severity : {'H', 'M', 'L'}) {
    text += fmt::format("| {} | {} | {} |\n", words(random, 5), severity, words(random, 6));
  }
  text += "\n## 8) What I Can Now Do\n\n| Capability | Level reached | Proof |\n|---|---|---|\n";
  text += fmt::format("| I can {} | L{} | session |\n\n", words(random, 6), 1 + random.below(4));
  return text + "## 10) Next Session Plan\n\n" + list(random, "[ ] ", 3);
}

std::string learning(Random& random, const Day& day) {
  std::string text =
      fmt::format("# Learning Session - {}\n\n## Session Type: Learning\n\n## Topic\n{}\n\n",
                  day.iso, words(random, 5));
  text += "## Goal\n" + paragraph(random) + "## Session Log\n\n";
  for (const std::string_view step : {"Discovery", "Experiment", "Gotcha"}) {
    text += fmt::format("### 10:{:02} - {}: {}\n\n", random.below(60), step, words(random, 3));
    text += paragraph(random) + code(random);
    text += fmt::format("**Key Insight:** {}\n\n", words(random, 12));
  }
  text += "## Key Learnings\n\n### Core Concepts\n" + bold_list(random, 4);
  text += "## Mental Model\n" + paragraph(random);
  text += "## Follow-up Questions\n" + list(random, "[ ] ", 3);
  text += "## Next Steps\n" + list(random, "[ ] ", 3) + list(random, "[x] ", 1);
  text += "## Confidence Level\n**Current:** ⭐⭐⭐☆☆\n\n## Summary\n" + paragraph(random);
  return text + fmt::format("---\n\n**Session Duration:** {} minutes\n", 30 + random.below(90));
}

std::string worklog(Random& random, const Day& day) {
  std::string text = fmt::format(
      "# Session: {}\n\n**Date:** {}  \n**Duration:** {} hours {} minutes  \n**Focus:** {}  \n\n",
      words(random, 5), day.iso, 1 + random.below(4), random.below(60), words(random, 5));
  text += "## Summary\n\n" + paragraph(random) + "## Activities\n\n";
  for (int activity = 1; activity <= 4; ++activity) {
    text += fmt::format("{}. **{}**\n   - {}\n   - {}\n\n", activity, words(random, 3),
                        words(random, 12), words(random, 12));
  }
  text += code(random) + "## Key Learnings\n\n" + bold_list(random, 5) + paragraph(random);
  text += fmt::format("## Decisions Made\n\n1. **{}**: {}\n   - **Rationale**: {}\n\n",
                      words(random, 3), words(random, 9), words(random, 12));
  text += code(random) + "## TODOs Created\n\n### High Priority\n" + list(random, "[ ] ", 4);
  if (day.previous.empty()) return text;
  return text + fmt::format("## Related\n\n- [The session before](./{})\n", day.previous);
}

std::string record(Random& random, unsigned number) {
  std::string text = fmt::format("# ADR-{:03}: {}\n\n- Status: accepted\n- Date: 2020-02-{:02}\n\n",
                                 number, words(random, 5), 1 + number % 28);
  text += "## Context\n\n" + paragraph(random) + "## Decision\n\n" + paragraph(random);
  return text + "## Consequences\n\n" + list(random, "", 4);
}

bool write(const std::filesystem::path& path, std::string_view text,
           std::ios::openmode mode = std::ios::trunc) {
  std::ofstream file(path, std::ios::binary | mode);
  file << text;
  file.close();
  if (!file) fmt::print(stderr, "make_journal: cannot write {}\n", path.string());
  return static_cast<bool>(file);
}

std::string iso_date(unsigned day) {
  const std::chrono::sys_days first = std::chrono::year{2015} / 1 / 1;
  const std::chrono::year_month_day date{first + std::chrono::days{day}};
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()),
                     static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

bool write_journal(const std::filesystem::path& folder, unsigned count) {
  Random random(k_seed);
  std::filesystem::create_directories(folder / "sessions");
  std::filesystem::create_directories(folder / "adr");
  bool fine = write(folder / "site.yaml", "title: A journal for timing\n");
  for (unsigned number = 1; number <= k_records; ++number) {
    fine = fine && write(folder / fmt::format("adr/ADR-{:03}.md", number), record(random, number));
  }
  for (const std::string_view track : k_tracks) {
    for (const std::string_view module : k_modules) {
      std::filesystem::create_directories(folder / "tracks" / track / module);
      fine = fine && write(folder / "tracks" / track / module / "INDEX.md",
                           fmt::format("# {}\n\n{}", module, paragraph(random)));
    }
  }
  std::string previous;
  for (unsigned i = 0; i < count && fine; ++i) {
    // Three sessions a day, so that 5,000 of them still lie in the past.
    const Day day{iso_date(i / 3), previous, random.pick(k_tracks), random.pick(k_modules)};
    constexpr std::array k_dialects{study, learning, worklog};
    previous = fmt::format("{}-session-{}.md", day.iso, i % 3 + 1);
    fine = write(folder / "sessions" / previous, k_dialects[random.below(3)](random, day));
  }
  return fine;
}

}  // namespace

int main(int argc, char** argv) {
  const bool touch = argc == 4 && std::string_view(argv[1]) == "--touch";
  unsigned count = 0;
  const std::string_view digits = argc < 3 ? "" : argv[argc - 2];
  std::from_chars(digits.data(), digits.data() + digits.size(), count);
  if (count == 0 || (argc != 3 && !touch)) {
    fmt::print(stderr, "usage: make_journal [--touch] COUNT FOLDER\n");
    return 2;
  }
  const std::filesystem::path folder = argv[argc - 1];
  if (!touch) return write_journal(folder, count) ? 0 : 3;
  const unsigned middle = count / 2;
  const std::string name = fmt::format("{}-session-{}.md", iso_date(middle / 3), middle % 3 + 1);
  return write(folder / "sessions" / name, "\nOne more line.\n", std::ios::app) ? 0 : 3;
}
