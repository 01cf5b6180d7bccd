// Prints what a browser must load before a page of each kind can be read: the page, its styles, its fonts; compressed, as bytes of
// response bodies. Deferred scripts and pictures below the first screen are counted apart. Also how far the page moves
// while it loads, and whether its text is the same without script. Exits 1 where a figure is missed.
import fs from "node:fs";
import path from "node:path";
import zlib from "node:zlib";
import puppeteer from "puppeteer-core";
import { CHROMIUM, addressOf, kindsOf, serve } from "./served.mjs";

const [site, arabic, headers] = process.argv.slice(2);
const LIMIT = 20_000;
const NEEDED = new Set(["Document", "Stylesheet", "Font"]);
const served = await serve([site, arabic], headers);
const browser = await puppeteer.launch({ executablePath: CHROMIUM, args: served.arguments });
const faults = [];

// Sizes are those of the files compressed here, since a browser's own count includes headers, which differ by host.
function sizesOf(folder, base, loaded) {
  const sum = { br: 0, gzip: 0, later: 0 };
  for (const { url, type } of loaded.filter((one) => !one.url.startsWith("data:"))) {
    const asked = decodeURIComponent(new URL(url).pathname.slice(base.pathname.length)).replace(/(^|\/)$/, "$1index.html");
    const bytes = fs.readFileSync(path.join(folder, asked));
    const plain = /\.(png|jpe?g|webp|woff2)$/.test(asked);
    const br = plain ? bytes.length : zlib.brotliCompressSync(bytes).length;
    if (NEEDED.has(type)) {
      sum.br += br;
      sum.gzip += plain ? bytes.length : zlib.gzipSync(bytes, { level: 9 }).length;
    } else sum.later += br;
  }
  return sum;
}

// What a reader can read: the words shown, in order.
const shown = (tab) => tab.evaluate(() => document.querySelector("main").innerText.replace(/\s+/g, " ").trim());

async function opened(address, script) {
  const tab = await browser.newPage();
  await tab.setViewport({ width: 390, height: 844, isMobile: true, hasTouch: true, deviceScaleFactor: 2 });
  await tab.setJavaScriptEnabled(script);
  await tab.setCacheEnabled(false);
  const loaded = [];
  const session = await tab.createCDPSession();
  await session.send("Network.enable");
  session.on("Network.responseReceived", ({ response, type }) => loaded.push({ url: response.url, type }));
  if (script) {
    await tab.evaluateOnNewDocument(() => {
      window.moved = 0;
      new PerformanceObserver((list) => list.getEntries().forEach((entry) => (window.moved += entry.value)))
        .observe({ type: "layout-shift", buffered: true });
    });
  }
  await tab.goto(address, { waitUntil: "networkidle0" });
  return { tab, loaded };
}

async function look(folder, label, kind, page) {
  const base = addressOf(folder);
  const address = new URL(page, base).href;
  const plain = await opened(address, false);
  const bare = await shown(plain.tab);
  await plain.tab.close();
  const full = await opened(address, true);
  const moved = await full.tab.evaluate(() => window.moved);
  const same = (await shown(full.tab)) === bare;
  await full.tab.close();
  const { br, gzip, later } = sizesOf(folder, base, full.loaded);
  const cells = [br, gzip, later].map((bytes) => bytes.toLocaleString("en").padStart(9));
  console.log(`${(label + kind).padEnd(22)}${cells.join("")}${moved.toFixed(3).padStart(8)}  ${same ? "same" : "more with"}  ${new URL(address).pathname}`);
  if (kind === "briefing" && br >= LIMIT) faults.push(`${page}: a briefing needs ${br} bytes as brotli.`);
  if (moved > 0) faults.push(`${page}: the layout moves by ${moved.toFixed(3)}.`);
  if (bare.length < 20) faults.push(`${page}: nothing can be read without script.`);
}

try {
  console.log("Bytes to read a page (page, styles, fonts) and bytes that come later (scripts, pictures)");
  console.log(`${"page".padEnd(22)}${["brotli", "gzip", "later"].map((name) => name.padStart(9)).join("")}${"shift".padStart(8)}  text without script`);
  for (const { kind, page } of kindsOf(site)) await look(site, "", kind, page);
  for (const { kind, page } of kindsOf(arabic).filter((one) => /^(front page|briefing|claim)$/.test(one.kind))) {
    await look(arabic, "Arabic ", kind, page);
  }
} finally {
  await browser.close();
  served.stop();
}
faults.forEach((fault) => console.log(fault));
process.exit(faults.length ? 1 : 0);
