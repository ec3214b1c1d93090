// SPDX-License-Identifier: MIT
// The registers of what was learned: each row is what a page shows of a small journal.
#include <algorithm>
#include <string>
#include <vector>

#include "support/catch.hpp"
#include "unit/render/rendered_site.hpp"

using daybook::tests::RenderedSite;

namespace {

constexpr std::string_view k_journal = R"(
-- sessions/2026-01-08-a.md --
---
track: Go
module: Queues
---
# A

## Core Concepts

- **Borrow** - A use
- **éclair** - A cake
- **借用** - 借

## Key Learnings

- Bounded queues push back

## Resources

- [The book](https://www.example.org/book) - Chapter 1

## Code Examples

### A queue

```go
line 1 < 2
2
3
4
5
6
7
8
9
10
11
12
13
14
```

## Challenges

### A deadlock

**Problem:** The last put waits
**Solution:** Close first
-- sessions/2026-02-09-b.md --
---
track: Rust
---
# B

## Core Concepts

- **Borrow** - A use that ends first

## Distilled Knowledge

### Hypotheses

- 64 is enough

## Metrics

| Metric | Before | After | Change |
|---|---|---|---|
| Memory | 9 | 4 | -5 |
)";

}  // namespace

TEST_CASE("terms that begin with signs have headings of their own", "[render]") {
  const RenderedSite rendered(
      "-- sessions/2026-01-08-a.md --\n# A\n\n## Core Concepts\n\n- **2PC** - Commit\n"
      "- **alpha** - First\n- **① one** - A sign\n- **٣ three** - A digit\n- **🎉 end** - A "
      "party\n");
  auto ids = daybook::tests::read_page(rendered.at("glossary/index.html")).ids;
  const std::size_t count = ids.size();
  std::ranges::sort(ids);
  CHECK(std::ranges::unique(ids).begin() == ids.end());
  CHECK(count > 3);
}

TEST_CASE("what was learned stands in its register", "[render]") {
  const RenderedSite rendered(k_journal);
  struct Row {
    std::string_view page;
    std::string_view text;
  };
  const std::vector<Row> rows{
      {"learnings", "<h2 id=\"heading.january-2026\">January 2026</h2>"},
      {"learnings", "<a href=\"../sessions/2026-01-08-a.html#key-learnings\">A</a>"},
      {"glossary", "<dt>Borrow</dt>\n<dd>\n<p>A use that ends first</p>"},
      {"glossary", "href=\"../sessions/2026-01-08-a.html#core-concepts\""},
      {"glossary", "<a href=\"#heading.b\">B</a>"},
      {"glossary", "<option value=\"t0\">Go (3)</option>"},
      {"knowledge", "<span class=\"state state-open\">open</span>\n64 is enough"},
      {"challenges", "<dt>Solution</dt><dd>Close first</dd>"},
      {"challenges", "<span class=\"state state-solved\">solved</span>"},
      {"resources", "class=\"external\" rel=\"noopener\" href=\"https://www.example.org/book\""},
      {"resources", "<span class=\"note\">example.org</span>"},
      {"examples", "<code>line 1 &lt; 2\n2\n"},
      {"examples", "\n12</code>"},
      {"examples", ">2 more lines<"},
      {"metrics", "<td>9</td>\n<td>4</td>\n<td>-5</td>"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.page, row.text);
    CHECK(rendered.at(std::string(row.page) + "/index.html").find(row.text) !=
          std::string_view::npos);
  }
}
