// SPDX-License-Identifier: MIT
// What of a journal is looked at for leaks, and what is said.
#include "build/leak_check.hpp"

#include <algorithm>
#include <random>
#include <string>

#include "io/memory.hpp"
#include "support/catch.hpp"
#include "support/journal_text.hpp"

using namespace daybook;

namespace {

constexpr std::string_view k_address = "postgres://shop:9fK2xLq7@db.firma.de/a";

text::Diagnostics said(const io::MemoryFileSystem& disk, build::Parts parts) {
  build::JournalOptions options;
  options.journal = "journal";
  options.clock = std::chrono::year{2026} / 12 / 31;
  options.parts = parts;
  auto read = build::read_journal(disk, options);
  auto diagnostics = std::move(std::get<build::Journal>(read).diagnostics);
  std::erase_if(diagnostics, [](const text::Diagnostic& each) {
    return !text::rule_name(each.rule).starts_with("leak-");
  });
  return diagnostics;
}

std::string brief(const io::MemoryFileSystem& disk) {
  return tests::brief(said(disk, build::Parts::published));
}

}  // namespace

TEST_CASE("a leak is told with its beginning alone, and without its line", "[build][leaks]") {
  io::MemoryFileSystem disk;
  disk.put("journal/a.md", "# A\n\nSee " + std::string(k_address) + ".\n");
  const auto found = said(disk, build::Parts::published);
  REQUIRE(found.size() == 1);
  CHECK(tests::brief(found) ==
        "a.md:3:21: [leak-password-url] a password in an address would be published: '9…'\n");
  CHECK(found[0].place.line_text.empty());
  CHECK(text::format_text(found[0], text::Color::no).find("9fK2") == std::string::npos);
  CHECK(build::count_leaks(found) == 1);
}

TEST_CASE("what stands in a file again is told once", "[build][leaks]") {
  io::MemoryFileSystem disk;
  disk.put("journal/a.md", "nur@firma.de nur@firma.de ada@firma.de\n\nnur@firma.de\n");
  CHECK(brief(disk) ==
        "a.md:1:1: [leak-email] an e-mail address would be published: 'nur…', and 2 more times "
        "below\n"
        "a.md:1:27: [leak-email] an e-mail address would be published: 'ada…'\n");
}

TEST_CASE("what is published is looked at, and nothing else", "[build][leaks]") {
  struct Row {
    std::string_view path;
    std::string before;
    std::string_view place;  ///< empty: nothing is found
  };
  for (const auto& [path, before, place] : {
           Row{"a.md", "", "a.md:1:17"},
           Row{"a.md", "---\ntitle: ", "a.md:2:24"},
           Row{"a.md", "```\n", "a.md:2:17"},
           Row{"a.md", "---\ndraft: true\n---\n", ""},
           Row{"a.md", "---\nprivate: true\n---\n", ""},
           Row{"a.md", "<!-- private -->\n", ""},
           Row{"sessions/a.md", "# A\n\n## Team Communication\n\n", ""},
           Row{"site.yaml", "footer: ", "site.yaml:1:25"},
           Row{"used.txt", "", "used.txt:1:17"},
           Row{"unused.txt", "", ""},
           Row{"used.txt", std::string("\0", 1), "used.txt:1:18"},
           Row{"assets/own.js", "// ", "assets/own.js:1:20"},
           Row{"assets/own.png", "\x89PNG\r\n\x1A\n" + std::string(8, '\0'), "assets/own.png:3:25"},
       }) {
    CAPTURE(path);
    CAPTURE(before);
    io::MemoryFileSystem disk;
    disk.put("journal/b.md", "[a](used.txt)\n");
    disk.put("journal/" + std::string(path), before + std::string(k_address) + "\n");
    const std::string found = brief(disk);
    CHECK(found.substr(0, found.find(": [")) == place);
  }
}

