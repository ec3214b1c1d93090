// SPDX-License-Identifier: MIT
// Shows what a link leads to, after a moment of pointing at it, or when the keyboard reaches it;
// never for a finger.  Escape or leaving dismisses it.  What it shows is text, never markup, from
// data/previews, a script that is loaded when a link is first pointed at.  Classic and deferred, so
// that it runs from a folder too.
(function () {
  "use strict";

  var k_wait = 300;
  var k_stay = 200;
  var k_id = "page.preview";
  var k_other_places = "svg, .crumbs, .tabs, .parts, .contents, .contents-folded";

  var own = document.currentScript;
  var count = Number(own.getAttribute("data-shards"));
  var root = own.src.replace(/assets\/previews\.js.*$/, "");
  var known = new Map();
  var loads = {};
  var box = null;
  var link = null;
  var by_keyboard = false;
  var leaving = false;
  var timer = 0;

  // Each entry: address, title, kind, day, summary, and sections: anchor, title, beginning.
  window.daybookPreviews = function (entries) {
    entries.forEach(function (entry) { known.set(entry[0], entry); });
  };

  function plain(address) { return address.replace(/[?#].*$/, ""); }

  // The address below the root; nothing for a page elsewhere and for this page.
  function path_of(anchor) {
    var address = plain(anchor.href);
    if (address.indexOf(root) !== 0 || address === plain(location.href)) return "";
    try {
      return decodeURIComponent(address.slice(root.length).replace(/(^|\/)$/, "$1index.html"));
    } catch (error) {
      return "";
    }
  }

  // FNV-1a of its bytes, as src/render/previews.cpp has it.
  function shard_of(path) {
    var hash = 0x811c9dc5;
    new TextEncoder().encode(path).forEach(function (byte) {
      hash = Math.imul(hash ^ byte, 0x01000193);
    });
    return ((hash >>> 0) & (count - 1)).toString(16);
  }

  function with_shard(shard, then) {
    if (loads[shard] === "done") return then();
    if (loads[shard]) return loads[shard].push(then);
    var waiting = loads[shard] = [then];
    var script = document.createElement("script");
    script.src = root + "data/previews/" + shard + ".js";
    // Where it cannot be read, links stay links.
    script.onload = script.onerror = function () {
      loads[shard] = "done";
      waiting.forEach(function (each) { each(); });
    };
    document.head.appendChild(script);
  }

  function line(name, text) {
    if (!text) return;
    var element = document.createElement("p");
    element.className = name;
    element.textContent = text;
    box.appendChild(element);
  }

  // Below the link or above it, where there is more room; never over it.
  function place() {
    var at = link.getBoundingClientRect();
    var wide = document.documentElement.clientWidth;
    var high = document.documentElement.clientHeight;
    var gap = 6;
    var below = high - at.bottom - 2 * gap;
    var above = at.top - 2 * gap;
    var is_below = below >= box.offsetHeight || below >= above;
    box.style.maxHeight = Math.max(is_below ? below : above, 0) + "px";
    var left = Math.max(gap, Math.min(at.left, wide - box.offsetWidth - 2 * gap));
    var top = is_below ? at.bottom + gap : at.top - gap - box.offsetHeight;
    box.style.left = left + window.scrollX + "px";
    box.style.top = top + window.scrollY + "px";
  }

  function hide() {
    clearTimeout(timer);
    if (box) box.remove();
    if (link && link.getAttribute("aria-describedby") === k_id) {
      link.removeAttribute("aria-describedby");
    }
    box = null;
    link = null;
    leaving = false;
  }

  function section_of(anchor, entry) {
    var fragment = "";
    try {
      fragment = decodeURIComponent(anchor.hash.slice(1));
    } catch (error) {
      return null;
    }
    return entry[5].find(function (section) { return section[0] === fragment; });
  }

  function show(anchor, path) {
    var entry = known.get(path);
    if (!entry || box || leaving || link !== anchor || !anchor.isConnected) return;
    var section = section_of(anchor, entry);
    box = document.createElement("div");
    box.id = k_id;
    box.className = "preview";
    box.setAttribute("role", "tooltip");
    line("preview-title", entry[1]);
    line("preview-facts", [entry[2], entry[3]].filter(Boolean).join(" · "));
    if (section) line("preview-section", section[1]);
    line("preview-summary", section ? section[2] : entry[4]);
    document.body.appendChild(box);
    if (!anchor.hasAttribute("aria-describedby")) anchor.setAttribute("aria-describedby", k_id);
    place();
  }

  function says_enough(anchor) {
    var row = anchor.closest("li");
    return row && anchor.classList.contains("row-title") && row.querySelector(".row-summary");
  }

  function begin(anchor, is_keyboard) {
    hide();
    var path = path_of(anchor);
    if (!path || says_enough(anchor)) return;
    link = anchor;
    by_keyboard = is_keyboard;
    timer = setTimeout(function () {
      with_shard(shard_of(path), function () { show(anchor, path); });
    }, k_wait);
  }

  function link_at(target) {
    var anchor = target.closest && target.closest("main a[href]");
    return anchor && !anchor.closest(k_other_places) ? anchor : null;
  }

  // A moment to reach the preview, or to come back.
  function leave_soon() {
    if (!link || leaving || by_keyboard) return;
    leaving = true;
    clearTimeout(timer);
    timer = setTimeout(hide, k_stay);
  }

  function stay() {
    if (!leaving) return;
    if (!box) return begin(link, false);
    leaving = false;
    clearTimeout(timer);
  }

  document.addEventListener("pointerover", function (event) {
    if (event.pointerType !== "mouse") return;
    var anchor = link_at(event.target);
    if (box && box.contains(event.target) || anchor && anchor === link) {
      stay();
    } else if (anchor) {
      begin(anchor, false);
    } else {
      leave_soon();
    }
  });
  document.documentElement.addEventListener("pointerleave", leave_soon);
  document.addEventListener("focusin", function (event) {
    var anchor = link_at(event.target);
    if (anchor && anchor.matches(":focus-visible")) begin(anchor, true);
  });
  document.addEventListener("focusout", function (event) {
    if (event.target === link) hide();
  });
  document.addEventListener("pointerdown", function (event) {
    if (!box || !box.contains(event.target)) hide();
  });
  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape") hide();
  });
  window.addEventListener("pagehide", hide);
})();
