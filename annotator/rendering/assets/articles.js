// Sorting and filtering the list of articles. Without it the pages of the list are complete.
(() => {
  "use strict";
  if (window.__articles) return;
  window.__articles = true;
  const SHOWN = 100;
  const row = item => {
    const time = item.querySelector("time"), cell = item.dataset.c;
    const [aside, tone] = cell ? cell.split(",").map(Number) : [null, null];
    return {
      item, cell, aside, tone, title: item.querySelector("a").textContent, genre: item.dataset.g,
      outlet: item.querySelector("b")?.textContent, date: time ? time.dateTime.slice(0, 10) : "",
      kinds: item.dataset.k || ""
    };
  };
  const toneOf = n => n === null ? "" : n < -5 ? "negative" : n > 5 ? "positive" : "neutral";
  const fits = (r, f, cell) => (!cell || r.cell === cell) && (!f.outlet || r.outlet === f.outlet) &&
    (!f.genre || r.genre === f.genre) && (!f.kind || r.kinds.includes(f.kind)) && (!f.tone || toneOf(r.tone) === f.tone) &&
    (!f.from || r.date >= f.from) && (!f.to || r.date && r.date <= f.to) && (!f.least || r.aside !== null && r.aside >= +f.least) &&
    (!f.words || f.words.toLowerCase().split(/\s+/).every(w => r.title.toLowerCase().includes(w)));
  const orders = {
    old: (a, b) => (a.date || "9").localeCompare(b.date || "9"),
    az: (a, b) => a.title.localeCompare(b.title),
    more: (a, b) => (b.aside ?? -1) - (a.aside ?? -1),
    less: (a, b) => (a.aside ?? 101) - (b.aside ?? 101)
  };
  const rowsAt = async href => {
    const base = new URL(href, location.href), answer = await fetch(base);
    if (!answer.ok) throw answer;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    return [...page.querySelectorAll(".an-list>li")].map(item => {
      const link = item.querySelector("a");
      link.href = new URL(link.getAttribute("href"), base);
      return row(item);
    });
  };
  const begin = form => {
    const lists = document.querySelector(".an-lists"), pages = document.querySelector(".an-pages");
    const chart = document.querySelector(".an-chart"), out = form.querySelector("output");
    const found = document.createElement("ol"), more = document.createElement("button");
    let all, hits, cell = "";
    const plain = on => {
      lists.hidden = !on;
      if (pages) pages.hidden = !on;
      found.hidden = more.hidden = on;
    };
    const grow = () => {
      found.append(...hits.splice(0, SHOWN).map(r => r.item));
      more.hidden = !hits.length;
    };
    const load = async () => {
      const here = [...lists.querySelectorAll(".an-list>li")].map(item => row(item.cloneNode(true)));
      return here.concat(...await Promise.all(form.dataset.pages.split(" ").filter(Boolean).map(rowsAt)));
    };
    const apply = async () => {
      const f = Object.fromEntries(new FormData(form));
      const idle = () => !cell && Object.entries(f).every(([k, v]) => !v || k === "sort" && v === "new");
      out.textContent = "";
      if (idle()) return plain(true);
      let rows;
      try {
        rows = await (all ??= load());
      } catch {
        all = null;
        out.textContent = form.dataset.failed;
        return;
      }
      hits = rows.filter(r => fits(r, f, cell));
      if (orders[f.sort]) hits.sort(orders[f.sort]);
      out.textContent = form.dataset.count.replace("{shown}", hits.length).replace("{all}", rows.length);
      plain(false);
      found.textContent = "";
      grow();
    };
    const choose = to => {
      cell = to;
      chart?.querySelectorAll("g[data-c]").forEach(g => g.classList.toggle("an-on", !!to && g.dataset.c === to));
    };
    form.hidden = false;
    found.className = "an-list";
    more.type = "button";
    more.textContent = form.dataset.next;
    found.hidden = more.hidden = true;
    lists.after(found, more);
    more.addEventListener("click", grow);
    form.addEventListener("input", apply);
    form.addEventListener("submit", event => event.preventDefault());
    form.addEventListener("reset", () => { choose(""); setTimeout(apply); });
    if (!chart) return;
    chart.querySelector(".an-js").hidden = false;
    chart.addEventListener("click", event => {
      const point = event.target.closest("g[data-c]");
      if (!point) return;
      choose(point.dataset.c === cell ? "" : point.dataset.c);
      apply();
    });
  };
  const start = () => {
    const form = document.querySelector(".an-find[hidden]");
    if (form) begin(form);
  };
  if (window.document$) window.document$.subscribe(start);
  else if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();
})();