TEST_CASE("what readers see is looked at however it is written", "[build][leaks]") {
  const std::string tail = "Zk39dKq0PfL2mXv81TuWb7RnYc4hJs6GaE5o";
  const std::string half = tail.substr(18);
  const std::string head = tail.substr(0, 18);
  struct Row {
    std::string text;
    std::string_view place;  ///< empty: nothing is found
  };
  for (const auto& [text, place] : {
           Row{"x\n\nghp\\_" + tail, "a.md:3:1"},
           Row{"ghp_" + head + "<!-- x -->" + half, "a.md:1:1"},
           Row{"ghp_" + head + "<!-- private -->x<!-- /private -->" + half, "a.md:1:1"},
           Row{"ghp_" + head + "**" + half + "**", "a.md:1:1"},
           Row{"&#103;hp_" + tail, "a.md:1:1"},
           Row{"ghp_`" + tail + "`", "a.md:1:1"},
           Row{"| a |\n|---|\n| ghp\\_" + tail + " |", "a.md:3:3"},
           Row{"[a](https://a.de/?t=ghp\\_" + tail + ")", "a.md:1:1"},
           Row{"---\ntopic: \"\\x67hp_" + tail + "\"\n---\n", "a.md:2:8"},
           Row{"x\n\n{{< details \"ghp\\_" + tail + "\" >}}\n{{< /details >}}", "a.md:3:1"},
           Row{"{{< details \"ghp&#95;" + tail + "\" >}}\n{{< /details >}}", "a.md:1:1"},
           Row{"See $\\text{ghp\\_" + tail + "}$", "a.md:1:5"},
           Row{"$$\n\\mathrm{ghp}\\_\\mathrm{" + tail + "}\n$$", "a.md:1:1"},
           Row{"Write to mira\\@splits.dev.", "a.md:1:1"},
           Row{"in /home/m\\_kovac/notes", "a.md:1:1"},
           Row{"`ssh mira@splits.dev` and \\*", ""},
           Row{"<!-- daybook: allow leak-secret -->\nghp\\_" + tail, ""},
           Row{"ghp\\_" + head + "\n" + half, ""},
       }) {
    CAPTURE(text);
    io::MemoryFileSystem disk;
    disk.put("journal/a.md", text + "\n");
    const std::string found = brief(disk);
    CHECK(found.substr(0, found.find(": [")) == place);
    CHECK(std::ranges::count(found, '\n') == (place.empty() ? 0 : 1));
  }
}

TEST_CASE("of assets/ a file over the limit of copies is looked at whole", "[build][leaks]") {
  io::MemoryFileSystem disk;
  disk.put("journal/a.md", "# A\n");
  disk.put("journal/assets/large.js",
           std::string(std::size_t{11} << 20U, ';') + "\n// " + std::string(k_address) + "\n");
  CHECK(brief(disk).starts_with("assets/large.js:2:20: [leak-password-url] "));
}

TEST_CASE("what is copied in UTF-16 without its mark is looked at", "[build][leaks]") {
  const std::string token = "ghp_Zk39dKq0PfL2mXv81TuWb7RnYc4hJs6GaE5o";
  for (const bool is_little : {true, false}) {
    for (const std::string before : {"", "\r\n", "\xE9 "}) {
      CAPTURE(is_little, before);
      std::string wide;
      for (const char c : before + token + "\n")
        wide += is_little ? std::string{c, '\0'} : std::string{'\0', c};
      io::MemoryFileSystem disk;
      disk.put("journal/b.md", "[a](used.txt)\n");
      disk.put("journal/used.txt", wide);
      const std::string found = brief(disk);
      CHECK(found.find("a GitHub token would be published: 'ghp_Zk…'") != std::string::npos);
      CHECK(std::ranges::count(found, '\n') == 1);
    }
  }
}

TEST_CASE("bytes that are no text hold no secrets by chance", "[build][leaks]") {
  std::mt19937 random(17);
  for (const std::string_view mark : {"", "\x89PNG\r\n\x1A\n", "PK\x03\x04", "%PDF-1.7\n"}) {
    CAPTURE(mark);
    std::string bytes = std::string(mark) + std::string(4, '\0');
    while (bytes.size() < std::size_t{1} << 20U)
      bytes += static_cast<char>(random() & 0xFFU);
    io::MemoryFileSystem disk;
    disk.put("journal/b.md", "# B\n");
    disk.put("journal/assets/some.bin", bytes);
    CHECK(brief(disk).empty());
  }
}

