package org.copydesk.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copydesk.markdown.inline.Escapes;
import org.copydesk.markdown.inline.TagSyntax;
import org.copydesk.markdown.safety.AddressGuard;
import org.copydesk.markdown.safety.Element;
import org.copydesk.markdown.safety.SafeTag;
import org.copydesk.markdown.tree.Strip;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Span;

/**
 * Writes raw HTML tag by tag. Only tags made here come into the page, and each is closed before the
 * Markdown element around it is, so that no text can break out of its place: a {@code <div>} that
 * is never closed ends with the text, a stray {@code </main>} goes.
 */
final class RawHtml {
  private static final int DEEPEST = 100;

  private final PieceWriter out;
  private final Finds finds;
  private final Headings headings;
  private final List<String> open = new ArrayList<>();
  private final Map<String, Integer> removed = new HashMap<>();
  private final Set<String> ids = new HashSet<>();

  /** Tags below this height of the stack belong to elements further out. */
  private int floor;

  RawHtml(PieceWriter out, Finds finds, Headings headings) {
    this.out = out;
    this.finds = finds;
    this.headings = headings;
  }

  Finds finds() {
    return finds;
  }

  /** The ids that raw HTML has brought, with their prefix. */
  Set<String> ids() {
    return ids;
  }

  /** Begins a Markdown element; gives what {@link #leave} must be told. */
  int enter() {
    int before = floor;
    floor = open.size();
    return before;
  }

  /** Closes what raw HTML has left open in the Markdown element that ends. */
  void leave(int before) {
    while (open.size() > floor) {
      pop();
    }
    floor = before;
  }

  /** Begins a Markdown link, in which no other may stand. */
  int enterLink() {
    open.add("a");
    return enter();
  }

  void leaveLink(int before) {
    leave(before);
    open.remove(open.size() - 1);
  }

  /** Closes what cannot hold the paragraph or list that comes next. */
  void makeRoom() {
    while (open.size() > floor && !Element.isRoomy(top())) {
      pop();
    }
  }

  /** Writes one tag in running text. */
  void tag(String tag, Span span) {
    write(tag, span, false);
  }

  /** Writes lines of raw HTML. */
  void lines(Strip strip) {
    String text = strip.text();
    // Letter by letter, because a whole text in lower case may be longer.
    String lower = lowerAscii(text);
    TagSyntax tags = new TagSyntax(text);
    int wordsFrom = 0;
    int at = 0;
    while (at < text.length()) {
      int end = text.charAt(at) == '<' ? tags.end(at) : -1;
      if (end < 0) {
        at++;
        continue;
      }
      words(text.substring(wordsFrom, at));
      String tag = text.substring(at, end);
      write(tag, finds.span(strip.place(at), strip.placeAfter(end)), true);
      at = swallows(tag) ? swallowedEnd(lower, end, SafeTag.name(tag)) : end;
      wordsFrom = at;
    }
    words(text.substring(wordsFrom));
  }

  private void words(String text) {
    out.text(Escapes.references(text));
  }

  private static String lowerAscii(String text) {
    char[] letters = text.toCharArray();
    for (int index = 0; index < letters.length; index++) {
      if (letters[index] >= 'A' && letters[index] <= 'Z') {
        letters[index] += 'a' - 'A';
      }
    }
    return new String(letters);
  }

  /** Whether what follows a tag goes with it, up to its closing tag. */
  static boolean swallows(String tag) {
    return !tag.startsWith("</") && !tag.endsWith("/>") && Element.isSwallowed(SafeTag.name(tag));
  }

  /**
   * @param lower the text in lower case
   */
  private static int swallowedEnd(String lower, int from, String name) {
    int closing = lower.indexOf("</" + name, from);
    int end = closing < 0 ? -1 : lower.indexOf('>', closing);
    return end < 0 ? lower.length() : end + 1;
  }

