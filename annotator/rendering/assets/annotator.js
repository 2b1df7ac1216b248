// Comforts: clicks on marked words and the strip, j and k, addresses of modes and notes.
(() => {
  "use strict";
  if (window.__annotator) return;
  window.__annotator = true;
  const open = button => {
    const note = button && document.getElementById(button.getAttribute("popovertarget"));
    if (note?.showPopover && !note.matches(":popover-open")) note.showPopover({ source: button });
    button?.focus();
  };
  const sentenceAt = (strip, x) => {
    const all = [...document.querySelectorAll(".an-s")];
    const words = all.map(s => s.textContent.split(/\s+/).length);
    let left = (x - strip.left) / strip.width * words.reduce((a, b) => a + b, 0);
    return all.find((_, n) => (left -= words[n]) < 0);
  };
  addEventListener("click", event => {
    const target = event.target;
    if (!target.closest) return;
    const button = target.closest(".an-ref");
    if (button && !button.showPopover) location.hash = button.getAttribute("popovertarget");
    const strip = target.closest(".an-strip");
    const sentence = strip && sentenceAt(strip.getBoundingClientRect(), event.clientX);
    if (sentence) location.hash = sentence.id;
    const words = target.closest(".an-text :is(mark.an-mark,.an-cue)");
    if (!words || target.closest("a,button") || String(getSelection())) return;
    const mark = words.closest("mark.an-mark");
    open(mark ? mark.nextElementSibling : words.closest(".an-reporting").querySelector(".an-ref"));
  });
  addEventListener("keydown", event => {
    if (!/^[jk]$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
    const at = document.activeElement, note = at?.closest(".an-why");
    if (!note && !at?.closest(".an-text")) return;
    const all = [...document.querySelectorAll(".an-ref")].filter(b => b.offsetParent);
    const here = all.findIndex(b => b === at || note && b.getAttribute("popovertarget") === note.id);
    const next = all[here + (event.key === "j" ? 1 : -1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
  addEventListener("toggle", event => {
    const note = event.target;
    if (event.newState !== "open" || !note.matches(".an-why") || innerWidth > 720) return;
    document.querySelector(`[popovertarget="${note.id}"]`)?.scrollIntoView({ block: "nearest" });
  }, true);
  addEventListener("change", event => {
    if (event.target.name !== "an-show") return;
    const url = new URL(location.href);
    if (event.target.value === "all") url.searchParams.delete("show");
    else url.searchParams.set("show", event.target.value);
    history.replaceState(history.state, "", url);
  });
  const start = () => {
    const show = new URLSearchParams(location.search).get("show");
    const choice = [...document.getElementsByName("an-show")].find(i => i.value === show);
    if (choice) choice.checked = true;
    const why = /^#why(\d+)$/.exec(location.hash);
    if (why) open(document.getElementById("m" + why[1]));
  };
  if (window.document$) window.document$.subscribe(start);
  else if (document.readyState === "loading") addEventListener("DOMContentLoaded", start);
  else start();
  addEventListener("hashchange", start);
})();
