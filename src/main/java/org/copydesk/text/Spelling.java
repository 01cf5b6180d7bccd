package org.copydesk.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds what an author probably meant, for hints. */
public final class Spelling {
  private Spelling() {}

  /**
   * The known word nearest to what was written, if one is near enough: at most a third of its
   * letters differ (one letter in words of up to three). Ties go to the first in alphabetical
   * order.
   */
  public static Optional<String> nearest(String written, Collection<String> known) {
    String word = written.toLowerCase(Locale.ROOT);
    int limit = Math.max(1, Math.min(word.length(), 60) / 3);
    String best = null;
    int bestDistance = limit + 1;
    for (String candidate : known.stream().sorted().toList()) {
      int distance = distance(word, candidate.toLowerCase(Locale.ROOT), bestDistance);
      if (distance < bestDistance) {
        best = candidate;
        bestDistance = distance;
      }
    }
    return Optional.ofNullable(best);
  }

  /** A hint sentence: the nearest known word, or else the whole list when it is short. */
  public static Optional<String> hint(String written, Collection<String> known) {
    Optional<String> near = nearest(written, known);
    if (near.isPresent()) {
      return Optional.of("Did you mean `" + near.get() + "`?");
    }
    if (known.isEmpty() || known.size() > 12) {
      return Optional.empty();
    }
    return Optional.of("Known are: " + String.join(", ", known.stream().sorted().toList()) + ".");
  }

  /**
   * Levenshtein distance with swapped neighbours counted once; gives up at {@code bound} and
   * returns it.
   */
  private static int distance(String a, String b, int bound) {
    if (Math.abs(a.length() - b.length()) >= bound) {
      return bound;
    }
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int swap = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + swap);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      int[] spare = beforeLast;
      beforeLast = last;
      last = row;
      row = spare;
    }
    return Math.min(last[b.length()], bound);
  }
}
