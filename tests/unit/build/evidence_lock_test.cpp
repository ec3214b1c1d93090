// SPDX-License-Identifier: MIT
// evidence.lock: what is written is read again, and what is damaged is told and left out.
#include "build/evidence_lock.hpp"

#include <fmt/format.h>

#include "io/memory.hpp"
#include "support/catch.hpp"

using namespace daybook;
using namespace std::chrono_literals;
using site::EvidenceState;

namespace {

const std::string k_digest(64, 'a');
constexpr std::string_view k_first =
    "# What `daybook check --external` found out about links that leave the journal.\n"
    "# Commit it: builds read it and ask nobody.\nversion: 1\nlinks:\n";
constexpr std::string_view k_sound =
    "  - url: \"https://a.example.org/\"\n    state: ok\n    status: 200\n    checked: "
    "2026-06-01\n";

text::Checked<build::EvidenceLock> read(std::string bytes) {
  io::MemoryFileSystem files;
  files.put("journal/evidence.lock", std::move(bytes));
  return build::read_evidence(files, "journal");
}

/// `line:column message` of each, and the addresses that were read.
std::string shown(const text::Checked<build::EvidenceLock>& lock) {
  std::string text;
  for (const text::Diagnostic& diagnostic : lock.diagnostics) {
    CHECK(diagnostic.rule == text::Rule::evidence_invalid);
    CHECK(diagnostic.place.path == "evidence.lock");
    text += fmt::format("{}:{} {}\n", diagnostic.place.begin.line, diagnostic.place.begin.column,
                        diagnostic.message);
  }
  for (const auto& [address, link] : lock.value.evidence)
    text += address + "\n";
  return text;
}

site::LinkEvidence entry(EvidenceState state, std::string status, text::Date checked) {
  site::LinkEvidence link;
  link.state = state;
  link.status = std::move(status);
  link.checked = checked;
  return link;
}

site::Evidence some_evidence() {
  constexpr text::Date k_day = 2026y / 6 / 1;
  site::Evidence evidence;
  evidence["https://b.example.org/?a=%22&b=':,"] =
      entry(EvidenceState::unsure, "timeout", 2026y / 6 / 2);
  site::LinkEvidence& changed = evidence["https://a.example.org/"];
  changed = entry(EvidenceState::ok, "200", k_day);
  changed.sha256 = k_digest;
  changed.sha256_now = std::string(64, 'b');
  changed.changed = 2026y / 5 / 1;
  site::LinkEvidence& moved = evidence["https://c.example.org/"];
  moved = entry(EvidenceState::moved, "200", k_day);
  moved.moved_to = "https://d.example.org/";
  site::LinkEvidence& rotten = evidence["https://例え.example.org/"];
  rotten = entry(EvidenceState::rotten, "404", k_day);
  rotten.rotten_since = 2026y / 5 / 31;
  evidence["https://long.example.org/" + std::string(3000, 'x')] =
      entry(EvidenceState::ok, "200", k_day);
  return evidence;
}

}  // namespace

TEST_CASE("what is written is read again", "[build][evidence]") {
  const auto lock = read(build::evidence_text(some_evidence()));
  CHECK(lock.diagnostics.empty());
  CHECK(lock.value.is_ours);
  CHECK(lock.value.evidence == some_evidence());
}

TEST_CASE("entries stand in the order of their addresses, one field a line", "[build][evidence]") {
  site::Evidence evidence = some_evidence();
  evidence.erase(std::prev(evidence.end()));
  evidence.erase(std::prev(evidence.end()));
  CHECK(build::evidence_text(evidence) ==
        std::string(k_first) +
            "  - url: \"https://a.example.org/\"\n    state: ok\n    status: 200\n"
            "    checked: 2026-06-01\n    sha256: \"" +
            k_digest + "\"\n    changed: 2026-05-01\n    sha256_now: \"" + std::string(64, 'b') +
            "\"\n"
            "  - url: \"https://b.example.org/?a=%22&b=':,\"\n    state: unsure\n"
            "    status: timeout\n    checked: 2026-06-02\n"
            "  - url: \"https://c.example.org/\"\n    state: moved\n    status: 200\n"
            "    checked: 2026-06-01\n    moved_to: \"https://d.example.org/\"\n");
}

TEST_CASE("no file, an empty one and one without entries say nothing", "[build][evidence]") {
  const auto none = build::read_evidence(io::MemoryFileSystem(), "journal");
  CHECK(shown(none).empty());
  CHECK(none.value.is_ours);
  CHECK(shown(read("")).empty());
  CHECK(read(" \n").value.is_ours);
  CHECK(shown(read(std::string(k_first))).empty());
}

