// Crawls one output where it may be put: at the root of a host, below a path, and as files of a folder.  No
// link, style, script or image leads nowhere; 404.html is whole at any depth where it belongs; what is absolute
// (canonical addresses, OpenGraph, JSON-LD, feeds) begins with the address the site was built for.
import assert from "node:assert/strict";
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const k_base = "https://journal.example/j";
const [site, plain] = process.argv.slice(2);

/// Serves a folder below a path, as a host of static files does.
async function serve(folder, below) {
  const server = createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url, "http://x").pathname);
    let file = asked.startsWith(below) ? path.join(folder, asked.slice(below.length)) : "";
    if (file && existsSync(file) && statSync(file).isDirectory()) file = path.join(file, "index.html");
    const found = file !== "" && existsSync(file);
    response.writeHead(found ? 200 : 404);
    response.end(readFileSync(found ? file : path.join(folder, "404.html")));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { root: `http://127.0.0.1:${server.address().port}${below}`, server };
}

async function get(address) {
  if (address.startsWith("file:")) {
    const file = fileURLToPath(address);
    return existsSync(file) && statSync(file).isFile() ? readFileSync(file, "utf8") : null;
  }
  const response = await fetch(address);
  return response.ok ? response.text() : null;
}

const unescaped = (text) =>
  text.replace(/&quot;/g, '"').replace(/&#39;/g, "'").replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&");

/// What a page refers to, as written.
function references(html) {
  const found = [];
  for (const [tag] of html.replace(/<script type="application\/ld\+json">.*?<\/script>/gs, "").matchAll(/<[a-z][^>]*>/gi)) {
    for (const [, , value] of tag.matchAll(/\s(href|src|data-to)="([^"]*)"/g)) found.push(unescaped(value));
    const refresh = /content="0; url=([^"]*)"/.exec(tag);
    if (refresh) found.push(unescaped(refresh[1]));
  }
  return found;
}

/// Follows all that can be reached from the pages of `starts`; returns what leads nowhere, and how much was seen.
async function crawl(root, starts) {
  const faults = [];
  const seen = new Map();
  const waiting = [...starts];
  while (waiting.length > 0) {
    const address = waiting.pop();
    if (seen.has(address)) continue;
    const text = await get(address);
    seen.set(address, text);
    if (text === null || !/\.html$|\/$/.test(address)) continue;
    for (const reference of references(text)) {
      const to = new URL(reference, address);
      // Whatever is at the address the site was built for is not asked.
      if (!to.href.startsWith(root)) continue;
      const fragment = decodeURIComponent(to.hash.slice(1));
      to.hash = "";
      if (!seen.has(to.href)) waiting.push(to.href);
      faults.push({ from: address, to: to.href, fragment });
    }
  }
  const dead = faults.filter(({ to, fragment }) => {
    const text = seen.get(to);
    return text === null || (fragment && !text.includes(`id="${fragment.replace(/&/g, "&amp;")}"`));
  });
  return { dead: dead.map(({ from, to, fragment }) => `${from}: ${to}#${fragment}`), count: seen.size };
}

const counts = [];
for (const folder of [site, plain]) {
  const at_root = await serve(folder, "/");
  const below = await serve(folder, "/j/");
  for (const root of [at_root.root, below.root, pathToFileURL(folder + path.sep).href]) {
    const starts = ["index.html", "old/spans.html", "older/index.html"].map((page) => root + page);
    const { dead, count } = await crawl(root, starts);
    assert.deepEqual(dead, [], `at ${root}`);
    counts.push(count);
  }
  // What is not there has a page whose links hold, however deep it was asked for.
  if (folder === site) {
    for (const lost of ["x.html", "a/b/c/x.html"]) {
      const response = await fetch(below.root + lost);
      assert.equal(response.status, 404);
      for (const reference of references(await response.text())) {
        const to = new URL(reference, below.root + lost);
        if (to.href.startsWith(k_base)) continue;
        assert.ok(reference.startsWith("#") || (await get(to.href)) !== null, `404.html at ${lost}: ${reference}`);
      }
    }
  }
  for (const { server } of [at_root, below]) {
    server.closeAllConnections?.();
    server.close();
  }
}
assert.ok(counts[0] > 20, "the crawl saw the site");
assert.equal(new Set(counts.slice(0, 3)).size, 1, `the same at each base: ${counts}`);
assert.equal(new Set(counts.slice(3)).size, 1, `the same at each base: ${counts}`);

// What has to be absolute.
const page = readFileSync(path.join(site, "sessions/2026-02-01-moved.html"), "utf8");
const address = `${k_base}/sessions/2026-02-01-moved.html`;
assert.ok(page.includes(`<link rel="canonical" href="${address}" />`));
assert.ok(page.includes(`<meta property="og:url" content="${address}" />`));
const data = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)[1]);
assert.equal(data["@graph"][1].url, address);
for (const file of ["feed.xml", "atom.xml", "feed.json", "tags/bases/feed.xml", "feeds.opml", "sitemap.xml"]) {
  const text = readFileSync(path.join(site, file), "utf8");
  assert.ok(text.includes(k_base), file);
  assert.ok(!/(href|src)=\\?"(?!https?:|#|mailto:)/.test(text.replace(/&quot;/g, '"')), `${file} has a relative link`);
}
// Without an address nothing is absolute.
for (const file of ["index.html", "sessions/2026-02-01-moved.html", "old/spans.html"]) {
  const text = readFileSync(path.join(plain, file), "utf8");
  assert.ok(!/canonical|og:|ld\+json|rel="alternate"/.test(text), file);
}
assert.ok(!existsSync(path.join(plain, "feed.xml")));
console.log(`${counts[0]} files at three bases with an address, ${counts[3]} without: no dead link`);
