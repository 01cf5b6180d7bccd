// Compares the search of a built site with Pagefind on the same pages.
//
//   node search.mjs PUBLICATION SITE
//
// The queries are made of the publication's own words, so what must be found is known. Recall: of the briefings that must be
// found, how many are among the first ten. Bytes: what a browser with an empty cache loads for one query and its first ten finds,
// compressed, the search's own scripts included; not the page and its styles. Pagefind's index is written into the site.
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import puppeteer from "puppeteer-core";
import { CHROMIUM, addressOf, serve } from "./served.mjs";

const [publication, site] = process.argv.slice(2);
const EACH = 8;
const LIMIT = 150_000;

// ── What is asked, and what must be found ──

function briefings() {
  const folder = path.join(publication, "content/briefings");
  return fs
    .readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(".md"))
    .sort()
    .map((name) => {
      const text = fs.readFileSync(path.join(folder, name), "utf8");
      const body = text.slice(text.indexOf("\n---\n", 4) + 5).replace(/\[@[^\]]*\]|:::.*/g, " ");
      const words = new Set(body.toLowerCase().match(/\p{L}+/gu));
      return { slug: path.basename(name, ".md"), lang: /^lang: (.*)/m.exec(text)[1], title: /^title: (.*)/m.exec(text)[1], words };
    });
}

function queries(all, lang) {
  const own = all.filter((one) => one.lang === lang);
  const holders = new Map();
  for (const { slug, words } of own) {
    for (const word of words) holders.set(word, (holders.get(word) ?? new Set()).add(slug));
  }
  const made = [];
  for (let i = 0; i < EACH; i++) {
    const { title, slug, words } = own[Math.floor(((i + 0.5) * own.length) / EACH)];
    made.push({ kind: "three words of a title", asked: title.split(" ").slice(0, 3).join(" "), wanted: [slug] });
    const rarest = [...words].filter((word) => word.length >= 6).sort((a, b) => holders.get(a).size - holders.get(b).size);
    const [one, other] = rarest;
    const wanted = [...holders.get(one)].filter((holder) => holders.get(other).has(holder)).slice(0, 10);
    made.push({ kind: "two words of a text", asked: `${one} ${other}`, wanted });
    made.push({ kind: "the same in capitals", asked: `${one} ${other}`.toUpperCase(), wanted });
    made.push({ kind: "the second unfinished", asked: `${one} ${other.slice(0, -1)}`, wanted });
  }
  return made.map((query) => ({ ...query, lang }));
}

// ── The two ways to ask ──

async function tab(address) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  served.log.length = 0;
  await page.goto(address, { waitUntil: "networkidle0" });
  return { page, context };
}

const searchPage = (lang) => new URL(lang === "en" ? "search/" : `${lang}/search/`, addressOf(site)).href;

const WAYS = {
  Copydesk: async ({ lang, asked }) => {
    const opened = await tab(searchPage(lang) + "?q=" + encodeURIComponent(asked));
    await opened.page.waitForFunction(() => document.querySelector(".search-count").textContent !== "");
    await opened.page.waitForNetworkIdle({ idleTime: 200 });
    const found = await opened.page.$$eval(".search-finds h2 a", (links) => links.map((link) => link.pathname));
    return { ...opened, found };
  },
  Pagefind: async ({ lang, asked }) => {
    const opened = await tab(searchPage(lang));
    const found = await opened.page.evaluate(async (at, words) => {
      const pagefind = await import(at);
      const { results } = await pagefind.search(words);
      return (await Promise.all(results.slice(0, 10).map((one) => one.data()))).map((one) => new URL(one.url, location).pathname);
    }, new URL("pagefind/pagefind.js", addressOf(site)).href, asked);
    return { ...opened, found };
  },
};

const binary = `node_modules/@pagefind/${process.platform}-${process.arch}/bin/pagefind_extended`;
const pagefind = [new URL(binary, import.meta.url).pathname, new URL(binary.replace("_extended", ""), import.meta.url).pathname].find(fs.existsSync);
if (!pagefind) {
  console.error("bench search: Pagefind's program is pinned for Linux on x64 and arm64 only.");
  process.exit(2);
}
const all = briefings();
const asked = [...new Set(all.map(({ lang }) => lang))].sort().flatMap((lang) => queries(all, lang));
if (!fs.existsSync(path.join(site, "pagefind"))) execFileSync(pagefind, ["--site", site, "--root-selector", "main", "--glob", "**/{briefings,claims}/*/index.html", "--quiet"], { stdio: ["ignore", "ignore", "inherit"] });

const empty = path.join(publication, "no-headers");
fs.writeFileSync(empty, "");
const served = await serve([site], empty);
const browser = await puppeteer.launch({ executablePath: CHROMIUM, args: served.arguments });
const sums = new Map();
try {
  for (const [way, ask] of Object.entries(WAYS)) {
    for (const query of asked) {
      const { found, context } = await ask(query);
      const bytes = served.log.filter(({ name }) => !/\.(html|css|svg)$/.test(name)).reduce((sum, one) => sum + one.bytes, 0);
      await context.close();
      const hits = query.wanted.filter((slug) => found.some((address) => address.includes(`/briefings/${slug}/`))).length;
      const key = [query.kind, query.lang, way].join("\t");
      const sum = sums.get(key) ?? { hits: 0, wanted: 0, bytes: [] };
      sum.hits += hits;
      sum.wanted += query.wanted.length;
      sum.bytes.push(bytes);
      sums.set(key, sum);
    }
  }
} finally {
  await browser.close();
  served.stop();
}
console.log(`${all.length.toLocaleString("en")} briefings; ${EACH} queries of each kind and language; recall among the first ten`);
console.log(`${"query".padEnd(26)}${"language".padEnd(10)}${"".padEnd(10)}${"recall".padStart(8)}${"median kB".padStart(11)}${"most kB".padStart(9)}`);
const kilo = (bytes) => (bytes / 1000).toFixed(1);
for (const [key, { hits, wanted, bytes }] of [...sums].sort()) {
  const [kind, lang, way] = key.split("\t");
  bytes.sort((a, b) => a - b);
  console.log(`${kind.padEnd(26)}${lang.padEnd(10)}${way.padEnd(10)}${(hits / wanted).toFixed(2).padStart(8)}${kilo(bytes[bytes.length >> 1]).padStart(11)}${kilo(bytes.at(-1)).padStart(9)}`);
}
const most = Math.max(...[...sums].filter(([key]) => key.endsWith("Copydesk")).flatMap(([, { bytes }]) => bytes));
console.log(`Copydesk's dearest query: ${kilo(most)} kB of ${LIMIT / 1000} kB.`);
process.exit(most < LIMIT ? 0 : 1);
