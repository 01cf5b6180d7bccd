// The index of claims: instead of one page for each rating, topic and claimant, choose any of them
// together. The choice stands in the address, so it can be passed on; Back returns to it. Without
// this script the links do the same one at a time.
(() => {
  const narrow = document.querySelector("[data-claims]");
  const list = document.querySelector("ul.claims");
  if (!narrow || !list || location.protocol === "file:") return;

  const shown = 200;
  const original = [...list.children];
  const pager = document.querySelector(".pager");
  const signs = new Map();
  const fields = [];
  let claims;

  const element = (name, properties = {}, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };

  const form = element("form", { className: "choose" });
  form.setAttribute("role", "search");
  for (const nav of narrow.querySelectorAll("[data-filter]")) {
    const choose = element("select", { name: nav.dataset.filter });
    choose.append(new Option(narrow.dataset.any, ""));
    for (const link of nav.querySelectorAll("[data-id]")) {
      const sign = link.querySelector(".verdict");
      if (sign) signs.set(link.dataset.id, sign);
      choose.append(new Option((sign || link.querySelector(".name")).textContent.trim(), link.dataset.id));
    }
    form.append(element("label", {}, nav.dataset.label, choose));
    fields.push(choose);
    nav.hidden = true;
  }
  const words = element("input", { type: "search", name: "q" });
  form.append(element("label", {}, narrow.dataset.words, words));
  fields.push(words);
  const status = element("p", { className: "small" });
  status.setAttribute("role", "status");
  narrow.prepend(form, status);

  const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

  const matches = (claim, want) =>
    (!want.rating || claim.rating === want.rating) &&
    (!want.topic || (claim.topics || []).includes(want.topic)) &&
    (!want.claimant || claim.by === want.claimant) &&
    fold(want.q).split(/\s+/).every((word) => claim.folded.includes(word));

  const card = (claim) => {
    const sign = signs.get(claim.rating);
    const tone = sign ? [...sign.classList].find((name) => name.startsWith("tone-")) : "";
    const verdict = element("p", {}, sign ? sign.cloneNode(true) : claim.rating);
    const link = element("a", { href: claim.to, textContent: claim.claim });
    const article = element("article", { className: "claim-card " + tone }, verdict, element("h2", {}, link));
    const facts = [claim.claimant, claim.shown].filter(Boolean);
    if (facts.length) {
      article.append(element("p", { className: "meta" }, ...facts.flatMap((fact) => [element("span", { textContent: fact }), " "])));
    }
    if (claim.finding) article.append(element("p", { textContent: claim.finding }));
    return element("li", {}, article);
  };

  const load = async () => {
    if (claims) return;
    claims = (await (await fetch(narrow.dataset.claims)).json()).claims;
    const choose = form.elements.claimant;
    const names = new Map();
    for (const claim of claims) {
      claim.folded = fold([claim.claim, claim.claimant, claim.finding].join(" "));
      if (claim.by) names.set(claim.by, claim.claimant);
    }
    if (!choose) return;
    const value = choose.value;
    const sorted = [...names].sort((a, b) => a[1].localeCompare(b[1], document.documentElement.lang));
    choose.replaceChildren(choose.options[0], ...sorted.map(([id, name]) => new Option(name, id)));
    choose.value = value;
  };

  const draw = async () => {
    const want = Object.fromEntries(fields.map((field) => [field.name, field.value.trim()]));
    const chosen = Object.entries(want).filter(([, value]) => value);
    if (!chosen.length) {
      list.replaceChildren(...original);
      status.textContent = "";
      if (pager) pager.hidden = false;
      return;
    }
    await load();
    const found = claims.filter((claim) => matches(claim, want));
    list.replaceChildren(...found.slice(0, shown).map(card));
    const language = document.documentElement.lang;
    const number = (n) => n.toLocaleString(language);
    status.textContent = found.length
      ? narrow.dataset.count.replace("%1", number(found.length)).replace("%2", number(claims.length))
      : narrow.dataset.empty;
    if (pager) pager.hidden = true;
  };

  const restore = () => {
    const given = new URLSearchParams(location.search);
    for (const field of fields) {
      const value = given.get(field.name) || "";
      if (value && field.options && ![...field.options].some((option) => option.value === value)) {
        field.append(new Option(value, value));
      }
      field.value = value;
    }
    draw();
  };

  const remember = (push) => {
    const state = new URLSearchParams(fields.filter((f) => f.value.trim()).map((f) => [f.name, f.value.trim()]));
    const address = location.pathname + (String(state) ? "?" + state : "");
    history[push ? "pushState" : "replaceState"](null, "", address);
    draw();
  };

  form.addEventListener("focusin", load);
  form.addEventListener("change", (event) => remember(event.target !== words));
  words.addEventListener("input", () => remember(false));
  form.addEventListener("submit", (event) => event.preventDefault());
  addEventListener("popstate", restore);
  restore();
})();
