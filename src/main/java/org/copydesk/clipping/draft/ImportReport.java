package org.copydesk.clipping.draft;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copydesk.briefing.YamlText;
import org.copydesk.clipping.Clipping;
import org.copydesk.clipping.Removal;

/** How removals are listed: for people on a screen, and as the file beside the capture. */
public final class ImportReport {
  private static final int TEASER = 90;

  private ImportReport() {}

  /**
   * A readable list.
   *
   * @param full whether to give reason, place and all the words
   */
  public static String list(Clipping clipping, boolean full) {
    StringBuilder out = new StringBuilder();
    for (Removal each : clipping.removals()) {
      String words = each.words().replace('\n', ' ');
      out.append(String.format(Locale.ROOT, "%4d  %-13s ", each.number(), each.rule()));
      if (full) {
        out.append("block ").append(each.place()).append(": ").append(each.reason()).append('\n');
        out.append("      ").append(words).append('\n');
      } else {
        out.append(words.length() > TEASER ? words.substring(0, TEASER) + "…" : words).append('\n');
      }
    }
    return out.toString();
  }

  /** What the page said about its article, each with the place where it said so. */
  public static String told(Clipping clipping) {
    StringBuilder out = new StringBuilder();
    for (Told each : Told.of(clipping.byline())) {
      out.append(String.format(Locale.ROOT, "      %-13s ", each.what()))
          .append(each.value().replace('\n', ' '))
          .append(" (")
          .append(each.from())
          .append(")\n");
    }
    return out.toString();
  }

  /**
   * The file {@code import.yaml}.
   *
   * @param kept numbers of removals that were put back
   * @param draft the draft it tells of, as a path below the publication's folder
   * @param digest the digest of the draft as it was written
   */
  static String yaml(Clipping uncut, Set<Integer> kept, String draft, String digest) {
    StringBuilder out = new StringBuilder();
    out.append(
        "# What the import left out. To put a block back, set `keep: true` below and import again,\n");
    out.append("# or say --keep with its number.\n");
    out.append("draft: ").append(quoted(draft)).append('\n');
    out.append("draft-digest: ").append(quoted(digest)).append('\n');
    List<Told> told = Told.of(uncut.byline());
    out.append(told.isEmpty() ? "read: []\n" : "read:\n");
    for (Told each : told) {
      out.append("  - { what: ").append(each.what());
      out.append(", value: ").append(quoted(each.value()));
      out.append(", from: ").append(quoted(each.from())).append(" }\n");
    }
    out.append(uncut.removals().isEmpty() ? "removals: []\n" : "removals:\n");
    for (Removal each : uncut.removals()) {
      out.append("  - number: ").append(each.number()).append('\n');
      out.append("    keep: ").append(kept.contains(each.number())).append('\n');
      out.append("    rule: ").append(each.rule()).append('\n');
      out.append("    reason: ").append(quoted(each.reason())).append('\n');
      out.append("    block: ").append(each.place()).append('\n');
      out.append("    words: ").append(quoted(each.words())).append('\n');
    }
    return out.toString();
  }

  private static String quoted(String text) {
    return YamlText.quoted(text);
  }
}
