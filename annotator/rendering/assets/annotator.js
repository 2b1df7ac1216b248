// Three comforts: the marked words open their note, j and k walk the marks, addresses open a mode or a note.
(() => {
  "use strict";
  if (window.__annotator) return;
  window.__annotator = true;
  const open = button => {
    const note = button && document.getElementById(button.getAttribute("popovertarget"));
    if (note?.showPopover && !note.matches(":popover-open")) note.showPopover({ source: button });
    button?.focus();
  };
  const buttonOf = mark => mark.nextElementSibling?.matches(".an-ref") ? mark.nextElementSibling : null;
  document.addEventListener("click", event => {
    const target = event.target;
    if (!target.closest) return;
    const button = target.closest(".an-ref");
    if (button && !button.showPopover) location.hash = button.getAttribute("popovertarget");
    const block = target.closest(".an-strip [data-s]");
    if (block) location.hash = block.dataset.s;
    const words = target.closest(".an-text :is(mark.an-mark,.an-cue)");
    if (!words || target.closest("a,button") || String(getSelection())) return;
    open(buttonOf(words.closest("mark.an-mark") || words));
  });
  document.addEventListener("keydown", event => {
    if (!/^[jk]$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
    const at = document.activeElement, note = at?.closest(".an-why");
    if (!note && !at?.closest(".an-text")) return;
    const all = [...document.querySelectorAll(".an-text .an-ref")].filter(b => b.offsetParent);
    const here = all.findIndex(b => b === at || note && b.getAttribute("popovertarget") === note.id);
    const next = all[here + (event.key === "j" ? 1 : -1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
  document.addEventListener("toggle", event => {
    const note = event.target;
    if (event.newState !== "open" || !note.matches(".an-why") || innerWidth > 720) return;
    document.querySelector(`[popovertarget="${note.id}"]`)?.scrollIntoView({ block: "nearest" });
  }, true);
  document.addEventListener("change", event => {
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
  else if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();
  addEventListener("hashchange", start);
})();
