package org.copydesk.clipping.byline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/** The elements of a page that may tell something about its article, found in one walk. */
final class Marks {
  /** What an element may tell. */
  enum Mark {
    META,
    SCRIPT,
    LINK,
    H1,
    TITLE,
    AUTHOR,
    AUTHOR_REL,
    AUTHOR_NAME,
    BYLINE,
    TIME,
    DATE_PUBLISHED,
    DATE,
    LICENCE
  }

  private static final int MOST = 200;

  private final Map<Mark, List<Element>> found = new EnumMap<>(Mark.class);

  /** Whether class names tell something; a page gives the same to many of its boxes. */
  private final Map<String, Boolean> known = new HashMap<>();

  private Marks() {}

  static Marks of(Element root) {
    Marks marks = new Marks();
    marks.walk(root);
    return marks;
  }

  /** In the order of the page. */
  List<Element> of(Mark mark) {
    return found.getOrDefault(mark, List.of());
  }

  private void walk(Element element) {
    look(element);
    for (int i = 0; i < element.childNodeSize(); i++) {
      if (element.childNode(i) instanceof Element inner) {
        walk(inner);
      }
    }
  }

  private void look(Element element) {
    switch (element.normalName()) {
      case "meta" -> add(Mark.META, element);
      case "script" -> add(Mark.SCRIPT, element);
      case "link" -> add(Mark.LINK, element);
      case "h1" -> add(Mark.H1, element);
      case "h2", "h3" -> add(Mark.TITLE, element);
      case "time" -> add(Mark.TIME, element);
      default -> {}
    }
    int attributes = element.attributesSize();
    if (attributes > 0 && !element.normalName().equals("meta")) {
      String classes = element.attributes().get("class");
      String id = element.attributes().get("id");
      if (attributes > (classes.isEmpty() ? 0 : 1) + (id.isEmpty() ? 0 : 1)) {
        byRole(element);
      }
      if (!classes.isEmpty() && known.computeIfAbsent(classes, Marks::tells) || tells(id)) {
        byName((classes.trim() + " " + id).toLowerCase(Locale.ROOT), element);
      }
    }
  }

  private void byRole(Element element) {
    switch (element.attributes().get("itemprop")) {
      case "author", "creator" -> add(Mark.AUTHOR, element);
      case "datePublished" -> add(Mark.DATE_PUBLISHED, element);
      case "headline" -> add(Mark.TITLE, element);
      default -> {}
    }
    switch (element.attributes().get("rel")) {
      case "author" -> add(Mark.AUTHOR_REL, element);
      case "license" -> add(Mark.LICENCE, element);
      default -> {}
    }
  }

  /** The words that {@link #byName} looks for, by their first letter. */
  private static final String[][] TELLING = telling();

  private static String[][] telling() {
    String[][] telling = new String[128][0];
    for (String words :
        List.of(
            "author autor",
            "byline",
            "date datum data",
            "publi posted",
            "fecha",
            "time title",
            "meta",
            "headline")) {
      telling[words.charAt(0)] = words.split(" ");
    }
    return telling;
  }

  /** Whether any of these words is in it: in most names there is none. */
  private static boolean tells(String names) {
    for (int i = 0; i + 4 <= names.length(); i++) {
      int c = names.charAt(i) | 0x20;
      for (String word : c < TELLING.length ? TELLING[c] : TELLING[0]) {
        if ((names.charAt(i + 1) | 0x20) == word.charAt(1)
            && names.regionMatches(true, i, word, 0, word.length())) {
          return true;
        }
      }
    }
    return false;
  }

  private void byName(String names, Element element) {
    boolean author = names.contains("author") || names.contains("autor");
    boolean byline = names.contains("byline");
    if (author && names.matches(".*autho?r[-_]{0,2}name.*|.*p-author.*")
        || byline && names.contains("byline-name")) {
      add(Mark.AUTHOR_NAME, element);
    }
    if (byline || author) {
      add(Mark.BYLINE, element);
    }
    if (names.contains("date")
        || names.contains("publi")
        || names.contains("datum")
        || names.contains("fecha")
        || names.contains("time")
        || names.contains("posted")
        || names.contains("meta")
        || names.contains("data")
        || byline) {
      add(Mark.DATE, element);
    }
    if (names.contains("title") || names.contains("headline")) {
      add(Mark.TITLE, element);
    }
  }

  private void add(Mark mark, Element element) {
    List<Element> list = found.computeIfAbsent(mark, m -> new ArrayList<>());
    if (list.size() < MOST || mark == Mark.META || mark == Mark.SCRIPT) {
      list.add(element);
    }
  }
}
