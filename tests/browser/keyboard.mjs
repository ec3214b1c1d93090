// What the keyboard does on a page, and what scripts add to it: skip link and focus ring, previews,
// filters; and that a page prints light.
import assert from "node:assert/strict";
import { test } from "node:test";
import { expect_none, set_up } from "./support.mjs";

const k_session = "sessions/2026-03-03-everything.html";
const k_log = "sessions/2026-03-04.html";

const { on_page } = set_up();

// Runs in the page: what has the focus, and whether that can be seen.
function focused() {
  const element = document.activeElement;
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  return {
    name: (element.getAttribute("aria-label") || element.textContent).trim(),
    part: ["header", "main", "footer"].find((part) => element.closest(`body > ${part}`)) ?? "before",
    has_ring: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 1,
    is_in_sight: box.bottom > 0 && box.top < window.innerHeight && box.width > 0,
  };
}

test("the tabulator goes through all of a page in order, and shows where it is", async () => {
  await on_page(k_session, async (page) => {
    const stops = [];
    for (let i = 0; i < 400; ++i) {
      await page.keyboard.press("Tab");
      const stop = await page.evaluate(focused);
      if (stop.part === "before" && stops.length > 0) break;
      stops.push(stop);
      if (stop.part === "footer") break;
    }
    const order = stops.map((stop) => stop.part).filter((part, i, all) => part !== all[i - 1]);
    assert.deepEqual(order, ["before", "header", "main", "footer"]);
    const unseen = stops.filter((stop) => !stop.has_ring || !stop.is_in_sight);
    expect_none(unseen.map((stop) => `no focus is seen at: ${stop.name}`));
  });
});

test("the skip link is seen when it is reached, and leads past the header", async () => {
  await on_page(k_session, async (page) => {
    await page.keyboard.press("Tab");
    const { y } = await page.locator(":focus").boundingBox();
    assert.ok(y >= 0, "the skip link is in sight");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    assert.equal((await page.evaluate(focused)).part, "main");
  });
});

test("a preview shows at a link that the keyboard reaches, and Escape hides it", async () => {
  await on_page(k_log, async (page) => {
    const link = page.locator("main .body a[href*='0002-a-queue']").first();
    const has_focus = () => link.evaluate((element) => element === document.activeElement);
    for (let i = 0; i < 100 && !(await has_focus()); ++i) await page.keyboard.press("Tab");
    const preview = page.getByRole("tooltip");
    await preview.waitFor();
    assert.match(await preview.textContent(), /A queue a step/);
    assert.equal(await link.getAttribute("aria-describedby"), await preview.getAttribute("id"));
    await page.keyboard.press("Escape");
    await preview.waitFor({ state: "detached" });
    assert.equal(await link.getAttribute("aria-describedby"), null);
  });
});

test("a preview shows at a link that is pointed at, and hides when the pointer leaves", async () => {
  await on_page(k_log, async (page) => {
    await page.locator("main .body a[href*='0002-a-queue']").first().hover();
    await page.getByRole("tooltip").waitFor();
    await page.mouse.move(2, 2);
    await page.getByRole("tooltip").waitFor({ state: "detached" });
  });
});

test("filters choose rows by the keyboard alone, and say how many are left", async () => {
  await on_page("gaps/index.html", async (page) => {
    const rows = page.locator("[data-facets]:visible");
    const all = await rows.count();
    const select = page.locator("form.filters select").first();
    await select.focus();
    await page.keyboard.press("ArrowDown");
    const some = await rows.count();
    assert.ok(some > 0 && some < all, `${some} of ${all} rows`);
    assert.equal(await page.locator("form.filters output").textContent(), `${some} / ${all}`);
    await page.keyboard.press("Home");
    assert.equal(await rows.count(), all);
  });
});

test("a page prints dark on white, whole and without what only a screen needs", async () => {
  await on_page(k_session, async (page) => {
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    const [paper, ink] = await page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.body);
      const white = backgroundColor === "rgba(0, 0, 0, 0)" ? "rgb(255, 255, 255)" : backgroundColor;
      return [white, color].map((each) => each.match(/\d+/g).slice(0, 3).map(Number));
    });
    assert.ok(Math.min(...paper) > 240, `paper ${paper}`);
    assert.ok(Math.max(...ink) < 90, `ink ${ink}`);
    for (const selector of ["nav[aria-label='Site']", ".skip"]) {
      assert.equal(await page.locator(selector).isVisible(), false, selector);
    }
    assert.equal(await page.locator("main h1").isVisible(), true);
  }, { colorScheme: "dark" });
});
