// Opens a built site in a real browser, served by a plain web server below a path, and reports what a reader would meet.
//
//   node site.mjs SITE_DIR [--shots OUT_DIR] [--only TEXT] [--origin ADDRESS]
//
// With --origin, the site is asked of a server that runs already and has it at that address.
//
// Every page is opened once. One page of each kind is looked at on a desk, a phone and a narrow phone, light and dark, checked
// with axe-core, and photographed when --shots is given. Prints one line a fault and a summary; exits 1 when there was a fault.
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import fs from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";

const site = path.resolve(process.argv[2] ?? "site");
const option = (name) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined);
const shots = option("--shots");
const only = option("--only");
const origin = option("--origin");
const axe = fs.readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const faults = [];
const TABS = 3;

function pagesBelow(folder, prefix = "") {
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) =>
      entry.isDirectory()
        ? pagesBelow(path.join(folder, entry.name), prefix + entry.name + "/")
        : entry.name.endsWith(".html")
          ? [prefix + (entry.name === "index.html" ? "" : entry.name)]
          : [],
    );
}

// A kind is an address with its last name left out: all briefings are one kind, in each language.
const kindOf = (page) => page.replace(/[^/]+\/?$/, "*") + (/^(..\/)?$/.test(page) ? page : "");

function serve(folder) {
  return new Promise((resolve, reject) => {
    const server = spawn("python3", ["-u", "-m", "http.server", "0", "--bind", "127.0.0.1", "--directory", folder], {
      stdio: ["ignore", "pipe", "ignore"],
    });
    server.on("error", reject);
    server.stdout.on("data", (line) => {
      const port = /port (\d+)/.exec(String(line));
      if (port) resolve({ origin: `http://127.0.0.1:${port[1]}`, stop: () => server.kill() });
    });
  });
}

// A tab that is used for one page after another; what goes wrong is put down to the page it shows.
async function tabIn(context, base) {
  const tab = await context.newPage();
  let shown = "";
  const fault = (text) => faults.push(`${shown || "(front page)"}: ${text}`);
  tab.on("console", (message) => message.type() === "error" && fault(`console: ${message.text()}`));
  tab.on("pageerror", (error) => fault(`script: ${error.message}`));
  // What is broken off by going on to the next page has not failed.
  const failed = (request) => request.failure()?.errorText !== "net::ERR_ABORTED";
  tab.on("requestfailed", (request) => failed(request) && fault(`failed request: ${request.url()}`));
  tab.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(base) && !url.startsWith("data:")) fault(`request to another host: ${url}`);
  });
  tab.on("response", (response) => response.status() >= 400 && fault(`${response.status()} ${response.url()}`));
  const open = async (page) => {
    shown = page;
    await tab.goto(base + page, { waitUntil: "load" });
  };
  return { tab, fault, open };
}

// Hands the pages to a few tabs at once, each of which does one after another.
async function eachPage(pages, settings, visit) {
  const context = await browser.newContext(settings);
  const waiting = [...pages];
  const work = async () => {
    const tab = await tabIn(context, origin ?? `${server.origin}/${path.basename(site)}/`);
    for (let page = waiting.shift(); page !== undefined; page = waiting.shift()) {
      await tab.open(page);
      await visit?.(tab, page);
    }
  };
  await Promise.all(Array.from({ length: TABS }, work));
  await context.close();
}

async function axeFaults({ tab, fault }, label, options) {
  const result = await tab.evaluate((given) => window.axe.run(given), options);
  for (const violation of result.violations) {
    fault(`${label}: axe ${violation.id}: ${violation.help} (${violation.nodes.slice(0, 3).map((n) => n.target).join(" | ")})`);
  }
}

