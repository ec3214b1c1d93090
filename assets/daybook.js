// SPDX-License-Identifier: MIT
// What pages can do besides being read: the switch of colours, contents that follow the text,
// addresses of sections, the filters of a register.  Everything on a page is there without this
// script.  Classic and deferred, so that it runs from a folder too.
(function () {
  "use strict";

  // --- Colours: as the system, light, dark.  theme.js sets the remembered choice before a page is drawn.
  var k_themes = ["auto", "light", "dark"];

  function remember(theme) {
    try {
      if (theme === "auto") localStorage.removeItem("daybook.theme");
      else localStorage.setItem("daybook.theme", theme);
    } catch (refused) {
      // The choice then holds for this page.
    }
  }

  function show_theme(button, theme) {
    var root = document.documentElement;
    if (theme === "auto") root.removeAttribute("data-theme");
    else root.setAttribute("data-theme", theme);
    button.setAttribute("data-now", theme);
    var label = button.getAttribute("data-" + theme);
    button.setAttribute("aria-label", label);
    button.title = label;
  }

  document.querySelectorAll(".theme-switch").forEach(function (button) {
    show_theme(button, document.documentElement.getAttribute("data-theme") || "auto");
    button.hidden = false;
    button.addEventListener("click", function () {
      var now = k_themes.indexOf(button.getAttribute("data-now"));
      var theme = k_themes[(now + 1) % k_themes.length];
      show_theme(button, theme);
      remember(theme);
    });
  });

  // --- The navigation is one line: what it is at is brought into sight.
  document.querySelectorAll(".site-nav [aria-current]").forEach(function (link) {
    var list = link.closest("ul");
    list.scrollLeft = link.offsetLeft - list.offsetLeft - (list.clientWidth - link.offsetWidth) / 2;
  });

  // --- Contents: the section being read is the last whose heading is above this line of the window.
  var k_reading_line = 240;  // pixels

  function follow(contents) {
    var links = Array.prototype.filter.call(contents.querySelectorAll("a"), function (link) {
      return link.hash.length > 1 && heading_of(link);
    });
    var waiting = false;
    function mark() {
      waiting = false;
      var line = Math.min(window.innerHeight / 3, k_reading_line);
      var at_end = window.innerHeight + window.scrollY >= document.documentElement.scrollHeight - 2;
      var current = null;
      links.forEach(function (link) {
        if (heading_of(link).getBoundingClientRect().top <= line) current = link;
      });
      if (at_end && window.scrollY > 0) current = links[links.length - 1];
      links.forEach(function (link) {
        if (link !== current) link.removeAttribute("aria-current");
      });
      if (!current || current.hasAttribute("aria-current")) return;
      current.setAttribute("aria-current", "true");
      keep_in_sight(contents, current);
    }
    function wait() {
      if (!waiting) window.requestAnimationFrame(mark);
      waiting = true;
    }
    if (links.length === 0) return;
    window.addEventListener("scroll", wait, { passive: true });
    window.addEventListener("resize", wait, { passive: true });
    mark();
  }

  function heading_of(link) {
    return document.getElementById(decodeURIComponent(link.hash.slice(1)));
  }

  // Scrolls a list that is longer than the window, never the page.
  function keep_in_sight(contents, link) {
    var box = contents.getBoundingClientRect();
    var place = link.getBoundingClientRect();
    if (place.top < box.top) contents.scrollTop -= box.top - place.top + 8;
    if (place.bottom > box.bottom) contents.scrollTop += place.bottom - box.bottom + 8;
  }

  document.querySelectorAll("nav.contents").forEach(follow);

  // --- Headings: a sign that is the address of the section, to be copied.
  document.querySelectorAll(".body[data-anchor]").forEach(function (body) {
    body.querySelectorAll("h2[id], h3[id], h4[id], h5[id], h6[id]").forEach(function (heading) {
      var link = document.createElement("a");
      link.className = "anchor";
      link.href = "#" + encodeURIComponent(heading.id);
      link.setAttribute("aria-label", body.getAttribute("data-anchor"));
      link.textContent = "#";
      heading.append(" ", link);
    });
  });

  // --- Filters.  A row is shown when it carries the chosen token of every filter.
  function apply(form, rows, groups) {
    var wanted = Array.prototype.map.call(form.querySelectorAll("select"), function (select) {
      return select.value;
    }).filter(Boolean);
    var shown = 0;
    rows.forEach(function (row) {
      var tokens = row.getAttribute("data-facets").split(" ");
      var fits = wanted.every(function (token) { return tokens.indexOf(token) >= 0; });
      row.hidden = !fits;
      if (fits) shown += 1;
    });
    groups.forEach(function (group) {
      group.hidden = !group.querySelector("[data-facets]:not([hidden])");
    });
    form.querySelector("output").textContent =
      wanted.length ? shown + " / " + rows.length : "";
  }

  document.querySelectorAll("form.filters").forEach(function (form) {
    var rows = Array.prototype.slice.call(document.querySelectorAll("[data-facets]"));
    var groups = Array.prototype.filter.call(
      document.querySelectorAll("main section"),
      function (section) { return section.querySelector("[data-facets]"); });
    form.hidden = false;
    form.addEventListener("change", function () { apply(form, rows, groups); });
    // A choice kept by the browser when it goes back to the page counts again.
    apply(form, rows, groups);
  });
})();
