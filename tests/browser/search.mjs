// The search, from a folder and from a server below a sub-path: by the keyboard alone, in English and
// Chinese, with a slip of the finger, with filters; and what axe says of it.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { address_in, desktop, expect_none, phone, set_up } from "./support.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const k_title = "How a page of memory finds its frame";

const own = set_up();

function on_home(place, use, options = {}) {
  const root = place === "a folder" ? own.folder : own.server.address;
  return own.on_page("index.html", use, { root, ...options });
}

/// Opens the box by a key and waits until it takes text.
async function open_by(page, key) {
  await page.keyboard.press(key);
  await page.locator("dialog[open] .search input:focus").waitFor();
}

function titles_of(page) {
  return page.locator(".search-title").allTextContents();
}

/// Asks and waits for a page that has these words in its title.
async function ask(page, query, title) {
  await page.locator(".search input").fill(query);
  await page.locator(".search-title", { hasText: title }).first().waitFor();
}

for (const place of ["a folder", "a server"]) {
  test(`the keyboard alone finds a page and opens it, from ${place}`, async () => {
    await on_home(place, async (page) => {
      await open_by(page, "/");
      await page.keyboard.type("memory frame");
      await page.locator(".search-title", { hasText: k_title }).waitFor();
      assert.match(await page.locator(".search [role=status]").textContent(), /\d+ results?/);
      assert.ok((await page.locator(".search-list mark").count()) > 0, "what was found is marked");
      await page.keyboard.press("ArrowDown");
      const chosen = page.locator(".search [aria-selected=true]");
      assert.equal(await chosen.count(), 1);
      assert.equal(await page.locator(".search input").getAttribute("aria-activedescendant"),
        await chosen.getAttribute("id"));
      const address = await chosen.evaluate((link) => link.href);
      await page.keyboard.press("Enter");
      await page.waitForURL(address);
    });
  });

  test(`a slip, another script and a prefix find their pages, from ${place}`, async () => {
    await on_home(place, async (page) => {
      await open_by(page, "Control+k");
      await ask(page, "memroy", k_title);
      await ask(page, "哈希环", "一致性哈希");
      await ask(page, "typogr", "Every form of text");
      await page.locator(".search input").fill("qqqqzzzz");
      await page.locator(".search [role=status]", { hasText: "Nothing found" }).waitFor();
      assert.deepEqual(await titles_of(page), []);
    });
  });
}

test("a word of a title counts more than the same word in a text", async () => {
  await on_home("a folder", async (page) => {
    await open_by(page, "/");
    await ask(page, "importer", "Split the importer");
    assert.match((await titles_of(page))[0], /Split the importer/);
  });
});

test("filters leave those of a kind, and can be taken back", async () => {
  await on_home("a folder", async (page) => {
    await open_by(page, "/");
    await ask(page, "queue", "A queue a step");
    await page.locator("select[name=kind]").selectOption("decision");
    await page.waitForFunction(() => {
      const kinds = [...document.querySelectorAll(".search-facts > span:first-child")];
      return kinds.length > 0 && kinds.every((kind) => kind.textContent === "Decision record");
    });
    await page.locator("select[name=kind]").selectOption("");
    await page.locator(".search-title", { hasText: "Split the importer" }).waitFor();
  });
});

test("Escape closes the box and gives the focus back", async () => {
  await on_home("a folder", async (page) => {
    const link = page.locator(".search-open");
    await link.focus();
    await page.keyboard.press("Enter");
    await page.locator("dialog[open] .search input:focus").waitFor();
    await page.keyboard.press("Escape");
    await page.locator("dialog[open]").waitFor({ state: "detached" });
    assert.equal(await link.evaluate((element) => element === document.activeElement), true);
  });
});

test("the page of search keeps its query in its address", async () => {
  await on_home("a folder", async (page) => {
    await page.goto(`${address_in(own.folder, "search/index.html")}#q=frame`);
    await page.locator(".search-title", { hasText: k_title }).waitFor();
    assert.equal(await page.locator(".search input").inputValue(), "frame");
    await ask(page, "importer", "Split the importer");
    assert.match(page.url(), /#q=importer$/);
  });
});

test("axe finds nothing in an open box with results, nor is it wider than a phone", async () => {
  for (const [viewport, colorScheme] of [[phone, "dark"], [desktop, "light"]]) {
    await on_home("a folder", async (page) => {
      await open_by(page, "/");
      await ask(page, "memory", k_title);
      await page.evaluate(axe);
      // Without the preloading of style sheets, which a page's policy forbids.
      const { violations } = await page.evaluate(() =>
        window.axe.run(document, { resultTypes: ["violations"], preload: false }));
      expect_none(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 160)}`));
      assert.ok(await page.evaluate(() => document.scrollingElement.scrollWidth <= window.innerWidth));
    }, { viewport, colorScheme });
  }
});

test("without JavaScript the link leads to a page that says what else there is", async () => {
  await on_home("a folder", async (page) => {
    await page.locator(".search-open").click();
    assert.match(page.url(), /search\/index\.html$/);
    assert.ok((await page.locator("main a").count()) > 3);
  }, { javaScriptEnabled: false });
});
