package org.copydesk.publish;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.briefing.Edition;
import org.copydesk.briefing.FileForm;
import org.copydesk.page.Leaf;
import org.copydesk.page.PagePlan;
import org.copydesk.page.search.Indexing;
import org.copydesk.page.search.WordKeeper;
import org.copydesk.page.shelf.EvidencePackage;
import org.copydesk.page.shelf.Gallery;
import org.copydesk.page.theme.Theme;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.TextFile;

/**
 * Everything that one edition prints, laid out by path.
 *
 * @param sheets one for each file of the site, by path
 * @param collisions where two sheets want one place
 */
record Imposition(List<Sheet> sheets, List<Diagnostic> collisions) {

  /**
   * What an imposition is made with.
   *
   * @param evidence whether the captures of sources are published, too
   * @param words keeps those of the search
   * @param threads how many work at once
   */
  record Means(boolean evidence, CardDesk desk, WordKeeper words, int threads) {}

  static Imposition of(Edition edition, Theme theme, Means means) {
    Gallery gallery = Gallery.of(edition);
    CardDesk desk = means.desk();
    Map<String, Leaf> pages = pages(edition, gallery, means);
    List<CardSheet> cards = desk.sheets(pages.values());
    if (!desk.isAble(cards)) {
      return of(edition.withoutCards(), theme, means);
    }
    desk.note(gallery.remarks());
    List<Sheet> sheets = new ArrayList<>(cards);
    sheets.addAll(new DarkRoom(desk.kept()).sheets(gallery));
    pages.forEach((path, page) -> sheets.add(new Sheet.Drawn(page, path)));
    if (means.evidence()) {
      EvidencePackage.all(edition).forEach(packed -> sheets.add(new EvidenceSheet(packed)));
    }
    theme.assets().forEach(asset -> sheets.add(new Sheet.OfTheme(asset)));
    if (edition.site().outlets().schemas()) {
      Stream.of(FileForm.values()).forEach(form -> sheets.add(new Sheet.OfSchema(form)));
    }
    Set<String> onlyShown = gallery.onlyShown(edition);
    edition.statics().stream()
        .filter(file -> !onlyShown.contains(file.path()))
        .forEach(file -> sheets.add(new Sheet.Copied(file)));
    return of(sheets);
  }

  private static Map<String, Leaf> pages(Edition edition, Gallery gallery, Means means) {
    if (means.threads() < 2) {
      Indexing indexing = new Indexing(means.words(), Runnable::run);
      return PagePlan.byPath(edition, new PagePlan.Means(means.evidence(), gallery, indexing));
    }
    ExecutorService pool = Executors.newFixedThreadPool(means.threads());
    try {
      Indexing indexing = new Indexing(means.words(), pool);
      return PagePlan.byPath(edition, new PagePlan.Means(means.evidence(), gallery, indexing));
    } finally {
      pool.shutdownNow();
    }
  }

  static Imposition of(List<Sheet> sheets) {
    Map<String, Sheet> taken = new HashMap<>(sheets.size() * 2);
    List<Diagnostic> collisions = new ArrayList<>();
    for (Sheet sheet : sheets) {
      Sheet earlier = taken.putIfAbsent(folded(sheet.path()), sheet);
      if (earlier != null) {
        collisions.add(collision(sheet, earlier));
      }
    }
    List<Sheet> sorted = sheets.stream().sorted(Comparator.comparing(Sheet::path)).toList();
    String free = "";
    for (Sheet sheet : sorted) {
      // Of those in one folder, which stand together, the first is looked at for all.
      String folder = sheet.path().substring(0, sheet.path().lastIndexOf('/') + 1);
      if (!folder.equals(free)) {
        Optional<Sheet> file = above(sheet.path(), taken);
        file.ifPresent(one -> collisions.add(collision(sheet, one)));
        free = file.isPresent() ? "" : folder;
      }
    }
    return new Imposition(sorted, collisions);
  }

  /** Of all sheets; in a form that needs little room. */
  Set<String> paths() {
    return sheets.stream().map(Sheet::path).collect(Collectors.toUnmodifiableSet());
  }

  /** How many of them are pages for readers. */
  int pages() {
    return (int) sheets.stream().filter(sheet -> sheet.path().endsWith(".html")).count();
  }

  /** A file that stands where a folder above this path must be. */
  private static Optional<Sheet> above(String path, Map<String, Sheet> taken) {
    for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
      Sheet file = taken.get(folded(path.substring(0, slash)));
      if (file != null) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }

  private static Diagnostic collision(Sheet sheet, Sheet earlier) {
    String same = sheet.path().equals(earlier.path()) ? "" : " where letter case does not count";
    return Diagnostic.error(
            "output-collision",
            new TextFile(sheet.origin(), "").start(),
            "This goes to `"
                + sheet.path()
                + "`, and so does `"
                + earlier.origin()
                + "` with `"
                + earlier.path()
                + "`"
                + same
                + ".")
        .hint("Rename one of the two, or give it another `slug`.");
  }

  /** As file systems see it that tell neither case nor composed letters apart. */
  private static String folded(String path) {
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c >= 128 || c >= 'A' && c <= 'Z') {
        return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
      }
    }
    return path;
  }
}
