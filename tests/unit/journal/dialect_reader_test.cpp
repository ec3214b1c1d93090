// SPDX-License-Identifier: MIT
// Dialects as YAML: what each key gives, and what is said of a fault.
#include <fmt/format.h>
#include <string>

#include "journal/dialect/reader.hpp"
#include "journal/words/vocabulary.hpp"
#include "support/catch.hpp"
#include "yaml/parse.hpp"
#include "yaml/simple.hpp"

using namespace daybook;
using namespace daybook::journal;

namespace {

struct ReadDialects {
  std::vector<Dialect> dialects;
  std::string faults;  ///< `line:column [rule] message|help`, one a line
};

/// Reads a text as the value of `dialects:`.
ReadDialects read(std::string_view yaml) {
  static const Vocabulary vocabulary;
  const text::SourceFile source("site.yaml", std::string(yaml));
  const auto parsed = yaml::parse(source, {0, static_cast<std::uint32_t>(source.bytes().size())},
                                  {.root = yaml::ParseOptions::Root::any});
  REQUIRE(parsed.diagnostics.empty());
  text::Diagnostics diagnostics;
  ReadDialects read{read_dialects(source, parsed.value, vocabulary, diagnostics), {}};
  for (const text::Diagnostic& each : diagnostics) {
    read.faults += fmt::format("{}:{} [{}] {}|{}\n", each.place.begin.line, each.place.begin.column,
                               text::rule_name(each.rule), each.message, each.help);
  }
  return read;
}

}  // namespace

TEST_CASE("every key of a dialect is read", "[journal]") {
  const auto [dialects, faults] = read(R"(
- name: retro
  kind: work
  headings:
    "## 1. Went well": learnings
    Weather: other
  fields:
    Held by: deciders
  labels:
    Denn: rationale
  evidence:
    title: {Retro: 5, sprint}
    roles: [decisions, tasks]
    fields: {branch: 0}
  required: [next_steps, Went well]
  limits:
    summary: {lines: 4}
    Weather: {items: 2, lines: 3}
)");
  CHECK(faults.empty());
  REQUIRE(dialects.size() == 1);
  const Dialect& retro = dialects[0];
  CHECK(retro.name == "retro");
  CHECK(retro.kind == SessionKind::work);
  REQUIRE(retro.headings.size() == 2);
  CHECK(retro.headings[0].word == "went well");
  CHECK(retro.headings[0].meaning == Role::learnings);
  REQUIRE(retro.fields.size() == 1);
  CHECK(retro.fields[0].meaning == MetaField::deciders);
  REQUIRE(retro.labels.size() == 1);
  CHECK(retro.labels[0].meaning == ItemField::rationale);
  REQUIRE(retro.evidence.title_words.size() == 2);
  CHECK(retro.evidence.title_words[0].mark == "retro");
  CHECK(retro.evidence.title_words[0].weight == 5);
  CHECK(retro.evidence.title_words[1].weight == 2);
  REQUIRE(retro.evidence.roles.size() == 2);
  CHECK(retro.evidence.roles[1].mark == Role::tasks);
  CHECK(retro.evidence.roles[1].weight == 2);
  CHECK(retro.evidence.fields[0].weight == 0);
  REQUIRE(retro.required.size() == 2);
  CHECK(retro.required[0].role == Role::next_steps);
  CHECK(retro.required[1].heading == "went well");
  REQUIRE(retro.limits.size() == 2);
  CHECK(retro.limits[0].lines == 4U);
  CHECK_FALSE(retro.limits[0].items);
  CHECK(retro.limits[1].items == 2U);
}

TEST_CASE("dialects are a list, or a mapping by name", "[journal]") {
  CHECK(read("- {name: a, kind: work}\n- {name: b, kind: study}\n").dialects[1].name == "b");
  const auto [dialects, faults] =
      read("a: {kind: work}\nstudy:\n  limits:\n    gaps: {items: 5}\n");
  CHECK(faults.empty());
  REQUIRE(dialects.size() == 2);
  CHECK(dialects[0].name == "a");
  CHECK(dialects[1].kind == SessionKind::study);
}

