// Passing a page on without anybody in between: copy its address, or the address of words marked in it, print it. Without this
// script the buttons are not there; the address in the browser does the same.
(() => {
  const box = document.querySelector(".share");
  if (!box) return;
  const words = box.dataset;
  const article = document.querySelector("main article");
  const canonical = document.querySelector("link[rel=canonical]");
  const status = box.querySelector("[role=status]");

  const button = (text, pressed) => {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = text;
    made.addEventListener("click", pressed);
    return made;
  };

  // The address that the publication gives the page; a page looked at elsewhere keeps its own.
  const address = () =>
    (canonical && new URL(canonical.href).host === location.host ? canonical.href : location.href).replace(/#.*/, "");

  // Without HTTPS browsers have no clipboard: then the address is shown, marked for copying.
  const copy = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      status.textContent = words.copied;
    } catch {
      const field = Object.assign(document.createElement("input"), { value: text, readOnly: true });
      field.setAttribute("aria-label", words.link);
      status.replaceChildren(field);
      field.select();
    }
  };

  // ── The marked words, as a text fragment (WICG) ──

  const squeezed = (text) => text.replace(/\s+/g, " ").trim();
  const encoded = (text) => encodeURIComponent(text).replace(/-/g, "%2D");

  // Fragments match whole words only, so the ends move out to the borders of words.
  const whole = (range) => {
    const grown = range.cloneRange();
    const letter = /[\p{L}\p{N}\p{M}]/u;
    const { startContainer: first, endContainer: last } = grown;
    if (first.nodeType === Node.TEXT_NODE) {
      let at = grown.startOffset;
      while (at > 0 && letter.test(first.data[at - 1]) && letter.test(first.data[at] ?? " ")) at--;
      grown.setStart(first, at);
    }
    if (last.nodeType === Node.TEXT_NODE) {
      let at = grown.endOffset;
      while (at > 0 && at < last.length && letter.test(last.data[at]) && letter.test(last.data[at - 1])) at++;
      grown.setEnd(last, at);
    }
    return grown;
  };

  const fragment = (range) => {
    const copied = range.cloneContents();
    const blocks = copied.querySelectorAll("p, li, h2, h3, td, blockquote").length > 1;
    const text = squeezed(range.toString());
    const all = text.split(" ");
    if (!blocks && text.length <= 200) {
      const body = squeezed(article.textContent);
      if (body.split(text).length <= 2) return encoded(text);
      const before = document.createRange();
      before.setStart(article, 0);
      before.setEnd(range.startContainer, range.startOffset);
      const prefix = squeezed(before.toString()).split(" ").slice(-4).join(" ");
      return `${encoded(prefix)}-,${encoded(text)}`;
    }
    return `${encoded(all.slice(0, 4).join(" "))},${encoded(all.slice(-4).join(" "))}`;
  };

  const marked = () => {
    const selection = getSelection();
    if (!selection.rangeCount || selection.isCollapsed) return undefined;
    const range = selection.getRangeAt(0);
    const inside = article.contains(range.commonAncestorContainer) && !box.contains(range.commonAncestorContainer);
    return inside && squeezed(range.toString()).length > 3 ? range : undefined;
  };

  // ── The buttons ──

  let chosen;
  const quote = button(words.quote, () => chosen && copy(`${address()}#:~:text=${fragment(whole(chosen))}`));
  quote.hidden = true;
  const link = button(words.link, () => copy(address()));
  status.before(link, " ", quote, " ", button(words.print, () => print()), " ");
  box.hidden = false;

  let waiting;
  document.addEventListener("selectionchange", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      const now = marked();
      if (now) chosen = now.cloneRange();
      if (now || !box.contains(document.activeElement)) {
        quote.hidden = !now;
        box.classList.toggle("marking", Boolean(now));
      }
    }, 200);
  });

  // On paper nobody can follow a link: say where it leads. The style sheet alone does it for other sites.
  addEventListener("beforeprint", () => {
    for (const to of article.querySelectorAll(".prose a[href]")) {
      const elsewhere = to.origin === location.origin && to.pathname !== location.pathname;
      if (elsewhere) to.dataset.address = new URL(to.getAttribute("href"), canonical ? canonical.href : location.href).href;
    }
  });
})();
