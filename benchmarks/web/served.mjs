// Serves built sites as a good host would: over TLS, compressed, with the headers that `copydesk hosting netlify` prints.
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import http2 from "node:http2";
import os from "node:os";
import path from "node:path";
import zlib from "node:zlib";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".xml": "application/xml",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
};
const PLAIN = new Set([".png", ".jpg", ".webp", ".woff2"]);

/** The address a built site was made for, from its front page. */
export function addressOf(site) {
  const front = fs.readFileSync(path.join(site, "index.html"), "utf8");
  return new URL(/<meta property="og:url" content="([^"]+)"/.exec(front)[1]);
}

/** Every page of a built site, as `{ page, size }`; `page` is its address below the site. */
export function pagesOf(site) {
  return fs
    .readdirSync(site, { recursive: true })
    .filter((name) => name.endsWith(".html"))
    .map((name) => ({ page: name.replace(/(^|\/)index\.html$/, "$1"), size: fs.statSync(path.join(site, name)).size }))
    .sort((a, b) => (a.page < b.page ? -1 : 1));
}

/** The longest of the pages that match. */
export function longest(pages, pattern) {
  return pages.filter(({ page }) => pattern.test(page)).reduce((a, b) => (b.size > a.size ? b : a)).page;
}

/** One page of each kind, the longest: `{ kind, page }`. */
export function kindsOf(site) {
  const pages = pagesOf(site);
  const found = (kind, pattern) =>
    pages.some(({ page }) => pattern.test(page)) ? [{ kind, page: longest(pages, pattern) }] : [];
  return [
    ...found("front page", /^$/),
    ...found("briefing", /^briefings\/[^/]+\/$/),
    ...found("what changed", /^briefings\/[^/]+\/history\/$/),
    ...found("claim", /^claims\/[^/]+\/$/),
    ...found("claims", /^claims\/$/),
    ...found("briefings", /^briefings\/$/),
    ...found("topic", /^topics\/[^/]+\/$/),
    ...found("person", /^people\/[^/]+\/$/),
    ...found("source", /^sources\/[^/]+\/$/),
    ...found("publisher", /^publishers\/[^/]+\/$/),
    ...found("corrections", /^corrections\/$/),
    ...found("ratings", /^ratings\/$/),
    ...found("standing page", /^methodology\/$/),
    ...found("search", /^search\/$/),
    ...found("not found", /^404\.html$/),
  ];
}

// Rules of a _headers file: a pattern, then its headers, indented.
function rulesOf(file) {
  const rules = [];
  for (const line of fs.readFileSync(file, "utf8").split("\n")) {
    if (/^\//.test(line)) {
      const pattern = line.trim().split("*").map((part) => part.replace(/[.\\+?^${}()|[\]]/g, "\\$&")).join(".*");
      rules.push({ pattern: new RegExp(`^${pattern}$`), headers: [] });
    } else if (/^\s+\S/.test(line)) {
      const [name, ...value] = line.trim().split(": ");
      rules.at(-1).headers.push([name.toLowerCase(), value.join(": ")]);
    }
  }
  return rules;
}

function certificate() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "bench-"));
  const [key, cert] = ["key.pem", "cert.pem"].map((name) => path.join(folder, name));
  const asked = ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"];
  execFileSync("openssl", [...asked, "-subj", "/CN=localhost", "-keyout", key, "-out", cert], { stdio: "ignore" });
  const both = { key: fs.readFileSync(key), cert: fs.readFileSync(cert) };
  fs.rmSync(folder, { recursive: true });
  return both;
}

function compressed(accepted, bytes) {
  if (/\bbr\b/.test(accepted)) return ["br", zlib.brotliCompressSync(bytes)];
  if (/\bgzip\b/.test(accepted)) return ["gzip", zlib.gzipSync(bytes, { level: 9 })];
  return [undefined, bytes];
}

/** Serves built sites, each at its own address. Gives the arguments by which Chromium finds them, and how to stop. */
export async function serve(sites, headersFile) {
  const rules = rulesOf(headersFile);
  const hosts = new Map(sites.map((site) => [addressOf(site).host, { site, below: addressOf(site).pathname }]));
  const kept = new Map();
  const log = [];
  const server = http2.createSecureServer({ ...certificate(), allowHTTP1: true }, (request, response) => {
    const { site, below } = hosts.get(request.headers[":authority"] ?? request.headers.host) ?? {};
    const asked = decodeURIComponent(request.url.split("?")[0]);
    const ours = site && asked.startsWith(below);
    const name = ours ? asked.slice(below.length).replace(/(^|\/)$/, "$1index.html") : "404.html";
    let file = path.join(site ?? ".", name);
    const there = ours && fs.existsSync(file) && fs.statSync(file).isFile();
    if (!there) file = path.join(site ?? ".", "404.html");
    for (const rule of rules) {
      if (rule.pattern.test("/" + name)) rule.headers.forEach(([header, value]) => response.setHeader(header, value));
    }
    const kind = path.extname(file);
    if (!response.hasHeader("content-type")) response.setHeader("content-type", TYPES[kind] ?? "application/octet-stream");
    const accepted = PLAIN.has(kind) ? "" : String(request.headers["accept-encoding"] ?? "");
    const key = accepted + file;
    if (!kept.has(key)) kept.set(key, compressed(accepted, fs.readFileSync(file)));
    const [encoding, bytes] = kept.get(key);
    if (encoding) response.setHeader("content-encoding", encoding);
    response.setHeader("content-length", bytes.length);
    response.setHeader("vary", "Accept-Encoding");
    response.statusCode = there ? 200 : 404;
    log.push({ name, bytes: bytes.length });
    response.end(bytes);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address();
  const map = [...hosts.keys()].map((host) => `MAP ${host}:443 127.0.0.1:${port}`).join(",");
  const sessions = new Set();
  server.on("session", (session) => sessions.add(session));
  return {
    /** What was handed out, in order: the file and its bytes as sent. */
    log,
    arguments: [
      `--host-resolver-rules=${map}`,
      "--ignore-certificate-errors",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-default-apps",
      "--disable-extensions",
      "--disable-sync",
    ],
    stop: () => {
      sessions.forEach((session) => session.destroy());
      server.close();
    },
  };
}

export const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";
