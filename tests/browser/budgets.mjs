// What pages weigh as they are sent, compressed: a page that grows past its budget is a fault.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { build, expect_none, pages_of } from "./support.mjs";

const KB = 1024;
const site = build("site");
const k_session = "sessions/2026-03-03-everything.html";

function weight_of(file) {
  return gzipSync(readFileSync(path.join(site, file)), { level: 9 }).length;
}

/// The files a page asks for at once: style sheets, scripts, its icon.
function parts_of(file) {
  const text = readFileSync(path.join(site, file), "utf8");
  const found = [...text.matchAll(/<(?:link rel="(?:stylesheet|icon)"|script)[^>]* (?:href|src)="([^"]+)"/g)];
  return found.map(([, address]) => path.posix.join(path.posix.dirname(file), address));
}

function sum_of(files) {
  return files.reduce((sum, file) => sum + weight_of(file), 0);
}

const of_kind = (ending) => (file) => file.endsWith(ending);

test("a filled session is at most 15 KB of HTML", () => {
  assert.ok(weight_of(k_session) <= 15 * KB, `${weight_of(k_session)} bytes`);
});

test("the style sheets of any page are at most 12 KB", () => {
  const faults = pages_of(site)
    .map((file) => [file, sum_of(parts_of(file).filter(of_kind(".css")))])
    .filter(([, bytes]) => bytes > 12 * KB || bytes === 0);
  expect_none(faults.map(([file, bytes]) => `${file}: ${bytes} bytes`));
});

test("the core script is at most 10 KB, and so are the scripts of any page together", () => {
  const faults = pages_of(site)
    .map((file) => [file, sum_of(parts_of(file).filter(of_kind(".js")))])
    .filter(([, bytes]) => bytes > 10 * KB || bytes === 0);
  expect_none(faults.map(([file, bytes]) => `${file}: ${bytes} bytes`));
});

test("a page with all it asks for at once is at most 40 KB", () => {
  const faults = pages_of(site)
    .map((file) => [file, sum_of([file, ...parts_of(file)])])
    .filter(([, bytes]) => bytes > 40 * KB);
  expect_none(faults.map(([file, bytes]) => `${file}: ${bytes} bytes`));
});
