// The search of a site, with its own scripts, outside of a browser; and what was read for it.
import { readFileSync } from "node:fs";
import vm from "node:vm";
import { gzipSync } from "node:zlib";

const folders = { a: "about", p: "postings/", w: "words/", t: "texts/" };

export function open_search(site) {
  const arrived = {};
  const read = [];
  const page = { daybookSearch: (letter, number, data) => { arrived[letter + number] = data; } };
  page.self = page;
  const context = vm.createContext(page);
  const run = (path) => vm.runInContext(readFileSync(`${site}/${path}`, "utf8"), context, path);
  for (const name of ["search-words", "search-hits", "search-core"]) run(`assets/${name}.js`);
  async function load(letter, number) {
    const path = `data/search/${folders[letter]}${letter === "a" ? "" : number.toString(16)}.js`;
    read.push(path);
    run(path);
    return arrived[letter + number];
  }
  return {
    words: page.daybookSearchWords,
    make: () => page.daybookSearchCore.make(load),
    load,
    read,
    /// Bytes of the files that were read since the last time, as they are sent.
    bytes_read() {
      const files = new Set(read.splice(0));
      return [...files].reduce((sum, path) => sum + gzipSync(readFileSync(`${site}/${path}`)).length, 0);
    },
  };
}
