// Each thing that works leaves its name in the page.
const log = (word) => document.getElementById("log").append(" " + word);
log("classic-script");
addEventListener("load", () => {
  const p = getComputedStyle(document.querySelector("p"));
  if (p.width === "11px") log("inline-style");
  if (p.height === "22px") log("style-sheet");
  try { localStorage.setItem("a", "1"); log("local-storage"); } catch {}
  fetch("style.css").then(() => log("fetch"), () => {});
  const more = document.createElement("script");
  more.src = "more.js";
  document.head.append(more);
});
