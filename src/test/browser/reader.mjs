// Reads a built site as people do who have no script, who zoom, who have no mouse, and who print. Prints one line a fault and a
// summary; exits 1 when there was a fault.
//
//   node reader.mjs SITE_DIR PDF
//
// SITE_DIR is the built publication of `reader/`. Its fullest briefing is printed into the file PDF.
import { spawn } from "node:child_process";
import path from "node:path";
import { chromium } from "playwright-core";

const site = path.resolve(process.argv[2]);
const PAGES = ["", "ar/", "briefings/dam/", "ar/briefings/dam/", "claims/dam-held/", "claims/", "ar/claims/", "search/", "topics/water/",
  "sources/registry/", "corrections/", "people/desk/", "ratings/", "corrections-policy/", "404.html"];
const faults = [];
const fault = (page, text) => faults.push(`${page || "(front page)"}: ${text}`);

const server = spawn("python3", ["-u", "-m", "http.server", "0", "--bind", "127.0.0.1", "--directory", path.dirname(site)], {
  stdio: ["ignore", "pipe", "ignore"],
});
const port = await new Promise((resolve, reject) => {
  server.on("error", reject);
  server.stdout.on("data", (line) => /port (\d+)/.test(String(line)) && resolve(/port (\d+)/.exec(String(line))[1]));
});
const base = `http://127.0.0.1:${port}/${path.basename(site)}/`;
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update",
    "--disable-sync"],
});

async function opened(settings, page, visit) {
  const context = await browser.newContext(settings);
  const tab = await context.newPage();
  tab.on("pageerror", (error) => fault(page, `script: ${error.message}`));
  await tab.goto(base + page, { waitUntil: "load" });
  await visit(tab);
  await context.close();
}

// ── Without a script ──

async function withoutScript() {
  const off = { javaScriptEnabled: false };
  await opened(off, "briefings/dam/", async (tab) => {
    const text = await tab.locator("main").innerText();
    for (const told of ["The dam held through the whole night", "Ministry of Water", "False", "The register has a breach", "9 March 2022"]) {
      if (!text.includes(told)) fault("briefings/dam/", `without a script there is no "${told}"`);
    }
    if (await tab.locator(".share").isVisible()) fault("briefings/dam/", "buttons that need a script are there without one");
  });
  await opened(off, "search/", async (tab) => {
    if (await tab.locator("main .search-form").isVisible()) fault("search/", "a field that needs a script is there without one");
    if (!(await tab.locator("main noscript").innerText()).includes("needs a script")) fault("search/", "nobody says why there is no field");
    if (!(await tab.locator(".search-browse a").first().isVisible())) fault("search/", "no listings without a script");
  });
  await opened(off, "claims/", async (tab) => {
    await tab.locator("nav.filters a[data-id=false]").click();
    await tab.waitForURL("**/claims/rating/false/");
    if ((await tab.locator("ul.claims > li").count()) !== 1) fault("claims/rating/false/", "not one claim");
  });
  await opened(off, "search/", async (tab) => {
    await tab.locator(".search-browse a").first().click();
    if (tab.url() === base + "search/") fault("search/", "without a script nothing leads on");
  });
}

// ── Zoomed ──

// What sticks out of the page, or out of a box that hides it; a box that scrolls may hold more than it shows.
function cut() {
  const found = [];
  const wide = document.documentElement.scrollWidth - innerWidth;
  if (wide > 0) found.push(`the page is wider than the screen by ${wide} px`);
  for (const element of document.body.querySelectorAll("*")) {
    const style = getComputedStyle(element);
    if (style.clipPath !== "none" || style.display === "inline" || style.display === "none") continue;
    const hides = [style.overflowX, style.overflowY].some((value) => value === "hidden" || value === "clip");
    if (hides && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)) {
      found.push(`<${element.tagName.toLowerCase()} class="${element.className}"> cuts its content`);
    }
  }
  return found;
}

async function zoomed() {
  const half = { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 };
  await opened(half, "", async (tab) => {
    for (const page of PAGES) {
      await tab.goto(base + page, { waitUntil: "domcontentloaded" });
      for (const text of await tab.evaluate(cut)) fault(page, `zoomed to 200 %: ${text}`);
      // Larger letters alone, on a phone, as a browser's setting makes them.
      await tab.setViewportSize({ width: 390, height: 844 });
      await tab.evaluate(() => (document.documentElement.style.fontSize = "200%"));
      for (const text of await tab.evaluate(cut)) fault(page, `letters of 200 %: ${text}`);
      await tab.setViewportSize(half.viewport);
    }
  });
}

// ── By keyboard ──

// Where the focus is, whether it shows, and whether it moved on in the order of the page.
function focused() {
  const now = document.activeElement;
  const box = now.getBoundingClientRect();
  const style = getComputedStyle(now);
  const last = window.lastFocus;
  window.lastFocus = now;
  return {
    name: `<${now.tagName.toLowerCase()}> ${(now.textContent || now.name || "").trim().slice(0, 40)}`,
    body: now === document.body,
    shown: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
    inView: box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    onward: !last?.isConnected || last === now || Boolean(last.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_FOLLOWING),
  };
}

