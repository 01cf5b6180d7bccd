// Asks the search page of a built site in a real browser and prints what it finds.
//
//   node search.mjs SITE_DIR ASKED...
//
// Each ASKED is an address below the site, such as "search/?q=flood&rating=false". One line of JSON for each: the titles found,
// the count as read to a screen reader, and how many bytes of the index and its script were loaded. Served by a plain web server
// below a path; with --file, opened from disk.
import { spawn } from "node:child_process";
import path from "node:path";
import { chromium } from "playwright-core";

const site = path.resolve(process.argv[2]);
const fromDisk = process.argv.includes("--file");
const asked = process.argv.slice(3).filter((one) => one !== "--file");

const server = fromDisk ? undefined : spawn("python3", ["-u", "-m", "http.server", "0", "--bind", "127.0.0.1", "--directory", path.dirname(site)], {
  stdio: ["ignore", "pipe", "ignore"],
});
const port = server && (await new Promise((resolve) => server.stdout.on("data", (line) => {
  const found = /port (\d+)/.exec(String(line));
  if (found) resolve(found[1]);
})));
const origin = fromDisk ? `file://${site}/` : `http://127.0.0.1:${port}/${path.basename(site)}/`;
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync"],
});
try {
  let bytes = 0;
  let faults = [];
  const tab = await browser.newPage();
  tab.on("pageerror", (error) => faults.push(error.message));
  tab.on("response", async (response) => {
    if (response.url().endsWith(".js") || response.url().includes(".js?")) bytes += (await response.body().catch(() => "")).length;
  });
  for (const one of asked) {
    bytes = 0;
    faults = [];
    await tab.goto(origin + (fromDisk ? one.replace("?", "index.html?") : one), { waitUntil: "load" });
    await tab.waitForFunction(() => document.querySelector(".search-count").textContent !== "", undefined, { timeout: 10_000 });
    // The count is told before the finds are shown.
    await tab.waitForTimeout(200);
    const titles = await tab.$$eval(".search-finds h2", (all) => all.map((title) => title.textContent));
    const count = await tab.textContent(".search-count");
    console.log(JSON.stringify({ asked: one, titles, count, bytes, faults }));
  }
} finally {
  await browser.close();
  server?.kill();
}
