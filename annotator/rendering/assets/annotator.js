(function () {
  "use strict";
  if (window.__annotator) return;
  window.__annotator = true;
  var $ = function (id) { return document.getElementById(id); };
  var open = function (button) {
    var note = button && $(button.getAttribute("popovertarget"));
    if (note && note.showPopover && !note.matches(":popover-open")) note.showPopover({ source: button });
    if (button) button.focus({ preventScroll: false });
  };
  var buttonOf = function (mark) {
    var next = mark.nextElementSibling;
    return next && next.classList.contains("an-ref") ? next : null;
  };
  document.addEventListener("click", function (event) {
    var target = event.target;
    if (!target.closest) return;
    var block = target.closest(".an-strip [data-s]");
    if (block) { location.hash = block.getAttribute("data-s"); return; }
    var words = target.closest("mark.an-mark, .an-cue");
    if (!words || !words.closest(".an-text") || target.closest("a, button")) return;
    if (String(getSelection())) return;
    open(buttonOf(words.closest("mark.an-mark") || words));
  });
  document.addEventListener("keydown", function (event) {
    if (event.key !== "j" && event.key !== "k" || event.ctrlKey || event.metaKey || event.altKey) return;
    var at = document.activeElement;
    if (!at || !at.closest(".an-text, .an-why")) return;
    var all = [].slice.call(document.querySelectorAll(".an-text .an-ref")).filter(function (b) { return b.offsetParent; });
    var note = at.closest(".an-why");
    var here = all.findIndex(function (b) { return b === at || note && b.getAttribute("popovertarget") === note.id; });
    var next = all[here + (event.key === "j" ? 1 : -1)];
    if (next) { event.preventDefault(); next.focus(); }
  });
  document.addEventListener("change", function (event) {
    if (event.target.name !== "an-show") return;
    var url = new URL(location.href);
    if (event.target.value === "all") url.searchParams.delete("show");
    else url.searchParams.set("show", event.target.value);
    history.replaceState(history.state, "", url);
  });
  var start = function () {
    var show = new URLSearchParams(location.search).get("show");
    var choice = [].slice.call(document.getElementsByName("an-show")).find(function (i) { return i.value === show; });
    if (choice) choice.checked = true;
    var why = /^#why(\d+)$/.exec(location.hash);
    if (why) open($("m" + why[1]));
  };
  if (window.document$) window.document$.subscribe(start);
  else if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();
  addEventListener("hashchange", start);
})();
