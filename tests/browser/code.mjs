// Blocks of code: what is copied is the code and nothing else, over http and from a folder; in colours
// that can be read; a long line scrolls inside its block.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { journal, phone, set_up } from "./support.mjs";

const k_session = "sessions/2026-03-03-everything.html";

const own = set_up();

/// The code of the first block in C++, as its author wrote it.
function written() {
  const text = readFileSync(path.join(journal, "sessions/2026-03-03-everything.md"), "utf8");
  return /```cpp[^\n]*\n([\s\S]*?)\n```/.exec(text)[1];
}

test("the button copies the code as it was written, and says so", async () => {
  await own.on_page(k_session, async (page) => {
    const figure = page.locator("figure.code", { has: page.locator(".language-cpp") }).first();
    await figure.locator("button.copy").click();
    await page.getByRole("status").filter({ hasText: "Copied" }).waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), written());
  }, { root: own.server.address, permissions: ["clipboard-read", "clipboard-write"] });
});

test("the button copies from a folder too, by the keyboard", async () => {
  await own.on_page(k_session, async (page) => {
    const button = page.locator("figure.code button.copy").first();
    await button.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("status").filter({ hasText: "Copied" }).waitFor();
    assert.equal(await button.evaluate((element) => element === document.activeElement), true);
  });
});

test("a block without a caption has a button over its corner", async () => {
  await own.on_page(k_session, async (page) => {
    const bare = page.locator(".code-bare").first();
    const code = await bare.locator("pre > code").textContent();
    const button = bare.locator("button.copy");
    const opacity = () => button.evaluate((element) => getComputedStyle(element).opacity);
    assert.equal(await opacity(), "0");
    await button.focus();
    assert.equal(await opacity(), "1");
    // As wide as without the script, so that nothing moves when it runs.
    const captioned = page.locator(".body > figure.code").first();
    assert.equal((await bare.boundingBox()).width, (await captioned.boundingBox()).width);
    await bare.hover();
    await button.click();
    await page.getByRole("status").filter({ hasText: "Copied" }).waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), code.replace(/\n$/, ""));
  }, { root: own.server.address, permissions: ["clipboard-read", "clipboard-write"] });
});

test("the text of a highlighted block is the code, and a long line scrolls inside it", async () => {
  await own.on_page(k_session, async (page) => {
    const code = page.locator("pre > code.language-cpp").first();
    assert.equal((await code.textContent()).replace(/\n$/, ""), written());
    const [inside, whole] = await code.evaluate((element) => {
      const box = element.closest("pre");
      return [box.clientWidth, box.scrollWidth];
    });
    assert.ok(whole > inside, `${whole} px in ${inside}`);
  }, { viewport: phone });
});
