// `daybook serve` in a browser: open pages are loaded anew after a save, where they were scrolled and
// under their own policy; a broken layout is an error page until it is mended; and a browser with more
// tabs than it opens connections to one server still loads pages.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import http from "node:http";
import path from "node:path";
import readline from "node:readline";
import { after, afterEach, before, test } from "node:test";
import { setTimeout } from "node:timers/promises";
import { expect_none, faults_of, journal, launch, patience, work } from "./support.mjs";

const k_session = "sessions/2026-03-03-everything";
const k_text = `${k_session}.md`;
const k_tabs = 12;

const own = path.join(work, "journal");
let browser;
let server;
let root;
let last_words = "";

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

// A page is shown before its site is built; what comes of that is the test's own, not the next one's.
afterEach(async () => {
  const is_built = async () => (await (await fetch(`${root}feed.json`)).text()).includes(last_words);
  const begin = performance.now();
  while (!(await is_built())) {
    assert.ok(performance.now() - begin < patience, `'${last_words}' is in no site`);
    await setTimeout(50);
  }
});

function save(name, text) {
  const file = path.join(own, name);
  mkdirSync(path.dirname(file), { recursive: true });
  // At once, as editors do: half a file is one that was changed too.
  writeFileSync(`${own}.saved`, text);
  renameSync(`${own}.saved`, file);
}

function say(words, text = `${readFileSync(path.join(journal, k_text), "utf8")}\n\n## What was added\n\n`) {
  save(k_text, `${text}${words}\n`);
  last_words = words;
}

async function open(address, root_of = root) {
  const origin = new URL(root_of).origin;
  const page = await browser.open({ root: origin });
  await page.goto(root_of + address);
  return page;
}

/// The server behind a gate; while it is shut, whoever navigates to `address` waits.
async function open_gate(address) {
  const { hostname, port, host, pathname } = new URL(root);
  let is_open = Promise.resolve();
  let let_in;
  const gate = http.createServer(async (request, response) => {
    const { method, url, headers } = request;
    if (url === pathname + address && headers["sec-fetch-mode"] === "navigate") {
      gate.emit("arrival");
      await is_open;
    }
    const inner = http.request({ hostname, port, path: url, method, headers: { ...headers, host } }, (answer) => {
      response.writeHead(answer.statusCode, answer.headers);
      answer.pipe(response);
    });
    inner.on("error", () => response.destroy());
    response.on("close", () => inner.destroy());
    inner.end();
  });
  gate.listen(0, hostname);
  await once(gate, "listening");
  return {
    root: `http://${hostname}:${gate.address().port}${pathname}`,
    arrival: () => once(gate, "arrival"),
    shut() {
      is_open = new Promise((resolve) => (let_in = resolve));
    },
    let_in: () => let_in(),
    async close() {
      gate.closeAllConnections();
      gate.close();
      await once(gate, "close");
    },
  };
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
  const words = "Twice is once too much.";
  const text = readFileSync(path.join(own, k_text), "utf8");
  const begin = performance.now();
  say(words, `${text.trimEnd()} `);
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

test("a page that is being loaded anew is not asked for again, whatever is built meanwhile", async (test) => {
  const gate = await open_gate(`${k_session}.html`);
  test.after(gate.close);
  const page = await open(`${k_session}.html`, gate.root);
  const other = await page.context().newPage();
  await other.goto(`${gate.root}${k_session}.html?other`);
  let times = 0;
  page.on("console", (message) => (times += message.text() === "leaving" ? 1 : 0));
  await page.evaluate(() => addEventListener("beforeunload", () => console.log("leaving")));
  gate.shut();
  const arrival = gate.arrival();
  say("While it is loaded.");
  await arrival;
  say("After it was asked for.");
  // Both hear of a save from one worker, and the other page is there.
  await other.getByText("After it was asked for.").waitFor({ state: "attached" });
  await page.waitForTimeout(300);  // in which it would be asked for again
  assert.equal(times, 1);
  gate.let_in();
  await page.getByText("After it was asked for.").waitFor({ state: "attached" });
  expect_none(faults_of(page));
  await page.context().close();
});

test("a broken layout is an error page until it is mended, and the page is where it was", async (test) => {
  test.after(() => rmSync(path.join(own, "layouts/session.html"), { force: true }));
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
