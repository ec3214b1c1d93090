// SPDX-License-Identifier: MIT
// A button on each block of code, in its caption or else over its corner, copies what is there: a
// prompt too, but no numbers of lines.
(function () {
  "use strict";

  var shown_for = 2000;
  var words = document.currentScript.dataset;
  var status = null;

  // Said to those who do not see the button change.
  function say(outcome) {
    if (!status) {
      status = document.createElement("p");
      status.className = "hidden";
      status.setAttribute("role", "status");
      document.body.appendChild(status);
    }
    status.textContent = "";
    window.setTimeout(function () {
      status.textContent = outcome;
    }, 50);
  }

  function copy_by_selection(text) {
    var area = document.createElement("textarea");
    area.value = text;
    area.className = "hidden";
    area.readOnly = true;
    document.body.appendChild(area);
    area.select();
    try {
      return document.execCommand("copy");
    } catch (error) {
      return false;
    } finally {
      area.remove();
    }
  }

  // Pages that are opened from a folder may have no clipboard, or may not use it.
  function copy(text, then) {
    if (!navigator.clipboard || !window.isSecureContext) {
      then(copy_by_selection(text));
      return;
    }
    navigator.clipboard.writeText(text).then(
      function () {
        then(true);
      },
      function () {
        then(copy_by_selection(text));
      }
    );
  }

  // What the button of a block stands in.
  function place_of(block) {
    var caption = block.previousElementSibling;
    if (caption && caption.matches("figure.code > figcaption")) return caption;
    var place = document.createElement("div");
    place.className = "code-bare";
    block.before(place);
    place.appendChild(block);
    return place;
  }

  function add_button(block) {
    var code = block.querySelector("code");
    if (!code) return;
    var button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = words.copy;
    button.addEventListener("click", function () {
      copy(code.textContent.replace(/\n$/, ""), function (done) {
        var outcome = done ? words.copied : words.notCopied;
        button.focus();
        button.textContent = outcome;
        say(outcome);
        window.setTimeout(function () {
          button.textContent = words.copy;
        }, shown_for);
      });
    });
    place_of(block).appendChild(button);
  }

  document.querySelectorAll("pre.code").forEach(add_button);
})();
