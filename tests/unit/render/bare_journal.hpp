// SPDX-License-Identifier: MIT
// A journal whose pages lack what those of other journals have, and have what those lack: sessions
// without a day, files in commits, an outside link that is rotten, records without a number.
#pragma once

#include "support/journal_text.hpp"

namespace daybook::tests {

inline constexpr std::string_view k_bare_journal = R"(
-- notes/dated.md --
---
date: 2026-01-02
tags: [word]
---
# Dated
-- notes/unnamed.md --
# Unnamed
-- tracks/01-A/Empty/only.md --
# Only a note
-- adr/choice.md --
# Choice
-- adr/0006-old.md --
# Old

- Status: superseded by ADR-0007
-- adr/0007-new.md --
# New
-- sessions/one.md --
---
module: Loose
---
# One

## Knowledge gaps

- A gap without a day

## Next steps

- A task without a day

## Decisions

- See ADR-0007
-- sessions/2026-02-01-two.md --
---
date: 2026-02-01 to 2026-02-03
evidence_targets:
  notes: [notes/unnamed.md, notes/nowhere.md]
refs:
  - title: A book
    link: chapter one
  - title: Gone
    link: https://gone.example/x
---
# Two

## Distilled Knowledge

### Hypotheses

- A bound of 64 is enough

### Inferences

- **Inference:** It waits
  - Depends on: the bound

## Core Concepts

- **Arena**

## Examples

### Example 1: Run it

**Result:** It runs

### Example 2: Shown

```
plain
```

## Resources

- A paper
- [Gone](https://gone.example/x)

## What I can now do

- I can look up (L1), proof: https://gone.example/x
- I can read notes (L1), proof: [dated](../notes/dated.md)

## Performance Metrics

| Metric | Before | After | Change |
|--------|--------|-------|--------|
| Memory | 900 MB | | |
| Time | | 12 s | |

## Challenges & Solutions

### Challenge 1: It stalled

- **Problem**: No byte was sent
- **Time spent**: 1.5 hours
- **Final solution**: Send one
-- sessions/2026-06-29-three.md --
# Three

## Distilled Knowledge

### Facts

- A bound of 64 is enough

## Knowledge gaps

| Gap | Severity |
|---|---|
| Locks | L |

## Next steps

### High Priority

- [ ] Measure

### Blocked

- [ ] Ship - Blocked by: the test
)";

/// The same, as a repository has it.
inline JournalText bare_settings() {
  JournalText settings;
  settings.config.search = false;
  const text::Date day = std::chrono::year{2026} / 2 / 4;
  settings.history = {.files = {{"sessions/2026-02-01-two.md", {day, day, "0123456789"}},
                                {"notes/dated.md", {day, day, "0123456789"}}},
                      .repository = "https://github.com/somebody/journal",
                      .branch = "main",
                      .folder = ""};
  site::LinkEvidence gone;
  gone.state = site::EvidenceState::rotten;
  gone.status = "404";
  gone.rotten_since = day;
  settings.evidence = {{"https://gone.example/x", gone}};
  return settings;
}

}  // namespace daybook::tests
