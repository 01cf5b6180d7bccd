// Opens a built site in a real browser, served by a plain web server below a path, and reports what a reader would meet.
//
//   node site.mjs SITE_DIR [--shots OUT_DIR] [--only TEXT]
//
// Every page is opened once. One page of each kind is opened at phone and desk width, light and dark, checked with axe-core,
// and photographed when --shots is given. Prints one line a fault and a summary; exits 1 when there was a fault.
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import fs from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";

const site = path.resolve(process.argv[2] ?? "site");
const option = (name) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined);
const shots = option("--shots");
const only = option("--only");
const axe = fs.readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const faults = [];

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

async function open(context, origin, page) {
  const tab = await context.newPage();
  const address = `${origin}/${path.basename(site)}/${page}`;
  const fault = (text) => faults.push(`${page || "(front page)"}: ${text}`);
  tab.on("console", (message) => message.type() === "error" && fault(`console: ${message.text()}`));
  tab.on("pageerror", (error) => fault(`script: ${error.message}`));
  tab.on("requestfailed", (request) => fault(`failed request: ${request.url()}`));
  tab.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith("data:")) fault(`request to another host: ${url}`);
  });
  tab.on("response", (response) => response.status() >= 400 && fault(`${response.status()} ${response.url()}`));
  await tab.goto(address, { waitUntil: "load" });
  return { tab, fault };
}

async function measure({ tab, fault }, label) {
  const over = await tab.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (over > 0) fault(`${label}: wider than the screen by ${over} px`);
  await tab.evaluate(axe);
  const result = await tab.evaluate(() => window.axe.run());
  for (const violation of result.violations) {
    fault(`${label}: axe ${violation.id}: ${violation.help} (${violation.nodes.slice(0, 3).map((n) => n.target).join(" | ")})`);
  }
}

const server = await serve(path.dirname(site));
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
  const plain = await browser.newContext({ viewport: { width: 1280, height: 900 }, javaScriptEnabled: true });
  for (const page of pages) {
    const { tab } = await open(plain, server.origin, page);
    await tab.close();
  }
  await plain.close();
  const kinds = [...new Map(pages.map((page) => [kindOf(page), page]).reverse()).values()].reverse();
  for (const width of [390, 1280]) {
    for (const colorScheme of ["light", "dark"]) {
      const context = await browser.newContext({ viewport: { width, height: width === 390 ? 844 : 900 }, colorScheme });
      for (const page of kinds) {
        const label = `${width} px, ${colorScheme}`;
        const opened = await open(context, server.origin, page);
        await measure(opened, label);
        if (shots) {
          const name = (page.replace(/\/$/, "").replace(/[^a-zA-Z0-9.-]+/g, "-") || "front") + `-${width}-${colorScheme}.png`;
          await opened.tab.screenshot({ path: path.join(shots, name), fullPage: true });
        }
        await opened.tab.close();
      }
      await context.close();
    }
  }
  for (const fault of [...new Set(faults)]) console.log(fault);
  console.log(`Browser: ${pages.length} pages opened, ${kinds.length} kinds at 2 widths in light and dark, ${new Set(faults).size} faults.`);
} finally {
  await browser.close();
  server.stop();
}
process.exit(faults.length ? 1 : 0);
