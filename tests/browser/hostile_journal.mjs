// Writes a journal in which a list of hostile texts stands in every place where an author can write:
// names of files and folders, front matter, each part of each form of session, decision records, notes,
// site.yaml.  Each text begins with a word of its own, so that a test can tell whether it is still to
// be read, and where it stood.  What comes of it hostile.mjs looks at.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

// What would show that something ran; pages may ask for nothing, so that alone would be seen too.
const run = "window.__pwned=1;alert(1)";
const other = "http://evil.example";

/// Texts as they may stand in any place.
export const texts = [
  `<script>${run}</script>`,
  `"><img src=x onerror="${run}">`,
  `'><svg onload='${run}'>`,
  `<svg><script>${run}</script><animate onbegin="${run}" attributeName=x dur=1s>`,
  `</script><script>${run}</script>`,
  `</title></style></textarea><script>${run}</script>`,
  `<style>@import '${other}/x.css';</style><div style="background:url(${other}/x.png)">`,
  `]]><script>${run}</script>`,
  `--><script>${run}</script>`,
  `<!--><script>${run}</script>`,
  `{{ site.title|safe }}{% include "parts/title.html" %}{# gone #}{% raw %}`,
  `" onmouseover="${run}" autofocus onfocus="${run}" style="position:fixed`,
  `' onmouseover='${run}' autofocus onfocus='${run}`,
  `\` onerror=${run} \`\`\`<script>${run}</script>`,
  `&lt;script&gt;${run}&lt;/script&gt; &#60;img src=x onerror=${run}&#62;`,
  `\\u003cscript\\u003e${run}\\x3cimg src=x onerror=${run}\\x3e`,
  `<iframe srcdoc="<script>parent.__pwned=1</script>"></iframe><base href="${other}/">`,
  `<meta http-equiv=refresh content="0;url=${other}/"><form action="${other}/"><button>x</button></form>`,
  `<math><mi xlink:href="javascript:${run}">x</mi></math><object data="${other}/x.swf"></object>`,
  `[x](javascript:${run}) ![x](${other}/x.png "x\\" onload=\\"${run}") <javascript:${run}>`,
  `</p></main></body></html><a href="javascript:${run}" ping="${other}/p">x</a>`,
  `\u2028';${run};//\u2029*/${run}/*`,
  `=cmd|' /C calc'!A0\t@SUM(1+1)`,
  `::error file=a.md,line=1::forged %0A::warning::forged`,
  `{{c1::cloze}} {{Front}} [anki:play:q:0] [sound:${other}/x.mp3] [latex]x[/latex] [$]x[/$] \\(x\\)`,
  `\u202e\u2066gnp.x\u2069 \u200b\ufeff`,
  `\x1b[31m\x1b]0;owned\x07\x08\x0c\x0b\x01`,
  `\\" \\' \\\\ $&$1 %s%n \${${run}} #{x}`,
];

/// More that can stand only where a line may end: values of front matter and of site.yaml.
export const lines = [
  `\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:forged\r\nSet-Cookie: a=b\r\n\r\n<script>${run}</script>`,
  `\n::error::forged\n\n---\n\n# A heading\n\n<script>${run}</script>\n`,
];

/// Where a link may be made to lead.
export const destinations = [
  `javascript:${run}`, `JaVaScRiPt:${run}`, `java&#x73;cript:${run}`, `java&Tab;script:${run}`,
  `&#1;javascript:${run}`, `&NewLine;javascript:${run}`, `javascript&colon;${run}`, `%6aavascript:${run}`,
  `vbscript:msgbox(1)`, `data:text/html,<script>${run}</script>`,
  `data:text/html;base64,PHNjcmlwdD53aW5kb3cuX19wd25lZD0xPC9zY3JpcHQ+`,
  `data:image/svg+xml,<svg onload=${run}>`, `blob:null/1`, `file:///etc/passwd`, `${other}/x"onload="${run}`,
  `//evil.example/x.js`, `\\\\evil.example\\x`, `x" onerror="${run}`, `x' onerror='${run}`, `?"><script>${run}</script>`,
  `#"><script>${run}</script>`, `feed:javascript:${run}`, `view-source:javascript:${run}`, `jar:${other}!/x`,
];

