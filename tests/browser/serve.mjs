// `daybook serve` in a browser: open pages are loaded anew after a save, where they were scrolled and
// under their own policy; a broken layout is an error page until it is mended; and a browser with more
// tabs than it opens connections to one server still loads pages.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import readline from "node:readline";
import { after, before, test } from "node:test";
import { expect_none, faults_of, journal, launch, patience, work } from "./support.mjs";

const k_session = "sessions/2026-03-03-everything";
const k_tabs = 12;

const own = path.join(work, "journal");
let browser;
let server;
let root;

before(async () => {
  cpSync(journal, own, { recursive: true });
  server = spawn(process.env.DAYBOOK, ["serve", own, "-p", "0", "-u", "https://example.org/journal", "--clock", "2026-12-31"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const lines = readline.createInterface({ input: server.stdout });
  root = await new Promise((resolve, reject) => {
    lines.once("line", resolve);
    server.once("exit", () => reject(new Error("it ended")));
  });
  browser = await launch();
});
after(async () => {
  await browser?.close();
  if (server && server.exitCode === null) {
    const ended = new Promise((resolve) => server.once("exit", resolve));
    server.kill("SIGINT");
    assert.equal(await ended, 0);
  }
});

function save(name, text) {
  const file = path.join(own, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function say(words) {
  const file = `${k_session}.md`;
  save(file, readFileSync(path.join(journal, file), "utf8") + `\n\n## What was added\n\n${words}\n`);
}

async function open(address, root_of = root) {
  const origin = new URL(root_of).origin;
  const page = await browser.open({ root: origin });
  await page.goto(root + address);
  return page;
}

test("a page is loaded anew after a save, where it was scrolled", async () => {
  const page = await open(`${k_session}.html`);
  await page.evaluate(() => window.scrollTo({ top: 700, behavior: "instant" }));
  say("The first words.");
  await page.getByText("The first words.").waitFor({ state: "attached" });
  await page.waitForFunction(() => Math.abs(window.scrollY - 700) < 2);
  const begin = performance.now();
  say("The second words.");
  await page.getByText("The second words.").waitFor({ state: "attached" });
  console.log(`from a save to the page: ${Math.round(performance.now() - begin)} ms`);
  expect_none(faults_of(page));
  await page.context().close();
});

test("a page whose text was changed is loaded once, though it is told before the build and after it", async () => {
  const page = await open(`${k_session}.html`);
  const seen = [];
  // A page asks for itself when it is loaded; when it has all of it depends on the machine.
  page.on("request", (request) => {
    if (request.method() === "HEAD") seen.push("ask");
    else if (request.isNavigationRequest()) seen.push("load");
  });
  const file = `${k_session}.md`;
  const words = "Twice is once too much.";
  const text = readFileSync(path.join(own, file), "utf8");
  const begin = performance.now();
  save(file, text.trimEnd() + ` ${words}\n`);
  await page.getByText(words).waitFor({ state: "attached" });
  console.log(`from a save to the page: ${Math.round(performance.now() - begin)} ms`);
  // It asks before it is loaded, and again when the site is there; on a machine with much else to do
  // that may be so when it first asks.
  const loads = () => seen.filter((each) => each === "load").length;
  while (loads() === 0 || seen.length - loads() < 2) await page.waitForEvent("request");
  await page.getByText(words).waitFor({ state: "attached" });
  await page.waitForTimeout(300);  // in which it would be loaded a second time
  assert.equal(seen[0], "ask");
  assert.equal(loads(), 1);
  expect_none(faults_of(page));
  await page.context().close();
});

test("a broken layout is an error page until it is mended, and the page is where it was", async () => {
  const page = await open(`${k_session}.html`);
  await page.evaluate(() => window.scrollTo({ top: 500, behavior: "instant" }));
  save("layouts/session.html", "{% extends \"base.html\" %}{% block main %}{{ page.title|uper }}{% endblock %}\n");
  await page.getByRole("heading", { name: "The site could not be built" }).waitFor();
  assert.match(await page.locator("pre.error").first().textContent(), /layouts\/session\.html:1:\d+: error/);
  const last = await page.context().newPage();
  await last.goto(await page.getByRole("link", { name: "This page as it was last" }).evaluate((link) => link.href));
  await last.locator("body.page-session").waitFor();
  rmSync(path.join(own, "layouts/session.html"));
  await page.locator("body.page-session").waitFor();
  await page.waitForFunction(() => Math.abs(window.scrollY - 500) < 2);
  // A page that says so by its status is a complaint of the browser too.
  expect_none(faults_of(page).filter((fault) => !fault.includes("status of 500")));
  await page.context().close();
});

test("tabs of one browser share a stream, so that all load pages and hear of saves", async () => {
  const first = await open("index.html");
  const tabs = [first];
  while (tabs.length < k_tabs) {
    const tab = await first.context().newPage();
    await tab.goto(`${root}${k_session}.html`, { timeout: patience });
    tabs.push(tab);
  }
  say("For all tabs.");
  for (const tab of tabs.slice(1))
    await tab.getByText("For all tabs.").waitFor({ state: "attached" });
  expect_none(faults_of(first));
  await first.context().close();
});

test("a browser without shared workers is told too", async () => {
  const page = await browser.open({ root: new URL(root).origin });
  await page.addInitScript(() => {
    delete window.SharedWorker;
  });
  await page.goto(`${root}${k_session}.html`);
  say("Without a worker.");
  await page.getByText("Without a worker.").waitFor({ state: "attached" });
  expect_none(faults_of(page));
  await page.context().close();
});

test("the page for what is not there has its style at any depth", async () => {
  const page = await open("no/such/page.html");
  await page.locator("body.page-not_found").waitFor();
  await page.waitForFunction(() => getComputedStyle(document.body).marginTop !== "8px");
  expect_none(faults_of(page).filter((fault) => !fault.includes("status of 404")));
  await page.context().close();
});
