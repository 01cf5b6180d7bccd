package org.copydesk.promotion;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * One labelled line of the benchmark.
 *
 * @param site the host of its page, or the page where the host is not known
 * @param linked share of the text that is linked, 0 to 1
 */
record LabelledLine(
    String text,
    String lang,
    boolean promo,
    String category,
    int hard,
    boolean checked,
    String site,
    double linked,
    String path) {
  private static final int OF_A_PAGE = 20;

  /** Whether it comes from a page's gold text and no reader labelled it by itself. */
  boolean ofBody() {
    return category.equals("body");
  }

  /** Lines of the pages' gold texts, a few of each page, that are not among those known. */
  static List<LabelledLine> bodies(Path extraction, List<LabelledLine> known) throws IOException {
    Map<String, String> sites = sites(extraction);
    Set<String> met = new HashSet<>();
    known.forEach(line -> met.add(line.text()));
    List<LabelledLine> lines = new ArrayList<>();
    try (var folders = Files.list(extraction)) {
      for (Path folder : folders.sorted().toList()) {
        Path pages = folder.resolve("pages.jsonl");
        for (Map<String, String> row :
            Files.exists(pages) ? rows(pages) : List.<Map<String, String>>of()) {
          String site = site(folder.getFileName().toString(), row.getOrDefault("id", ""), sites);
          List<String> body = new ArrayList<>(List.of(row.getOrDefault("body", "").split("\n")));
          Collections.shuffle(body, new Random(5));
          body.stream()
              .map(line -> String.join(" ", line.strip().split("\\s+")))
              .filter(line -> !line.isEmpty() && met.add(line))
              .limit(OF_A_PAGE)
              .forEach(line -> lines.add(body(line, row.getOrDefault("lang", ""), site)));
        }
      }
    }
    return lines;
  }

  private static LabelledLine body(String text, String lang, String site) {
    return new LabelledLine(text, lang, false, "body", 0, false, site, 0, "p");
  }

  /** Reads the lines below the benchmark's folder, in the file's order. */
  static List<LabelledLine> read(Path extraction) throws IOException {
    Map<String, String> sites = sites(extraction);
    List<LabelledLine> lines = new ArrayList<>();
    for (Map<String, String> row : rows(extraction.resolve("promo/lines.jsonl"))) {
      String page = row.getOrDefault("page", "");
      lines.add(
          new LabelledLine(
              String.join(" ", row.getOrDefault("text", "").strip().split("\\s+")),
              row.getOrDefault("lang", ""),
              "promo".equals(row.get("label")),
              row.getOrDefault("cat", ""),
              Integer.parseInt(row.getOrDefault("hard", "0")),
              "true".equals(row.get("checked")),
              site(row.getOrDefault("dataset", ""), page, sites),
              Double.parseDouble(row.getOrDefault("link", "0")),
              row.getOrDefault("path", "")));
    }
    return lines;
  }

  /** The site of each page: "dataset page" to host. */
  static Map<String, String> sites(Path extraction) throws IOException {
    Map<String, String> sites = new HashMap<>();
    try (var folders = Files.list(extraction)) {
      for (Path folder : folders.sorted().toList()) {
        Path pages = folder.resolve("pages.jsonl");
        if (Files.exists(pages)) {
          for (Map<String, String> row : rows(pages)) {
            String site = row.getOrDefault("site", row.getOrDefault("id", ""));
            sites.put(folder.getFileName() + " " + row.get("id"), site);
          }
        }
      }
    }
    return sites;
  }

  static String site(String dataset, String page, Map<String, String> sites) {
    String known = sites.getOrDefault(dataset + " " + page, page).replaceFirst("^file:", "");
    if (dataset.equals("daniel") && known.contains("_")) {
      return known.split("_")[1];
    }
    return dataset.startsWith("fundus") ? known.split("_")[0] : known;
  }

  /** The string, number and boolean fields of each line's object; the rest is skipped. */
  static List<Map<String, String>> rows(Path file) throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    JsonFactory factory = new JsonFactory();
    for (String line : Files.readAllLines(file)) {
      Map<String, String> row = new HashMap<>();
      try (JsonParser parser = factory.createParser(line)) {
        parser.nextToken();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
          String name = parser.currentName();
          if (parser.nextToken().isStructStart()) {
            parser.skipChildren();
          } else {
            row.put(name, parser.getText());
          }
        }
      }
      rows.add(row);
    }
    return rows;
  }
}
