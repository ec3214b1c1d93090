// What a first search costs a reader of a journal of 1,000 sessions: all that is fetched for it, the
// scripts included, compressed as a server sends it, is at most 150 KB, whatever is asked.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { open_search } from "./search_site.mjs";

const k_most_bytes = 150 * 1000;
const folder = process.argv[2];
const scripts = ["search-words.js", "search-core.js", "search-hits.js", "search.css"]
  .map((name) => gzipSync(readFileSync(`${folder}/assets/${name}`)).length)
  .reduce((sum, size) => sum + size, 0);

const site = open_search(folder);
const { texts } = await site.load("a", 0);
assert.ok(texts.length > 50, "the journal is long");
const words = some_words(await site.load("t", texts.length >> 1));
site.bytes_read();

// One sign, a beginning that much begins with, a frequent word, a slip, two words, none that is known.
for (const query of ["a", "s", "con", words[0], words[1].slice(0, -1) + "x", `${words[0]} ${words[2]}`, "qqqq", "学习"]) {
  const search = site.make();
  await search.search(query, {}, 0, 10);
  const bytes = scripts + site.bytes_read();
  console.log(`${query}: ${Math.round(bytes / 1000)} KB`);
  assert.ok(bytes <= k_most_bytes, `'${query}' takes ${bytes} bytes`);
}

// Words of the journal, the longest first, each once.
function some_words(pages) {
  const found = new Set();
  for (const page of pages) {
    for (const [, , text] of page[6]) text.match(/\p{L}{5,}/gu)?.forEach((word) => found.add(word));
  }
  return [...found].sort((one, other) => other.length - one.length || (one < other ? -1 : 1));
}