TEST_CASE("what pages show of site.yaml is looked at as they show it", "[build][leaks]") {
  const std::string tail = "Zk39dKq0PfL2mXv81TuWb7RnYc4hJs6GaE5o";
  struct Row {
    std::string text;
    std::string_view place;  ///< empty: nothing is found
  };
  for (const auto& [text, place] : {
           Row{"title: \"ghp\\x5F" + tail + "\"", "site.yaml:1:8"},
           Row{"git: false\nfooter: 'ghp\\_" + tail + "'", "site.yaml:2:9"},
           Row{"home: 'ghp&#95;" + tail + "'", "site.yaml:1:7"},
           Row{"home: |\n  A key:\n  ghp&#95;" + tail, "site.yaml:1:7"},
           Row{"description: \"\\x67hp_" + tail + "\"", "site.yaml:1:14"},
           Row{"footer: 'g\\_p_" + tail + "'", ""},
           Row{"footer: 'ghp\\_" + tail + "'\nleaks: {allow: ['ghp_Zk*']}", ""},
       }) {
    CAPTURE(text);
    io::MemoryFileSystem disk;
    disk.put("journal/a.md", "# A\n");
    disk.put("journal/site.yaml", text + "\n");
    const std::string found = brief(disk);
    CHECK(found.substr(0, found.find(": [")) == place);
    CHECK(std::ranges::count(found, '\n') == (place.empty() ? 0 : 1));
  }
}

TEST_CASE("data for layouts is looked at as they see it", "[build][leaks]") {
  const std::string tail = "Zk39dKq0PfL2mXv81TuWb7RnYc4hJs6GaE5o";
  struct Row {
    std::string_view path;
    std::string text;
    std::string_view place;  ///< empty: nothing is found
  };
  for (const auto& [path, text, place] : {
           Row{"data/d.json", "{\"a\":\n \"ghp\\u005f" + tail + "\"}", "data/d.json:2:3"},
           Row{"data/d.json", "[\"x\\\\\", \"\\u0067hp_" + tail + "\"]", "data/d.json:1:10"},
           Row{"data/d.yaml", "a: [\"ghp\\x5f" + tail + "\"]", "data/d.yaml:1:5"},
           Row{"data/d.json", "{\"a\": \"ghp\\n" + tail + "\"}", ""},
       }) {
    CAPTURE(text);
    io::MemoryFileSystem disk;
    disk.put("journal/a.md", "# A\n");
    disk.put("journal/layouts/shortcodes/d.html", "x\n");
    disk.put("journal/" + std::string(path), text + "\n");
    const std::string found = brief(disk);
    CHECK(found.substr(0, found.find(": [")) == place);
  }
}

TEST_CASE("the name of a file is published with it", "[build][leaks]") {
  const std::string tail = "Zk39dKq0PfL2mXv81TuWb7RnYc4hJs6GaE5o";
  const std::string token = "ghp_" + tail;
  const std::string hidden = "ghp_Zk" + std::string(tail.size() - 2, '*');
  const std::string what =
      ": [leak-secret] a GitHub token would be published in a file's name: 'ghp_Zk…'\n";
  for (const std::string folder : {"", "assets/"}) {
    CAPTURE(folder);
    io::MemoryFileSystem disk;
    disk.put("journal/a.md", "# A\n");
    disk.put("journal/" + folder + token + ".md", "# B\n");
    const std::string found = brief(disk);
    CHECK(found.starts_with(folder + hidden + ".md"));
    CHECK(found.find(what.substr(2)) != std::string::npos);
    CHECK(found.find(tail) == std::string::npos);
  }
}

TEST_CASE("who reads a journal as it is written is told of no leak", "[build][leaks]") {
  io::MemoryFileSystem disk;
  disk.put("journal/a.md", std::string(k_address));
  CHECK(said(disk, build::Parts::both).size() == 1);
  CHECK(said(disk, build::Parts::written).empty());
}

TEST_CASE("patterns of site.yaml let pass what fits as a whole", "[build][leaks]") {
  struct Row {
    std::string_view pattern;
    std::size_t left;
  };
  for (const auto& [pattern, left] :
       {Row{"*@firma.de", 0}, Row{"nur@firma.de", 0}, Row{"firma.de", 1}, Row{"*@ada.de", 1}}) {
    CAPTURE(pattern);
    io::MemoryFileSystem disk;
    disk.put("journal/a.md", "nur@firma.de\n");
    disk.put("journal/site.yaml", "leaks:\n  allow: ['" + std::string(pattern) + "']\n");
    CHECK(said(disk, build::Parts::published).size() == left);
  }
}
