package org.copydesk.markdown.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Safelist;

/**
 * One tag of raw HTML with nothing in it that could do harm: only attributes on jsoup's allow-list,
 * addresses passed by {@link AddressGuard}, ids that cannot be mistaken for the page's own.
 *
 * @param name in lower case
 * @param attributes names in lower case, values decoded
 * @param removed the names of the attributes that were left out
 */
public record SafeTag(String name, boolean closing, List<Pair> attributes, List<String> removed) {
  /** What stands before every id that an author writes in raw HTML. */
  public static final String ID_PREFIX = "user-";

  /** Only an absolute base lets the allow-list judge relative addresses. */
  private static final String BASE = "https://relative.invalid/";

  private static final Set<String> ADDRESSES = Set.of("href", "src", "cite");

  private static final Safelist ALLOWED =
      new Safelist()
          .addTags(
              "a",
              "abbr",
              "address",
              "aside",
              "b",
              "bdi",
              "bdo",
              "blockquote",
              "br",
              "caption",
              "cite",
              "code",
              "col",
              "colgroup",
              "data",
              "dd",
              "del",
              "details",
              "dfn",
              "div",
              "dl",
              "dt",
              "em",
              "figcaption",
              "figure",
              "h1",
              "h2",
              "h3",
              "h4",
              "h5",
              "h6",
              "hr",
              "i",
              "img",
              "ins",
              "kbd",
              "li",
              "mark",
              "ol",
              "p",
              "pre",
              "q",
              "rp",
              "rt",
              "ruby",
              "s",
              "samp",
              "section",
              "small",
              "span",
              "strong",
              "sub",
              "summary",
              "sup",
              "table",
              "tbody",
              "td",
              "tfoot",
              "th",
              "thead",
              "time",
              "tr",
              "u",
              "ul",
              "var",
              "wbr")
          .addAttributes(":all", "class", "dir", "id", "lang", "title")
          .addAttributes("a", "href", "hreflang")
          .addAttributes("blockquote", "cite")
          .addAttributes("col", "span")
          .addAttributes("colgroup", "span")
          .addAttributes("data", "value")
          .addAttributes("del", "cite", "datetime")
          .addAttributes("details", "open")
          .addAttributes("img", "alt", "height", "src", "width")
          .addAttributes("ins", "cite", "datetime")
          .addAttributes("li", "value")
          .addAttributes("ol", "reversed", "start")
          .addAttributes("q", "cite")
          .addAttributes("td", "colspan", "headers", "rowspan")
          .addAttributes("th", "colspan", "headers", "rowspan", "scope")
          .addAttributes("time", "datetime")
          .addProtocols("a", "href", "http", "https", "mailto")
          .addProtocols("blockquote", "cite", "http", "https")
          .addProtocols("del", "cite", "http", "https")
          .addProtocols("img", "src", "http", "https")
          .addProtocols("ins", "cite", "http", "https")
          .addProtocols("q", "cite", "http", "https")
          .preserveRelativeLinks(true);

  /** An attribute. */
  public record Pair(String name, String value) {}

  /** The name of a tag in lower case; empty for a comment and the like. */
  public static String name(String tag) {
    int from = tag.startsWith("</") ? 2 : 1;
    int to = from;
    while (to < tag.length()
        && (Character.isLetterOrDigit(tag.charAt(to)) || tag.charAt(to) == '-')) {
      to++;
    }
    return tag.substring(from, to).toLowerCase(Locale.ROOT);
  }

  /**
   * Makes a tag safe.
   *
   * @param tag one whole tag of an allowed element, opening or closing
   */
  public static SafeTag of(String tag) {
    String name = name(tag);
    if (tag.startsWith("</")) {
      return new SafeTag(name, true, List.of(), List.of());
    }
    if (tag.length() == name.length() + 2) {
      return new SafeTag(name, false, List.of(), List.of());
    }
    Parser parser = Parser.xmlParser().settings(ParseSettings.htmlDefault);
    Document document = Jsoup.parse(tag, BASE, parser);
    List<Pair> kept = new ArrayList<>();
    List<String> removed = new ArrayList<>();
    if (document.childrenSize() > 0) {
      org.jsoup.nodes.Element element = document.child(0);
      for (Attribute attribute : element.attributes()) {
        if (allowed(name, element, attribute)) {
          kept.add(pair(attribute));
        } else {
          removed.add(attribute.getKey());
        }
      }
    }
    return new SafeTag(name, false, kept, removed);
  }

  private static boolean allowed(
      String name, org.jsoup.nodes.Element element, Attribute attribute) {
    String key = attribute.getKey();
    if (key.equals("id") && attribute.getValue().isBlank()) {
      return false;
    }
    if (ADDRESSES.contains(key) && !AddressGuard.allows(attribute.getValue())) {
      return false;
    }
    return element.normalName().equals(name) && ALLOWED.isSafeAttribute(name, element, attribute);
  }

  private static Pair pair(Attribute attribute) {
    String value = attribute.getValue();
    return attribute.getKey().equals("id")
        ? new Pair("id", ID_PREFIX + value.strip().replaceAll("\\s+", "-"))
        : new Pair(attribute.getKey(), value);
  }

  /** The value of an attribute; empty when it has none. */
  public String value(String attribute) {
    return attributes.stream()
        .filter(pair -> pair.name().equals(attribute))
        .map(Pair::value)
        .findFirst()
        .orElse("");
  }
}
