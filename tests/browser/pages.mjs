// Every page, from a folder and from a server below a sub-path, on a phone and a desk, light and dark:
// no complaint, no request elsewhere, nothing wider than the window, one h1, landmarks, a skip link
// that works, each id once, and no finding of axe.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { test } from "node:test";
import {
  address_in, address_of, build, desktop, expect_none, faults_of, page_of_each_kind, pages_of, phone, set_up,
  work,
} from "./support.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

// What axe asks of the looks of a page; all else is the same on a phone and in the dark.
const rules_of_looks = ["color-contrast", "link-in-text-block", "scrollable-region-focusable"];

// The narrowest window that pages are made for: a small phone, or 1280 pixels at 400 %.
const narrow = { width: 320, height: 568 };

const looks = [
  { name: "narrow, light", viewport: narrow, colorScheme: "light" },
  { name: "phone, light", viewport: phone, colorScheme: "light" },
  { name: "phone, dark", viewport: phone, colorScheme: "dark" },
  { name: "desk, dark", viewport: desktop, colorScheme: "dark" },
  { name: "desk, light", viewport: desktop, colorScheme: "light" },
];

const own = set_up(
  () => build("from-folder"),
  ({ server }) => build("from-server", { base: server.address.replace(/\/$/, "") }),
);

// Runs in the page: what is wrong with how it is made, whatever it looks like.
function faults_of_structure() {
  const faults = [];
  const count = (selector) => document.querySelectorAll(selector).length;
  const expect_one = (selector) => {
    if (count(selector) !== 1) faults.push(`${count(selector)} of ${selector}`);
  };
  ["h1", "body > header", "main", "body > footer", "head > title"].forEach(expect_one);
  if (!document.querySelector("main h1")) faults.push("the h1 is outside of main");
  if (!document.documentElement.lang) faults.push("no language");
  const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
  ids.filter((id, i) => ids.indexOf(id) !== i).forEach((id) => faults.push(`id twice: ${id}`));
  const skip = document.querySelector("body a");
  const target = skip && document.getElementById(decodeURIComponent(skip.hash.slice(1)));
  if (!target || !target.matches("main, main *")) faults.push("the first link does not skip to main");
  if (document.querySelector('[style], style, script:not([src], [type="application/ld+json"])')) faults.push("inline style or script");
  if (document.styleSheets.length === 0) faults.push("no style sheet");
  for (const link of document.querySelectorAll("a[href^='#']")) {
    const id = decodeURIComponent(link.hash.slice(1));
    if (id && !document.getElementById(id)) faults.push(`no such place: #${id}`);
  }
  for (const image of document.images) {
    if (image.complete && image.naturalWidth === 0) faults.push(`no image: ${image.src}`);
  }
  return faults;
}

// Runs in the page: what is wider than the window, the innermost first.
function faults_of_width() {
  const wide = document.scrollingElement.scrollWidth;
  if (wide <= window.innerWidth) return [];
  const scrolls = (element) => getComputedStyle(element).overflowX !== "visible";
  const is_boxed = (element) => {
    for (let box = element.offsetParent ?? element.parentElement; box; box = box.parentElement) {
      if (box !== document.body && box !== document.documentElement && scrolls(box)) return true;
    }
    return false;
  };
  const culprits = [...document.body.querySelectorAll("*")]
    .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
    .filter((element) => !is_boxed(element))
    .slice(-3)
    .map((element) => element.outerHTML.slice(0, 80));
  return [`${wide} px wide in ${window.innerWidth}: ${culprits.join(", ")}`];
}

function kind_in(site) {
  return (file) => /<body class="([^"]*)"/.exec(readFileSync(path.join(site, file), "utf8"))[1];
}

// A journal with more sessions and notes than a list shows on one page.
function write_long_journal() {
  const root = path.join(work, "long-journal");
  const put = (name, text) => {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  };
  for (let i = 0; i < 320; ++i) {
    const day = new Date(Date.UTC(2025, 0, 1 + i)).toISOString().slice(0, 10);
    put(`sessions/${day}-day.md`,
      `---\ntrack: Long\nmodule: Days\ntags: [many]\n---\n# Day ${i + 1} of a long way\n\n## Learnings\n\n- Step ${i + 1}\n`);
  }
  for (let i = 0; i < 50; ++i) put(`tracks/Long/Days/note-${i}.md`, `# Note ${i}\n\nWords.\n`);
  return root;
}

async function look(page, where, wanted, faults) {
  for (const { name, viewport, colorScheme } of wanted) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    const found = await page.evaluate(faults_of_width);
    faults.push(...found.map((fault) => `${where} (${name}): ${fault}`));
  }
}

async function visit_all(root, site, wanted, files = pages_of(site)) {
  const faults = [];
  const page = await own.browser.open({ root });
  for (const file of files) {
    await page.goto(address_in(root, file));
    const found = await page.evaluate(faults_of_structure);
    faults.push(...found.map((fault) => `${file}: ${fault}`));
    await look(page, file, wanted, faults);
  }
  faults.push(...faults_of(page));
  await page.context().close();
  return faults;
}

test("every page stands on its own from a folder", async () => {
  expect_none(await visit_all(own.folder, own.site, looks));
});

test("every page stands on its own below a sub-path", async () => {
  expect_none(await visit_all(own.server.address, own.site, looks.slice(0, 1)));
});

test("long lists stand on their own, cut into parts and by year", async () => {
  const long = build("long", { from: write_long_journal() });
  const files = page_of_each_kind(long, (file) => `${kind_in(long)(file)} ${/\/\d+\.html$/.test(file)}`);
  for (const part of ["archive/2025/2.html", "tracks/long/index/sessions.html", "tags/many/2.html"]) {
    assert.ok(pages_of(long).includes(part), part);
    if (!files.includes(part)) files.push(part);
  }
  expect_none(await visit_all(address_of(long), long, looks.slice(0, 1), files));
});

test("a page that is not there has one that says so, at any depth", async () => {
  const page = await own.browser.open({ root: own.server.address });
  const answer = await page.goto(`${own.server.address}no/such/place/at/all.html`);
  assert.equal(answer.status(), 404);
  assert.deepEqual(await page.evaluate(faults_of_structure), []);
  await page.getByRole("link").nth(1).click();
  assert.equal(page.url().replace(/index\.html$/, ""), own.server.address);
  // That the page itself was not found is what the browser has to say, and all.
  assert.deepEqual(faults_of(page).filter((fault) => !/status of 404/.test(fault)), []);
  await page.context().close();
});

test("axe finds nothing on any kind of page, light and dark", async () => {
  const root = own.folder;
  const page = await own.browser.open({ root });
  const faults = [];
  for (const file of page_of_each_kind(own.site, kind_in(own.site))) {
    await page.goto(address_in(root, file));
    await page.evaluate(axe);
    for (const { name, viewport, colorScheme } of [looks[4], looks[2]]) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      const is_first = viewport === desktop;
      const options = is_first ? {} : { runOnly: { type: "rule", values: rules_of_looks } };
      const { violations } = await page.evaluate((how) =>
        window.axe.run(document, { resultTypes: ["violations"], preload: false, ...how }), options);
      for (const { id, nodes } of violations) {
        faults.push(`${file} (${name}): ${id}: ${nodes.length} × ${nodes[0].html.slice(0, 160)}`);
      }
    }
  }
  await page.context().close();
  expect_none(faults);
});
