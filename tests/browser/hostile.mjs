// A journal with hostile texts in every place (hostile_journal.mjs), and a browser on the pages that
// come of it: nothing runs, nothing is asked for, the pages' policy has nothing to report, and what
// was written is still there to be read.  What is no page is read by parsers.  The browser parses every
// page; it visits a quarter of them, and with DAYBOOK_SOAK all.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { address_in, address_of, expect_none, faults_of, pages_of, patience, set_up, work } from "./support.mjs";
import { raw_html, texts, write_hostile_journal } from "./hostile_journal.mjs";

const { DAYBOOK } = process.env;
const all = Boolean(process.env.DAYBOOK_SOAK);
const journal = path.join(work, "journal");
const marks = write_hostile_journal(journal);
const own = set_up(() => built("site", journal));

function daybook(...args) {
  const made = spawnSync(DAYBOOK, args, { encoding: "utf8", maxBuffer: 1 << 28 });
  assert.ok(made.status === 0 || made.status === 1, `${args[0]} ended with ${made.status}: ${made.stderr.slice(-2000)}`);
  return made;
}

function built(name, from, ...more) {
  const site = path.join(work, name);
  daybook("build", from, "-o", site, "--clock", "2026-12-31", "-q", ...more);
  return site;
}

// Runs in each page before all else.
function listen() {
  window.__violations = [];
  document.addEventListener("securitypolicyviolation", (event) => {
    window.__violations.push(`${event.effectiveDirective} ${event.blockedURI}`);
  });
}

