package org.copydesk.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copydesk.markdown.tree.Part;
import org.copydesk.markdown.tree.Strip;

/** What remains of parts when blocks have been cut: nothing that is left empty or alone by it. */
final class Kept {
  private Kept() {}

  static List<Part> of(List<Part> parts, Set<Object> cut) {
    if (cut.isEmpty()) {
      return parts;
    }
    List<Part> kept = new ArrayList<>();
    boolean afterCut = false;
    for (Part part : parts) {
      if (!remains(part, cut)) {
        afterCut = true;
        // A rule that divided a kept part from a cut one divides nothing now.
        continue;
      }
      boolean idle = part instanceof Part.Rule && afterCut && (kept.isEmpty() || isRule(kept));
      if (!idle) {
        kept.add(part);
        afterCut = false;
      }
    }
    while (afterCut && isRule(kept)) {
      kept.remove(kept.size() - 1);
    }
    return kept;
  }

  private static boolean isRule(List<Part> kept) {
    return !kept.isEmpty() && kept.get(kept.size() - 1) instanceof Part.Rule;
  }

  /** Whether anything of a row is left to show. */
  static boolean row(Part.Row row, Set<Object> cut) {
    boolean hadCut = false;
    for (Strip cell : row.cells()) {
      if (!cell.isBlank() && !cut.contains(cell)) {
        return true;
      }
      hadCut |= cut.contains(cell);
    }
    return !hadCut;
  }

  private static boolean remains(Part part, Set<Object> cut) {
    if (part instanceof Part.Quote quote) {
      return quote.parts().isEmpty() || !of(quote.parts(), cut).isEmpty();
    }
    if (part instanceof Part.Listing listing) {
      return listing.items().stream()
          .anyMatch(item -> item.parts().isEmpty() || !of(item.parts(), cut).isEmpty());
    }
    if (part instanceof Part.Table table) {
      return row(table.head(), cut) || table.body().stream().anyMatch(row -> row(row, cut));
    }
    if (part instanceof Part.Glossary glossary) {
      return glossary.entries().stream().anyMatch(entry -> remains(entry, cut));
    }
    if (part instanceof Part.Fenced fenced && fenced.argument().isEmpty()) {
      return fenced.parts().isEmpty() || !of(fenced.parts(), cut).isEmpty();
    }
    return !cut.contains(part);
  }

  /** Whether a term of an entry is left; descriptions without a term describe nothing. */
  static boolean remains(Part.Entry entry, Set<Object> cut) {
    return entry.terms().stream().anyMatch(term -> !cut.contains(term));
  }
}
