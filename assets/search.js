// SPDX-License-Identifier: MIT
// The box in which a reader searches: on its own page, elsewhere a dialog that `/`, Ctrl-K or the
// link opens.  What it needs besides is loaded then.  It makes text nodes only; its words are
// attributes of layouts/parts/search-box.html.  Classic and deferred, so that it runs from a folder.
(function () {
  "use strict";

  var at_once = 10;  // pages shown, and shown more
  var scripts = ["search-words", "search-hits", "search-core"];
  var folders = { a: "about", p: "postings/", w: "words/", t: "texts/" };

  var root = document.currentScript.src.replace(/assets\/search\.js.*$/, "");
  var box = document.querySelector(".search");
  if (!box) return;
  var dialog = box.closest("dialog");
  var input = box.querySelector("input");
  var list = box.querySelector("[role=listbox]");
  var status = box.querySelector("[role=status]");
  var more = box.querySelector(".search-more");
  var filters = box.querySelector(".search-filters");
  var arrived = {};
  var core = null;     // a promise, once it is asked for
  var asked = 0;       // which query is the latest
  var shown = 0;       // pages of it
  var active = -1;     // which option is chosen by keyboard

  function word(name) { return box.getAttribute("data-" + name) || ""; }

  // --- Loading --------------------------------------------------------------------------------

  function add_script(address) {
    return new Promise(function (done, fail) {
      var script = document.createElement("script");
      script.async = false;
      script.src = root + address;
      script.onload = function () {
        script.remove();
        done();
      };
      script.onerror = function () {
        script.remove();
        fail(new Error(address));
      };
      document.head.appendChild(script);
    });
  }

  window.daybookSearch = function (letter, number, data) { arrived[letter + number] = data; };

  function load(letter, number) {
    var address = "data/search/" + folders[letter] + (letter === "a" ? "" : number.toString(16)) + ".js";
    return add_script(address).then(function () {
      var data = arrived[letter + number];
      delete arrived[letter + number];
      if (data === undefined) throw new Error(address);
      return data;
    });
  }

  function prepare() {
    if (core) return core;
    core = Promise.all(scripts.map(function (name) { return add_script("assets/" + name + ".js"); }))
      .then(function () {
        var made = self.daybookSearchCore.make(load);
        return made.start().then(function (about) {
          fill_filters(about.filters);
          return made;
        });
      });
    core.catch(function () { core = null; });
    return core;
  }

  // The sheet is linked by the page of search alone.
  function with_sheet(then) {
    if (document.querySelector("link[href$='assets/search.css']")) return then();
    var link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = root + "assets/search.css";
    link.onload = link.onerror = then;
    document.head.appendChild(link);
  }

  // --- Filters --------------------------------------------------------------------------------

  // Each: its name, and what it offers: name, title, how many pages.
  function fill_filters(all) {
    all.forEach(function (filter) {
      var select = filters.querySelector("[name=" + filter[0] + "]");
      var before = select.value;
      if (filter[1].length < 2) return;
      filter[1].forEach(function (choice) {
        var title = choice[1] || word(filter[0] + "-" + choice[0]);
        select.appendChild(new Option(title + " (" + choice[2] + ")", choice[0]));
      });
      select.value = before || from_address(filter[0]);
      if (select.selectedIndex < 0) select.value = "";
      select.closest("label").hidden = false;
      filters.hidden = false;
    });
  }

  function chosen() {
    var values = {};
    filters.querySelectorAll("select").forEach(function (select) { values[select.name] = select.value; });
    return values;
  }

  // --- What is found --------------------------------------------------------------------------

  function element(name, of_class, text) {
    var made = document.createElement(name);
    if (of_class) made.className = of_class;
    if (text) made.textContent = text;
    return made;
  }

  function add_pieces(to, pieces) {
    pieces.forEach(function (piece) {
      to.appendChild(piece[1] ? element("mark", "", piece[0]) : document.createTextNode(piece[0]));
    });
  }

  function new_option(address, of_class) {
    var link = element("a", of_class);
    link.href = root + address;
    link.id = "search.option." + list.querySelectorAll("[role=option]").length;
    link.tabIndex = -1;
    link.setAttribute("role", "option");
    link.setAttribute("aria-selected", "false");
    return link;
  }

  function add_title(hit, group) {
    var link = new_option(hit.address, "search-page");
    var title = element("span", "search-title");
    add_pieces(title, hit.title);
    link.appendChild(title);
    var facts = element("span", "search-facts");
    [word("kind-" + hit.kind), hit.where, hit.day].filter(Boolean).forEach(function (fact) {
      facts.appendChild(element("span", "", fact));
    });
    hit.tags.forEach(function (tag) {
      var name = element("span");
      name.appendChild(document.createTextNode("#"));
      add_pieces(name, tag);
      facts.appendChild(name);
    });
    link.appendChild(facts);
    group.appendChild(link);
    group.setAttribute("aria-label", title.textContent);
    list.appendChild(group);
  }

  function add_line(hit, line, group) {
    var page = hit.address.replace(/#.*$/, "");
    var fragment = line.anchor ? "#" + encodeURIComponent(line.anchor) : "";
    var link = new_option(fragment ? page + fragment : hit.address, "search-line");
    if (line.is_claim) {
      var facts = [word("capability"), line.level, word("state-" + line.state)].filter(Boolean);
      link.appendChild(element("span", "search-claim", facts.join(" · ")));
    }
    if (line.title.length > 0) {
      var title = element("span", "search-section");
      add_pieces(title, line.title);
      link.appendChild(title);
    }
    if (line.text.length > 0) {
      var text = element("span", "search-text");
      add_pieces(text, line.text);
      link.appendChild(text);
    }
    group.appendChild(link);
  }

  function add_hit(hit) {
    var group = element("div", "search-hit");
    group.setAttribute("role", "group");
    add_title(hit, group);
    hit.lines.forEach(function (line) { add_line(hit, line, group); });
  }

  function clear() {
    list.textContent = "";
    shown = 0;
    choose(-1);
    more.hidden = true;
  }

  function say(text) { if (status.textContent !== text) status.textContent = text; }

  function show(found, from) {
    if (from === 0) clear();
    found.hits.forEach(add_hit);
    shown = from + found.hits.length;
    more.hidden = shown >= found.total;
    input.setAttribute("aria-expanded", String(found.total > 0));
    list.hidden = found.total === 0;
    var count = found.total === 1 ? word("one") : word("many").replace("{n}", found.total);
    say(found.total === 0 ? word("none") : found.all ? count : word("some") + " " + count);
  }

  function is_asking() {
    var values = chosen();
    return input.value.trim() !== "" || Object.keys(values).some(function (name) { return values[name]; });
  }

  function ask(from) {
    var number = ++asked;
    remember();
    if (!is_asking()) {
      clear();
      list.hidden = true;
      input.setAttribute("aria-expanded", "false");
      return say(word("hint"));
    }
    if (!core) say(word("loading"));
    prepare().then(function (made) {
      return made.search(input.value, chosen(), from, at_once);
    }).then(function (found) {
      if (number === asked) show(found, from);
    }).catch(function (error) {
      if (number === asked) say(word("failed").replace("{file}", error.message));
    });
  }

  // --- The keyboard ---------------------------------------------------------------------------

  function options() { return list.querySelectorAll("[role=option]"); }

  function choose(number) {
    var all = options();
    if (all[active]) all[active].setAttribute("aria-selected", "false");
    active = number < 0 || all.length === 0 ? -1 : number % all.length;
    if (active < 0) return input.removeAttribute("aria-activedescendant");
    all[active].setAttribute("aria-selected", "true");
    all[active].scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", all[active].id);
  }

  function follow(event) {
    var link = options()[Math.max(active, 0)];
    if (!link) return;
    link.dispatchEvent(new MouseEvent("click", {
      bubbles: true, cancelable: true, view: window,
      ctrlKey: event.ctrlKey, metaKey: event.metaKey, shiftKey: event.shiftKey
    }));
  }

  input.addEventListener("keydown", function (event) {
    if (event.isComposing) return;
    var count = options().length;
    if (event.key === "ArrowDown" && count > 0) choose(active + 1);
    else if (event.key === "ArrowUp" && count > 0) choose(active <= 0 ? count - 1 : active - 1);
    else if (event.key === "Enter") follow(event);
    else return;
    event.preventDefault();
  });

  // --- Opening --------------------------------------------------------------------------------

  function open() {
    prepare().catch(function () {});
    if (dialog && !dialog.open) {
      with_sheet(function () {
        if (!dialog.open) dialog.showModal();
        input.focus();
        input.select();
      });
    } else {
      input.focus();
      input.select();
    }
  }

  function is_typing(target) {
    return Boolean(target.closest && target.closest("input, textarea, select, [contenteditable]"));
  }

  document.addEventListener("keydown", function (event) {
    var is_slash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey &&
      !is_typing(event.target);
    var is_command = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey &&
      event.key.toLowerCase() === "k";
    if (!is_slash && !is_command) return;
    event.preventDefault();
    open();
  });

  function with_modifier(event) {
    return event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0;
  }

  if (dialog) {
    document.querySelectorAll(".search-open").forEach(function (link) {
      link.setAttribute("aria-haspopup", "dialog");
      link.addEventListener("click", function (event) {
        if (with_modifier(event)) return;
        event.preventDefault();
        open();
      });
    });
    dialog.addEventListener("click", function (event) {
      // The dialog itself is what is around the box.
      if (event.target === dialog || event.target.closest(".search-close")) dialog.close();
      else if (event.target.closest("a[href]") && !with_modifier(event)) dialog.close();
    });
  }
  input.addEventListener("input", function () { ask(0); });
  filters.addEventListener("change", function () { ask(0); });
  more.addEventListener("click", function () {
    ask(shown);
    input.focus();
  });

  // --- The page of search has its query in its address ----------------------------------------

  function from_address(name) {
    return dialog ? "" : new URLSearchParams(location.hash.slice(1)).get(name) || "";
  }

  function remember() {
    if (dialog) return;
    var values = new URLSearchParams();
    if (input.value) values.set("q", input.value);
    var filter = chosen();
    Object.keys(filter).forEach(function (name) { if (filter[name]) values.set(name, filter[name]); });
    history.replaceState(null, "", "#" + values);
  }

  function read_address() {
    input.value = from_address("q");
    prepare().then(function () { ask(0); }, function () { ask(0); });
  }

  say(word("hint"));
  if (!dialog) {
    box.hidden = false;
    window.addEventListener("hashchange", read_address);
    if (location.hash.length > 1) read_address();
  }
})();
