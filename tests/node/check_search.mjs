// The scripts of search on a built site: what they find, in which order, and that the words they make
// of a text are those of the index.
import assert from "node:assert/strict";
import { open_search } from "./search_site.mjs";

const site = open_search(process.argv[2]);
const search = site.make();
const nothing = {};

// Copies, since arrays of another context are of another type.
async function find(text, chosen = nothing, from = 0, count = 10, from_search = search) {
  return JSON.parse(JSON.stringify(await from_search.search(text, chosen, from, count)));
}
async function titles(text, chosen) {
  return (await find(text, chosen)).hits.map((hit) => plain(hit.title));
}
function plain(pieces) { return pieces.map((piece) => piece[0]).join(""); }
function marked(pieces) { return pieces.filter((piece) => piece[1]).map((piece) => piece[0]); }

// --- The words of all texts are the terms of the index, and no others ---------------------------

const about = await site.load("a", 0);
const told = new Set();
for (let i = 0; i < about.texts.length; ++i) {
  for (const [, title, , where, , tags, sections] of await site.load("t", i)) {
    const texts = [title, where, ...tags, ...sections.flatMap((section) => section.slice(1, 3))];
    for (const text of texts) site.words.each_word(text, (term) => told.add(term));
  }
}
const known = new Set();
for (let i = 0; i < about.postings.length; ++i) {
  let before = "";
  for (const row of (await site.load("p", i)).split(";").slice(0, -1)) {
    const common = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_".indexOf(row[0]);
    before = before.slice(0, common) + row.slice(1, row.indexOf(" "));
    if (!before.startsWith("#")) known.add(before);
  }
}
assert.deepEqual([...told].sort(), [...known].sort());
assert.ok(known.size > 200);
for (const term of ["strasse", "smorrebrod", "istanbul", "λογοσ", "lodz", "full", "file", "cafe",
  "naive", "c++", "page_cache_size", "httpserver", "http", "并发", "锁", "한국", "ガギ", "ไท"]) {
  assert.ok(known.has(term), term);
}
assert.ok(!known.has("xylophone"), "a draft is not found");

// --- What is found ------------------------------------------------------------------------------

// The title, then a heading, then the text.
assert.deepEqual((await titles("scheduler")).slice(0, 3),
  ["Scheduler", "Write-back and fsync", "Keep pages in memory"]);
// A capability before the text, the later page first of equals.
assert.equal((await titles("eviction"))[0], "Write-back and fsync");
assert.deepEqual((await titles("eviction")).slice(1, 3), ["The page cache", "Keep pages in memory"]);
// The beginning of a word, one slip of every sort, accents and case.
assert.equal((await titles("sched"))[0], "Scheduler");
for (const slip of ["schedulr", "scheduller", "shceduler", "scheduker", "csheduler"]) {
  assert.equal((await titles(slip))[0], "Scheduler", slip);
}
assert.deepEqual(await titles("STRASSE"), await titles("straße"));
assert.equal((await titles("CAFE"))[0], "Write-back and fsync");
// Chinese: one sign, two, a phrase.
assert.deepEqual((await titles("锁"))[0], "缓存与锁");
assert.deepEqual((await titles("编"))[0], "缓存与锁");
assert.deepEqual(await titles("并发编程"), ["缓存与锁"]);
assert.deepEqual(await titles("读写锁"), ["缓存与锁"]);
assert.deepEqual(await titles("程编"), []);
// Thai and its neighbours, words in the middle of others too.
for (const word of ["ความจำ", "ข้อมูล", "น้ำ", "ລາວ", "ខ្មែរ", "မာစာ"]) {
  assert.deepEqual(await titles(word), ["缓存与锁"], word);
  assert.ok(marked((await find(word)).hits[0].lines[0].text).includes(word), word);
}
// Names, whole, in parts, and their beginnings.
for (const name of ["dropCaches", "caches drop", "dropc", "page_cache_size", "std::optional", "tryEmplace"]) {
  assert.equal((await titles(name))[0], "The page cache", name);
}
assert.equal((await titles("c++"))[0], "Write-back and fsync");
assert.equal((await titles("alpha"))[0], "Scheduler");

// All words, on the page if not in one section; else some, and it is said.
const both = await find("fsync scheduler");
assert.equal(both.all, true);
assert.equal(plain(both.hits[0].title), "Write-back and fsync");
assert.equal(both.total, 1);
const some = await find("fsync zebra");
assert.equal(some.all, false);
assert.ok(some.total > 0);
assert.equal((await find("zebra")).total, 0);
assert.equal((await find("")).total, 0);

// --- What is shown of it ------------------------------------------------------------------------

const hit = (await find("eviction full")).hits[0];
assert.equal(plain(hit.title), "The page cache");
assert.equal(hit.lines[0].is_claim, true);
assert.deepEqual(marked(hit.lines[0].title), ["eviction", "full"]);
assert.equal(hit.lines[0].level, "L2");
assert.match(hit.lines[0].anchor, /what-i-can-now-do/);
const scheduler = (await find("deadline")).hits[0].lines[0];
assert.equal(plain(scheduler.title), "The scheduler of writes");
assert.deepEqual(marked(scheduler.text), ["deadline"]);
assert.ok(plain(scheduler.text).length < 200);
assert.deepEqual(marked((await find("读写锁")).hits[0].lines[0].text), ["读写锁"]);
assert.deepEqual(marked((await find("编")).hits[0].lines[0].text), ["编"]);
assert.deepEqual(marked((await find("cafe")).hits[0].lines[0].text).length, 2);
const hostile = (await find("hostile alert")).hits.concat((await find("alert")).hits)[0];
assert.ok(plain(hostile.title).includes("</script>"));

// --- Filters ------------------------------------------------------------------------------------

const filters = Object.fromEntries(about.filters);
const named = (filter, title) => filters[filter].find((choice) => choice[1] === title)[0];
assert.deepEqual(await titles("scheduler", { kind: "decision" }), ["Keep pages in memory"]);
assert.deepEqual(await titles("scheduler", { track: named("track", "Storage") }), ["Write-back and fsync"]);
assert.deepEqual(await titles("page", { tag: named("tag", "caching") }), ["The page cache"]);
assert.deepEqual(await titles("", { level: "3" }), ["Write-back and fsync"]);
assert.deepEqual(await titles("scheduler", { kind: "decision", level: "3" }), []);
// Without words the newest come first.
assert.deepEqual((await titles("", { kind: "session" })).slice(-2), ["Write-back and fsync", "The page cache"]);

// --- The order is the same however often it is asked --------------------------------------------

assert.deepEqual(await find("the page"), await find("the page", nothing, 0, 10, site.make()));
const first = await find("the", nothing, 0, 2);
const second = await find("the", nothing, 2, 2);
const whole = await find("the", nothing, 0, 4);
assert.deepEqual([...first.hits, ...second.hits], whole.hits);
console.log(`${known.size} terms, ${about.pages} pages`);
