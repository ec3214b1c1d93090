// SPDX-License-Identifier: MIT
// Added by `daybook serve` to the pages it shows; no part of the site.  Loads the page anew when the
// server shows another scene, and puts it back to where it was scrolled.
//
// A browser opens six connections to a server at most, and a stream of events is one for good.  So all
// tabs share one stream, in reload-worker.js; where there is no such worker, a tab has a stream of its
// own while it is looked at.
(function () {
  "use strict";
  var script = document.currentScript;
  var stamp = script.getAttribute("data-stamp");
  var folder = script.src.slice(0, script.src.lastIndexOf("/") + 1);
  var is_error = document.body.getAttribute("data-daybook") === "error";
  var key = "daybook.serve " + location.pathname;
  var source = null;
  var is_behind = false;
  var is_leaving_for_itself = false;
  var patience = 20000;  // milliseconds for a page that is loaded anew

  // Kept over an error page, which is no taller than the window.
  function remember_place() {
    if (is_error) return;
    try {
      sessionStorage.setItem(key, window.scrollX + " " + window.scrollY);
      // The browser's memory is of the page before, which may be an error page, and comes after ours.
      history.scrollRestoration = "manual";
    } catch (refused) {
      // A browser that keeps nothing goes by its own memory.
    }
  }

  function return_to_place() {
    if (is_error) return;
    try {
      var place = sessionStorage.getItem(key);
      sessionStorage.removeItem(key);
      if (place === null) return;
      place = place.split(" ");
      window.scrollTo({ left: +place[0], top: +place[1], behavior: "instant" });
    } catch (refused) {
      // The same.
    }
  }

  // Once: what is asked for twice is loaded twice, and what is loaded hears of all that comes after.
  function leave() {
    if (is_leaving_for_itself) return;
    remember_place();
    is_leaving_for_itself = true;
    is_behind = true;
    setTimeout(stay, patience);
    location.reload();
  }

  // Somebody has stopped the browser from loading.
  function stay() {
    is_leaving_for_itself = false;
    load_anew();
  }

  // The tag of a page ends with the scene since when it is as it is.  A page that was shown before its site
  // was built has the same one when the site is there.
  function leave_unless_same(answer) {
    var tag = answer.headers.get("ETag") || "";
    if (!tag.endsWith("-" + stamp + '"')) leave();
  }

  function load_anew() {
    if (!is_behind || is_leaving_for_itself || document.hidden) return;
    is_behind = false;
    if (is_error) leave();
    else fetch(location.href, { method: "HEAD", cache: "no-store" }).then(leave_unless_same, leave);
  }

  // A stamp is the server's run and a number that grows.  An older one of this run is what a worker heard
  // before this page was made.
  function hear(heard) {
    var mine = stamp.split(".");
    var theirs = heard.split(".");
    if (mine[0] === theirs[0] && +theirs[1] <= +mine[1]) return;
    is_behind = true;
    load_anew();
  }

  function listen_alone() {
    if (document.hidden) {
      if (source) source.close();
      source = null;
    } else if (!source) {
      source = new EventSource(folder + "events");
      source.onmessage = function (event) {
        hear(event.data);
      };
    }
  }

  function begin_alone() {
    document.addEventListener("visibilitychange", listen_alone);
    listen_alone();
  }

  function listen() {
    if (!window.SharedWorker) {
      begin_alone();
      return;
    }
    try {
      var worker = new SharedWorker(folder + "reload-worker.js", "daybook");
      worker.onerror = begin_alone;
      worker.port.onmessage = function (event) {
        hear(event.data);
      };
    } catch (refused) {
      begin_alone();
    }
  }

  window.addEventListener("pagehide", function () {
    if (!is_leaving_for_itself) history.scrollRestoration = "auto";
  });
  document.addEventListener("visibilitychange", load_anew);
  // A page that comes back from the browser's memory may be an old one.
  window.addEventListener("pageshow", function (event) {
    if (event.persisted) location.reload();
  });
  if (document.readyState === "complete") return_to_place();
  else window.addEventListener("load", return_to_place);
  listen();
})();
