package org.copydesk.briefing;

import java.util.Locale;
import java.util.Optional;

/**
 * Writes drafts and their sources as files. What it writes, {@link EditionReader} reads without an
 * error.
 */
public final class DraftWriter {
  private DraftWriter() {}

  /** The text of a briefing's file. */
  public static String briefing(Draft draft) {
    StringBuilder out = new StringBuilder("---\n");
    out.append("title: ")
        .append(YamlText.scalar(draft.title().orElse("Untitled draft")))
        .append('\n');
    put("lang", draft.lang(), out);
    out.append("status: draft\n");
    put("summary", draft.summary(), out);
    if (!draft.origins().isEmpty()) {
      out.append("origin:\n");
      for (Draft.Origin origin : draft.origins()) {
        out.append("  - { source: ").append(origin.source());
        out.append(", relation: ").append(word(origin.relation())).append(" }\n");
      }
    }
    draft.remarks().forEach(r -> out.append("# ").append(oneLine(r)).append('\n'));
    return out.append("---\n\n").append(draft.body()).toString();
  }

  private static String word(ImportOrigin.Relation relation) {
    return relation.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The text of a shared source's {@code source.yaml}. */
  public static String source(SourceDraft source) {
    StringBuilder out = new StringBuilder();
    put("title", source.title(), out);
    put("publisher", source.publisher(), out);
    if (!source.authors().isEmpty()) {
      put("author", Optional.of(String.join(", ", source.authors())), out);
    }
    if (source.url().isPresent()) {
      put("url", source.url(), out);
    } else {
      out.append(
          "# The address is not known. Fill it in when you have found it:\n# url: https://…\n");
    }
    put("published", source.published(), out);
    out.append("accessed: ").append(source.accessed()).append('\n');
    put("lang", source.lang(), out);
    put("carries", source.carries(), out);
    put("note", source.note(), out);
    source
        .captured()
        .ifPresent(c -> out.append("captures:\n  - ").append(SourceEdit.item(c)).append('\n'));
    return out.toString();
  }

  private static void put(String key, Optional<String> value, StringBuilder out) {
    value
        .map(DraftWriter::oneLine)
        .filter(v -> !v.isEmpty())
        .ifPresent(v -> out.append(key).append(": ").append(YamlText.scalar(v)).append('\n'));
  }

  private static String oneLine(String text) {
    return text.replaceAll("[\\s\\u0085\\u2028\\u2029]+", " ").strip();
  }
}