TEST_CASE("a fault of a dialect is said at its place", "[journal]") {
  struct Row {
    std::string_view yaml;
    std::string_view expected;
  };
  for (const auto& [yaml, expected] : {
           Row{"x\n",
               "1:1 [config-invalid] dialects are a list or a mapping by name|write - name: "
               "retro, and its other keys below\n"},
           Row{"- kind: work\n",
               "1:3 [config-invalid] a dialect needs a name|write a line like name: retro\n"},
           Row{"a: x\n",
               "1:4 [config-invalid] a dialect is a mapping|give it the keys kind, headings, "
               "evidence …\n"},
           Row{"a: {required: [gaps]}\n",
               "1:4 [config-invalid] the dialect 'a' needs a kind|write kind: learning, kind: "
               "work or kind: study\n"},
           Row{"a: {kind: play}\n",
               "1:11 [config-invalid] 'play' is no kind of session|write learning, work or "
               "study\n"},
           Row{"work: {kind: study}\n",
               "1:14 [config-invalid] 'work' extends a dialect of another kind|leave the kind "
               "out; it is work\n"},
           Row{"work: {heading: {A: gaps}}\n",
               "1:8 [config-unknown-key] a dialect has no key 'heading'|did you mean "
               "'headings'?\n"},
           Row{"work: {headings: {A: gpas}}\n",
               "1:22 [config-invalid] 'gpas' is no role of a section|did you mean 'gaps'?\n"},
           Row{"work: {headings: [A]}\n",
               "1:18 [config-invalid] words are a mapping|write lines of your word, a colon and "
               "a role of a section\n"},
           Row{"work: {fields: {A: branhc}}\n",
               "1:20 [config-invalid] 'branhc' is no field of a session|did you mean "
               "'branch'?\n"},
           Row{"work: {labels: {A: caus}}\n",
               "1:20 [config-invalid] 'caus' is no field of an item|did you mean 'cause'?\n"},
           Row{"work: {evidence: [gaps]}\n",
               "1:18 [config-invalid] the evidence of a dialect is a mapping|give it the keys "
               "title, roles or fields\n"},
           Row{"work: {evidence: {role: [gaps]}}\n",
               "1:19 [config-unknown-key] the evidence of a dialect has no key 'role'|did you "
               "mean 'roles'?\n"},
           Row{"work: {evidence: {roles: {gap: 1}}}\n",
               "1:27 [config-invalid] 'gap' is no role of a section|did you mean 'gaps'?\n"},
           Row{"work: {evidence: {roles: {gaps: much}}}\n",
               "1:33 [config-invalid] the weight of 'gaps' is no whole number from 0 to 100|most "
               "marks have 2\n"},
           Row{"work: {evidence: {roles: {gaps: 101, tasks: 1.5, log: -1}}}\n",
               "1:33 [config-invalid] the weight of 'gaps' is no whole number from 0 to 100|most "
               "marks have 2\n"
               "1:45 [config-invalid] the weight of 'tasks' is no whole number from 0 to 100|most "
               "marks have 2\n"
               "1:55 [config-invalid] the weight of 'log' is no whole number from 0 to 100|most "
               "marks have 2\n"},
           Row{"r: {kind: work, name: zz}\n",
               "1:23 [config-invalid] the dialect 'r' has a second name, 'zz'|leave the line out; "
               "its key is its name\n"},
           Row{"r: {kind: work, name: r}\n", ""},
           Row{"work: {headings: {Zed: tasks, zed: decisions, ZED: tasks}}\n",
               "1:31 [config-invalid] 'zed' is the same word as 'Zed'|leave one of them out; the "
               "first counts\n"},
           Row{"work: {headings: {\"\": gaps}}\n",
               "1:19 [config-invalid] '' is no word to know anything by|write it as it stands in "
               "your files\n"},
           // One fault is said once, and hides none of the others.
           Row{"work: {headings: {Went well: gpas}, limits: {Went well: {items: no}}}\n",
               "1:30 [config-invalid] 'gpas' is no role of a section|did you mean 'gaps'?\n"
               "1:65 [config-invalid] the limit of 'Went well' is no whole number from 1 to "
               "100000|write {items: 3}, {lines: 10} or both\n"},
           Row{"work: {evidence: {fields: [[a], branch]}}\n",
               "1:28 [config-invalid] an entry of this list is no name|write one name an "
               "entry\n"},
           Row{"work: {required: [verificaton]}\n",
               "1:19 [config-invalid] 'verificaton' is neither a role nor a heading|did you mean "
               "'verification'?\n"},
           Row{"work: {required: {gaps: 1}}\n",
               "1:18 [config-invalid] the required sections of a dialect are a list|write "
               "required: [verification]\n"},
           Row{"work: {limits: [summary]}\n",
               "1:16 [config-invalid] the limits of a dialect are a mapping|write lines like "
               "summary: {lines: 10}\n"},
           Row{"work: {limits: {summary: 10}}\n",
               "1:26 [config-invalid] the limit of 'summary' is a mapping|write {items: 3}, "
               "{lines: 10} or both\n"},
           Row{"work: {limits: {summary: {line: 10}}}\n",
               "1:27 [config-unknown-key] a limit has no key 'line'|did you mean 'lines'?\n"},
           Row{"work: {limits: {summary: {lines: 0}}}\n",
               "1:34 [config-invalid] the limit of 'summary' is no whole number from 1 to "
               "100000|write {items: 3}, "
               "{lines: 10} or both\n"},
       }) {
    CAPTURE(yaml);
    CHECK(read(yaml).faults == expected);
  }
}

