// Opens every page of a built site where it is hosted, and follows every link that stays on it.
//
//   node hosted.mjs SITE_DIR BASE
//
// BASE is an address such as http://127.0.0.1:8000/news/, or the site's folder as file:///…/. The search pages are asked for
// something, too. Prints one line a fault (a request that fails or leaves the site, an error in the console, such as a breach of
// the content security policy, a link that leads nowhere) and a summary; exits 1 when there was a fault.
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const [folder, base] = process.argv.slice(2);
const onDisk = base.startsWith("file:");
const faults = new Set();
const links = new Map();

// The page for what is missing is shown at any address, so it links from the root of the host that the site was made for.
const own = /<meta property="og:url" content="([^"]+)"/.exec(fs.readFileSync(path.join(folder, "index.html"), "utf8"))[1];
const isHome = !onDisk && new URL(own).pathname === new URL(base).pathname;

const pages = fs
  .readdirSync(folder, { recursive: true })
  .filter((name) => name.endsWith(".html") && (isHome || !name.endsWith("404.html")))
  .map((name) => ({ name, text: fs.readFileSync(path.join(folder, name), "utf8") }))
  .filter(({ text }) => !text.includes('http-equiv="refresh"'))
  .flatMap(({ name, text }) => {
    const page = onDisk ? name : name.replace(/(^|\/)index\.html$/, "$1");
    return text.includes("search-count") ? [page, page + "?q=river"] : [page];
  });

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync"],
});
try {
  const tab = await browser.newPage();
  let shown = "";
  const fault = (text) => faults.add(`${shown || "(front page)"}: ${text}`);
  tab.on("console", (message) => message.type() === "error" && fault(message.text()));
  tab.on("pageerror", (error) => fault(error.message));
  tab.on("response", (response) => response.status() >= 400 && fault(`${response.status()} ${response.url()}`));
  tab.on("request", (request) => {
    if (!request.url().startsWith(base) && !request.url().startsWith("data:")) fault(`leaves the site: ${request.url()}`);
  });
  for (shown of pages) {
    await tab.goto(base + shown, { waitUntil: "load" });
    if (shown.includes("?q=")) await tab.waitForFunction(() => document.querySelector(".search-count").textContent !== "");
    const found = await tab.$$eval("a[href]", (all) => all.map((link) => link.href.replace(/[?#].*/, "")));
    found.filter((link) => link.startsWith(base)).forEach((link) => links.set(link, shown));
  }
} finally {
  await browser.close();
}
for (const [link, from] of links) {
  const there = onDisk
    ? fs.existsSync(fileURLToPath(link)) && fs.statSync(fileURLToPath(link)).isFile()
    : (await fetch(link, { redirect: "manual" })).status === 200;
  if (!there) faults.add(`${from || "(front page)"}: leads to ${link}, and nothing is there`);
}
faults.forEach((fault) => console.log(fault));
console.log(`Hosted at ${base}: ${pages.length} pages, ${links.size} links, ${faults.size} faults.`);
process.exit(faults.size ? 1 : 0);