// All rules where the layout differs most; what colour alone decides, in the other scheme too.
const VIEWS = [
  { width: 1280, height: 900, colorScheme: "light", axe: {} },
  { width: 1280, height: 900, colorScheme: "dark", axe: { runOnly: ["color-contrast", "link-in-text-block"] } },
  { width: 390, height: 844, colorScheme: "light" },
  { width: 390, height: 844, colorScheme: "dark" },
  { width: 320, height: 640, colorScheme: "dark", axe: {} },
];

async function look(opened, page) {
  const { tab, fault } = opened;
  await tab.evaluate(axe);
  for (const view of VIEWS) {
    const label = `${view.width} px, ${view.colorScheme}`;
    await tab.setViewportSize({ width: view.width, height: view.height });
    await tab.emulateMedia({ colorScheme: view.colorScheme });
    const over = await tab.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (over > 0) fault(`${label}: wider than the screen by ${over} px`);
    if (view.axe) await axeFaults(opened, label, view.axe);
    if (shots) {
      const name = (page.replace(/\/$/, "").replace(/[^a-zA-Z0-9.-]+/g, "-") || "front") + `-${view.width}-${view.colorScheme}.png`;
      await tab.screenshot({ path: path.join(shots, name), fullPage: true });
    }
  }
}

// The index of claims: a choice leaves fewer, stands in the address, is undone by Back and can be opened again.
async function narrow({ tab, fault }) {
  const cards = tab.locator("ul.claims > li");
  const all = await cards.count();
  const rating = await tab.locator("select[name=rating] option").nth(1).getAttribute("value");
  const chosen = () => document.querySelector(".choose [role=status]").textContent !== "";
  await tab.selectOption("select[name=rating]", rating);
  await tab.waitForFunction(chosen);
  const left = await cards.count();
  if (left === 0 || left >= all) fault(`choosing ${rating} leaves ${left} of ${all} claims`);
  const address = tab.url();
  if (!address.endsWith(`?rating=${rating}`)) fault(`choosing ${rating} leads to ${address}`);
  await tab.goBack();
  await tab.waitForFunction((count) => document.querySelectorAll("ul.claims > li").length === count, all);
  await tab.goto(address);
  await tab.waitForFunction(chosen);
  if ((await cards.count()) !== left) fault(`${address} opened again shows ${await cards.count()} claims, not ${left}`);
}

// The same without a script: the choice is a link to a page of its own.
async function narrowWithoutScript({ tab, fault }) {
  if (await tab.locator("form.choose").filter({ visible: true }).count()) fault("a form that needs a script is there without one");
  const link = tab.locator("nav.filters a[data-id]").first();
  await Promise.all([tab.waitForURL("**/claims/rating/**"), link.click()]);
  if ((await tab.locator("ul.claims > li").count()) === 0) fault("a rating's page has no claims");
}

const server = origin ? { stop: () => undefined } : await serve(path.dirname(site));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync"],
});
try {
  // Redirect pages lead on at once; they have nothing to look at.
  const isRedirect = (page) =>
    fs.readFileSync(path.join(site, page.endsWith(".html") ? page : page + "index.html"), "utf8").includes('http-equiv="refresh"');
  const pages = pagesBelow(site).filter((page) => (!only || page.includes(only)) && !isRedirect(page));
  await eachPage(pages, { viewport: { width: 1280, height: 900 } });
  const kinds = [...new Map(pages.map((page) => [kindOf(page), page]).reverse()).values()].reverse();
  await eachPage(kinds, { viewport: { width: 1280, height: 900 } }, look);
  const claims = pages.filter((page) => page === "claims/");
  await eachPage(claims, {}, narrow);
  await eachPage(claims, { javaScriptEnabled: false }, narrowWithoutScript);
  for (const fault of [...new Set(faults)]) console.log(fault);
  console.log(`Browser: ${pages.length} pages opened, ${kinds.length} kinds at 3 widths, light and dark, ${new Set(faults).size} faults.`);
} finally {
  await browser.close();
  server.stop();
}
process.exit(faults.length ? 1 : 0);