/// HTML where it is allowed, and what has to be left of it.
export const raw_html = [
  [`<a href="&#106;avascript:${run}" title="k0" onclick="${run}">k0</a>`, `<a title="k0">k0</a>`],
  [`<a href="javascript&#58;${run}">k29</a> <a href="javascript&#x3a;${run}">k30</a>`, "<a>k29</a> <a>k30</a>"],
  [`<a href="java&#9;script:${run}">k1</a>`, "<a>k1</a>"],
  [`<a href=' &#1;JaVaScRiPt&colon;${run}'>k2</a>`, "<a>k2</a>"],
  [`<a href=data:text/html,x>k3</a>`, "<a>k3</a>"],
  [`<a href="vbscript:x" href="https://example.org/">k4</a>`, "k4</a>"],
  [`<a href="https://example.org/" target=_top id=k5 name=k5 style=color:red>k5</a>`, `<a href="https://example.org/">k5</a>`],
  [`<img src="data:image/svg+xml,<svg onload=${run}>" alt="k6" onerror=${run}>`, "k6"],
  [`<img src="${other}/x.png" srcset="${other}/y.png" alt="k7">`, "k7"],
  [`<img src=//evil.example/x.png alt="k8">`, "k8"],
  [`<q cite="javascript:${run}">k9</q>`, "<q>k9</q>"],
  [`<p style="position:fixed" onmouseover="${run}">k10</p>`, "<p>k10</p>"],
  [`<details open ontoggle="${run}"><summary onclick=${run}>k11</summary>

x

</details>`, "<summary>k11</summary>"],
  [`<b/onclick=${run} x>k12</b>`, "k12"],
  [`<b class="a" onclick = "${run}" title='"><script>${run}</script>'>k13</b>`, "k13</b>"],
  [`<iframe src=x>k14</iframe> <form action=x>k15</form> <svg><b>k16</b></svg>`, "<b>k16</b>"],
  [`<table background="${other}/x.png"><tr><td background=x>k17</td></tr></table>`, "<td>k17</td>"],
  [`<style>k18 {}</style><base href="${other}/">k19`, "k19"],
  [`<script>k20</script><meta http-equiv=refresh content=0><link rel=stylesheet href=${other}/x.css>k21`, "k21"],
  [`<noscript><p title="</noscript><img src=x onerror=${run}>">k22</p></noscript>`, "k22"],
  [`<template><b>k23</b></template><select><option>k24</select><textarea>k25</textarea>`, "k23"],
  [`<xmp><b>k26</b></xmp><plaintext>k27`, "k26"],
  [`<math><mtext><table><mglyph><style><img src=x onerror=${run}></style>k28`, "k28"],
];

// What the navigation of site.yaml refuses before anything is built.
export const refused = /^(?:javascript:|vbscript:|data:|blob:|file:|feed:|view-source:|jar:)/i;

