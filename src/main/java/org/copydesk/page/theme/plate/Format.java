package org.copydesk.page.theme.plate;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a template writes, by the ending of its name: it decides how texts are escaped. */
enum Format {
  /** {@code .ftl}: nothing is escaped. */
  PLAIN(null),
  /** {@code .ftlh}. */
  HTML("&#39;"),
  /** {@code .ftlx}. */
  XML("&apos;");

  private final String @Nullable [] escapes;

  Format(@Nullable String apostrophe) {
    if (apostrophe == null) {
      escapes = null;
    } else {
      escapes = new String['>' + 1];
      escapes['&'] = "&amp;";
      escapes['<'] = "&lt;";
      escapes['>'] = "&gt;";
      escapes['"'] = "&quot;";
      escapes['\''] = apostrophe;
    }
  }

  static Format of(String template) {
    String name = template.toLowerCase(Locale.ROOT);
    return name.endsWith(".ftlh") ? HTML : name.endsWith(".ftlx") ? XML : PLAIN;
  }

  /** What stands for each letter up to {@code >}; empty where letters stand for themselves. */
  String @Nullable [] escapes() {
    return escapes;
  }
}
