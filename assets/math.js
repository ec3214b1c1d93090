// Copies formulas as the TeX they were written in: a selection that holds some is put on the clipboard
// with $…$ or $$…$$ in their place.  Linked by pages that have formulas; nothing else needs it.
(function () {
  "use strict";

  function texOf(formula) {
    var note = formula.querySelector("annotation");
    var dollars = formula.getAttribute("display") === "block" ? "$$" : "$";
    return note ? dollars + note.textContent + dollars : formula.textContent;
  }

  // A selection that begins or ends within a formula takes all of it.
  function widen(range) {
    [range.startContainer, range.endContainer].forEach(function (node, end) {
      var element = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
      var formula = element && element.closest("math");
      if (!formula) return;
      if (end) range.setEndAfter(formula);
      else range.setStartBefore(formula);
    });
  }

  document.addEventListener("copy", function (event) {
    var selection = document.getSelection();
    if (!event.clipboardData || !selection || selection.isCollapsed) return;
    var range = selection.getRangeAt(0).cloneRange();
    widen(range);
    var held = document.createElement("div");
    held.appendChild(range.cloneContents());
    var formulas = held.querySelectorAll("math");
    if (formulas.length === 0) return;
    formulas.forEach(function (formula) {
      formula.replaceWith(texOf(formula));
    });
    event.clipboardData.setData("text/html", held.innerHTML);
    held.querySelectorAll("p, li, tr, div, br, h1, h2, h3, h4, h5, h6").forEach(function (block) {
      block.append("\n");
      if (block.tagName === "BR") block.replaceWith("\n");
    });
    event.clipboardData.setData("text/plain", held.textContent.trim());
    event.preventDefault();
  });
})();
