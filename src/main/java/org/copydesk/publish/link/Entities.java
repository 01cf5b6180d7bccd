package org.copydesk.publish.link;

import java.util.Map;

/** Character references in attribute values: the numeric ones and those of XML. */
final class Entities {
  private static final Map<String, String> NAMED =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'");

  /** From {@code &} to {@code ;}: {@code &#x10FFFF;}. */
  private static final int LONGEST = 10;

  private Entities() {}

  /** The text that is meant; a reference that is not known stays as it is. */
  static String decode(String value) {
    int at = value.indexOf('&');
    if (at < 0) {
      return value;
    }
    StringBuilder out = new StringBuilder(value.length());
    int done = 0;
    for (; at >= 0; at = value.indexOf('&', at + 1)) {
      int end = value.substring(at, Math.min(value.length(), at + LONGEST)).indexOf(';') + at;
      String meant = end <= at ? "" : character(value.substring(at + 1, end));
      if (!meant.isEmpty()) {
        out.append(value, done, at).append(meant);
        done = end + 1;
      }
    }
    return out.append(value, done, value.length()).toString();
  }

  private static String character(String name) {
    if (!name.startsWith("#")) {
      return NAMED.getOrDefault(name, "");
    }
    try {
      boolean hex = name.startsWith("#x") || name.startsWith("#X");
      int code =
          hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
      return Character.isValidCodePoint(code) ? Character.toString(code) : "";
    } catch (NumberFormatException notANumber) {
      return "";
    }
  }
}
