// Diagrams of Mermaid, from a folder: drawn, in the page's colours, under the page's policy; what cannot
// be drawn stays text, and pages without a diagram take nothing along.  Skipped where the script was
// not fetched (./dev test does that).
import assert from "node:assert/strict";
import { appendFileSync, cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { build, journal, set_up, work } from "./support.mjs";

const script = path.join(path.dirname(process.env.DAYBOOK), "share/daybook/mermaid.min.js");
if (!existsSync(script)) {
  console.log("skipped: Mermaid's script is not beside the program (./dev test fetches it)");
  process.exit(77);
}

const k_drawn = "sessions/2026-03-03-everything.html";
const k_wrong = "sessions/2026-03-06-a-wrong-diagram.html";
const k_shown = "sessions/2026-03-07-shown.html";
const k_kinds = "sessions/2026-03-08-kinds.html";
const fence = "```";

// One of each kind that journals of study have.
const kinds = [
  "sequenceDiagram\n  participant P as Program\n  P->>Kernel: write\n  Kernel-->>P: fault",
  "stateDiagram-v2\n  [*] --> Free\n  Free --> Used: fault\n  Used --> [*]",
  "classDiagram\n  class Page {\n    +int number\n  }\n  Page --> Frame",
  "erDiagram\n  PAGE ||--o{ FRAME : has",
  "gantt\n  dateFormat YYYY-MM-DD\n  section Read\n  Paging :a1, 2026-03-01, 3d",
  "pie\n  \"read\" : 3\n  \"written\" : 1",
  "mindmap\n  root((Memory))\n    Page\n    Frame",
  "flowchart TD\n  甲[页] --> 乙[帧]",
];

const shown = set_up(() => {
  const own = path.join(work, "journal");
  cpSync(journal, own, { recursive: true });
  appendFileSync(path.join(own, "site.yaml"), "mermaid: true\n");
  const put = (name, text) => writeFileSync(path.join(own, "sessions", name), text);
  put("2026-03-06-a-wrong-diagram.md",
    `# A wrong diagram\n\n${fence}mermaid\ngraph LR\n  A[open --> <img src=x onerror=alert(1)>\n${fence}\n`);
  put("2026-03-07-shown.md", "# Shown\n\n![[2026-03-06-a-wrong-diagram]]\n");
  put("2026-03-08-kinds.md",
    `# Kinds\n\n${kinds.map((kind) => `${fence}mermaid\n${kind}\n${fence}\n`).join("\n")}`);
  return build("site", { from: own });
});
const { on_page } = shown;

function html_of(file) {
  return readFileSync(path.join(shown.site, file), "utf8");
}

test("only a page with a diagram asks for the script, and may have styles in its text", () => {
  for (const file of [k_drawn, k_wrong, k_shown, k_kinds]) {
    assert.match(html_of(file), /assets\/mermaid\.min\.js/, file);
    assert.match(html_of(file), /style-src 'self' file: 'unsafe-inline';/, file);
    assert.match(html_of(file), /script-src 'self' file:;/, file);
  }
  for (const file of ["index.html", "sessions/2026-03-04.html"]) {
    assert.doesNotMatch(html_of(file), /mermaid\.min\.js|unsafe-inline/, file);
  }
});

test("a diagram is drawn, says what it is, and its source stays", async () => {
  await on_page(k_drawn, async (page) => {
    const drawing = page.locator(".drawing svg");
    await drawing.waitFor();
    assert.match(await drawing.textContent(), /Resident\?/);
    assert.ok(await drawing.getAttribute("aria-label"));
    const source = page.locator(".diagram-source pre");
    assert.equal(await source.isVisible(), false);
    await page.locator(".diagram-source summary").click();
    assert.match(await source.textContent(), /A\[Page\] --> B\{Resident\?\}/);
  });
});

test("all kinds of diagrams are drawn", async () => {
  await on_page(k_kinds, async (page) => {
    await page.waitForFunction((count) =>
      document.querySelectorAll(".drawing svg, .diagram-remark").length === count, kinds.length);
    assert.deepEqual(await page.locator(".diagram-remark").allTextContents(), []);
  });
});

test("a diagram has the colours of the page, and follows them", async () => {
  await on_page(k_drawn, async (page) => {
    const ink = () => page.evaluate(() => {
      const label = document.querySelector(".drawing svg .nodeLabel p, .drawing svg .nodeLabel");
      return label && Math.max(...getComputedStyle(label).color.match(/\d+/g).slice(0, 3).map(Number));
    });
    await page.locator(".drawing svg").waitFor();
    assert.ok((await ink()) < 110, "dark words on a light page");
    await page.emulateMedia({ colorScheme: "dark" });
    await page.waitForFunction(() => {
      const label = document.querySelector(".drawing svg .nodeLabel p, .drawing svg .nodeLabel");
      return label && Math.max(...getComputedStyle(label).color.match(/\d+/g).slice(0, 3).map(Number)) > 150;
    });
  });
});

test("what cannot be drawn stays the text it is, with a remark, and nothing of it runs", async () => {
  for (const file of [k_wrong, k_shown]) {
    await on_page(file, async (page) => {
      await page.locator(".diagram-remark").waitFor();
      const source = page.locator("pre > code.language-mermaid");
      assert.equal(await source.isVisible(), true);
      assert.match(await source.textContent(), /A\[open -->/);
      assert.equal(await page.locator("main img").count(), 0);
    });
  }
});

test("without JavaScript a diagram is the text it is written as", async () => {
  await on_page(k_drawn, async (page) => {
    assert.match(await page.locator("pre > code.language-mermaid").textContent(), /graph LR/);
    assert.equal(await page.locator("pre > code.language-mermaid").isVisible(), true);
  }, { javaScriptEnabled: false });
});

test("a journal that does not ask for diagrams gets neither the script nor what goes with it", () => {
  const plain = build("plain");
  for (const file of ["mermaid.min.js", "diagrams.js", "diagrams.css"]) {
    assert.equal(existsSync(path.join(plain, "assets", file)), false, file);
    assert.equal(existsSync(path.join(shown.site, "assets", file)), true, file);
  }
  assert.doesNotMatch(readFileSync(path.join(plain, k_drawn), "utf8"), /unsafe-inline/);
});
