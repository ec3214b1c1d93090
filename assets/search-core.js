// SPDX-License-Identifier: MIT
// Finds pages: reads the shards that src/search/index.cpp and src/render/search.cpp write, as far as
// a query needs them, and ranks what they say.  Knows no document: who loads a shard is told by
// `load(letter, number)`, a promise of its data.  Tested by tests/node.
(function () {
  "use strict";

  // An element of a page may be called `module`.
  var is_module = typeof module === "object" && Boolean(module.exports);
  var own_words = is_module ? require("./search-words.js") : self.daybookSearchWords;
  var own_hits = is_module ? require("./search-hits.js") : self.daybookSearchHits;

  var most_words = 12;
  var most_letters = 200;
  var most_shards = 4;     // of one word: those of a short beginning are not all read
  var most_mistyped = 6;   // words taken for a mistyped one
  var most_kept = 96;      // shards in memory
  // What a word that only begins so, or is one slip away, counts beside the word itself.
  var as_beginning = 0.7;
  var as_mistyped = 0.5;

  // `k_digits` of index.cpp, from the code of its sign.
  function digit(code) {
    if (code === 45) return 62;
    if (code === 95) return 63;
    return code > 96 ? code - 61 : code > 64 ? code - 55 : code - 48;
  }

  // Code units in the order of code points, which is that of UTF-8's bytes.
  function place(unit) {
    return unit < 0xd800 ? unit : unit >= 0xe000 ? unit - 0x800 : unit + 0x2000;
  }
  function is_before(a, b) {
    var most = Math.min(a.length, b.length);
    for (var i = 0; i < most; ++i) {
      var x = a.charCodeAt(i);
      var y = b.charCodeAt(i);
      if (x !== y) return place(x) < place(y);
    }
    return a.length < b.length;
  }
  // The first of a sorted list that is not before `term`.
  function lower_bound(list, term, key) {
    var low = 0;
    var high = list.length;
    while (low < high) {
      var middle = (low + high) >> 1;
      if (is_before(key(list[middle]), term)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  // One slip: a letter too many, too few, another one, or two in the wrong order.
  function is_slip(a, b) {
    if (Math.abs(a.length - b.length) > 1) return false;
    var i = 0;
    while (i < a.length && a[i] === b[i]) ++i;
    if (a.length === b.length) {
      return a.slice(i + 1) === b.slice(i + 1) ||
        a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
    }
    return a.length > b.length ? a.slice(i + 1) === b.slice(i) : a.slice(i) === b.slice(i + 1);
  }

  function read_postings(text) {
    var before = "";
    return text.split(";").slice(0, -1).map(function (row) {
      var gap = row.indexOf(" ");
      before = before.slice(0, digit(row.charCodeAt(0))) + row.slice(1, gap);
      return { term: before, told: row.slice(gap + 1) };
    });
  }
  function read_words(text) {
    var before = "";
    return text.split(" ").slice(0, -1).map(function (row) {
      before = before.slice(0, digit(row.charCodeAt(0))) + row.slice(2);
      return { term: before, width: digit(row.charCodeAt(1)) };
    });
  }

  // Calls `each(page, weight)` for the pages of a term.
  function each_posting(told, each) {
    var page = 0;
    for (var i = 0; i < told.length;) {
      var number = 0;
      var shift = 0;
      var code = digit(told.charCodeAt(i++));
      for (; code >= 32; code = digit(told.charCodeAt(i++))) {
        number |= (code & 31) << shift;
        shift += 5;
      }
      page += number | code << shift;
      each(page, digit(told.charCodeAt(i++)));
      ++page;
    }
  }

  function make(load) {
    var about = null;
    var first_pages = [];  // of each shard of texts
    var kept = new Map();

    function start() {
      if (about) return Promise.resolve(about);
      return load("a", 0).then(function (data) {
        var next = 0;
        first_pages = Array.from(data.texts, function (count) {
          next += digit(count.charCodeAt(0));
          return next - digit(count.charCodeAt(0));
        });
        return about = data;
      });
    }

    function shard(letter, number, read) {
      var name = letter + number;
      if (!kept.has(name)) {
        if (kept.size >= most_kept) kept.delete(kept.keys().next().value);
        var coming = load(letter, number).then(read);
        // What could not be loaded is asked for again the next time.
        coming.catch(function () { kept.delete(name); });
        kept.set(name, coming);
      }
      return kept.get(name);
    }

    // The numbers of the shards in which terms that begin so may be, `most` of them.
    function shards_of(firsts, beginning, most) {
      var number = Math.max(0, lower_bound(firsts, beginning, String));
      if (number === firsts.length || firsts[number] !== beginning) number = Math.max(0, number - 1);
      var numbers = firsts.length ? [number] : [];
      while (++number < firsts.length && firsts[number].startsWith(beginning) && numbers.length < most) {
        numbers.push(number);
      }
      return numbers;
    }

    function read_all(letter, numbers, read) {
      return Promise.all(numbers.map(function (number) { return shard(letter, number, read); }));
    }

    // A word that is asked for, and what is found of it.
    function new_word(text) {
      return { text: text, terms: new Map(), weights: new Float32Array(about.pages), count: 0 };
    }

    function add_term(word, row, share) {
      word.terms.set(row.term, share);
      each_posting(row.told, function (page, weight) {
        if (word.weights[page] === 0) ++word.count;
        word.weights[page] = Math.max(word.weights[page], weight * share);
      });
    }

    function is_beginning(word) {
      return Array.from(word.text).length > 1 || own_words.is_cjk(word.text);
    }

    function find_word(text) {
      var word = new_word(text);
      var most = is_beginning(word) ? most_shards : 1;
      return read_all("p", shards_of(about.postings, text, most), read_postings).then(function (shards) {
        shards.forEach(function (rows) {
          for (var i = lower_bound(rows, text, term_of); i < rows.length; ++i) {
            if (!rows[i].term.startsWith(text)) break;
            if (rows[i].term === text) add_term(word, rows[i], 1);
            else if (most > 1) add_term(word, rows[i], as_beginning);
          }
        });
        return word.count > 0 ? word : find_mistyped(word);
      });
    }

    function term_of(row) { return row.term; }

    // Slips in the first letter are found when the second one is right.
    function find_mistyped(word) {
      var text = word.text;
      if (text.length < 4 || own_words.is_cjk(text)) return word;
      var numbers = new Set();
      [text.slice(0, 2), text[1] + text[0], text[1] + text[2], text[0]].forEach(function (beginning) {
        shards_of(about.words, beginning, most_shards).forEach(function (number) {
          if (numbers.size < most_shards) numbers.add(number);
        });
      });
      return read_all("w", Array.from(numbers), read_words).then(function (shards) {
        var alike = [].concat.apply([], shards).filter(function (row) {
          return is_slip(row.term, text);
        });
        alike.sort(function (a, b) { return b.width - a.width || (is_before(a.term, b.term) ? -1 : 1); });
        return Promise.all(alike.slice(0, most_mistyped).map(function (row) {
          return exactly(row.term).then(function (found) {
            if (found) add_term(word, found, as_mistyped);
          });
        }));
      }).then(function () { return word; });
    }

    function exactly(term) {
      return read_all("p", shards_of(about.postings, term, 1), read_postings).then(function (shards) {
        var rows = shards[0] || [];
        var at = lower_bound(rows, term, term_of);
        return at < rows.length && rows[at].term === term ? rows[at] : null;
      });
    }

    // The pages that have all that is chosen: marks by page, or nothing when nothing is chosen.
    function find_chosen(chosen) {
      var facets = Object.keys(chosen).filter(function (name) { return chosen[name]; });
      if (facets.length === 0) return Promise.resolve(null);
      return Promise.all(facets.map(function (name) {
        return exactly("#" + name + "." + chosen[name]);
      })).then(function (rows) {
        var counts = new Uint8Array(about.pages);
        rows.forEach(function (row) {
          if (row) each_posting(row.told, function (page) { ++counts[page]; });
        });
        return counts.map(function (count) { return count === facets.length ? 1 : 0; });
      });
    }

    // The newest first, then what has no date.
    function recency(page) { return page < about.dated ? about.pages + page : about.pages - page; }

    function rank(words, chosen) {
      var rows = [];
      var shares = words.map(function (word) { return Math.log(1 + about.pages / (1 + word.count)); });
      var best = 0;
      for (var page = 0; page < about.pages; ++page) {
        if (chosen && !chosen[page]) continue;
        var score = 0;
        var met = 0;
        for (var i = 0; i < words.length; ++i) {
          var weight = words[i].weights[page];
          if (weight > 0) ++met;
          score += weight * shares[i];
        }
        if (met < best || words.length > 0 && met === 0) continue;
        best = met === words.length ? met : best;
        rows.push({ page: page, met: met, score: score });
      }
      rows = rows.filter(function (row) { return row.met >= best; });
      rows.sort(function (a, b) {
        return b.met - a.met || b.score - a.score || recency(b.page) - recency(a.page);
      });
      return { rows: rows, all: best === words.length };
    }

    function text_of(page) {
      var number = first_pages.length - 1;
      while (first_pages[number] > page) --number;
      return shard("t", number, own_hits.read_pages).then(function (pages) {
        return pages[page - first_pages[number]];
      });
    }

    // What a section's folded text has to have for one of the words to stand in it.
    function stems_of(words) {
      return [].concat.apply([], words.map(function (word) {
        var slips = Array.from(word.terms.keys()).filter(function (term) {
          return word.terms.get(term) === as_mistyped;
        });
        return slips.length > 0 ? slips : [word.text];
      }));
    }

    // What is found for `text` among what is `chosen` ({kind, track, tag, level}): `hits` from number
    // `from` on, `count` of them; how many there are in all; whether each has all words.
    function search(text, chosen, from, count) {
      return start().then(function () {
        var asked = own_words.query_words(text.slice(0, most_letters)).slice(0, most_words);
        return Promise.all([find_chosen(chosen), Promise.all(asked.map(find_word))]);
      }).then(function (found) {
        var words = found[1];
        if (words.length === 0 && !found[0]) return { hits: [], total: 0, all: true };
        var ranked = rank(words, found[0]);
        var stems = stems_of(words);
        return Promise.all(ranked.rows.slice(from, from + count).map(function (row) {
          return text_of(row.page).then(function (page) { return own_hits.hit_of(page, words, stems); });
        })).then(function (hits) {
          return { hits: hits, total: ranked.rows.length, all: ranked.all };
        });
      });
    }

    return { start: start, search: search };
  }

  var core = { make: make };
  if (is_module) module.exports = core;
  else self.daybookSearchCore = core;
})();
