package org.copydesk.clipping.byline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

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
    for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
      if (child instanceof Element inner) {
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
    if (element.attributesSize() > 0 && !element.normalName().equals("meta")) {
      byRole(element);
      byName((element.className() + " " + element.id()).toLowerCase(Locale.ROOT), element);
    }
  }

  private void byRole(Element element) {
    switch (element.attr("itemprop")) {
      case "author", "creator" -> add(Mark.AUTHOR, element);
      case "datePublished" -> add(Mark.DATE_PUBLISHED, element);
      case "headline" -> add(Mark.TITLE, element);
      default -> {}
    }
    switch (element.attr("rel")) {
      case "author" -> add(Mark.AUTHOR_REL, element);
      case "license" -> add(Mark.LICENCE, element);
      default -> {}
    }
  }

  private void byName(String names, Element element) {
    if (names.length() < 4) {
      return;
    }
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
