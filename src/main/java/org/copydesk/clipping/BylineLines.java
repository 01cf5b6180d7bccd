package org.copydesk.clipping;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.copydesk.clipping.byline.Byline;
import org.copydesk.clipping.byline.DateText;
import org.copydesk.clipping.byline.Found;
import org.copydesk.clipping.part.Part;

/** Tells lines above the story that only name its author or date; the source entry has both. */
final class BylineLines {
  static final String RULE = "byline";
  static final String REASON = "This names the author or date, which belong in the source entry.";

  private static final int REST = 24;

  private BylineLines() {}

  /** How many blocks at the start are searched: up to the first that tells something. */
  static int searched(List<Part> parts) {
    int end = 0;
    while (end < parts.size() && parts.get(end).text().length() < 100) {
      end++;
    }
    return end == parts.size() ? 0 : end;
  }

  static boolean is(Part part, Byline byline) {
    String text = part.text();
    if (!(part instanceof Part.Paragraph) || text.isBlank() || text.length() > 90) {
      return false;
    }
    String left = text.toLowerCase(Locale.ROOT);
    boolean named = false;
    for (Found<String> author : byline.authors()) {
      String name = author.value().toLowerCase(Locale.ROOT);
      named |= left.contains(name);
      left = left.replace(name, "");
    }
    if (named && letters(left) <= REST) {
      return true;
    }
    // A date with its weekday and clock time is short; a sentence with a date is not.
    return Optional.of(text).filter(t -> t.length() < 48).flatMap(DateText::find).isPresent()
        && !text.strip().matches("(?s).*[.!?]$");
  }

  private static long letters(String text) {
    return text.chars().filter(Character::isLetterOrDigit).count();
  }
}
