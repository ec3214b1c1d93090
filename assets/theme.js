// SPDX-License-Identifier: MIT
// The colours that the reader chose, set before anything is drawn so that nothing flashes.  The only script
// that a page waits for.  The switch is in daybook.js.
(function () {
  "use strict";
  try {
    var theme = localStorage.getItem("daybook.theme");
    if (theme === "light" || theme === "dark")
      document.documentElement.setAttribute("data-theme", theme);
  } catch (refused) {
    // A browser that keeps nothing follows the system.
  }
})();
