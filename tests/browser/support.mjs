// What the browser tests share: sites built of a journal, a small server below a sub-path, a browser
// that writes down whatever a page asks for or complains of, and the list of a site's pages.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createReadStream, existsSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before } from "node:test";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const { DAYBOOK, JOURNAL, CHROMIUM, WORK } = process.env;

export const work = WORK;
export const journal = JOURNAL;
export const phone = { width: 390, height: 844 };
export const desktop = { width: 1280, height: 900 };
// Long, since the machine may be busy with other tests: nothing waits for it that is not stuck.
export const patience = 30_000;

/// Builds a site and returns its folder.
export function build(name, { from = JOURNAL, base = "" } = {}) {
  const site = path.join(WORK, name);
  const more = base ? ["-u", base] : [];
  execFileSync(DAYBOOK, ["build", from, "-o", site, "--clock", "2026-12-31", "--strict", ...more], {
    stdio: ["ignore", "inherit", "pipe"],
  });
  return site;
}

/// The paths of all pages of a site, sorted.
export function pages_of(site) {
  return readdirSync(site, { recursive: true })
    .map((file) => file.split(path.sep).join("/"))
    .filter((file) => file.endsWith(".html"))
    .sort();
}

/// One page of each kind, by the class of its body, preferring the largest.
export function page_of_each_kind(site, kind_of) {
  const found = new Map();
  for (const file of pages_of(site)) {
    const kind = kind_of(file);
    const bytes = statSync(path.join(site, file)).size;
    if (!found.has(kind) || found.get(kind).bytes < bytes) found.set(kind, { file, bytes });
  }
  return [...found.values()].map((row) => row.file);
}

const types = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".json": "application/json",
  ".xml": "application/xml",
};

/// Serves a folder below /journal/, and nothing above it, as a host of static files does.
export async function serve() {
  let site = "";
  const server = createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url, "http://x").pathname);
    const inside = asked.startsWith("/journal/") ? asked.slice("/journal/".length) : null;
    let file = inside === null ? "" : path.join(site, inside);
    if (file && existsSync(file) && statSync(file).isDirectory()) file = path.join(file, "index.html");
    const found = file.startsWith(site) && existsSync(file);
    response.writeHead(found ? 200 : 404, {
      "content-type": types[path.extname(found ? file : "404.html")] ?? "application/octet-stream",
    });
    createReadStream(found ? file : path.join(site, "404.html")).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}/journal/`,
    show(folder) {
      site = folder;
    },
    async close() {
      server.closeAllConnections?.();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/// The address of a page below `root`.
export function address_in(root, file) {
  return root + file.split("/").map(encodeURIComponent).join("/");
}

/// The address of a folder of this machine, with a final slash.
export function address_of(folder) {
  return pathToFileURL(folder + path.sep).href;
}

/// A browser without a past, closed by close().
export async function launch() {
  const profile = mkdtempSync(path.join(tmpdir(), "daybook-browser-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: CHROMIUM,
    headless: true,
    chromiumSandbox: false,
    timeout: 2 * patience,
    args: [
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  const browser = context.browser();
  return {
    /// A tab with a past of its own, which keeps a list of faults.
    async open({ root, ...options }) {
      const own = await browser.newContext({ viewport: desktop, reducedMotion: "reduce", ...options });
      own.setDefaultTimeout(patience);
      const page = await own.newPage();
      page.faults = [];
      watch(page, root);
      return page;
    },
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

// What a page must not do: complain, break its own policy, or ask for anything outside of `root`.
function watch(page, root) {
  const note = (fault) => page.faults.push(`${page.url().replace(root, "")}: ${fault}`);
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) note(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => note(`error: ${error.message}`));
  page.on("requestfailed", (request) => {
    // What a page had not yet loaded when the test went on to the next one.
    const { errorText } = request.failure() ?? {};
    if (errorText !== "net::ERR_ABORTED") note(`failed: ${request.url()} ${errorText}`);
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(root)) note(`request elsewhere: ${request.url()}`);
  });
}

/// Fails with one fault a line.
export function expect_none(faults) {
  if (faults.length > 0) assert.fail(`${faults.length} faults\n${faults.slice(0, 400).join("\n")}`);
}

/// For the tests of a file: `browser`, `site` as `make` builds it, `folder` and `server.address` to see it
/// at (or there what `served` builds), and `on_page(file, use)`, which hands a page to `use` and asks at
/// the end whether it complained.
export function set_up(make = () => build("site"), served = ({ site }) => site) {
  const own = {};
  before(async () => {
    own.browser = await launch();
    own.server = await serve();
    own.site = make();
    own.server.show(served(own));
    own.folder = address_of(own.site);
  });
  after(async () => {
    await own.browser?.close();
    await own.server?.close();
  });
  own.on_page = async (file, use, { root = own.folder, ...options } = {}) => {
    const page = await own.browser.open({ root, ...options });
    await page.goto(address_in(root, file));
    await use(page);
    expect_none(faults_of(page));
    await page.context().close();
  };
  return own;
}

/// Takes the faults out of a page's list.
export function faults_of(page) {
  return page.faults.splice(0);
}
