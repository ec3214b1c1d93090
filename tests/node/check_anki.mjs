// The Anki file as csv-parse reads it: each concept, answered exchange and gotcha of the journal is
// one record, and its fields are its texts.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";

const work = process.argv[2];
const text = readFileSync(`${work}/anki.txt`, "utf8");
const journal = JSON.parse(readFileSync(`${work}/site/data/journal.json`, "utf8"));

const header = text.split("\n").filter((line) => line.startsWith("#"));
assert.deepEqual(header, [
  "#separator:tab",
  "#html:true",
  "#guid column:1",
  "#notetype column:2",
  "#deck column:3",
  "#tags column:6",
]);

// Strict: a stray quote or a field too many is an error.
const cards = parse(text, {
  delimiter: "\t",
  from_line: header.length + 1,
  columns: ["guid", "notetype", "deck", "front", "back", "tags"],
  relax_quotes: false,
  relax_column_count: false,
});

const entities = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'" };
function plain(html) {
  assert.doesNotMatch(html.replaceAll("<br>", ""), /[<>"\n\t]/);
  return html
    .replaceAll("<br>", "\n")
    .replaceAll(/&(amp|lt|gt|quot|#39);/g, (entity) => entities[entity]);
}

// A tab in a text parts no fields: it is a space on the card.
const items = journal.sessions.flatMap((session) =>
  session.items.map((item) => ({ ...item, text: item.text.replaceAll("\t", " "), session })),
);
const concepts = items.filter((item) => item.type === "concept");
const answers = items.filter((item) => item.type === "exchange" && item.answer !== null);
const gotchas = items.filter((item) => item.type === "gotcha");
assert.ok(concepts.length > 2 && answers.length > 1 && gotchas.length > 2);
assert.equal(cards.length, concepts.length + answers.length + gotchas.length);
assert.equal(new Set(cards.map((card) => card.guid)).size, cards.length, "guids are unique");

function card_of(item, fits) {
  const found = cards.filter((card) => fits(plain(card.front), plain(card.back)));
  assert.equal(found.length, 1, item.text);
  const [card] = found;
  assert.match(card.guid, /^[0-9a-f]{32}$/);
  assert.equal(card.notetype, "Basic");
  const deck = [journal.site.title, item.session.track, item.session.module];
  assert.equal(card.deck, deck.filter(Boolean).join("::"));
  const tags = card.tags.split(" ");
  for (const tag of item.session.tags) assert.ok(tags.includes(tag), `${tag} in ${card.tags}`);
  assert.ok(tags.every((tag) => tag.length > 0));
}

for (const item of concepts) {
  card_of(item, (front, back) => front === item.term && item.text.endsWith(back));
}
for (const item of answers) {
  card_of(item, (front, back) => front === (item.question ?? item.text) && back.startsWith(item.answer));
}
for (const item of gotchas) {
  card_of(item, (front, back) =>
    item.resolution === null
      ? item.text.endsWith(back) && (item.text === back || item.text.startsWith(front))
      : front === item.text && back.startsWith(item.resolution),
  );
}
console.log(`${cards.length} cards`);