/// A journal below `root`, and the list of its marks: each a word, and the place it stands in.
export function write_hostile_journal(root, { allow = false } = {}) {
  const marks = [];
  let number = 0;
  const mark = (place, hidden) => {
    const word = `mk${number++}q`;
    if (!hidden) marks.push([word, place]);
    return word;
  };
  const put = (name, text) => {
    const file = path.join(root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  const count = texts.length;
  for (let i = 0; i < count; ++i) {
    const turn = { i, text: texts[i], at: (list, n) => list[(i + n) % list.length], mark };
    put(`sessions/2026-01-${two(1 + i)}__${file_name(turn, "study session")}.md`, study(turn));
    put(`sessions/2026-02-${two(1 + i)} ${two(i)}-learn.md`, learning(turn));
    put(`sessions/2026-03-${two(1 + i)}-work.md`, work(turn));
    put(`adr/${String(i + 1).padStart(4, "0")}-${file_name(turn, "record")}.md`, record(turn));
    put(`notes/${file_name(turn, "folder", true)}/${file_name(turn, "note")}.md`, note(turn));
    put(`tracks/${two(i)}-${file_name(turn, "track folder", true)}/${file_name(turn, "module folder")}/INDEX.md`, note(turn));
  }
  put("data/words.yaml", texts.map((text) => `- ${quoted(`${mark("data file", true)} ${text}`)}\n`).join(""));
  put("layouts/shortcodes/own.html", "<b title=\"{{ args.title }}\">{{ args.title }} {{ data.words[0] }}</b>{{ inner }}");
  put("site.yaml", site_yaml({ mark, raw_html: allow }));
  if (allow) put("notes/raw.md", `# Raw HTML\n\n${raw_html.map(([written]) => written).join("\n\n")}\n`);
  return marks;
}

function two(number) {
  return String(number).padStart(2, "0");
}

// JSON is YAML.
function quoted(text) {
  return JSON.stringify(text);
}

function text_of(turn, place, hidden) {
  return `${turn.mark(place, hidden)} ${turn.text}`;
}

function value_of(turn, place, hidden) {
  // Ends of lines, where the first sessions have them, come after all else.
  return quoted(text_of(turn, place, hidden) + (lines[turn.i] ?? ""));
}

function file_name(turn, place, hidden) {
  const name = turn.text.replace(/[/\0]/g, "");
  return `${turn.mark(`name of a ${place}`, hidden)} ${name}`.slice(0, 120);
}

// What stands in any text: each form of Markdown, and those of daybook.
function forms(turn) {
  const t = (place, hidden) => text_of(turn, place, hidden);
  const links = destinations
    .slice(turn.i % 4 === 0 ? 0 : destinations.length)
    .map((to) => `[${turn.mark("words of a link")}](<${to}> ${quoted(t("title of a link", true))})`)
    .join(" ");
  const to = turn.at(destinations, 0);
  return `
${t("paragraph")} **${t("strong")}** *${t("stressed")}* ~~${t("struck")}~~ \`${t("code")}\` [[${t("wiki link").replaceAll("|", "")}]] [[a|${t("words of a wiki link")}]]

${links} [${turn.mark("reference")}][r${turn.i}] <${to}> ![${t("words of an image")}](<${to}> ${quoted(t("title of an image", true))}) ![[${t("embed").replaceAll("|", "")}]] ${other}/${turn.text}

[r${turn.i}]: <${to}> ${quoted(t("title of a reference", true))}

Formulas $\\text{${t("formula")}}$ $\\href{${to}}{\\text{${turn.mark("link of a formula")}}}$ $\\class{x" onload="${run}}{y} \\style{background:url(${other})}{z}$

$$
\\text{${t("formula of its own")}} \\url{${to}} \\includegraphics{${other}/x.png} \\tag{${t("tag of a formula", true)}}
$$

> [!NOTE] ${t("title of a callout")}
> ${t("callout")}

> [!${turn.text}] ${t("kind of a callout")}

| ${t("table head")} | b |
|---|---|
| ${t("table cell")} | ${t("another cell", true)} |

A footnote.[^${turn.i}] Another.[^${turn.text.replace(/[\s\]]/g, "")}]

[^${turn.i}]: ${t("footnote")}

### ${t("heading")}

### ${turn.mark("id of a heading")} {#${turn.text}}

### ${turn.mark("short id of a heading")} {#x"onload="${run}"}

- [ ] ${t("box")}

\`\`\`\`${turn.text.replaceAll("`", "")}
${t("code of no language")}
\`\`\`\`

\`\`\`\`html title=${quoted(t("title of code", true))} {1}
${t("code in HTML")}
\`\`\`\`

${turn.i % 9 === 0 ? diagram(turn) : ""}

{{< details ${quoted(t("shortcode"))} >}}
${t("inside of a shortcode")}
{{< /details >}}

{{< figure src="${to}" alt=${quoted(t("shortcode's alt", true))} caption=${quoted(t("caption"))} >}}

{{< own title=${quoted(t("own shortcode"))} >}}

<!-- ${t("comment", true)} -->

<div ${turn.text}>${turn.mark("block of HTML", true)}</div>
`;
}

function diagram(turn) {
  return `\`\`\`\`mermaid
${turn.i % 18 ? "" : `%%{init: {"securityLevel": "loose", "themeCSS": "* { background: url(${other}/t.png) }"}}%%\n`}graph TD
  A["${text_of(turn, "diagram").replaceAll('"', "'")}"] --> B["<img src=x onerror=${run}>"]
  B -- "<svg onload=${run}>" --> C["&#60;img src=x onerror=${run}&#62; #lt;img src=x onerror=${run}#gt;"]
  C --> D["<img src=${other}/i.png> <b>bold</b><br/>line"]
  click A href "javascript:${run}"
  click B call alert()
  style C fill:red,background-image:none
\`\`\`\`
`;
}

function study(turn) {
  const v = (place, hidden) => value_of(turn, place, hidden);
  const t = (place, hidden) => text_of(turn, place, hidden);
  const day = two(1 + turn.i);
  return `---
date: 2026-01-${day}
start_time: ${v("start_time", true)}
duration_min: ${v("duration_min", true)}
track: ${v("track")}
module: ${v("module")}
topic: ${v("topic", true)}
title: ${v("title")}
summary: ${v("summary")}
goal_type: ${v("goal_type", true)}
status: ${v("status", true)}
level_before: ${v("level_before", true)}
level_after: ${v("level_after", true)}
confidence: ${v("confidence", true)}
branch: ${v("branch")}
focus: ${v("focus", true)}
aliases: [${v("alias", true)}, ${quoted(`/old/${turn.text}.html`)}, ${quoted(`/old/${turn.i}"onload=x.html`)}]
evidence_targets:
  lab: [${quoted(turn.at(destinations, 1))}, ${v("evidence", true)}]
refs:
  - {title: ${v("title of a ref")}, link: ${quoted(turn.at(destinations, 2))}}
  - ${quoted(turn.at(destinations, 3))}
tags: [${v("tag")}, common]
${v("name of a field", true)}: ${v("field of no meaning", true)}
---
# ${t("title below front matter", true)}

## 1) Session Summary

* **Why today (context):** ${t("why today")}
* **One sentence takeaway:** ${t("takeaway")}

## 3) Dialogue Log

### Q1 — ${t("heading of a dialogue")}

* **My question (verbatim):** ${t("question")}
* **My initial answer / mental model:** ${t("answer")}
* **Mentor’s key guidance:** ${t("guidance")}
* **Verdict:** Weak

## 4) Key Concepts

### 4.1 Facts

* **Fact:** ${t("fact")}
  * Source: [${t("source")}](<${turn.at(destinations, 4)}>)

### 4.2 Definitions

* **${t("term")}**: ${t("definition")}

### 4.3 Hypotheses

* **Hypothesis:** ${t("hypothesis")}
  * Verification plan: ${t("verification plan")}

## 5) Verification

* **Task:** ${t("verification")}
* **Pass criteria:** ${t("criteria")}
* **Status:** Failed
* **Next fix:** ${t("next fix")}

## 7) Knowledge Gaps & Risk Register

| Gap / Risk | Severity (H/M/L) | Symptom | Likely cause | Fix plan | Evidence link |
|---|---|---|---|---|---|
| ${t("gap")} | H | x | y | z | [e](<${turn.at(destinations, 5)}>) |
| ${turn.mark("gap")} | H | ${t("symptom")} | y | z | |

## 8) What I Can Now Do

| Capability | Level reached | Proof (links) |
|---|---:|---|
| I can ${t("capability")} | L2 | x |
| I can prove ${turn.mark("capability")} | L2 | [${t("proof", true)}](<${turn.at(destinations, 6)}>) |

## 10) Next Session Plan

* [ ] **Next #1:** ${t("next session")}
`;
}

function learning(turn) {
  const t = (place, hidden) => text_of(turn, place, hidden);
  return `# Learning Session - ${t("title of a learning session")}

## Session Type: Learning

## Topic
${t("topic of a learning session")}

## Session Log

### 09:10 - ${t("entry of a log")}
${forms(turn)}

### 09:25 - Discovery: ${t("discovery")}
**Key Insight:** ${t("insight")}

### 09:55 - Gotcha: ${t("gotcha")}
**Resolution:** ${t("resolution")}

## Key Learnings

1. **${t("learning")}** - ${t("rest of a learning")}

## Mental Model
${t("mental model")}

## Examples & Experiments

### Example 1: ${t("example")}
${t("text of an example")}

## Comparison

| Aspect | ${t("side of a comparison")} | Other |
|---|---|---|
| ${turn.mark("aspect")} | x | ${t("other side")} |

## Questions

- [ ] ${t("open question")}
- Why? ${turn.mark("answered question")}
  - **Answer:** ${t("answer to a question")}

## Resources

- [${t("resource")}](<${turn.at(destinations, 7)}>) - ${t("remark on a resource")}

## Confidence
⭐⭐☆☆☆
`;
}

function work(turn) {
  const t = (place, hidden) => text_of(turn, place, hidden);
  const v = (place, hidden) => value_of(turn, place, hidden);
  const front = turn.i % 2 ? "" : `---\ntags: [${v("tag of a work log")}]\nauthor: ${v("author", true)}\n---\n`;
  return `${front}# Session: ${t("title of a work log")}

**Date:** 2026-03-${two(1 + turn.i)}
**Duration:** ${t("duration", true)}
**Focus:** ${t("focus")}
**Branch:** \`${t("branch of a work log")}\`

## Summary

${t("summary of a work log")}

## Activities

1. **${t("activity")}**

## Decisions Made

1. **${t("decision")}**: ${t("text of a decision")}
   - **Rationale**: ${t("rationale")}
   - **Impact**: ${t("impact")}

## TODOs Created

### High Priority

- [ ] ${t("task")}

### Blocked

- [ ] Wait ${turn.mark("blocked task")} - Blocked by: ${t("blocker")}

## Code Changes

| File | Changes | Description |
|---|---|---|
| \`${t("file")}\` | +1, -2 | ${t("description of a file")} |

## Performance Metrics

| Metric | Before | After | Change |
|---|---|---|---|
| ${t("metric")} | 1 | 2 | 3 |
| ${turn.mark("metric")} | ${t("before")} | 2 | 3 |

## Challenges

### ${t("challenge")}

**Problem:** ${t("problem")}
**Solution:** ${t("solution")}

## Testing

- [x] ${t("check")}
`;
}

function record(turn) {
  const t = (place, hidden) => text_of(turn, place, hidden);
  const v = (place, hidden) => value_of(turn, place, hidden);
  const nygard = () => `# ${turn.i + 1}. ${t("title of a record")}

* Status: ${t("status of a record", true)}
* Deciders: ${t("deciders")}
* Supersedes: [${t("supersedes", true)}](<${turn.at(destinations, 8)}>)
`;
  const madr = () => `---
status: ${v("status of a record", true)}
title: ${v("title of a record")}
deciders: [${v("decider")}]
date: 2026-05-01
superseded_by: ${v("superseded by", true)}
---
`;
  return `${(turn.i % 2 ? nygard : madr)()}
## Context

${t("context")}

## Decision

${t("decision of a record")}
`;
}

function note(turn) {
  return `# ${text_of(turn, "title of a note")}\n${forms(turn)}`;
}

// Each key whose value is any text, or a list of these.
function site_yaml(turn) {
  const v = (place, text, hidden) => quoted(`${turn.mark(`${place} of site.yaml`, hidden)} ${text}`);
  const all = texts.concat(lines).join(" ");
  return `title: ${v("title", all)}
description: ${v("description", all)}
author: ${v("author", all)}
base_url: https://example.org/j
repository: https://example.org/r
home: ${v("home", all.replaceAll("\n", " "))}
footer: ${v("footer", all.replaceAll("\n", " "))}
words:
  skip_link: ${v("word", all, true)}
  search_hint: ${v("word", all, true)}
  sessions: ${v("word", all)}
  found_session: ${v("word", all, true)}
  copy: ${v("word", all, true)}
navigation:
${destinations.filter((to) => !refused.test(to)).map((to) => `  - {title: ${v("navigation", to)}, link: ${quoted(to)}}\n`).join("")}
mermaid: true
aliases: {${v("alias", texts[0], true)}: ${v("alias", all, true)}}
vocabulary:
  headings: {${v("heading", "</script>", true)}: learnings}
  placeholders: [${v("placeholder", all, true)}]
private: {headings: [${v("private heading", all, true)}]}
leaks: {allow: [${v("leak", all, true)}]}
exclude: [${v("exclude", all, true)}]
${turn.raw_html ? "raw_html: true\n" : ""}`;
}
