// SPDX-License-Identifier: MIT
#include "site/stack.hpp"

#include <fmt/format.h>
#include <string>
#include <vector>

#include "support/catch.hpp"
#include "support/journal_text.hpp"

using namespace daybook;

TEST_CASE("tags, languages of code and tools of commands are technologies", "[site][stack]") {
  const site::Site site = tests::link_text(R"(-- sessions/2026-01-01-a.md --
---
tags: [C++, caching]
---
# A

```cpp
int x;
```

```output
1
```

```CPP
int y;
```
-- sessions/2026-01-02-b.md --
---
tags: [C++]
---
# B

```py
pass
```

## 5) Lab / Code Artifacts

- **Path:** `lab/x.py`
- **How to run:** `python3 lab/x.py --fast`
-- notes.md --
---
tags: [caching, unused]
---
# A note
)")
                              .value;
  std::vector<std::string> lines;
  for (const auto& each : site::find_technologies(site))
    lines.push_back(fmt::format("{}: {} sessions, tagged {}, blocks {}, named {}", each.name,
                                each.sessions.size(), each.tagged, each.blocks, each.named));
  CHECK(lines == std::vector<std::string>{"C++: 2 sessions, tagged 2, blocks 2, named 0",
                                          "caching: 1 sessions, tagged 1, blocks 0, named 0",
                                          "python: 1 sessions, tagged 0, blocks 1, named 1"});
}

TEST_CASE("a command's tool is its first word that is a name", "[site][stack]") {
  struct Row {
    std::string_view command;
    std::string_view tool;
  };
  for (const Row& row : {
           Row{"cmake --build build", "cmake"},
           Row{"$ Make", "make"},
           Row{"`go test ./...`", "go"},
           Row{"CC=clang sudo ninja", "ninja"},
           Row{"./run.sh", ""},
           Row{"lab/x.py", ""},
           Row{"运行", ""},
           Row{"", ""},
           Row{"A=1", ""},
       }) {
    CAPTURE(row.command);
    CHECK(site::tool_of(row.command) == row.tool);
  }
}
