// Photographs one page of each type, on a phone and on a desk, light and dark.
//
//   node screens.mjs OUT_DIR DEMONSTRATION FIXTURE [ONLY]
//
// DEMONSTRATION is the built demonstration, or any site: a page that it lacks is said and passed over. FIXTURE is the built
// publication of `reader/`; both stand in a folder that has the name of their path on the web, so that the page for what is not
// found looks as it does there. FIXTURE has an Arabic side and a withdrawn briefing. ONLY keeps the pages whose name it matches, a regular expression.
import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";

const [out, demonstration, fixture] = process.argv.slice(2, 5).map((given) => path.resolve(given));
const only = new RegExp(process.argv[5] ?? "");

// The address of the longest page in a folder: it shows most of what may go wrong.
const fullest = (site, folder) => {
  const all = fs.existsSync(path.join(site, folder)) ? fs.readdirSync(path.join(site, folder)) : [];
  const pages = all.map((name) => [name, path.join(site, folder, name, "index.html")]).filter(([, file]) => fs.existsSync(file));
  return `${folder}/${pages.sort((a, b) => fs.statSync(b[1]).size - fs.statSync(a[1]).size)[0]?.[0] ?? ""}/`;
};

const briefing = fullest(demonstration, "briefings");
const PAGES = [
  ["front", demonstration, ""],
  ["briefing", demonstration, briefing],
  ["history", demonstration, briefing + "history/"],
  ["claim", demonstration, fullest(demonstration, "claims")],
  ["claims", demonstration, "claims/"],
  ["claims-filtered", demonstration, "claims/?rating=false&from=2000"],
  ["search", demonstration, "search/?q=deaths"],
  ["source", demonstration, fullest(demonstration, "sources")],
  ["sources", demonstration, "sources/"],
  ["publisher", demonstration, fullest(demonstration, "publishers")],
  ["topic", demonstration, fullest(demonstration, "topics")],
  ["topics", demonstration, "topics/"],
  ["person", demonstration, fullest(demonstration, "people")],
  ["corrections", demonstration, "corrections/"],
  ["ratings", demonstration, "ratings/"],
  ["handbook", demonstration, "handbook/claims/"],
  ["standing", demonstration, "methodology/"],
  ["not-found", demonstration, "404.html"],
  ["french-front", demonstration, "fr/"],
  ["french-briefing", demonstration, fullest(demonstration, "fr/briefings")],
  ["arabic-front", fixture, "ar/"],
  ["arabic-briefing", fixture, "ar/briefings/dam/"],
  ["arabic-claim", fixture, "ar/claims/dam-held/"],
  ["arabic-claims", fixture, "ar/claims/"],
  ["arabic-source", fixture, "ar/sources/registry/"],
  ["arabic-search", fixture, "ar/search/?q=السد"],
  ["withdrawn", fixture, "briefings/bridge/"],
  ["withdrawn-claims", fixture, "claims/"],
].filter(([name]) => only.test(name));

const VIEWS = ["light", "dark"].flatMap((colorScheme) => [
  { name: `phone-${colorScheme}`, colorScheme, width: 390, height: 844 },
  { name: `desk-${colorScheme}`, colorScheme, width: 1280, height: 900 },
]);

function serve(folder) {
  return new Promise((resolve, reject) => {
    const server = spawn("python3", ["-u", "-m", "http.server", "0", "--bind", "127.0.0.1", "--directory", folder], {
      stdio: ["ignore", "pipe", "ignore"],
    });
    server.on("error", reject);
    server.stdout.on("data", (line) => {
      const port = /port (\d+)/.exec(String(line));
      if (port) resolve({ origin: `http://127.0.0.1:${port[1]}/`, stop: () => server.kill() });
    });
  });
}

fs.mkdirSync(out, { recursive: true });
const servers = new Map();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update",
    "--disable-sync", "--force-prefers-reduced-motion"],
});
let made = 0;
try {
  for (const site of [demonstration, fixture]) servers.set(site, await serve(path.dirname(site)));
  const tab = await browser.newPage();
  for (const [name, site, page] of PAGES) {
    for (const view of VIEWS) {
      await tab.setViewportSize({ width: view.width, height: view.height });
      await tab.emulateMedia({ colorScheme: view.colorScheme });
      const answer = await tab.goto(`${servers.get(site).origin}${path.basename(site)}/${page}`, { waitUntil: "networkidle" });
      if (!answer.ok() && view === VIEWS[0]) console.log(`${name}: no page at ${page}`);
      await tab.screenshot({ path: path.join(out, `${name}-${view.name}.png`), fullPage: true });
      made++;
    }
  }
} finally {
  await browser.close();
  for (const server of servers.values()) server.stop();
}
console.log(`${made} pictures of ${PAGES.length} pages in ${out}.`);