  private void write(String tag, Span span, boolean flow) {
    String name = SafeTag.name(tag);
    if (name.isEmpty()) {
      if (!tag.startsWith("<!--")) {
        unsafe(span, "The raw HTML `" + shortened(tag) + "` is taken out.");
      }
    } else if (tag.startsWith("</")) {
      close(name, span);
    } else if (!Element.isAllowed(name)) {
      removed.merge(name, 1, Integer::sum);
      unsafe(span, "The HTML element `" + name + "` is taken out.");
    } else if (!flow && !Element.isPhrasing(name)) {
      removed.merge(name, 1, Integer::sum);
      unsafe(span, "The HTML element `" + name + "` cannot stand inside a paragraph.");
    } else if (!makePlace(name)) {
      removed.merge(name, 1, Integer::sum);
      unsafe(span, "The HTML element `" + name + "` cannot stand here.");
    } else {
      open(SafeTag.of(tag), tag.endsWith("/>"), span);
    }
  }

  private void close(String name, Span span) {
    int position = open.lastIndexOf(name);
    if (position >= floor) {
      while (open.size() > position) {
        pop();
      }
    } else if (removed.merge(name, -1, Integer::sum) < 0) {
      removed.put(name, 0);
      unsafe(span, "The closing tag `</" + name + ">` closes nothing here.");
    }
  }

  /** Closes what must end before an element can begin; false when it cannot stand here at all. */
  private boolean makePlace(String name) {
    if (open.size() >= DEEPEST || name.equals("a") && open.contains("a")) {
      return false;
    }
    Set<String> parents = Element.parents(name);
    if (!parents.isEmpty()) {
      int position = open.size() - 1;
      while (position >= floor && !parents.contains(open.get(position))) {
        position--;
      }
      if (position < floor) {
        return false;
      }
      while (open.size() > position + 1) {
        pop();
      }
    } else if (!Element.isPhrasing(name)) {
      makeRoom();
    }
    return true;
  }

  private void open(SafeTag tag, boolean selfClosed, Span span) {
    String name = element(tag.name());
    out.markup("<" + name);
    for (SafeTag.Pair attribute : tag.attributes()) {
      attribute(tag, attribute, span);
    }
    out.markup(">");
    if (!Element.isEmpty(name)) {
      open.add(tag.name());
      if (selfClosed) {
        pop();
      }
    }
    if (!tag.removed().isEmpty()) {
      unsafe(
          span,
          "In `<"
              + tag.name()
              + ">` this is taken out: `"
              + String.join("`, `", tag.removed())
              + "`.");
    }
  }

  private void attribute(SafeTag tag, SafeTag.Pair attribute, Span span) {
    String value = attribute.value();
    if (attribute.name().equals("id") && !ids.add(value)) {
      return;
    }
    out.markup(" " + attribute.name() + "=\"");
    if (attribute.name().equals("href")) {
      Link link = Addresses.link(value, span);
      finds.links.add(link);
      out.hole(new Piece.Href(link));
    } else if (attribute.name().equals("src")) {
      Picture picture =
          new Picture(Addresses.link(value, span), tag.value("alt"), Optional.empty(), span);
      finds.pictures.add(picture);
      out.hole(new Piece.Src(picture));
    } else if (attribute.name().equals("cite")) {
      out.text(AddressGuard.encode(value));
    } else {
      out.text(value);
    }
    out.markup("\"");
  }

  /** The element in the page: headings take their level as those of Markdown do. */
  private String element(String name) {
    boolean heading =
        name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
    return heading ? "h" + headings.level(name.charAt(1) - '0') : name;
  }

  private String top() {
    return open.get(open.size() - 1);
  }

  private void pop() {
    out.markup("</" + element(open.remove(open.size() - 1)) + ">");
  }

  private void unsafe(Span span, String message) {
    finds.diagnostics.add(
        Diagnostic.warning("unsafe-html", span, message)
            .hint("Write it in Markdown, or with the plain elements that are kept."));
  }

  private static String shortened(String tag) {
    String line = tag.replaceAll("\\s+", " ");
    return line.length() > 40 ? line.substring(0, 40) + "…" : line;
  }
}