// Runs in a page: what ran there, and what could; or what could in another text of HTML.
function harm(html) {
  const looked_at = html === undefined ? document : new DOMParser().parseFromString(html, "text/html");
  const faults = window.__violations.splice(0).map((violation) => `policy: ${violation}`);
  const shown = (element) => element.outerHTML.slice(0, 160);
  if (window.__pwned) faults.push("a text ran");
  const root = document.querySelector("link[rel=stylesheet]").href.replace(/assets\/.*$/, "");
  const wrong = "iframe, frame, object, embed, applet, base, form:not(.filters), foreignObject, animate, set, portal, "
    + "template, use:not([href^='#']), meta[http-equiv]:not([http-equiv='Content-Security-Policy']), link[rel=import]";
  // Mermaid draws words of its drawings as HTML in SVG.
  const is_drawn = (element) => element.closest(".drawing") && element.matches("foreignObject");
  for (const element of looked_at.querySelectorAll(wrong)) {
    if (!is_drawn(element)) faults.push(`element: ${shown(element)}`);
  }
  for (const script of looked_at.querySelectorAll("script")) {
    const source = (script.getAttribute("src") ?? "").replace(root, "");
    const is_own = /^(?:\.\.\/)*(?:assets|data)\/[-a-z0-9/.]+$/.test(source);
    if (!is_own && script.type !== "application/ld+json") faults.push(`script: ${shown(script)}`);
    if (!script.src) JSON.parse(script.textContent);
  }
  for (const element of looked_at.querySelectorAll("*")) {
    for (const { name, value } of element.attributes) {
      if (/^on/i.test(name) || /["'<>=]/.test(name)) faults.push(`attribute ${name}: ${shown(element)}`);
      // Mermaid styles its own drawings, and previews are put beside their links.
      if (name === "style" && !element.closest(".drawing, .preview")) faults.push(`style: ${shown(element)}`);
      if (!/^(href|xlink:href|src|srcset|data|action|formaction|poster|cite|ping|background)$/.test(name)) continue;
      const scheme = /^[\u0000-\u0020]*([a-z][a-z0-9+.-]*):/i.exec(value.replace(/[\t\r\n]/g, ""));
      const { protocol } = new URL(value, document.baseURI);
      // What scripts of the site made has its address whole.
      const is_own = element.href?.startsWith?.(root) || element.src?.startsWith?.(root);
      const is_good = ["http:", "https:", "mailto:", "blob:"].includes(protocol) || (protocol === "file:" && (is_own || !scheme));
      if (!is_good) faults.push(`${name}: ${shown(element)}`);
    }
  }
  return faults;
}

// Runs in a page: all that a reader of another text of HTML can read.
function words(html) {
  const read = new DOMParser().parseFromString(html, "text/html");
  const spoken = [...read.querySelectorAll("[alt]")].map((element) => element.alt);
  return [read.title, read.body.textContent, ...spoken].join(" ");
}

async function open(root) {
  const page = await own.browser.open({ root });
  await page.addInitScript(listen);
  page.on("dialog", (dialog) => {
    page.faults.push(`dialog: ${page.url()}`);
    dialog.dismiss();
  });
  page.context().on("page", (opened) => page.faults.push(`opened: ${opened.url()}`));
  return page;
}

// Runs in a page: whether all its diagrams are drawn, or told to be none.
function has_drawn() {
  const count = (selector) => document.querySelectorAll(selector).length;
  return !window.mermaid || count(".drawing svg, .diagram-remark") >= count("pre > code.language-mermaid");
}

// Three tabs share the pages.
async function visit_all(root, files) {
  const faults = [];
  const left = [...files];
  await Promise.all([1, 2, 3].map(async () => {
    const page = await open(root);
    for (let file = left.pop(); file; file = left.pop()) {
      await page.goto(address_in(root, file));
      await page.waitForFunction(has_drawn);
      drawn += await page.locator(".drawing svg").count();
      faults.push(...(await page.evaluate(harm)).map((fault) => `${file}: ${fault}`));
    }
    faults.push(...faults_of(page));
    await page.context().close();
  }));
  return faults;
}

let drawn = 0;

function files_of(site, ending) {
  return readdirSync(site, { recursive: true }).filter((file) => file.endsWith(ending)).sort();
}

test("nothing runs on the pages", async () => {
  // Old addresses lead on by themselves, and 404.html is for a server.
  const files = pages_of(own.site).filter((file) => !/^(?:old\/|404)/.test(file));
  expect_none(await visit_all(own.folder, files.filter((_, i) => all || i % 4 === 0)));
  // Where the script can be had (./dev test).
  if (existsSync(path.join(own.site, "assets/mermaid.min.js"))) assert.ok(drawn > 0);
});

test("nothing could run on any page, and all texts are to be read", async () => {
  const seen = new Set();
  const faults = [];
  const page = await open(own.folder);
  await page.goto(address_in(own.folder, "index.html"));
  for (const file of pages_of(own.site).filter((name) => !/^(?:old\/|404)/.test(name))) {
    const html = readFileSync(path.join(own.site, file), "utf8");
    faults.push(...(await page.evaluate(harm, html)).map((fault) => `${file}: ${fault}`));
    for (const [word] of (await page.evaluate(words, html)).matchAll(/mk\d+q/g)) seen.add(word);
  }
  expect_none(faults);
  // A navigation that leads nowhere is left out, and reported.
  const lost = marks.filter(([word, place]) => !seen.has(word) && !place.startsWith("navigation"));
  assert.deepEqual(lost, []);
});

test("an old address leads to its page and runs nothing", async () => {
  const files = pages_of(own.site).filter((file) => file.startsWith("old/")).filter((_, i) => all || i % 8 === 0);
  assert.ok(files.length > 0);
  const page = await open(own.folder);
  for (const file of files) {
    await page.goto(address_in(own.folder, file));
    await page.waitForURL(/\/sessions\//);
    expect_none(await page.evaluate(harm));
  }
  expect_none(faults_of(page));
  await page.context().close();
});

test("what is found, what filters offer and what previews show is text", async () => {
  for (const root of [own.folder, own.server.address]) {
    const page = await open(root);
    await page.goto(address_in(root, "search/index.html"));
    const input = page.locator(".search input");
    for (const text of [...texts, "forged", "script"]) {
      await input.fill(text);
      // What is said of it is said once it has been looked for.
      await page.waitForFunction(() => !/loading/i.test(document.querySelector(".search-status").textContent));
    }
    await input.fill(marks.find(([, place]) => place === "title")[0]);
    await page.locator(".search-title mark, .search-text mark").first().waitFor();
    expect_none(await page.evaluate(harm));
    await page.goto(address_in(root, "index.html"));
    const link = page.locator("main a[href^='sessions/']").first();
    await link.hover();
    await page.locator("[id='page.preview']").waitFor({ timeout: patience });
    expect_none(await page.evaluate(harm));
    expect_none(faults_of(page));
    await page.context().close();
  }
});

test("of HTML that site.yaml allows, nothing can run or fetch", async () => {
  const from = path.join(work, "raw");
  write_hostile_journal(from, { allow: true });
  const site = built("raw-site", from);
  const files = pages_of(site).filter((file) => /^(?:notes|index)/.test(file));
  const faults = await visit_all(address_of(site), files.filter((file, i) => all || i % 4 === 0 || /raw/.test(file)));
  // Files that HTML names are not looked for in the journal.
  expect_none(faults.filter((fault) => !/ERR_FILE_NOT_FOUND/.test(fault)));
  const kept = readFileSync(path.join(site, "notes/notes/raw.html"), "utf8");
  for (const [, expected] of raw_html) assert.ok(kept.includes(expected), expected);
});

test("feeds, drawings and the sitemap are XML, and JSON is JSON", () => {
  const xml = [".xml", ".svg", ".opml"].flatMap((ending) => files_of(own.site, ending));
  assert.ok(xml.length > 100);
  execFileSync("xmllint", ["--noout", "--nonet", "--huge", ...xml.map((file) => path.join(own.site, file))]);
  for (const file of files_of(own.site, ".svg")) {
    const text = readFileSync(path.join(own.site, file), "utf8");
    assert.doesNotMatch(text, /<script|<foreignObject|\son[a-z]+=|javascript:[^<]*"/i, file);
  }
  for (const file of files_of(own.site, ".json")) JSON.parse(readFileSync(path.join(own.site, file), "utf8"));
});

test("the text of a session in a feed holds no script and no unsafe link", async () => {
  const page = await open(own.folder);
  await page.goto(address_in(own.folder, "index.html"));
  const feeds = files_of(own.site, "feed.json");
  assert.ok(feeds.length > 0);
  for (const file of feeds) {
    for (const { content_html = "" } of JSON.parse(readFileSync(path.join(own.site, file), "utf8")).items)
      expect_none((await page.evaluate(harm, content_html)).map((fault) => `${file}: ${fault}`));
  }
  await page.context().close();
});

test("a property of the calendar is one line", () => {
  const text = readFileSync(path.join(own.site, "reviews.ics"), "utf8");
  const known = /^(?:BEGIN|END|VERSION|PRODID|CALSCALE|METHOD|NAME|X-WR-CALNAME|X-WR-CALDESC|REFRESH-INTERVAL[^:]*|X-PUBLISHED-TTL|UID|DTSTAMP|DTSTART[^:]*|DTEND[^:]*|SUMMARY|DESCRIPTION|URL|CATEGORIES|TRANSP|SEQUENCE|STATUS|LAST-MODIFIED|CLASS|DURATION)[:;]/;
  const lines = text.replaceAll("\r\n ", "").split("\r\n");
  assert.equal(lines.pop(), "");
  for (const line of lines) assert.match(line, known);
  assert.doesNotMatch(text, /[^\r]\n|\r[^\n]|[\0-\x08\x0b\x0c\x0e-\x1f]/);
  assert.equal(lines.filter((line) => line === "BEGIN:VEVENT").length, lines.filter((line) => line.startsWith("UID:")).length);
});

test("cards for Anki are rows of text that play nothing", () => {
  const { stdout } = daybook("export", journal, "--anki", "--clock", "2026-12-31");
  const rows = stdout.split("\n").filter((row) => row && !row.startsWith("#"));
  assert.ok(rows.length > texts.length);
  const columns = rows[0].split("\t").length;
  for (const row of rows) {
    assert.equal(row.split("\t").length, columns, row);
    // Names of decks, tags and kinds of notes are no HTML.
    const [, , , front, back] = row.split("\t");
    for (const side of [front, back])
      assert.doesNotMatch(side, /<(?!\/?(?:br|b|code|div|p|ul|li|i|em|strong)\b)|\[(?:anki:|sound:|latex\]|\$)/i);
  }
});

test("messages are one line each for a terminal, for GitHub, and whole JSON for others", () => {
  const check = (format) => daybook("build", journal, "-o", path.join(work, "messages"), "--clock", "2026-12-31", "--no-cache", "--format", format);
  const github = check("github").stderr.split("\n");
  assert.ok(github.length > 100);
  const command = /^::(?:error|warning|notice) (?:[a-zA-Z]+=[^,:\r\n]*,?)+::[^\r\n]*$/;
  for (const line of github.filter((each) => each.startsWith("::"))) assert.match(line, command);
  assert.equal(github.filter((line) => line.startsWith("::") && /^::[^:]*::forged/.test(line)).length, 0);
  assert.equal(JSON.parse(check("sarif").stdout).version, "2.1.0");
  JSON.parse(check("json").stdout);
  for (const said of [check("text").stderr, daybook("list", "tasks", journal).stdout, daybook("list", "sessions", journal).stdout])
    assert.doesNotMatch(said, /[\0-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069]/);
});
