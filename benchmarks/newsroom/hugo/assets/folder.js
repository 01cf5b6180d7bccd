// A web server answers a folder's address with its index.html; a browser that opens the site from
// disk (file:) shows the folder instead. Only then, name the file. Everything else works without.
if (location.protocol === "file:") {
  for (const link of document.querySelectorAll("a[href]")) {
    if (link.protocol === "file:" && link.pathname.endsWith("/")) {
      link.pathname += "index.html";
    }
  }
}
