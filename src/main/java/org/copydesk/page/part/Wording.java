package org.copydesk.page.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.claim.Excerpt;
import org.copydesk.text.Placed;

/**
 * Words quoted from a source, and the way to them.
 *
 * @param text as we print them
 * @param parts the same, told apart by whose words they are
 * @param original the source's own words, where ours are a translation
 * @param passage where they stand; empty when that was not looked up
 */
public record Wording(
    String text, List<Part> parts, Optional<String> original, Optional<Passage> passage) {
  private static final Pattern OURS =
      Pattern.compile("\\[[^\\[\\]]*\\]|\\(\\s*(?:\\.{3}|…)\\s*\\)");

  /**
   * A stretch of a quotation.
   *
   * @param ours whether it is our insertion or mark of omission
   */
  public record Part(String text, boolean ours) {}

  static Wording of(Excerpt excerpt, Optional<Passage> passage) {
    String text = excerpt.words().value();
    return new Wording(text, parts(text), excerpt.original().map(Placed::value), passage);
  }

  private static List<Part> parts(String text) {
    List<Part> parts = new ArrayList<>();
    Matcher ours = OURS.matcher(text);
    int at = 0;
    while (ours.find()) {
      add(parts, text.substring(at, ours.start()), false);
      add(parts, ours.group(), true);
      at = ours.end();
    }
    add(parts, text.substring(at), false);
    return List.copyOf(parts);
  }

  private static void add(List<Part> parts, String text, boolean ours) {
    if (!text.isEmpty()) {
      parts.add(new Part(text, ours));
    }
  }
}
