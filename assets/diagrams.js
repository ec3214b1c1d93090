// SPDX-License-Identifier: MIT
// Draws the ```mermaid blocks of a page with Mermaid (mermaid.min.js, before this script), in the page's
// own colours, and again when these change.  A block that is drawn stays below its drawing, folded;
// one that cannot be drawn stays as it is, with a remark.  Only pages with such a block load this.
(function () {
  "use strict";

  var k_most_words = 200;  // of a remark

  var words = document.currentScript.dataset;
  var mermaid = window.mermaid;
  var blocks = Array.prototype.map.call(
    document.querySelectorAll("pre > code.language-mermaid"),
    function (code, i) {
      // No heading has an id with a capital.
      return {
        written: code.closest("figure") || code.parentNode,
        source: without_markup(code.textContent),
        id: "Diagram-" + i,
        drawn: null,
      };
    });

  // Mermaid mixes colours, so it wants them as numbers, whatever the style sheet writes.
  function color_of(name) {
    var probe = document.createElement("span");
    probe.style.color = "var(" + name + ")";
    document.body.appendChild(probe);
    var color = getComputedStyle(probe).color;
    probe.remove();
    return color;
  }

  function is_dark() {
    var chosen = document.documentElement.getAttribute("data-theme");
    if (chosen) return chosen === "dark";
    return window.matchMedia("(prefers-color-scheme: dark)").matches;
  }

  function set_up() {
    var ink = color_of("--ink");
    mermaid.initialize({
      startOnLoad: false,
      securityLevel: "strict",
      // What a diagram may not set for itself.
      secure: ["secure", "securityLevel", "startOnLoad", "maxTextSize", "suppressErrorRendering", "maxEdges", "themeCSS"],
      suppressErrorRendering: true,
      theme: "base",
      fontFamily: getComputedStyle(document.body).fontFamily,
      themeVariables: {
        darkMode: is_dark(),
        background: color_of("--paper"),
        primaryColor: color_of("--accent-soft"),
        primaryTextColor: ink,
        primaryBorderColor: color_of("--accent"),
        secondaryColor: color_of("--shade"),
        secondaryTextColor: ink,
        tertiaryColor: color_of("--card"),
        tertiaryTextColor: ink,
        lineColor: color_of("--muted"),
        edgeLabelBackground: color_of("--paper"),
        textColor: ink,
      },
    });
  }

  // Mermaid takes HTML in its words, and would try it before it cleans it: of elements only those that
  // set words apart are left, without attributes.  <<word>> is a part of its language.
  function without_markup(source) {
    var kept = "\\/?(?:br|b|i|em|strong|u|s|sub|sup|small|code)\\s*\\/?>";
    var marks = new RegExp("<<\\w+>>|<(?!" + kept + ")(?=[a-z!/?])", "gi");
    return source.replace(marks, function (found) { return found === "<" ? "#lt;" : found; });
  }

  // The drawing's place above its source.
  function make_place(block) {
    var place = document.createElement("div");
    place.className = "drawing scroll";
    place.tabIndex = 0;
    place.setAttribute("role", "group");
    place.setAttribute("aria-label", words.name);
    var fold = document.createElement("details");
    fold.className = "diagram-source";
    var summary = document.createElement("summary");
    summary.textContent = words.source;
    fold.appendChild(summary);
    block.written.replaceWith(place, fold);
    fold.appendChild(block.written);
    return place;
  }

  function show(block, svg) {
    block.drawn = block.drawn || make_place(block);
    // Mermaid's own, which it has cleaned (securityLevel: strict).
    block.drawn.innerHTML = svg;
    // On paper too, where the rest of the page is light.
    block.drawn.style.backgroundColor = color_of("--paper");
    var drawing = block.drawn.querySelector("svg");
    if (!drawing.hasAttribute("aria-labelledby")) drawing.setAttribute("aria-label", words.name);
  }

  function remark(block, error) {
    if (block.drawn || block.remark) return;
    block.remark = document.createElement("p");
    block.remark.className = "note diagram-remark";
    var why = String(error && error.message || error).split("\n").slice(0, 3).join(" ");
    block.remark.textContent = words.failed + " " + why.slice(0, k_most_words);
    block.written.after(block.remark);
  }

  // One after another: Mermaid has one state for all.
  function draw_all() {
    set_up();
    return blocks.reduce(function (before, block) {
      return before.then(function () {
        return mermaid.render(block.id, block.source);
      }).then(
        function (result) { show(block, result.svg); },
        function (error) { remark(block, error); });
    }, Promise.resolve());
  }

  var work = Promise.resolve();
  function draw_again() { work = work.then(draw_all); }

  if (!mermaid || blocks.length === 0) return;
  draw_again();
  new MutationObserver(draw_again)
    .observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
  window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", draw_again);
})();
