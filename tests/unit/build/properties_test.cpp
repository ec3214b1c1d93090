// SPDX-License-Identifier: MIT
// What must hold for any journal, tried on daybook's own and on one full of collisions: the number
// of workers and the order of files change nothing, a second build writes nothing, every link of
// the finished site resolves, ids are unique, every page is well-formed, every file has a page.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include <tinyxml2.h>

#include "build/pipeline.hpp"
#include "io/memory.hpp"
#include "support/catch.hpp"
#include "text/url.hpp"

using namespace daybook;

namespace {

using Files = std::map<std::string, std::string>;

// The project's own journal as it lies in the source tree, and its site.yaml.
Files own_journal() {
  Files files;
  const std::filesystem::path root(DAYBOOK_SOURCE);
  const auto add = [&](const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    std::ostringstream bytes;
    bytes << in.rdbuf();
    files["journal/" + path.lexically_relative(root).generic_string()] = bytes.str();
  };
  add(root / "site.yaml");
  for (const auto& entry : std::filesystem::recursive_directory_iterator(root / "content")) {
    if (entry.is_regular_file()) add(entry.path());
  }
  return files;
}

// Twins, empty files, damage, every kind of link: what a careless year leaves behind.
Files careless_journal() {
  return {
      {"journal/README.md", "# Mine\n\n[all](sessions/) [gone](gone.md) [[b]]\n"},
      {"journal/sessions/2026-01-01.md",
       "# A\n\n## Summary\n\nx\n\n## Summary\n\n[up](../README.md#mine)\n"},
      {"journal/sessions/2026-01-01/session-notes.md",
       "# B\n\n**Date:** 2026-01-01\n\n- [ ] task\n\n| a | b |\n|---|---|\n| `x|y` | <b>z |\n"},
      {"journal/more/sessions/2026-01-01.md",
       "---\ntrack: T\nmodule: M\ntags: [a, A, \"ä/b\"]\n---\n\n## Was ich "
       "kann\n\ntext[^1]\n\n[^1]: note\n"},
      {"journal/sessions/empty.md", ""},
      {"journal/sessions/fence.md", "# Fence\n\n```python\nprint(1)\n"},
      {"journal/sessions/bytes.md", std::string("# Bytes \xff\xfe\n\n\0x\n", 16)},
      {"journal/tracks/T/README.md",
       "# T\n\n<div>\n\n<instruction>\n\n&nbsp; <script>alert(1)</script>\n"},
      {"journal/tracks/T/M/index.md", "# M\n"},
      {"journal/tracks/T/M.md", "# M beside its folder\n"},
      {"journal/adr/0001-a.md", "# 1. A\n\n## Status\n\nSuperseded by ADR-002\n"},
      {"journal/adr/0001-b.md", "# 1. B\n"},
      {"journal/notes/a/b.md", "# One\n\n![alt](../../img/p.png) <br> $a_b$ $$\nx\n$$\n"},
      {"journal/notes/c/b.md", "# Two\n\n> [!note] Title\n> body\n"},
      {"journal/notes/学习.md", "# 学习\n\n## 下一步\n\n- [x] 完成\n"},
      {"journal/img/p.png", "png"},
  };
}

void fill(io::MemoryFileSystem& disk, const Files& files) {
  for (const auto& [path, bytes] : files)
    disk.put(path, bytes);
}

build::BuildReport run(io::MemoryFileSystem& disk, unsigned jobs) {
  build::BuildOptions options;
  options.journal.journal = "journal";
  options.journal.output = "out";
  options.journal.base_url = "https://journal.example/notes";
  options.journal.jobs = jobs;
  options.journal.clock = std::chrono::year{2026} / 12 / 31;
  options.generator = "daybook test";
  auto outcome = build::build(disk, options);
  if (outcome.failure) FAIL(outcome.failure->message);
  return std::move(outcome.report);
}

Files outputs(const io::MemoryFileSystem& disk) {
  Files made;
  for (const std::string& path : disk.files()) {
    if (path.starts_with("out/")) made[path.substr(4)] = *disk.get(path);
  }
  return made;
}

/// A finished page: its ids and what it links to.
struct Page {
  std::set<std::string> ids;
  std::vector<std::string> links;
};

void collect(const tinyxml2::XMLElement& root, Page& page, std::vector<std::string>& repeated) {
  std::vector<const tinyxml2::XMLElement*> open{&root};
  while (!open.empty()) {
    const tinyxml2::XMLElement& element = *open.back();
    open.pop_back();
    for (const char* name : {"href", "src"}) {
      if (const char* link = element.Attribute(name)) page.links.emplace_back(link);
    }
    const char* const id = element.Attribute("id");
    if (id != nullptr && !page.ids.insert(id).second) repeated.emplace_back(id);
    for (const auto* child = element.FirstChildElement(); child != nullptr;
         child = child->NextSiblingElement())
      open.push_back(child);
  }
}

}  // namespace

