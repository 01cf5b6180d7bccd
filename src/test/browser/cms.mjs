// Edits a publication through its admin page, as somebody does who knows no git.
//
//   node cms.mjs SITE_DIR PUBLICATION_DIR [--edit YEAR/NAME,…] [--shots OUT_DIR]
//
// The built site is served, a local git backend (decap-server) stands over the publication, and a browser logs in, writes a new
// briefing, and changes one that is there. Prints one line a fault and exits 1 when there was one.
import { spawn } from "node:child_process";
import fs from "node:fs";
import http from "node:http";
import { createRequire } from "node:module";
import net from "node:net";
import path from "node:path";
import { chromium } from "playwright-core";

const [site, publication] = process.argv.slice(2, 4).map((folder) => path.resolve(folder));
const option = (name) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined);
const shots = option("--shots");
const faults = [];
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".yml": "text/yaml", ".wasm": "application/wasm" };
const CORS = { "access-control-allow-origin": "*", "access-control-allow-headers": "*" };

const free = () =>
  new Promise((resolve) => {
    const server = net.createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

function serve(folder) {
  const server = http.createServer((request, response) => {
    const asked = path.join(folder, decodeURIComponent(new URL(request.url, "http://x").pathname));
    const file = asked.endsWith("/") ? asked + "index.html" : asked;
    if (!fs.existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, { "content-type": TYPES[path.extname(file)] ?? "application/octet-stream" });
    fs.createReadStream(file).pipe(response);
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

async function backend() {
  const port = await free();
  const main = createRequire(import.meta.url).resolve("decap-server/dist/index.js");
  const process_ = spawn(process.execPath, [main], {
    env: { ...process.env, PORT: String(port), GIT_REPO_DIRECTORY: publication, MODE: "git", BIND_HOST: "127.0.0.1" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  for (let i = 0; i < 100; i++) {
    try {
      await fetch(`http://127.0.0.1:${port}/`);
      break;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  return { port, stop: () => process_.kill() };
}

const shot = async (page, name) => shots && page.screenshot({ path: path.join(shots, `cms-${name}.png`), fullPage: true });

const server = await serve(site);
const origin = `http://localhost:${server.address().port}`;
const git = await backend();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
  page.setDefaultTimeout(20000);
  page.on("pageerror", (error) => faults.push(`script: ${error?.stack ?? JSON.stringify(error)}`));
  page.on("request", (request) => {
    const { host } = new URL(request.url());
    if (!/^localhost(:\d+)?$/.test(host) && /^https?:/.test(request.url())) faults.push(`request to ${request.url()}`);
  });
  // The page looks for the local backend at its usual port, which another test may hold.
  await page.route("http://localhost:8081/**", async (route) => {
    const request = route.request();
    if (request.method() === "OPTIONS") return route.fulfill({ status: 204, headers: CORS });
    const answer = await fetch(`http://127.0.0.1:${git.port}${new URL(request.url()).pathname}`, {
      method: request.method(),
      headers: { "content-type": "application/json" },
      body: request.postData() ?? undefined,
    });
    const body = await answer.text();
    if (!answer.ok) faults.push(`the backend says ${answer.status}: ${body.slice(0, 300)}`);
    await route.fulfill({ status: answer.status, headers: { ...CORS, "content-type": "application/json" }, body });
  });

  await page.goto(`${origin}/admin/`);
  await page.getByRole("button", { name: "Login" }).click();
  await page.getByRole("link", { name: "Briefings" }).first().waitFor();
  await shot(page, "start");
  const field = (name) => page.locator(`[id^="${name}-field-"]`).first();
  const save = async () => {
    await page.getByRole("button", { name: /^Publish/ }).first().click();
    await page.getByText("Publish now").click();
    await page.getByText("Changes saved").waitFor();
  };

  await page.goto(`${origin}/admin/#/collections/briefings/new`);
  await field("title").fill("How deep is the sea?");
  await field("summary").fill("Deep: eleven kilometres, where it is deepest.");
  await field("authors").fill("desk, second-desk");
  await page.getByRole("button", { name: /Add claims/ }).click();
  await field("id").fill("sea-bottomless");
  await field("claim").fill("The sea has no bottom");
  await field("finding").fill("It has one.");
  await page.locator('[id^="rating-field-"]').first().click();
  await page.getByText("False", { exact: true }).click();
  await field("body").fill("The sea is deep.\n\n## Where\n\nIn the *Pacific*.\n");
  await shot(page, "new");
  await save();

  for (const name of (option("--edit") ?? "").split(",").filter(Boolean)) {
    await page.locator('a[href="#/collections/briefings"]').first().click();
    await page.locator(`a[href="#/collections/briefings/entries/${name}"]`).click();
    // The form is drawn once before the entry has been read, and again after.
    await page.waitForTimeout(1500);
    await field("summary").fill("Edited on the page.");
    await page.getByText("Unsaved changes").waitFor();
    await shot(page, "edit");
    await save();
  }
} catch (error) {
  faults.push(error.message);
  const open = browser.contexts()[0]?.pages()[0];
  if (open) {
    await shot(open, "fault");
    // What the form itself has to say about its fields.
    faults.push(...(await open.locator('[class*="ControlErrorsList"] li').allTextContents()));
  }
} finally {
  await browser.close();
  git.stop();
  server.close();
}
faults.forEach((fault) => console.log(fault));
process.exit(faults.length ? 1 : 0);
