// SPDX-License-Identifier: MIT
// What is shown of a page that was found: its sections in which the words stand, with an excerpt of
// each, in pieces of text.  The words come from search-core.js, `terms` being what each of them
// stands for.  Knows no document.  Tested by tests/node.
(function () {
  "use strict";

  // An element of a page may be called `module`.
  var is_module = typeof module === "object" && Boolean(module.exports);
  var own_words = is_module ? require("./search-words.js") : self.daybookSearchWords;

  var most_lines = 3;  // sections of a page
  var excerpt_letters = 170;
  var lead_letters = 50;
  // How a section is chosen: by its heading, by being a capability, by its text.
  var of_heading = 3;
  var of_claim = 2;

  // As src/render/search.cpp writes them.
  function new_page(told) {
    return {
      address: told[0], title: told[1], kind: told[2], where: told[3], day: told[4], tags: told[5],
      sections: told[6].map(function (section, number) {
        return {
          number: number, anchor: section[0], title: section[1], text: section[2],
          is_claim: section.length > 3, level: section[3], state: section[4], folded: ""
        };
      })
    };
  }

  // Where words stand in a text, in order: beginning, end, and which word.
  function marks_in(text, words) {
    var marks = [];
    own_words.each_word(text, function (term, begin, end) {
      words.forEach(function (word, number) {
        if (!word.terms.has(term)) return;
        // Of two signs that are one word only the one that was asked for.
        var is_sign = own_words.is_cjk(term) && term !== word.text;
        marks.push([begin, is_sign ? begin + word.text.length : end, number]);
      });
    });
    return marks.sort(function (a, b) { return a[0] - b[0]; });
  }

  // A text in pieces: [text, whether it is marked].
  function pieces_of(text, marks, begin, end) {
    var pieces = [];
    var at = begin;
    function add(to, is_marked) {
      if (to <= at) return;
      var last = pieces[pieces.length - 1];
      if (last && last[1] === is_marked) last[0] += text.slice(at, to);
      else pieces.push([text.slice(at, to), is_marked]);
      at = to;
    }
    marks.forEach(function (mark) {
      if (mark[1] <= at || mark[0] >= end) return;
      add(mark[0], false);
      add(Math.min(mark[1], end), true);
    });
    add(end, false);
    return pieces;
  }

  function whole(text, words) { return pieces_of(text, marks_in(text, words), 0, text.length); }

  function count_words(marks) { return new Set(marks.map(function (mark) { return mark[2]; })).size; }

  // Where the passage begins that has the most of the words.
  function best_place(marks) {
    var best = 0;
    var place = 0;
    marks.forEach(function (mark, i) {
      var near = marks.slice(i, i + 24).filter(function (other) {
        return other[1] <= mark[0] + excerpt_letters - lead_letters;
      });
      var value = count_words(near) * 100 + near.length;
      if (value > best) {
        best = value;
        place = mark[0];
      }
    });
    return place;
  }

  function is_half(text, at) { return at < text.length && (text.charCodeAt(at) & 0xfc00) === 0xdc00; }

  function excerpt(text, marks) {
    var place = best_place(marks);
    var begin = Math.max(0, place - lead_letters);
    var space = text.indexOf(" ", begin);
    if (begin > 0 && space >= 0 && space < place) begin = space + 1;
    var end = Math.min(text.length, begin + excerpt_letters);
    space = text.lastIndexOf(" ", end);
    if (end < text.length && space > begin + excerpt_letters / 2) end = space;
    if (is_half(text, begin)) ++begin;
    if (is_half(text, end)) ++end;
    var pieces = pieces_of(text, marks, begin, end);
    if (begin > 0) pieces.unshift(["… ", false]);
    if (end < text.length) pieces.push([" …", false]);
    return pieces;
  }

  // A quick look at whether reading a section word by word may find anything.
  function may_have(section, stems) {
    if (!section.folded) section.folded = own_words.fold(section.title + " " + section.text);
    return stems.some(function (stem) { return section.folded.includes(stem); });
  }

  function line_of(section, words) {
    var in_title = marks_in(section.title, words);
    var in_text = marks_in(section.text, words);
    var share = section.is_claim ? of_claim : of_heading;
    return {
      section: section, marks: in_text, met: count_words(in_title.concat(in_text)),
      value: share * count_words(in_title) + count_words(in_text) + Math.min(in_text.length, 9) / 10
    };
  }

  // The best sections of a page.  A capability stands in the text of its section, too.
  function lines_of(page, words, stems) {
    var lines = page.sections.filter(function (section) { return may_have(section, stems); })
      .map(function (section) { return line_of(section, words); })
      .filter(function (line) { return line.met > 0; });
    var claimed = new Set(lines.filter(function (line) { return line.section.is_claim; })
      .map(function (line) { return line.section.anchor; }));
    return lines.filter(function (line) {
      return line.section.is_claim || !claimed.has(line.section.anchor);
    }).sort(function (a, b) {
      return b.met - a.met || b.value - a.value || a.section.number - b.section.number;
    }).slice(0, most_lines);
  }

  function hit_of(page, words, stems) {
    return {
      address: page.address, kind: page.kind, where: page.where, day: page.day,
      title: whole(page.title, words),
      tags: page.tags.map(function (tag) { return whole(tag, words); }).filter(function (pieces) {
        return pieces.some(function (piece) { return piece[1]; });
      }),
      lines: lines_of(page, words, stems).map(function (line) {
        var section = line.section;
        return {
          anchor: section.anchor, is_claim: section.is_claim, level: section.level,
          state: section.state, title: whole(section.title, words),
          text: section.is_claim ? [] : excerpt(section.text, line.marks)
        };
      })
    };
  }

  var hits = { read_pages: function (pages) { return pages.map(new_page); }, hit_of: hit_of };
  if (is_module) module.exports = hits;
  else self.daybookSearchHits = hits;
})();
