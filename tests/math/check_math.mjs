// check_math.mjs FOLDER: whether Temml, a converter of another author, makes the same MathML of the
// formulas of tests/math/formulas.txt.  FOLDER/math.txt is what math_to_mathml wrote: three lines a
// formula, the TeX, its MathML within a line and in a display.  Both have to agree; Temml refuses some
// environments within a line, which is no difference.
//
// What is compared is structure: which element holds which, and all characters.  Left out, because
// browsers draw the same or nearly so, or since it is told by a class of a style sheet here and by a
// style attribute there:
// - attributes, but for mathvariant="normal" on one letter, displaystyle, and linethickness="0"
// - <mrow>, <mpadded>, and <mstyle> that only sets the size of scripts: their children count
// - elements with nothing in them, space up to half an em (around functions and arrows it is written
//   out here and there), and the invisible sign for the application of a function
// - which of <mi> and <mo> holds a sign that has no space around it in either (k_signs)
// - numbers: Temml reads `1,2` as one number and `1.` too, TeX as three and two things
// - which character a space inside of a word is, and whether a letter and its stroke are one character
// - primes: two signs or one that is two; a bar, a hat and a low line, drawn with another character
// - what stands for a line over or under, a box and a stroke: <menclose>, a style, or an accent
// - the columns of glue, and the empty column of numbers, that Temml puts around `align`
// - the room that Temml gives to the words on an arrow, an <mover> with nothing over it
import { readFileSync } from "node:fs";
import temml from "temml";

const k_signs = new Set("/.|‖∀∃∄¬∇\\#$%&_′″⋮√".split(""));
const k_same = new Map([["ˆ", "^"], ["\u0302", "^"], ["ˉ", "‾"], ["¯", "‾"], ["∣", "|"], ["″", "′′"], ["‴", "′′′"], ["\u00A0", " "], ["\u2009", " "], ["⊕\uFE0E", "⊕"]]);
const k_most_small_space = 0.5;

function parse(xml) {
  const root = { tag: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const unescape = (text) =>
    text.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&quot;/g, '"').replace(/&#39;/g, "'").replace(/&amp;/g, "&");
  for (const [, closing, tag, rest, empty, text] of xml.matchAll(/<(\/?)([a-z]+)((?:\s+[-a-z]+="[^"]*")*)\s*(\/?)>|([^<]+)/g)) {
    if (text !== undefined) {
      open.at(-1).text += unescape(text);
    } else if (closing) {
      open.pop();
    } else {
      const attributes = Object.fromEntries([...rest.matchAll(/([-a-z]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]));
      const element = { tag, attributes, children: [], text: "" };
      open.at(-1).children.push(element);
      if (!empty) open.push(element);
    }
  }
  return root.children[0];
}

const plain = (text) => [...k_same].reduce((done, [from, to]) => done.replaceAll(from, to), text.normalize("NFC"));
const leaf = (tag, text) => [`${tag}:${text}`];
const isGlue = (cell) => /width:50%/.test(cell.attributes.style || "");

// A number with commas in it, as TeX reads it.
const number = (text) => text.split(/(,|\.$)/).filter((part) => part !== "")
  .flatMap((part) => leaf(part === "," ? "mo" : part === "." ? "sign" : "mn", part));

function token({ tag, attributes, text }) {
  const words = plain(text);
  if (words === "" || words === "\u2061") return [];
  if (tag === "mn") return number(words);
  if (tag === "mtext") return leaf(tag, words);
  if (/^′+$/.test(words)) return [...words].flatMap((prime) => leaf("sign", prime));
  if (words.length === 1 && k_signs.has(words)) return leaf("sign", words);
  const normal = attributes.mathvariant === "normal" && /^\p{L}$/u.test(words) ? "!" : "";
  return leaf(tag, words + normal);
}

const accent = (under, inside, mark) => [[under ? "munder" : "mover", inside, leaf(k_signs.has(mark) ? "sign" : "mo", mark)]];

// One element as a list of what counts.
function normal(element) {
  const { tag, attributes } = element;
  const inside = () => element.children.flatMap(normal);
  const style = attributes.style || "";
  const name = attributes.class || "";
  switch (tag) {
    case "math":
    case "mpadded":
    case "semantics":
      return inside();
    case "annotation":
      return [];
    case "mi": case "mo": case "mn": case "mtext":
      return element.children.length > 0 ? inside() : token(element);
    case "mspace":
      return parseFloat(attributes.width) > k_most_small_space ? [`space:${attributes.width}`] : [];
    case "mrow":
      if (name === "math-box" || style.includes("border:")) {
        const held = inside();
        return [["box", held.length === 1 && held[0][0] === "mstyle true" ? held[0][1] : held]];
      }
      if (name === "math-over") return accent(false, inside(), "‾");
      if (name === "math-under") return accent(true, inside(), "_");
      if (name.includes("math-cancel")) return [["cancel", inside()]];
      return inside();
    case "mstyle":
      return "displaystyle" in attributes ? [["mstyle " + attributes.displaystyle, inside()]] : inside();
    case "menclose":
      if (attributes.notation === "top") return accent(false, inside(), "‾");
      if (attributes.notation === "bottom") return accent(true, inside(), "_");
      return [["cancel", inside()]];
    case "mtr":
      return [["mtr", ...element.children.filter((cell) => !isGlue(cell)).map((cell) => normal(cell)[0])]];
    case "mfrac":
      return [[tag + (parseFloat(attributes.linethickness) === 0 ? " 0" : ""), ...element.children.map(normal)]];
    case "mtable":
      return [[tag + (attributes.displaystyle ? " large" : ""), ...inside()]];
    case "mtd": case "msqrt": case "mphantom":
      return [[tag, inside()]];
    default: {
      const parts = element.children.map(normal);
      const empty = parts.length === 2 && parts[1].every((part) => String(part).startsWith("space:"));
      return empty ? parts[0] : [[tag, ...parts]];
    }
  }
}

// `\color` and a box set the style of what is in them once more.
const flat = (xml) => JSON.stringify(normal(parse(xml)));

function theirs(tex, displayMode) {
  try {
    return flat(temml.renderToString(tex, { displayMode, throwOnError: true, annotate: false, trust: false }));
  } catch (error) {
    return !displayMode && /only in display mode/.test(error.message) ? undefined : "fault " + error.message;
  }
}

const lines = readFileSync(process.argv[2] + "/math.txt", "utf8").trimEnd().split("\n");
let count = 0;
const faults = [];
for (let i = 0; i + 2 < lines.length; i += 3) {
  const tex = lines[i];
  const difference = [1, 2].map((way) => {
    const ours = lines[i + way].startsWith("fault") ? lines[i + way] : flat(lines[i + way]);
    const other = theirs(tex, way === 2);
    return other === undefined || ours === other ? "" : `${tex}\n  ours:   ${ours}\n  theirs: ${other}`;
  }).find((text) => text !== "");
  ++count;
  if (difference !== undefined) faults.push(difference);
}
for (const fault of faults) console.log(fault);
console.log(`${count - faults.length} of ${count} formulas agree`);
process.exit(count >= 300 && faults.length === 0 ? 0 : 1);
