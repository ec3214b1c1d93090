// SPDX-License-Identifier: MIT
#include "scaffold/writing.hpp"

#include "io/memory.hpp"
#include "support/catch.hpp"

namespace daybook::scaffold {

TEST_CASE("a new file is never written over another", "[scaffold]") {
  io::MemoryFileSystem files;
  files.put("/j/sessions/a.md", "mine");
  CHECK_FALSE(write_new(files, "/j", "/j/sessions/a.md", "other"));
  CHECK(*files.get("/j/sessions/a.md") == "mine");
  REQUIRE(write_new(files, "/j", "/j/log/2026/b.md", "new"));
  CHECK(*files.get("/j/log/2026/b.md") == "new");
  REQUIRE(write_new(files, "/k", "/k/site.yaml", "new"));
  CHECK(*files.get("/k/site.yaml") == "new");
}

}  // namespace daybook::scaffold
