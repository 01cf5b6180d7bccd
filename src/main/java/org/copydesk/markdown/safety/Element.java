package org.copydesk.markdown.safety;

import java.util.Map;
import java.util.Set;

/** What is known of HTML's elements: which may be used, and where. */
public final class Element {
  private static final Set<String> PHRASING =
      words(
          "a abbr b bdi bdo br cite code data del dfn em i img ins kbd mark q rp rt ruby s samp small"
              + " span strong sub sup time u var wbr");

  private static final Set<String> FLOW =
      words(
          "address aside blockquote caption col colgroup dd details div dl dt figcaption figure h1 h2"
              + " h3 h4 h5 h6 hr li ol p pre section summary table tbody td tfoot th thead tr ul");

  private static final Set<String> EMPTY = words("br col hr img wbr");

  /** What stands in these is not for readers, or not safe to show without them. */
  private static final Set<String> SWALLOWED =
      words(
          "applet audio canvas frameset head iframe math noembed noframes noscript object plaintext"
              + " script select style svg template textarea title video xmp");

  /** These hold paragraphs and the like. */
  private static final Set<String> ROOMY =
      words("address aside blockquote dd details div figcaption figure li section td th");

  /** These stand only in certain others. */
  private static final Map<String, Set<String>> PARENTS =
      Map.ofEntries(
          Map.entry("li", words("ul ol")),
          Map.entry("dt", words("dl")),
          Map.entry("dd", words("dl")),
          Map.entry("summary", words("details")),
          Map.entry("figcaption", words("figure")),
          Map.entry("caption", words("table")),
          Map.entry("colgroup", words("table")),
          Map.entry("col", words("colgroup")),
          Map.entry("thead", words("table")),
          Map.entry("tbody", words("table")),
          Map.entry("tfoot", words("table")),
          Map.entry("tr", words("table thead tbody tfoot")),
          Map.entry("td", words("tr")),
          Map.entry("th", words("tr")),
          Map.entry("rt", words("ruby")),
          Map.entry("rp", words("ruby")));

  private Element() {}

  private static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }

  /** Whether it may stand in running text. */
  public static boolean isPhrasing(String name) {
    return PHRASING.contains(name);
  }

  /** Whether it may stand anywhere at all. */
  public static boolean isAllowed(String name) {
    return PHRASING.contains(name) || FLOW.contains(name);
  }

  /** Whether it has neither content nor closing tag. */
  public static boolean isEmpty(String name) {
    return EMPTY.contains(name);
  }

  /** Whether its content goes when it goes. */
  public static boolean isSwallowed(String name) {
    return SWALLOWED.contains(name);
  }

  /** Whether paragraphs and lists may stand in it. */
  public static boolean isRoomy(String name) {
    return ROOMY.contains(name);
  }

  /** The elements one of which must be its parent; empty when any may. */
  public static Set<String> parents(String name) {
    return PARENTS.getOrDefault(name, Set.of());
  }
}
