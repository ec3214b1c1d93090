// reviews.ics as ical.js reads it: each review of data/journal.json that is due is there with its
// UID, day and text, and nothing else is; and no line is longer than RFC 5545 allows.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import ICAL from "ical.js";

const site = `${process.argv[2]}/site`;
const bytes = readFileSync(`${site}/reviews.ics`);
const journal = JSON.parse(readFileSync(`${site}/data/journal.json`, "utf8"));

const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
assert.ok(text.endsWith("\r\n"));
assert.equal(text.replaceAll("\r\n", "").search(/[\r\n]/), -1, "every line ends with CRLF");
// Cut at the octets' places, so that a code point that was parted would be seen.
const latin = bytes.toString("latin1");
let folded = 0;
for (const line of latin.split("\r\n")) {
  assert.ok(line.length <= 75, `${line.length} octets: ${line}`);
  new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(line, "latin1"));
  if (line.startsWith(" ")) folded += 1;
}
assert.ok(folded > 0, "the journal has texts long enough to be folded");

const calendar = new ICAL.Component(ICAL.parse(text));
assert.equal(calendar.getFirstPropertyValue("version"), "2.0");
const events = calendar.getAllSubcomponents("vevent").map((each) => new ICAL.Event(each));
const due = journal.reviews.filter((review) => review.due !== null);
assert.ok(due.length > 5);
assert.equal(events.length, due.length);
assert.equal(new Set(events.map((event) => event.uid)).size, events.length, "UIDs are unique");
const byUid = new Map(events.map((event) => [event.uid, event]));
for (const review of due) {
  const event = byUid.get(`${review.uid}@daybook`);
  assert.ok(event, review.text);
  assert.ok(event.startDate.isDate);
  assert.equal(event.startDate.toString(), review.due);
  assert.equal(event.summary.slice(event.summary.indexOf(": ") + 2), review.text);
  assert.equal(event.component.getFirstPropertyValue("dtstamp").toString(), "2026-12-31T00:00:00Z");
  const session = journal.sessions.find((each) => each.id === review.sessions.at(-1));
  assert.ok(event.description.endsWith(`From ${session.title}`), event.description);
}

// Written by the other program and read again, nothing is lost.
const again = new ICAL.Component(ICAL.parse(calendar.toString()));
assert.deepEqual(again.toJSON(), calendar.toJSON());
console.log(`${events.length} reviews, ${folded} folded lines`);
