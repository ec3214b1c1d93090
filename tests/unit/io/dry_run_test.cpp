// SPDX-License-Identifier: MIT
#include "io/dry_run.hpp"

#include "io/memory.hpp"
#include "support/catch.hpp"

using namespace daybook;

TEST_CASE("a dry run reads what is there and changes nothing", "[io]") {
  io::MemoryFileSystem disk;
  disk.put("a/b.md", "text");
  disk.clear_log();
  io::DryRun dry(disk);
  CHECK(dry.read("a/b.md", 10).value() == "text");
  CHECK(dry.read_head("a/b.md", 2).value() == "te");
  CHECK(dry.info("a").type == io::FileType::folder);
  CHECK(dry.list("a").value().size() == 1);
  CHECK(dry.real_path("a/b.md").value() == "a/b.md");
  CHECK(dry.write("a/c.md", "more"));
  CHECK(dry.replace("a/b.md", "less"));
  CHECK(dry.make_folders("d"));
  CHECK(dry.rename("a/c.md", "a/a.md"));
  CHECK(dry.remove("a/b.md"));
  CHECK(dry.remove_all("a"));
  CHECK(disk.log().empty());
  CHECK(*disk.get("a/b.md") == "text");
  CHECK(dry.create("a/d.md", "new"));
  // What was moved or removed is not there in the end.
  CHECK(dry.written() == std::vector<std::string>{"a/a.md", "a/d.md"});
}
