// SPDX-License-Identifier: MIT
// Leads on from an address that a page had before, with what stands behind # and ? of it.  Classic and
// not deferred: it runs before anything is shown, and from a folder too.
(function () {
  "use strict";

  var to = document.currentScript.getAttribute("data-to");
  location.replace(to + location.search + location.hash);
})();