async function walk(tab, page, most = 200) {
  for (let i = 0; i < most; i++) {
    await tab.keyboard.press("Tab");
    const now = await tab.evaluate(focused);
    if (now.body) return i;
    if (!now.shown) fault(page, `by keyboard: ${now.name} has no visible focus`);
    if (!now.inView) fault(page, `by keyboard: ${now.name} has the focus outside of the screen`);
    if (!now.onward) fault(page, `by keyboard: ${now.name} comes before what had the focus`);
  }
  fault(page, "by keyboard: the page does not end");
  return most;
}

async function tabTo(tab, page, selector) {
  for (let i = 0; i < 80; i++) {
    if (await tab.evaluate((wanted) => document.activeElement.matches(wanted), selector)) return;
    await tab.keyboard.press("Tab");
  }
  fault(page, `by keyboard: ${selector} is not reached`);
}

async function byKeyboard() {
  const desk = { viewport: { width: 1280, height: 900 } };
  for (const page of ["", "ar/briefings/dam/", "claims/"]) {
    await opened(desk, page, async (tab) => {
      const stops = await walk(tab, page);
      if (stops < 8) fault(page, `by keyboard: only ${stops} stops`);
    });
  }
  await opened(desk, "briefings/dam/", async (tab) => {
    await tab.keyboard.press("Tab");
    if (!(await tab.evaluate(() => document.activeElement.matches(".skip")))) fault("briefings/dam/", "the skip link does not come first");
    await tab.keyboard.press("Enter");
    await tab.keyboard.press("Tab");
    if (!(await tab.evaluate(() => Boolean(document.activeElement.closest("main"))))) fault("briefings/dam/", "the skip link does not skip");
  });
  await opened(desk, "", async (tab) => {
    await tabTo(tab, "", ".menu a[href='claims/']");
    await Promise.all([tab.waitForURL(base + "claims/"), tab.keyboard.press("Enter")]);
    await tabTo(tab, "claims/", "select[name=rating]");
    await tab.keyboard.press("ArrowDown");
    await tab.keyboard.press("ArrowDown");
    await tab.waitForFunction(() => location.search.startsWith("?rating="), undefined, { timeout: 5_000 });
    await tabTo(tab, "claims/", "ul.claims a");
    await Promise.all([tab.waitForURL(/claims\/[a-z-]+\/$/), tab.keyboard.press("Enter")]);
    await tabTo(tab, "claims/dam-held/", ".find");
    await Promise.all([tab.waitForURL(base + "search/"), tab.keyboard.press("Enter")]);
    await tabTo(tab, "search/", "input[name=q]");
    await tab.keyboard.type("breach");
    await tab.keyboard.press("Enter");
    await tab.waitForSelector(".search-finds a");
    await tabTo(tab, "search/", ".search-finds a");
    await Promise.all([tab.waitForURL((url) => !url.pathname.endsWith("/search/")), tab.keyboard.press("Enter")]);
  });
}

// ── Finding and passing on ──

async function findByDate() {
  const page = "claims/?from=2022-02-20&to=2022-02-28";
  await opened({}, page, async (tab) => {
    await tab.waitForFunction(() => document.querySelector("[role=status]").textContent !== "");
    const left = await tab.locator("ul.claims h2").allTextContents();
    if (left.join() !== "The dam is 40 metres high") fault(page, `the claims of those days are: ${left}`);
    await tab.fill("input[name=to]", "2022-03-01");
    await tab.waitForFunction(() => document.querySelectorAll("ul.claims > li").length === 2);
    if (!tab.url().endsWith("?from=2022-02-20&to=2022-03-01")) fault(page, `the choice stands as ${tab.url()}`);
  });
  await opened({}, "claims/?rating=accurate", async (tab) => {
    await tab.waitForFunction(() => document.querySelector("[role=status]").textContent !== "");
    if ((await tab.locator("ul.claims s.struck").count()) !== 1) fault("claims/?rating=accurate", "a withdrawn verdict is not struck out");
  });
}

async function passOn() {
  const page = "briefings/dam/";
  await opened({ permissions: ["clipboard-read", "clipboard-write"] }, page, async (tab) => {
    const copied = async (button) => {
      await button.click();
      await tab.waitForFunction(() => document.querySelector(".share [role=status]").textContent !== "");
      return tab.evaluate(() => navigator.clipboard.readText());
    };
    const buttons = tab.locator(".share button");
    const plain = await copied(buttons.first());
    if (plain !== base + page) fault(page, `copying the link gives ${plain}`);
    await tab.evaluate(() => {
      const text = document.querySelector(".prose p").firstChild;
      getSelection().setBaseAndExtent(text, 1, text, 16);
    });
    await buttons.nth(1).waitFor({ state: "visible" });
    const quoted = await copied(buttons.nth(1));
    if (quoted !== `${base}${page}#:~:text=The%20night%20of%201%20March`) fault(page, `copying marked words gives ${quoted}`);
  });
}

// ── On paper ──

async function onPaper() {
  await opened({ colorScheme: "dark" }, "briefings/dam/", (tab) => tab.pdf({ path: process.argv[3], format: "A4" }));
}

try {
  await withoutScript();
  await zoomed();
  await byKeyboard();
  await findByDate();
  await passOn();
  await onPaper();
  for (const text of faults) console.log(text);
  console.log(`Reader: ${PAGES.length} pages, ${faults.length} faults.`);
} finally {
  await browser.close();
  server.kill();
}
process.exit(faults.length ? 1 : 0);
