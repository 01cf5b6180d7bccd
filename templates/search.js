// Search in the browser. The index lies beside the search page in small scripts, each of which calls copydeskSearch(language,
// part, data); so it works from a plain folder too. How words are folded is the same as in SearchWords.java: a change here is a
// change there.
(() => {
  "use strict";
  const form = document.querySelector(".search-form");
  const finds = document.querySelector(".search-finds");
  const count = document.querySelector(".search-count");
  const more = document.querySelector(".search-more");
  const browse = document.querySelector(".search-browse");
  const [noneWord, , matchedWord, failedWord] = form.dataset.words.split("|");
  const root = form.dataset.root;
  const PAGE = 10;

  // ── Words ──
  const FOLDED = { ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", þ: "th", ł: "l", ı: "i", ς: "σ", ى: "ي", ی: "ي", ک: "ك", ة: "ه" };
  const MARKS = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]+/g;
  const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;

  function fold(text) {
    return text
      .replace(/(\d)[.,'\u2019\u00a0\u2009\u202f](?=\d{3}(?!\d))/g, "$1")
      .normalize("NFKD").toLowerCase().replace(MARKS, "").normalize("NFC")
      .replace(/[ßæœøđðþłıςىیکة]/g, (letter) => FOLDED[letter])
      .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
      .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
      .replace(/[\u0966-\u096f]/g, (digit) => String(digit.charCodeAt(0) - 0x966));
  }

  function withoutArticle(word) {
    if (word.startsWith("وال") && word.length >= 6) return word.slice(3);
    return word.startsWith("ال") && word.length >= 5 ? word.slice(2) : word;
  }

  function wordsOf(text) {
    const words = [];
    for (const word of fold(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? []) {
      let from = 0;
      for (const run of word.matchAll(UNSPACED)) {
        if (run.index > from) words.push(withoutArticle(word.slice(from, run.index)));
        const letters = [...run[0]];
        if (letters.length === 1) words.push(run[0]);
        for (let i = 0; i + 1 < letters.length; i++) words.push(letters[i] + letters[i + 1]);
        from = run.index + run[0].length;
      }
      if (from < word.length) words.push(withoutArticle(word.slice(from)));
    }
    return words;
  }

  // ── The index ──
  const parts = new Map();
  const waiting = new Map();
  window.copydeskSearch = (lang, part, data) => {
    parts.set(lang + " " + part, data);
    waiting.get(lang + " " + part)?.(data);
  };

  function load(index, part, file) {
    const key = index.lang + " " + part;
    if (!waiting.has(key + " promise")) {
      waiting.set(key + " promise", new Promise((resolve, reject) => {
        if (parts.has(key)) return resolve(parts.get(key));
        waiting.set(key, resolve);
        const script = document.createElement("script");
        script.src = index.folder + file + (index.version ? "?" + index.version : "");
        script.onerror = () => {
          waiting.delete(key + " promise");
          reject(new Error(file));
        };
        document.head.append(script);
      }));
    }
    return waiting.get(key + " promise");
  }

  async function open(lang, address) {
    const index = { lang, folder: address.replace(/[^/]*$/, ""), version: "" };
    const contents = await load(index, "contents", "contents.js");
    return { ...contents, lang, folder: index.folder, starts: contents.starts ?? [] };
  }

  // The shard that would hold a word: the last that starts with or before it.
  function shardOf(index, word) {
    let low = 0;
    let high = index.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (index.starts[middle] <= word) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  // An entry and how well the word tells it, from 1 to 9, and 9 more where it stands in the title.
  function postings(text) {
    const entries = [];
    let at = 0;
    for (const [, step, level] of text.matchAll(/([0-9a-z]+)([A-R])/g)) {
      at += parseInt(step, 36);
      entries.push([at, level.charCodeAt(0) - 64]);
    }
    return entries;
  }

  // The forms of a word that count as it, each with how much: itself, what begins with it, and its beginning less an ending.
  async function formsOf(index, word) {
    const first = shardOf(index, word);
    const shards = [first];
    if (index.starts[first + 1]?.startsWith(word)) shards.push(first + 1);
    const short = word.length > 4 ? word.slice(0, Math.max(4, word.length - 3)) : word;
    if (shardOf(index, short) < first) shards.push(shardOf(index, short));
    const forms = [];
    for (const number of shards) {
      const shard = await load(index, "words" + number, "w" + number + ".js");
      for (const [form, text] of Object.entries(shard)) {
        if (form === word) forms.push([form, 1, text]);
        else if (form.startsWith(word)) forms.push([form, word.length < 3 ? 0.2 : 0.6, text]);
        else if (word.length > 4 && form.length >= short.length && word.startsWith(form)) forms.push([form, 0.5, text]);
      }
    }
    return forms;
  }

  async function search(index, words) {
    const scores = new Map();
    for (const [number, word] of words.entries()) {
      const best = new Map();
      for (const [form, worth, text] of await formsOf(index, word)) {
        const found = postings(text);
        const rarity = Math.log(1 + (index.entries - found.length + 0.5) / (found.length + 0.5));
        for (const [entry, level] of found) {
          const score = worth * rarity * level;
          const known = best.get(entry);
          if (!known || known.score < score) best.set(entry, { score, form });
        }
      }
      for (const [entry, { score, form }] of best) {
        const sum = scores.get(entry) ?? { score: 0, matched: 0, forms: [] };
        sum.score += score;
        sum.matched += 1;
        sum.forms[number] = form;
        scores.set(entry, sum);
      }
    }
    return [...scores].map(([entry, sum]) => ({ index, entry, ...sum, forms: [...new Set(sum.forms.filter(Boolean))] }));
  }

  // ── Filters ──
  async function filtered(index, found, wanted) {
    if (!wanted.kind && !wanted.rating && !wanted.topic && !wanted.year) return found;
    const facets = await load(index, "facets", "facets.js");
    const rated = (facets.rated ?? "").split(",");
    const about = (facets.about ?? "").split(",");
    const has = (list, names, name) => {
      const place = (names ?? []).indexOf(name);
      return place >= 0 && (list ?? "").split(".").includes(place.toString(36));
    };
    const years = [];
    for (let i = 0; i < (facets.years ?? []).length; i += 2) years.push(...Array(facets.years[i + 1]).fill(String(facets.years[i])));
    const kind = String(index.kinds.indexOf(wanted.kind));
    return found.filter(({ entry }) =>
      (!wanted.kind || facets.kind[entry] === kind) &&
      (!wanted.year || years[entry] === wanted.year) &&
      (!wanted.rating || has(rated[entry], facets.ratings, wanted.rating)) &&
      (!wanted.topic || has(about[entry], facets.topics, wanted.topic)));
  }

  // ── What a reader sees ──
  function dated(iso, lang) {
    const [day] = iso.split("T");
    const given = day.split("-").length;
    const format = { year: "numeric", month: given > 1 ? "long" : undefined, day: given > 2 ? "numeric" : undefined, timeZone: "UTC", numberingSystem: "latn" };
    return new Intl.DateTimeFormat(lang === "en" ? "en-GB" : lang, format).format(new Date(given > 1 ? day : day + "-01-01"));
  }

  // Marks the words of a text that are among the forms found.
  function marked(text, forms) {
    const line = document.createDocumentFragment();
    let from = 0;
    for (const word of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
      if (wordsOf(word[0]).some((one) => forms.includes(one))) {
        line.append(text.slice(from, word.index));
        line.append(Object.assign(document.createElement("mark"), { textContent: word[0] }));
        from = word.index + word[0].length;
      }
    }
    line.append(text.slice(from));
    return line;
  }

  const make = (name, className, ...inside) => {
    const element = Object.assign(document.createElement(name), { className });
    element.append(...inside);
    return element;
  };

  async function line(find) {
    const { index, entry, forms } = find;
    const number = Math.floor(entry / index.chunk);
    const chunk = await load(index, "entries" + number, "e" + number + ".js");
    const shown = chunk.entries[entry % index.chunk];
    const link = Object.assign(document.createElement("a"), { href: root + shown.to });
    link.append(marked(shown.title, forms));
    if (location.protocol === "file:" && link.pathname.endsWith("/")) link.pathname += "index.html";
    const meta = make("p", "meta");
    for (const rating of shown.ratings ?? []) {
      const sign = document.querySelector(`[data-rating="${CSS.escape(rating)}"]`);
      if (sign) meta.append(...[...sign.childNodes].map((node) => node.cloneNode(true)), " ");
    }
    meta.append(make("span", "", document.querySelector(`[data-kind="${index.kinds[shown.kind]}"]`).textContent));
    if (shown.date) meta.append(make("span", "", dated(shown.date, document.documentElement.lang)));
    const item = make("li", "claim-card", make("h2", "", link), meta);
    if (shown.about) item.append(make("p", "small", marked(shown.about, forms)));
    item.append(make("p", "small matched", matchedWord + " " + forms.join(", ")));
    item.lang = index.lang;
    item.dir = "auto";
    return item;
  }

  let run = 0;
  let results = [];

  function tell(text) {
    count.textContent = text;
  }

  function counted(number) {
    const form = new Intl.PluralRules(document.documentElement.lang).select(number);
    return (count.dataset[form] ?? count.dataset.other ?? "{0}").replace("{0}", new Intl.NumberFormat(document.documentElement.lang, { numberingSystem: "latn" }).format(number));
  }

  async function showMore(mine) {
    const shown = finds.children.length;
    const items = await Promise.all(results.slice(shown, shown + PAGE).map(line));
    if (mine !== run) return undefined;
    finds.append(...items);
    more.hidden = finds.children.length >= results.length;
    return items[0];
  }

  async function answer() {
    const mine = ++run;
    const wanted = Object.fromEntries(new FormData(form));
    const words = [...new Set(wordsOf(wanted.q ?? ""))].slice(0, 12);
    address(wanted);
    if (!words.length) {
      finds.replaceChildren();
      more.hidden = true;
      browse.hidden = false;
      return tell("");
    }
    try {
      const indexes = await Promise.all(chosen(wanted.lang).map(([lang, at]) => open(lang, at)));
      const found = await Promise.all(indexes.map(async (index) => filtered(index, await search(index, words), wanted)));
      if (mine !== run) return undefined;
      const all = found.flat();
      const most = Math.max(0, ...all.map((one) => one.matched));
      // What has every word goes before what has some; a single word of many is no answer.
      results = all.filter((one) => one.matched === most || one.matched * 2 > words.length);
      results.sort((a, b) => b.matched - a.matched || b.score - a.score || b.entry - a.entry);
      finds.replaceChildren();
      browse.hidden = results.length > 0;
      tell(results.length ? counted(results.length) : noneWord);
      await showMore(mine);
    } catch {
      if (mine === run) tell(failedWord);
    }
    return undefined;
  }

  function chosen(lang) {
    const all = [...form.querySelectorAll("[data-index]")].map((one) => [one.value, one.dataset.index]);
    return lang === "all" ? all : all.filter(([name]) => name === lang);
  }

  // The address says what was asked, so that an answer can be shared and the way back works.
  function address(wanted) {
    const asked = new URLSearchParams();
    for (const [name, value] of Object.entries(wanted)) {
      if (value && !(name === "lang" && value === document.documentElement.lang)) asked.set(name, value);
    }
    const query = asked.toString();
    if (location.search.slice(1) === query) return;
    try {
      history.replaceState(null, "", query ? "?" + query : location.pathname);
    } catch {
      // A page opened from disk may not change its address.
    }
  }

  function restore() {
    for (const [name, value] of new URLSearchParams(location.search)) {
      const field = form.elements.namedItem(name);
      if (field && (field.tagName !== "SELECT" || [...field.options].some((option) => option.value === value))) field.value = value;
    }
  }

  document.querySelector(".search-filters").hidden = false;
  restore();
  let pause;
  form.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(answer, 150);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(pause);
    answer();
  });
  more.addEventListener("click", async () => (await showMore(run))?.querySelector("a").focus());
  if (form.elements.q.value) answer();
  else form.elements.q.focus({ preventScroll: true });
})();
