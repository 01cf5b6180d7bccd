package org.copydesk.promotion;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One pasted text of the benchmark.
 *
 * @param site the host of its page, or the page where the host is not known
 * @param around for each line whether it stands around the article
 */
record LabelledPaste(
    String id, String lang, String site, List<String> lines, List<Boolean> around) {
  private static final int RUN = 4;
  private static final String ALONE = "alone";

  /** The part of the cross-validation that its site belongs to. */
  int fold() {
    return LinesTrainer.fold(site);
  }

  /** The article alone, as careful people paste it. */
  LabelledPaste alone() {
    List<String> own = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!around.get(i)) {
        own.add(lines.get(i));
      }
    }
    return new LabelledPaste(ALONE, lang, site, own, Collections.nCopies(own.size(), false));
  }

  boolean isAlone() {
    return id.equals(ALONE);
  }

  List<Passage> passages() {
    return lines.stream().map(Passage::of).toList();
  }

  /** Reads the pasted texts below the benchmark's folder. */
  static List<LabelledPaste> read(Path extraction) throws IOException {
    Map<String, String> sites = LabelledLine.sites(extraction);
    List<LabelledPaste> pastes = new ArrayList<>();
    for (Map<String, String> row : LabelledLine.rows(extraction.resolve("promo/pasted.jsonl"))) {
      String id = row.getOrDefault("id", "");
      String dataset = row.getOrDefault("dataset", "");
      String page = id.substring(Math.min(id.length(), dataset.length() + 1));
      List<String> lines =
          Arrays.stream(row.getOrDefault("text", "").split("\n"))
              .filter(l -> !l.isBlank())
              .toList();
      pastes.add(
          new LabelledPaste(
              id,
              row.getOrDefault("lang", ""),
              LabelledLine.site(dataset, page, sites),
              lines,
              around(lines, row.getOrDefault("body", ""))));
    }
    return pastes;
  }

  private static List<Boolean> around(List<String> lines, String body) {
    String whole = bare(body);
    Set<String> own = Arrays.stream(body.split("\n")).map(l -> bare(l)).collect(Collectors.toSet());
    Set<String> runs = new HashSet<>(runs(body));
    return lines.stream().map(line -> isAround(line, whole, own, runs)).toList();
  }

  /** A line is the article's when it is in its text, or most of it is. */
  private static boolean isAround(String line, String body, Set<String> own, Set<String> runs) {
    String bare = bare(line);
    if (bare.length() < 12) {
      return !own.contains(bare);
    }
    if (body.contains(bare)) {
      return false;
    }
    List<String> all = runs(line);
    return all.stream().filter(runs::contains).count() * 2 <= all.size();
  }

  /** All sequences of four words. */
  private static List<String> runs(String text) {
    String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
    List<String> runs = new ArrayList<>();
    for (int i = 0; i + RUN <= words.length; i++) {
      runs.add(String.join(" ", Arrays.asList(words).subList(i, i + RUN)));
    }
    return runs;
  }

  private static String bare(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
