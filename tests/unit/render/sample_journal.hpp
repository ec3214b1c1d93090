// SPDX-License-Identifier: MIT
// A journal that has one of everything, small enough to be read.
#pragma once

#include <string_view>

namespace daybook::tests {

inline constexpr std::string_view k_sample_journal = R"(
-- README.md --
# My journal

Begin with [the first session](sessions/2026-01-08-spans.md#21-bounds).

## How it works

Files & folders.
-- sessions/2026-01-08-spans.md --
---
date: 2026-01-08
start_time: "09:30"
duration_min: 90
track: 01-Memory
module: Views
topic: Spans
goal_type: production
status: ok
level_before: L1
level_after: L3
evidence_targets:
  lab: [lab/spans/notes.md]
refs:
  - title: "Views & <spans>"
    link: "https://example.com/spans?a=1&b=2"
tags: [cpp, memory]
---
# Spans \<and> views

## 1) Session Summary

A span is a *view* of memory; see ADR-001 and [[Strings]].

## 2) What I Learned {#x}

### 2.1 Bounds

![A picture](../images/a.png) and a [broken link](nowhere.md) and <https://example.com>.

## 7) Knowledge Gaps & Risk Register

| Gap | Severity |
|---|---|
| Lifetime of `span` | H |

## 8) What I Can Now Do

- I can pass a span (Level: L3). Proof: [notes](../lab/spans/notes.md)

## 10) Next Session Plan

- [ ] Read about strings
- [x] Done already
-- sessions/2026-02-03-strings.md --
# Strings

**Date:** February 3, 2026
**Track:** 01-Memory
**Module:** Views
**Duration:** 2 hours

After [spans](2026-01-08-spans.md), [elsewhere](https://example.com/x).

## Next Steps

- [ ] Write a string
-- sessions/undated.md --
# Undated

## Session Summary

No day at all.
-- tracks/01-Memory/INDEX.md --
# Memory and its views

What holds bytes.
-- tracks/01-Memory/Views/string-view.md --
# String views

Not owned. Back to [the track](../INDEX.md).
-- adr/001-flat-trees.md --
# 1. Flat trees

Status: Accepted

Date: 2026-01-05

## Context

Trees.
-- adr/002-deep-trees.md --
# 2. Deep trees

Status: Rejected

## Context

Superseded nothing.
-- lab/spans/notes.md --
# Notes on spans

The lab.
-- lab/README.md --
No heading here.
-- images/a.png --
PNG
)";

}  // namespace daybook::tests
