package org.copydesk.clipping.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A box of the page that holds blocks, with what is counted in it and in the boxes within. */
final class Region {
  static final int ARTICLE = 1;
  static final int MAIN = 2;
  static final int ASIDE = 4;
  static final int HEADER = 8;
  static final int FOOTER = 16;
  static final int NAV = 32;
  static final int FORM = 64;
  static final int FIGURE = 128;
  static final int CELL = 256;
  static final int LIST = 512;
  static final int QUOTE = 1024;
  static final int HIDDEN = 2048;
  static final int SECTION = 4096;
  static final int LINKED = 8192;

  final @Nullable Region parent;
  final Element element;
  final int depth;

  /** Which kinds of box it is in, itself included. */
  final int within;

  /**
   * The class names' tale: of this box, the extremes of all around it, and a sum fading outwards.
   */
  final Cues.Cue cue;

  final float goodAround;
  final float badAround;
  final float faded;

  /** The same tag and classes in a box of the same tag and classes. */
  final int signature;

  private final int ownSignature;

  /** How many boxes of each signature it holds directly. */
  private final Map<Integer, Integer> holds = new HashMap<>(4);

  int letters;
  int linked;
  int blocks;
  int paragraphs;
  int paragraphLetters;
  int sentences;
  int first = Integer.MAX_VALUE;
  int last = -1;
  double score;

  /** How far the best box is; -1 while nobody has asked. */
  int steps = -1;

  double chance;
  double chanceLetters;

  Region(@Nullable Region parent, Element element, Cues cues) {
    this.parent = parent;
    this.element = element;
    this.depth = parent == null ? 0 : parent.depth + 1;
    this.cue = cues.of(element);
    int attributes = element.attributesSize();
    String names = attributes == 0 ? "" : element.attributes().get("class").trim();
    boolean hasMore = attributes > (names.isEmpty() ? 0 : 1);
    this.within =
        (parent == null ? 0 : parent.within)
            | byName(element)
            | (isHiddenByName(names) ? HIDDEN : 0)
            | (hasMore ? byAttributes(element.attributes()) : 0);
    this.goodAround = Math.max(cue.good(), parent == null ? 0 : parent.goodAround);
    this.badAround = Math.min(cue.bad(), parent == null ? 0 : parent.badAround);
    this.faded = cue.good() + cue.bad() + (parent == null ? 0 : 0.7f * parent.faded);
    this.ownSignature = element.normalName().hashCode() * 31 + names.hashCode();
    this.signature = ownSignature * 31 + (parent == null ? 0 : parent.ownSignature);
    register();
  }

  private void register() {
    if (parent != null) {
      parent.holds.merge(signature, 1, Integer::sum);
    }
  }

  /** How many boxes like this one stand beside it, itself included. */
  int brothers() {
    return parent == null ? 1 : parent.holds.getOrDefault(signature, 1);
  }

  private static int byName(Element element) {
    return switch (element.normalName()) {
      case "article" -> ARTICLE;
      case "main" -> MAIN;
      case "aside" -> ASIDE;
      case "header" -> HEADER;
      case "footer" -> FOOTER;
      case "nav", "menu" -> NAV;
      case "form", "fieldset" -> FORM;
      case "figure", "figcaption" -> FIGURE;
      case "td", "th" -> CELL;
      case "ul", "ol", "dl" -> LIST;
      case "blockquote" -> QUOTE;
      case "section" -> SECTION;
      default -> 0;
    };
  }

  private static int byAttributes(Attributes attributes) {
    int kind = 0;
    switch (attributes.get("role")) {
      case "main" -> kind |= MAIN;
      case "article" -> kind |= ARTICLE;
      case "navigation", "menu", "menubar" -> kind |= NAV;
      case "complementary" -> kind |= ASIDE;
      case "contentinfo" -> kind |= FOOTER;
      case "banner" -> kind |= HEADER;
      case "dialog", "alertdialog" -> kind |= HIDDEN;
      default -> {}
    }
    String style = attributes.get("style");
    boolean hidden =
        attributes.hasKey("hidden")
            || !style.isEmpty() && style.replace(" ", "").contains("display:none");
    return hidden ? kind | HIDDEN : kind;
  }

  /** What style sheets of many houses call that which is not shown at any width. */
  private static final Set<String> HIDING =
      Set.of(
          "hidden",
          "is-hidden",
          "d-none",
          "display-none",
          "visually-hidden",
          "visuallyhidden",
          "sr-only",
          "screen-reader-text");

  /** Not so when another name shows it again from some width on, as {@code md:block} does. */
  private static boolean isHiddenByName(String names) {
    if (!names.contains("hidden")
        && !names.contains("-none")
        && !names.contains("sr-only")
        && !names.contains("screen-reader")) {
      return false;
    }
    boolean hidden = false;
    for (String name : names.split("\\s+")) {
      hidden |= HIDING.contains(name);
      if (name.indexOf(':') > 0 || name.matches("d-(?:sm|md|lg|xl|xxl)-.*")) {
        return false;
      }
    }
    return hidden;
  }

  /** The quotation this box is in; itself when in none. */
  Region quotation() {
    Region found = this;
    for (Region at = this; at != null; at = at.parent) {
      if (at.element.normalName().equals("blockquote")) {
        found = at;
      }
    }
    return found;
  }

  boolean holds(Region other) {
    Region at = other;
    while (at != null && at.depth > depth) {
      at = at.parent;
    }
    return at == this;
  }

  void count(Candidate block) {
    TextStats stats = block.stats;
    for (Region at = this; at != null; at = at.parent) {
      at.letters += stats.letters();
      at.linked += block.linked;
      at.blocks++;
      at.sentences += stats.sentences();
      if (block.isParagraph()) {
        at.paragraphs++;
        at.paragraphLetters += stats.letters();
      }
      at.first = Math.min(at.first, block.index);
      at.last = block.index;
    }
  }

  double linkShare() {
    return letters == 0 ? 0 : (double) linked / letters;
  }
}