TEST_CASE("what is damaged in a lock is told, and the rest counts", "[build][evidence]") {
  struct Row {
    std::string entry;
    std::string_view said;
  };
  const std::string all = "    state: ok\n    status: 200\n    checked: 2026-06-01\n";
  const std::string url = "  - url: \"https://x.example.org/\"\n";
  for (const Row& row : {
           Row{"  - nothing\n", "9:5 an entry without 'url' is left out"},
           Row{"  - state: ok\n", "9:5 an entry without 'url' is left out"},
           Row{"  - url: \"file:///etc/passwd\"\n" + all,
               "9:10 'file:///etc/passwd' is no url: the entry is left out"},
           Row{"  - url: \"https://me:word@x.org/\"\n" + all,
               "9:10 'https://me:word@x.org/' is no url: the entry is left out"},
           Row{url + "    state: perhaps\n    status: 200\n    checked: 2026-06-01\n",
               "10:12 'perhaps' is no state: the entry is left out"},
           Row{url + "    state: ok\n    status: \"<b>\"\n    checked: 2026-06-01\n",
               "11:13 '<b>' is no status: the entry is left out"},
           Row{url + "    state: ok\n    status: 200\n    checked: 2026-02-30\n",
               "12:14 '2026-02-30' is no checked: the entry is left out"},
           Row{url + "    state: ok\n    status: 200\n",
               "9:10 an entry without 'checked' is left out"},
           Row{url + "    state: moved\n    status: 200\n    checked: 2026-06-01\n",
               "9:10 an entry that has moved without 'moved_to' is left out"},
           Row{url + all + "    rotten_since: 2026-06-02\n",
               "9:10 an entry with a day after 'checked' is left out"},
           Row{url + all + "    sha256: abc\n", "13:13 'abc' is no sha256: the entry is left out"},
           Row{url + all + "    moved_to: \"javascript:1\"\n",
               "13:15 'javascript:1' is no moved_to: the entry is left out"},
           Row{"  - url: \"https://a.example.org/\"\n" + all,
               "9:10 a second entry of an address is left out"},
       }) {
    CAPTURE(row.entry);
    const auto lock = read(std::string(k_first) + std::string(k_sound) + row.entry);
    CHECK(shown(lock) == std::string(row.said) + "\nhttps://a.example.org/\n");
    CHECK(lock.value.is_ours);
  }
}

TEST_CASE("a field of a later version is passed over", "[build][evidence]") {
  CHECK(shown(read(std::string(k_first) + std::string(k_sound) + "    colour: red\n")) ==
        "https://a.example.org/\n");
}

TEST_CASE("what is no lock of ours is told, and is not ours to write", "[build][evidence]") {
  struct Row {
    std::string bytes;
    std::string_view said;
  };
  for (const Row& row : {
           Row{"version: 2\nlinks:\n", "1:10 '2' is no version that this daybook reads\n"},
           Row{"links: []\n", "1:1 the file does not say its version\n"},
       }) {
    CAPTURE(row.bytes);
    const auto lock = read(row.bytes);
    CHECK(shown(lock) == row.said);
    CHECK_FALSE(lock.value.is_ours);
  }
  io::MemoryFileSystem folder;
  folder.put("journal/evidence.lock/file", "");
  const auto lock = build::read_evidence(folder, "journal");
  CHECK(shown(lock) == "1:1 it is no file, and is not read\n");
  CHECK_FALSE(lock.value.is_ours);
}

TEST_CASE("no bytes at all stop the reader", "[build][evidence]") {
  const std::string whole = build::evidence_text(some_evidence());
  for (std::size_t size = 0; size < 700; size += 7)
    read(whole.substr(0, size));
  for (const std::string& bytes :
       {std::string("\0\x01\xFF", 3), std::string(50, '['), std::string("&a [*a]"),
        "<<<<<<< ours\n" + whole + "=======\n" + whole + ">>>>>>> theirs\n",
        std::string("version: 1\nlinks: 7\n")}) {
    CAPTURE(bytes);
    CHECK_FALSE(read(bytes).diagnostics.empty());
  }
}

TEST_CASE("a lock is written in one step, and only when its bytes differ", "[build][evidence]") {
  io::MemoryFileSystem files;
  const auto write = [&](const site::Evidence& evidence) {
    const auto done = build::write_evidence(files, "journal", evidence);
    REQUIRE(done);
    return done.value() == build::LockWrite::written;
  };
  files.put("journal/a.md", "");
  CHECK_FALSE(write({}));
  CHECK(files.log().empty());
  CHECK(write(some_evidence()));
  CHECK(files.log().back() == "rename journal/.evidence.lock.new journal/evidence.lock");
  files.clear_log();
  CHECK_FALSE(write(some_evidence()));
  CHECK(files.log().empty());
  CHECK(write({}));
  CHECK(files.log() == std::vector<std::string>{"replace journal/evidence.lock"});
}
