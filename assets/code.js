// SPDX-License-Identifier: MIT
// A button beside the language of each block of code that copies the block.  Numbers of lines are
// not part of the text; a prompt is, since copying takes what is there.
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
    var done = false;
    try {
      done = document.execCommand("copy");
    } catch (error) {
      done = false;
    }
    area.remove();
    return done;
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

  function add_button(figure) {
    var caption = figure.querySelector("figcaption");
    var code = figure.querySelector("pre > code");
    if (!caption || !code) return;
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
    caption.appendChild(button);
  }

  document.querySelectorAll("figure.code").forEach(add_button);
})();