TEST_CASE("a dialect with the name of one before extends it", "[journal]") {
  const auto [dialects, faults] = read(
      "- {name: r, kind: work, headings: {Zed: tasks}}\n- {name: r, required: [Zed]}\n"
      "- {name: r, kind: study}\n");
  CHECK(faults ==
        "3:19 [config-invalid] 'r' extends a dialect of another kind|leave the kind out; it is "
        "work\n");
  REQUIRE(dialects.size() == 3);
  CHECK(dialects[1].kind == SessionKind::work);
  CHECK(dialects[1].required.size() == 1);
  CHECK(dialects[2].kind == SessionKind::work);
}

TEST_CASE("of very many dialects and words the first are read", "[journal]") {
  std::string many;
  for (int i = 0; i < 102; ++i)
    many += fmt::format("d{}: {{kind: work}}\n", i);
  CHECK(read(many).dialects.size() == 100);
  CHECK(read(many).faults == "1:1 [config-invalid] more than 100 dialects|the rest is left out\n");
  std::string words = "work:\n  headings:\n";
  for (int i = 0; i < 2001; ++i)
    words += fmt::format("    w{}x: tasks\n", i);
  CHECK(read(words).dialects[0].headings.size() == 2000);
  CHECK(read(words).faults == "3:5 [config-invalid] more than 2000 entries|the rest is left out\n");
}

TEST_CASE("the built-in dialects have no fault and are read by the fast reader", "[journal]") {
  REQUIRE(embedded_dialects().size() == 3);
  for (const EmbeddedDialect& file : embedded_dialects()) {
    CAPTURE(file.name);
    const text::SourceFile source(std::string(file.name), std::string(file.bytes));
    const auto fast = yaml::read_simple(
        source, {0, static_cast<std::uint32_t>(source.bytes().size())}, text::Rule::config_invalid);
    CHECK(fast.has_value());
  }
  text::Diagnostics diagnostics;
  const auto dialects = built_in_dialects(Vocabulary(), diagnostics);
  CHECK(diagnostics.empty());
  REQUIRE(dialects.size() == 3);
  CHECK(dialects[0].name == "learning");
  CHECK(dialects[1].name == "study");
  CHECK(dialects[2].name == "work");
  for (const Dialect& dialect : dialects) {
    CHECK(session_kind_name(dialect.kind) == dialect.name);
    CHECK(dialect.evidence.roles.size() >= 8);
    CHECK(dialect.evidence.fields.size() >= 2);
    CHECK(dialect.evidence.title_words.size() >= 3);
  }
  CHECK(dialects[1].required[0].role == Role::verification);
  CHECK(dialects[1].limits[0].lines == 10U);
  CHECK(dialects[1].limits[1].section.heading == "next session plan");
  CHECK(dialects[1].limits[1].items == 3U);
}
