// Whether the HTML of every page is valid, and made as the standard and good custom ask, says
// html-validate.  (vnu, the W3C's validator, says the same of validity; it needs Java and takes seconds to start.)
import { readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { HtmlValidate } from "html-validate";
import { build, expect_none, pages_of } from "./support.mjs";

const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    // Pages are XML as well, which the tests of the sites rest on.
    "void-style": ["error", { style: "selfclosing" }],
    "attribute-boolean-style": ["error", { style: "empty" }],
    // HTML allows all but white space; a dot keeps a page's own ids apart from those of its headings,
    // which may begin with a number and be in any script.
    "valid-id": ["error", { relaxed: true }],
    // A list may have a name: only where no role allows one is it misused.
    "aria-label-misuse": ["error", { allowAnyNamable: true }],
    // Off: a page's contents stand there twice, and the width of the window shows one.  axe, which sees what is shown,
    // holds the rule (pages.mjs).
    "unique-landmark": "off",
    // A list of what was found, which words are typed for, is no <select>.
    "prefer-native-element": ["error", { exclude: ["listbox"] }],
    // Off: filters act as they are chosen, so there is nothing to submit.
    "wcag/h32": "off",
  },
});

async function faults_in(site) {
  const faults = [];
  for (const file of pages_of(site)) {
    const text = readFileSync(path.join(site, file), "utf8");
    const { results } = await validator.validateString(text, file);
    for (const { messages } of results) {
      faults.push(...messages.map((each) =>
        `${file}:${each.line}:${each.column}: ${each.message} [${each.ruleId}]`));
    }
  }
  return faults;
}

test("every page of a site without an address is valid", async () => {
  expect_none(await faults_in(build("plain")));
});

test("every page of a site with an address is valid", async () => {
  expect_none(await faults_in(build("with-base", { base: "https://journal.example/j" })));
});
