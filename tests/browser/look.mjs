// The colours a reader chose, remembered and set before anything is drawn; contents that follow the
// text; and that a narrow page has its contents folded.
import assert from "node:assert/strict";
import { test } from "node:test";
import { address_in, desktop, phone, set_up } from "./support.mjs";

const k_session = "sessions/2026-03-03-everything.html";

const own = set_up();

// Runs before a page's own scripts: which colours are chosen at the moment the text begins.
function note_theme_at_body() {
  new MutationObserver((changes, observer) => {
    if (!document.body) return;
    window.themeAtBody = document.documentElement.getAttribute("data-theme");
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
}

function paper_of(page) {
  return page.evaluate(() => {
    const numbers = getComputedStyle(document.body).backgroundColor.match(/\d+/g).map(Number);
    return Math.max(...numbers.slice(0, 3)) < 128 ? "dark" : "light";
  });
}

for (const place of ["a folder", "a server"]) {
  test(`the switch of colours is remembered, from ${place}, and set before the text begins`, async () => {
    const root = place === "a folder" ? own.folder : own.server.address;
    await own.on_page(k_session, async (page) => {
      await page.addInitScript(note_theme_at_body);
      const button = page.locator(".theme-switch");
      for (const [theme, paper] of [["light", "light"], ["dark", "dark"], [null, "light"], ["light", "light"],
        ["dark", "dark"]]) {
        await button.click();
        assert.equal(await page.locator("html").getAttribute("data-theme"), theme);
        assert.equal(await paper_of(page), paper);
      }
      const label = await button.getAttribute("aria-label");
      await page.reload();
      assert.equal(await page.evaluate(() => window.themeAtBody), "dark");
      assert.equal(await paper_of(page), "dark");
      assert.equal(await button.getAttribute("aria-label"), label);
      await page.goto(address_in(root, "index.html"));
      assert.equal(await page.evaluate(() => window.themeAtBody), "dark");
      await page.locator(".theme-switch").click();
      await page.reload();
      assert.equal(await page.evaluate(() => window.themeAtBody), null);
    }, { root, colorScheme: "light" });
  });
}

test("who has chosen nothing has the colours of the system", async () => {
  for (const colorScheme of ["light", "dark"]) {
    await own.on_page(k_session, async (page) => {
      assert.equal(await paper_of(page), colorScheme);
    }, { colorScheme });
  }
});

test("contents tell the section that is read, and lead to it", async () => {
  await own.on_page(k_session, async (page) => {
    const contents = page.locator("nav.contents");
    assert.equal(await contents.isVisible(), true);
    const current = contents.locator("a[aria-current]");
    for (const title of ["Mental Model", "Goal", "Resources"]) {
      await page.evaluate((name) => {
        const all = [...document.querySelectorAll("main .body h2, main .body h3")];
        all.find((heading) => heading.textContent.startsWith(name)).scrollIntoView();
      }, title);
      await contents.locator("a[aria-current]", { hasText: title }).waitFor();
      assert.equal(await current.count(), 1);
    }
    await contents.getByRole("link", { name: "Comparison" }).click();
    assert.match(page.url(), /#comparison$/);
    await contents.locator("a[aria-current]", { hasText: "Comparison" }).waitFor();
  }, { viewport: { ...desktop, height: 300 } });
});

test("a heading has its address beside it, for mouse and keyboard", async () => {
  await own.on_page(k_session, async (page) => {
    const heading = page.locator(".body h2", { hasText: "Comparison" });
    const link = heading.getByRole("link", { name: "Link to this section" });
    assert.equal(await link.getAttribute("href"), `#${await heading.getAttribute("id")}`);
    await link.focus();
    assert.equal(await link.evaluate((element) => getComputedStyle(element).opacity), "1");
  });
});

test("on a phone contents are folded above the text, and lead to their sections", async () => {
  await own.on_page(k_session, async (page) => {
    assert.equal(await page.locator("nav.contents").isVisible(), false);
    const folded = page.locator("details.contents-folded");
    await folded.locator("summary").click();
    await folded.getByRole("link", { name: "Mental Model" }).click();
    assert.match(page.url(), /#mental-model$/);
  }, { viewport: phone });
});

test("where facts wrap, no line of them begins or ends with a dot", async () => {
  await own.on_page(k_session, async (page) => {
    const seen = await page.locator(".byline").evaluate((facts) => {
      facts.replaceChildren(...[12, 6, 24].map((letters) => {
        const fact = document.createElement("span");
        fact.textContent = "x".repeat(letters);
        return fact;
      }));
      const edge = facts.getBoundingClientRect().left - 5;
      // A dot is seen that does not end left of where the line is cut off.
      return [...facts.children].map((fact) => {
        const dot = getComputedStyle(fact, "::before");
        const end = fact.getBoundingClientRect().left + parseFloat(dot.left) + parseFloat(dot.width);
        return end > edge;
      });
    });
    assert.deepEqual(seen, [false, true, false]);
  }, { viewport: { ...phone, width: 320 } });
});

test("on a wide screen the days of the last year begin where the text does", async () => {
  await own.on_page("index.html", async (page) => {
    const [chart, heading] = await page.locator(".scroll-latest").evaluate((element) =>
      [element.firstElementChild, element.parentElement.querySelector("h2")]
        .map((each) => each.getBoundingClientRect().left));
    assert.ok(Math.abs(chart - heading) < 10, `the chart begins ${chart - heading} px beside its heading`);
  }, { viewport: desktop });
});

test("on a phone the days of the last year begin with the latest", async () => {
  await own.on_page("index.html", async (page) => {
    const [inside, whole, hidden_at_the_end] = await page.locator(".scroll-latest").evaluate((element) => {
      const box = element.getBoundingClientRect();
      const chart = element.firstElementChild.getBoundingClientRect();
      return [element.clientWidth, element.scrollWidth, chart.right - box.right];
    });
    assert.ok(whole > inside, `${whole} px in ${inside}`);
    assert.ok(hidden_at_the_end < 10, `${hidden_at_the_end} px of the latest days are out of sight`);
    const legend = await page.locator(".chart-legend li").evaluateAll((marks) => marks.map((mark) => {
      const box = mark.getBoundingClientRect();
      return box.left >= 0 && box.right <= window.innerWidth && mark.querySelector("svg use") !== null;
    }));
    assert.deepEqual(legend, [true, true, true, true, true], "the legend does not scroll with the days");
  }, { viewport: phone });
});
