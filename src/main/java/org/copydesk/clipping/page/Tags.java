package org.copydesk.clipping.page;

import java.util.HashMap;
import java.util.Map;

/** What an HTML element means for the reading of text. */
public enum Tags {
  /** Holds nothing that a reader reads. */
  SKIP,
  /** Begins and ends a block. */
  BLOCK,
  HEADING,
  ITEM,
  LIST,
  QUOTE,
  CODE,
  TABLE,
  CAPTION,
  PICTURE,
  RULE,
  BREAK,
  LINK,
  EMPHASIS,
  STRONG,
  /** Goes on in the running text. */
  INLINE;

  private static final Map<String, Tags> BY_NAME = new HashMap<>();

  static {
    put(SKIP, "script style noscript template svg math head title meta link object embed applet");
    put(
        SKIP,
        "button select option textarea input iframe frame frameset audio video canvas map area");
    put(SKIP, "dialog datalist progress meter rp rt source track param base");
    put(BLOCK, "p div section article main header footer aside nav form fieldset address center");
    put(BLOCK, "figure details summary hgroup legend dl dt dd td th tr tbody thead tfoot caption");
    put(BLOCK, "body html search menu dir label optgroup");
    put(HEADING, "h1 h2 h3 h4 h5 h6");
    put(ITEM, "li");
    put(LIST, "ul ol");
    put(QUOTE, "blockquote");
    put(CODE, "pre xmp listing");
    put(TABLE, "table");
    put(CAPTION, "figcaption");
    put(PICTURE, "img amp-img");
    put(RULE, "hr");
    put(BREAK, "br");
    put(LINK, "a");
    put(EMPHASIS, "em i cite dfn");
    put(STRONG, "strong b");
  }

  private static void put(Tags tag, String names) {
    for (String name : names.split(" ")) {
      BY_NAME.put(name, tag);
    }
  }

  static Tags of(String name) {
    return BY_NAME.getOrDefault(name, INLINE);
  }
}
