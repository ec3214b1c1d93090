// SPDX-License-Identifier: MIT
// What pages can do besides being read: the filters of a register.  Everything on a page is there
// without this script.  Classic and deferred, so that it runs from a folder too; it asks the
// network for nothing.
(function () {
  "use strict";

  // A row is shown when it carries the chosen token of every filter.
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