TEST_CASE("one, two and four workers make the same site", "[property]") {
  for (const Files& journal : {own_journal(), careless_journal()}) {
    std::vector<Files> made;
    for (const unsigned jobs : {1U, 2U, 4U}) {
      io::MemoryFileSystem disk;
      fill(disk, journal);
      run(disk, jobs);
      made.push_back(outputs(disk));
    }
    CHECK(made[0].size() > 10);
    CHECK(made[0] == made[1]);
    CHECK(made[0] == made[2]);
  }
}

TEST_CASE("what takes long in a long journal is made first", "[property]") {
  io::MemoryFileSystem disk;
  fill(disk, own_journal());
  run(disk, 1);
  const auto place_of = [&](std::string_view address) {
    const auto ends_so = [&](const std::string& line) { return line.ends_with(address); };
    return std::ranges::find_if(disk.log(), ends_so) - disk.log().begin();
  };
  CHECK(place_of("/data/journal.json") < place_of("/404.html"));
  CHECK(place_of("/reviews.ics") < place_of("/404.html"));
  CHECK(place_of("/404.html") < place_of("/index.html"));
}

TEST_CASE("a second build writes and removes nothing", "[property]") {
  for (const Files& journal : {own_journal(), careless_journal()}) {
    io::MemoryFileSystem disk;
    fill(disk, journal);
    const build::BuildReport first = run(disk, 2);
    disk.clear_log();
    const build::BuildReport second = run(disk, 2);
    CHECK(second.written == 0);
    CHECK(second.removed == 0);
    CHECK(second.unchanged == first.written);
    CHECK(disk.log().empty());
  }
}

TEST_CASE("a rebuild after an edit gives what a clean build gives", "[property]") {
  io::MemoryFileSystem disk;
  fill(disk, careless_journal());
  run(disk, 2);
  Files edited = careless_journal();
  edited["journal/sessions/new.md"] = "# New\n\n## Next Steps\n\n- [ ] more\n";
  edited["journal/notes/a/b.md"] = "# Renamed inside\n";
  edited.erase("journal/notes/c/b.md");
  REQUIRE(disk.remove("journal/notes/c/b.md"));
  fill(disk, edited);
  run(disk, 2);
  io::MemoryFileSystem fresh;
  fill(fresh, edited);
  run(fresh, 1);
  CHECK(outputs(disk) == outputs(fresh));
}

TEST_CASE("every Markdown file has a page and every count agrees", "[property]") {
  for (const Files& journal : {own_journal(), careless_journal()}) {
    io::MemoryFileSystem disk;
    fill(disk, journal);
    const build::BuildReport report = run(disk, 2);
    CHECK(report.pages >= report.files);
    CHECK(report.held == 0);
  }
}

TEST_CASE("pages are well-formed, ids unique, links and anchors resolve", "[property]") {
  for (const Files& journal : {own_journal(), careless_journal()}) {
    io::MemoryFileSystem disk;
    fill(disk, journal);
    run(disk, 2);
    const Files made = outputs(disk);
    std::map<std::string, Page> pages;
    for (const auto& [address, bytes] : made) {
      if (!address.ends_with(".html")) continue;
      CAPTURE(address);
      tinyxml2::XMLDocument document;
      REQUIRE(document.Parse(bytes.c_str(), bytes.size()) == tinyxml2::XML_SUCCESS);
      std::vector<std::string> repeated;
      collect(*document.RootElement(), pages[address], repeated);
      CHECK(repeated == std::vector<std::string>{});
    }
    for (const auto& [address, page] : pages) {
      if (address == "404.html") continue;  // its links stand on the base URL
      for (const std::string& link : page.links) {
        const text::LinkParts parts = text::split_link(link);
        if (!parts.scheme.empty()) continue;
        CAPTURE(address, link);
        const auto target = parts.path.empty()
                                ? std::optional(address)
                                : text::resolve_path(address, text::percent_decode(parts.path));
        REQUIRE(target.has_value());
        CHECK(made.contains(*target));
        if (!parts.fragment.empty() && pages.contains(*target)) {
          CHECK(pages.at(*target).ids.contains(text::percent_decode(parts.fragment)));
        }
      }
    }
  }
}

TEST_CASE("no address of the output begins with an underscore or differs only in case",
          "[property]") {
  io::MemoryFileSystem disk;
  fill(disk, careless_journal());
  run(disk, 2);
  std::set<std::string> lowered;
  for (const auto& [address, bytes] : outputs(disk)) {
    CAPTURE(address);
    CHECK_FALSE(address.starts_with('_'));
    CHECK(address.find("/_") == std::string::npos);
    std::string low = address;
    for (char& c : low)
      c = static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
    CHECK(lowered.insert(low).second);
  }
}
