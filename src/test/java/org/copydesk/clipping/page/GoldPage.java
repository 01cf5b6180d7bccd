package org.copydesk.clipping.page;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.copydesk.json.JsonValue;

/**
 * A page with what a good extractor gives back, from a folder of {@code pages.jsonl} and {@code
 * html/<id>.html.gz}.
 *
 * @param body the article; empty when only pieces are known
 * @param with pieces that belong to the article
 * @param without pieces that do not
 * @param doubtful whether the gold is known to be wrong; such a page is not learned from
 */
record GoldPage(
    String set,
    String id,
    String site,
    String url,
    String body,
    List<String> with,
    List<String> without,
    boolean doubtful,
    Path file) {

  static List<GoldPage> read(Path folder) throws IOException {
    List<GoldPage> pages = new ArrayList<>();
    String set = folder.getFileName().toString();
    for (String line : Files.readAllLines(folder.resolve("pages.jsonl"))) {
      JsonValue json = JsonValue.read(line).orElseThrow();
      String id = json.get("id").text();
      String url = json.get("url").text();
      pages.add(
          new GoldPage(
              set,
              id,
              url.isEmpty() ? known(json.get("site").text(), id) : site(url, id),
              url,
              json.get("body").text(),
              texts(json.get("with")),
              texts(json.get("without")),
              json.get("suspect").text().equals("true"),
              folder.resolve("html/" + id + ".html.gz")));
    }
    return pages;
  }

  private static List<String> texts(JsonValue list) {
    return list.items().stream().map(JsonValue::text).toList();
  }

  /** The site as the set has it; each page is a site of its own where that is unknown. */
  private static String known(String site, String id) {
    return site.isEmpty() ? id : site;
  }

  /** The last two parts of the host, so that a site's pages stay together. */
  private static String site(String url, String id) {
    try {
      String host = URI.create(url.replace(" ", "%20")).getHost();
      if (host == null) {
        return id;
      }
      String[] parts = host.split("\\.");
      int n = parts.length;
      int keep = n > 2 && parts[n - 2].length() <= 3 ? 3 : 2;
      return String.join(".", List.of(parts).subList(Math.max(0, n - keep), n));
    } catch (IllegalArgumentException malformed) {
      return id;
    }
  }

  byte[] html() throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return in.readAllBytes();
    }
  }
}
