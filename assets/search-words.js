// SPDX-License-Identifier: MIT
// The words of a text as they are looked up: the same rules as src/search/fold.cpp and words.cpp, so
// that a reader's words meet those of the index.  tests/node compares the two.  Knows no page.
(function () {
  "use strict";

  // An element of a page may be called `module`.
  var is_module = typeof module === "object" && Boolean(module.exports);

  // `k_accents` of fold.cpp.
  var accents = new RegExp("[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7" +
    "\u064b-\u065f\u1ab0-\u1aff" +
    "\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f]", "g");
  // `k_letters` of fold.cpp.
  var letters = {
    "\u00df": "ss", "\u00e6": "ae", "\u00f0": "d", "\u00f8": "o", "\u00fe": "th",
    "\u0111": "d", "\u0131": "i", "\u0142": "l", "\u0153": "oe", "\u03c2": "\u03c3"
  };
  // Signs without spaces between words: `is_unspaced` of fold.cpp.
  var cjk = new RegExp("^[\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u2e80-\u2fdf\u3005-\u3007" +
    "\u3021-\u3029\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u31bf\u31f0-\u31ff\u3400-\u4dbf" +
    "\u4e00-\u9fff\ua960-\ua97f\ua9e0-\ua9ff\uaa60-\uaa7f\uac00-\ud7ff\uf900-\ufaff\uff66-\uffdc" +
    "\u{20000}-\u{3fffd}]$", "u");
  var sign = "[\\p{L}\\p{Nl}\\p{Nd}\\p{M}_]";
  var is_sign = new RegExp("^" + sign + "$", "u");
  var not_ascii = /[^\x00-\x7f]/;
  var most_signs = 32;

  function fold(text) {
    if (!not_ascii.test(text)) return text.toLowerCase();
    var plain = "";
    // Letter by letter, since the lower case of a whole word depends on its end in Greek.
    for (var each of text.normalize("NFKD").replace(accents, "")) {
      var lowered = each.toLowerCase();
      plain += letters[lowered] || lowered;
    }
    // NFKD parts a vowel of Thai and Lao that has a sign of its own.
    return plain.normalize("NFC").replace(/\u0e4d\u0e32/g, "\u0e33").replace(/\u0ecd\u0eb2/g, "\u0eb3");
  }

  function cut(word) {
    return word.length <= most_signs ? word : Array.from(word).slice(0, most_signs).join("");
  }

  function is_part_end(name, at) {
    if (name[at] === "_") return name[at - 1] !== "_";
    if (!/[A-Z]/.test(name[at])) return false;
    return /[a-z]/.test(name[at - 1]) ||
      /[A-Z]/.test(name[at - 1]) && /[a-z]/.test(name[at + 1] || "");
  }

  // Each gives `give` a term and where it stands in the text; `role` is "part" of a longer name, or
  // "last" sign of several that have no spaces between them.
  function take_name(run, begin, give) {
    var name = run.replace(/^_+|_+$/g, "");
    if (!name) return;
    begin += run.indexOf(name);
    give(cut(name.toLowerCase()), begin, begin + name.length, "");
    var first = 0;
    for (var i = 1; i <= name.length; ++i) {
      if (i < name.length && !is_part_end(name, i)) continue;
      var part = name.slice(first, i);
      var bare = part.replace(/^_+|_+$/g, "");
      var at = begin + first + part.indexOf(bare);
      if (part.length < name.length && bare.length > 1) {
        give(cut(bare.toLowerCase()), at, at + bare.length, "part");
      }
      first = i;
    }
  }

  function take_folded(run, begin, give) {
    var folded = fold(run);
    var is_even = folded.length === run.length;
    var word = "";
    var before = "";
    var signs = 0;
    var at = 0;
    function tell(term, from, to, role) {
      give(term, is_even ? begin + from : begin, begin + (is_even ? to : run.length), role);
    }
    function end_word(end) {
      var bare = word.replace(/_+$/, "");
      var term = bare.replace(/^_+/, "");
      var to = end - word.length + bare.length;
      if (term) tell(cut(term), to - term.length, to, "");
      word = "";
    }
    for (var each of folded) {
      var is_cjk = cjk.test(each);
      if (is_cjk || !is_sign.test(each)) end_word(at);
      else word += each;
      var pair = is_cjk ? each : "";
      if (before) tell(before + pair, at - before.length, at + pair.length,
        is_cjk || signs < 2 ? "" : "last");
      signs = is_cjk ? signs + 1 : 0;
      before = pair;
      at += each.length;
    }
    if (before) tell(before, at - before.length, at, signs > 1 ? "last" : "");
    end_word(at);
  }

  function each_word(text, give) {
    var runs = new RegExp(sign + "+", "gu");
    var end_before = 0;
    for (var found = runs.exec(text); found; found = runs.exec(text)) {
      var run = found[0];
      var between = text.slice(end_before, found.index);
      var is_ascii = !not_ascii.test(run);
      var is_ending = is_ascii && run.length === 1 && end_before > 0 &&
        (between === "'" || between === "\u2019");
      end_before = found.index + run.length;
      if (is_ending) continue;
      if (!is_ascii) {
        take_folded(run, found.index, give);
        continue;
      }
      var language = /^[A-Za-z]$/.test(run) && /^(?:\+\+|#)/.exec(text.slice(end_before, end_before + 2));
      var after = language ? String.fromCodePoint(
        text.codePointAt(end_before + language[0].length) || 32) : "";
      if (language && !is_sign.test(after)) {
        give(run.toLowerCase() + language[0], found.index, end_before + language[0].length, "language");
      }
      take_name(run, found.index, give);
    }
  }

  // What a reader asks for, each word once: the whole of a name, and neighbours without the last sign.
  function query_words(text) {
    var asked = [];
    var of_language = -1;
    each_word(text, function (term, begin, end, role) {
      if (role === "part" || role === "last" || begin === of_language) return;
      if (role === "language") of_language = begin;
      if (!asked.includes(term)) asked.push(term);
    });
    return asked;
  }

  var words = {
    fold: fold,
    each_word: each_word,
    query_words: query_words,
    is_cjk: function (term) { return cjk.test(Array.from(term)[0] || ""); }
  };
  if (is_module) module.exports = words;
  else self.daybookSearchWords = words;
})();
