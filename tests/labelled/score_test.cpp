// SPDX-License-Identifier: MIT
#include "labelled/score.hpp"

#include "support/catch.hpp"

using namespace daybook::labelled;

namespace {

/// An export of one session with these sections and items.
Files exported(const std::string& items, const std::string& sections = "",
               const std::string& metadata = "") {
  const Reading reading =
      read_export(R"({"sessions": [{"source": "a.md", "kind": "work", "sections": [)" + sections +
                  R"(], "items": [)" + items + "]" + metadata + R"(}], "adrs": [], "notes": []})");
  CHECK(reading.fault.empty());
  return reading.files;
}

Files labelled_as(const std::string& items, const std::string& sections = "",
                  const std::string& metadata = "") {
  const Reading reading = read_label(R"({"source": "a.md", "kind": "work", "sections": [)" +
                                     sections + R"(], "items": [)" + items + "]" + metadata + "}");
  CHECK(reading.fault.empty());
  return reading.files;
}

const std::string k_task = R"({"type": "task", "line": 4, "text": "Read *it*", "done": false})";

constexpr Tolerance k_loose{1, Tolerance::Text::within};

}  // namespace

TEST_CASE("an item is matched by type, line and text", "[labelled]") {
  struct Row {
    std::string found;
    std::size_t exact;
    std::size_t loose;
  };
  const Row rows[] = {
      {k_task, 1, 1},
      {R"({"type": "task", "line": 4, "text": "read it."})", 1, 1},
      {R"({"type": "task", "line": 5, "text": "Read it"})", 0, 1},
      {R"({"type": "task", "line": 6, "text": "Read it"})", 0, 0},
      {R"({"type": "gap", "line": 4, "text": "Read it"})", 0, 0},
      {R"({"type": "task", "line": 4, "text": "Read it today"})", 0, 1},
      {R"({"type": "task", "line": 4, "text": "Write it"})", 0, 0},
      {"", 0, 0},
  };
  for (const Row& row : rows) {
    CAPTURE(row.found);
    CHECK(score(labelled_as(k_task), exported(row.found), {}).types.at("task").matched ==
          row.exact);
    CHECK(score(labelled_as(k_task), exported(row.found), k_loose).types.at("task").matched ==
          row.loose);
  }
}

TEST_CASE("an item is matched once, those on the very line first", "[labelled]") {
  const std::string two = R"({"type": "task", "line": 4, "text": "a"},
                             {"type": "task", "line": 5, "text": "a"})";
  CHECK(score(labelled_as(two), exported(two), k_loose).total().matched == 2);
  const std::string one = R"({"type": "task", "line": 5, "text": "a"})";
  const Score half = score(labelled_as(two), exported(one), k_loose);
  CHECK(half.total().matched == 1);
  CHECK(half.misses == std::vector<std::string>{R"(a.md:4: missed task "a")"});
  CHECK(half.total().recall() == Approx(0.5));
  CHECK(half.total().precision() == Approx(1.0));
  const Score extra = score(labelled_as(one), exported(two), k_loose);
  CHECK(extra.misses == std::vector<std::string>{R"(a.md:4: extra task "a")"});
  CHECK(extra.total().precision() == Approx(0.5));
}

TEST_CASE("only what a label states of fields and metadata is compared", "[labelled]") {
  const std::string found = R"({"type": "task", "line": 4, "text": "Read it", "done": true,
                               "priority": "high"})";
  const Score fields = score(labelled_as(k_task), exported(found), {});
  CHECK(fields.types.at("task").fields.right == 0);
  CHECK(fields.types.at("task").fields.all == 1);
  CHECK(fields.misses == std::vector<std::string>{R"(a.md:4: task done is "false", not "true")"});
  struct Row {
    std::string label;
    std::string found;
    std::size_t right;  // of the kind and one more
  };
  const Row rows[] = {
      {R"(, "tags": ["a", "b"])", R"(, "tags": ["a", "b"], "date": "2026-01-01")", 2},
      {R"(, "tags": ["a", "b"])", R"(, "tags": ["a"])", 1},
      {R"(, "duration_min": 90)", R"(, "duration_min": 90)", 2},
      {R"(, "duration_min": 90)", R"(, "duration_min": null)", 1},
      {R"(, "status": null)", R"(, "status": null)", 2},
      {R"(, "status": null)", R"(, "status": "ok")", 1},
      {R"(, "refs": [{"title": "t", "link": "l"}])", R"(, "refs": [{"title": "t", "link": "l"}])",
       2},
  };
  for (const Row& row : rows) {
    CAPTURE(row.label, row.found);
    const Score metadata = score(labelled_as("", "", row.label), exported("", "", row.found), {});
    CHECK(metadata.metadata.right == row.right);
    CHECK(metadata.metadata.all == 2);
  }
}

TEST_CASE("a section's role counts at its line", "[labelled]") {
  const std::string tasks = R"({"line": 3, "role": "tasks"})";
  CHECK(score(labelled_as("", tasks), exported("", tasks), {}).roles.right == 1);
  const Score other =
      score(labelled_as("", tasks), exported("", R"({"line": 3, "role": "log"})"), {});
  CHECK(other.roles.right == 0);
  CHECK(other.misses == std::vector<std::string>{"a.md:3: section is tasks, not log"});
}

TEST_CASE("a file that is exported as something else is missed with all it holds", "[labelled]") {
  const Files files =
      read_export(R"({"sessions": [], "adrs": [], "notes": [{"source": "a.md"}]})").files;
  const Score missed = score(labelled_as(k_task), files, {});
  CHECK(missed.kinds.right == 0);
  CHECK(missed.total().expected == 1);
  CHECK(missed.total().matched == 0);
  const Files note = read_label(R"({"source": "a.md", "note": true})").files;
  CHECK(score(note, files, {}).kinds.right == 1);
  const Files adr = read_label(R"({"source": "a.md", "adr": {"number": 3}})").files;
  CHECK(score(adr, files, {}).kinds.right == 0);
  CHECK(score(adr, files, {}).metadata.all == 1);
}

TEST_CASE("a share is reached when every type and every other count reaches it", "[labelled]") {
  const Files labels = labelled_as(k_task, R"({"line": 3, "role": "tasks"})");
  const std::string role = R"({"line": 3, "role": "tasks"})";
  CHECK(score(labels, exported(k_task, role), {}).reaches(0.97));
  CHECK_FALSE(score(labels, exported(k_task), {}).reaches(0.97));
  CHECK_FALSE(score(labels, exported("", role), {}).reaches(0.97));
  const std::string gap = R"({"type": "gap", "line": 9, "text": "made up"})";
  CHECK_FALSE(score(labels, exported(k_task + "," + gap, role), {}).reaches(0.97));
  CHECK(score(labels, exported("", ""), {}).reaches(0));
}

TEST_CASE("what cannot be read is said", "[labelled]") {
  CHECK_FALSE(read_export("{").fault.empty());
  CHECK_FALSE(read_export("[]").fault.empty());
  CHECK(read_export("{}").fault == "no list 'sessions'");
  CHECK(read_label("{}").fault == "no 'source'");
  CHECK_FALSE(read_labels("no-such-folder").fault.empty());
}

TEST_CASE("the table has a row a type and a sum", "[labelled]") {
  const std::string table = table_of(score(labelled_as(k_task), exported(k_task), {}));
  CHECK(table.find(
            "task                  1      1        1      1.000   1.000   1.000        1/1\n") !=
        std::string::npos);
  CHECK(table.find("files 1/1   metadata 1/1 (1.000)") != std::string::npos);
}
