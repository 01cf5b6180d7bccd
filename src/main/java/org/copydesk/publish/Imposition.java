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
import java.util.stream.Stream;
import org.copydesk.briefing.Edition;
import org.copydesk.briefing.FileForm;
import org.copydesk.page.Leaf;
import org.copydesk.page.PagePlan;
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
   * @param evidence whether the captures of sources are published, too
   */
  static Imposition of(Edition edition, Theme theme, boolean evidence, CardDesk desk) {
    Gallery gallery = Gallery.of(edition);
    List<Leaf> pages = PagePlan.leaves(edition, evidence, gallery);
    List<CardSheet> cards = desk.sheets(pages);
    if (!desk.isAble(cards)) {
      return of(edition.withoutCards(), theme, evidence, desk);
    }
    desk.note(gallery.remarks());
    List<Sheet> sheets = new ArrayList<>(cards);
    sheets.addAll(new DarkRoom(desk.kept()).sheets(gallery));
    pages.forEach(page -> sheets.add(new Sheet.Drawn(page, page.path())));
    if (evidence) {
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

  static Imposition of(List<Sheet> sheets) {
    Map<String, Sheet> taken = new HashMap<>();
    List<Diagnostic> collisions = new ArrayList<>();
    for (Sheet sheet : sheets) {
      Sheet earlier = taken.putIfAbsent(folded(sheet.path()), sheet);
      if (earlier != null) {
        collisions.add(collision(sheet, earlier));
      }
    }
    for (Sheet sheet : sheets) {
      above(sheet.path(), taken).ifPresent(file -> collisions.add(collision(sheet, file)));
    }
    List<Sheet> sorted = sheets.stream().sorted(Comparator.comparing(Sheet::path)).toList();
    return new Imposition(sorted, collisions);
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
    return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
