// An address that a page had before leads to it, with what stands behind ? and #, from a folder and from a
// server, with JavaScript and (to the page alone) without.
import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { after, before, test } from "node:test";
import { address_of, build, expect_none, faults_of, launch, serve, work } from "./support.mjs";

let browser;
let server;
let site;

before(async () => {
  const journal = path.join(work, "journal");
  mkdirSync(path.join(journal, "sessions"), { recursive: true });
  writeFileSync(
    path.join(journal, "sessions", "2026-03-05-new.md"),
    "---\naliases: [/sessions/old.html, /a/b/]\n---\n# New\n\n## Where it is\n\nHere.\n",
  );
  site = build("site", { from: journal });
  browser = await launch();
  server = await serve();
  server.show(site);
});

after(async () => {
  await browser?.close();
  await server?.close();
});

for (const from of ["folder", "server"]) {
  test(`an old address leads on from a ${from}`, async () => {
    const root = from === "folder" ? address_of(site) : server.address;
    const page = await browser.open({ root });
    for (const old of ["sessions/old.html", "a/b/index.html"]) {
      await page.goto(`${root}${old}?x=1#where-it-is`);
      await page.waitForURL(`${root}sessions/2026-03-05-new.html?x=1#where-it-is`);
      assert.equal(await page.locator("h1").innerText(), "New");
    }
    expect_none(faults_of(page));
  });

  test(`an old address leads on without JavaScript from a ${from}`, async () => {
    const root = from === "folder" ? address_of(site) : server.address;
    const page = await browser.open({ root, javaScriptEnabled: false });
    await page.goto(`${root}sessions/old.html`);
    await page.waitForURL(`${root}sessions/2026-03-05-new.html`);
  });
}
