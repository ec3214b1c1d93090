// SPDX-License-Identifier: MIT
#include "scaffold/item_text.hpp"

#include "journal_in_memory.hpp"

namespace daybook::scaffold {

TEST_CASE("the words of an item keep their code and lose all other markup", "[scaffold]") {
  struct Row {
    const char* written;
    const char* text;
  };
  const Row rows[] = {
      {"Measure a walk", "Measure a walk"},
      {"Measure `perf stat` *now*", "Measure `perf stat` now"},
      {"`perf` first", "`perf` first"},
      {"Run `a` and `b`.", "Run `a` and `b`."},
      {"**Next #1:** Read [`the` paper](x.md) with `a_b`", "Read `the` paper with `a_b`"},
      {"Pipe `a | b` on", "Pipe a \\| b on"},
      {"See ADR-3 and 2 * 3 * 4", "See ADR-3 and 2 \\* 3 \\* 4"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.written);
    io::MemoryFileSystem files;
    files.put("/j/sessions/2026-03-01-a.md",
              std::string("# A\n\n## Next Steps\n\n- [ ] ") + row.written + "\n");
    const build::Journal journal = read_journal(files);
    const site::SessionNode& node = journal.site.sessions.front();
    REQUIRE(node.session->items.size() == 1);
    CHECK(item_text(*journal.site.file(node.file).entry->document, node.session->items.front()) ==
          row.text);
  }
}

}  // namespace daybook::scaffold
