// The site without what it can do without: with JavaScript switched off every page is reached by links
// and nothing is hidden; copied to a folder with a space and letters beyond ASCII, all of it works.
import assert from "node:assert/strict";
import { cpSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { address_in, address_of, expect_none, faults_of, pages_of, set_up, work } from "./support.mjs";

const own = set_up();

// Runs in the page: where its links lead.
function links_of_page() {
  return [...document.querySelectorAll("a[href]")]
    .map((link) => new URL(link.getAttribute("href"), document.baseURI).href.replace(/[?#].*$/, ""));
}

// Follows links from the home page; the addresses that were opened.
async function crawl(page, root, look) {
  const seen = new Set([`${root}index.html`]);
  for (const address of seen) {
    await page.goto(address);
    await look(address);
    for (const link of await page.evaluate(links_of_page)) {
      if (link.startsWith(root) && link.endsWith(".html")) seen.add(link);
    }
  }
  return seen;
}

// Runs in the page: text in main that cannot be seen, unless it is folded or for screen readers.
function hidden_text() {
  const found = [];
  for (const element of document.querySelectorAll("main *")) {
    const is_leaf = element.childElementCount === 0 && element.textContent.trim() !== "";
    // The TeX of a formula is there to be copied, not read.
    if (!is_leaf || element.closest("svg, annotation, [hidden], .hidden, details, .contents-folded, .contents")) continue;
    const style = getComputedStyle(element);
    if (element.getClientRects().length === 0 || style.visibility !== "visible" || style.opacity === "0") {
      found.push(`${element.outerHTML.slice(0, 120)}`);
    }
  }
  return found;
}

function expect_all_reached(seen, root, folder) {
  // Nothing leads to the page for what is not found.
  const wanted = pages_of(folder).filter((file) => file !== "404.html");
  const missing = wanted.filter((file) => !seen.has(address_in(root, file)));
  assert.deepEqual(missing, []);
}

test("without JavaScript every page is reached from the home page and shows its text", async () => {
  const root = own.folder;
  const page = await own.browser.open({ root, javaScriptEnabled: false });
  const faults = [];
  const seen = await crawl(page, root, async (address) => {
    const hidden = await page.evaluate(hidden_text);
    faults.push(...hidden.map((text) => `${address.replace(root, "")}: hidden: ${text}`));
    if (!(await page.locator("main h1").isVisible())) faults.push(`${address}: no h1 is seen`);
  });
  expect_none([...faults, ...faults_of(page)]);
  expect_all_reached(seen, root, own.site);
  await page.context().close();
});

test("a site copied to a folder with a space and letters beyond ASCII works", async () => {
  const copy = path.join(work, "USB Stick ä", "学习 #1 100%");
  cpSync(own.site, copy, { recursive: true });
  const root = address_of(copy);
  const page = await own.browser.open({ root });
  const plain = [];
  const seen = await crawl(page, root, async (address) => {
    const font = await page.evaluate(() => getComputedStyle(document.body).display);
    if (font !== "flex" && font !== "grid") plain.push(`${address}: its style sheet did not come`);
  });
  expect_none([...plain, ...faults_of(page)]);
  expect_all_reached(seen, root, copy);
  // What is loaded later, by scripts, comes from there too.
  await page.goto(address_in(root, "sessions/2026-03-04.html"));
  await page.locator("main .body a[href$='.html']").first().hover();
  await page.locator(".preview").waitFor();
  expect_none(faults_of(page));
  await page.context().close();
});
