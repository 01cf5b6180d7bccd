package org.copydesk.evidence;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a writer may not do with brackets in a quotation: put a negation into it, or change a word
 * or number from within. Brackets explain; these would say something else.
 */
final class Insertions {
  private static final Pattern BRACKET = Pattern.compile("\\[([^\\[\\]]*)\\]");
  private static final Pattern ENDING = Pattern.compile("\\p{L}{1,3}");

  private Insertions() {}

  /** Why a folded quotation cannot be looked up, in a sentence; empty when nothing is wrong. */
  static Optional<String> fault(String folded) {
    Matcher bracket = BRACKET.matcher(folded);
    while (bracket.find()) {
      String inside = bracket.group(1);
      String negation = Negation.near("", 0, List.of(inside));
      if (!negation.isEmpty()) {
        return Optional.of("The insertion [" + inside + "] turns what the source says.");
      }
      int before = bracket.start() == 0 ? ' ' : folded.codePointBefore(bracket.start());
      int after = bracket.end() == folded.length() ? ' ' : folded.codePointAt(bracket.end());
      if (isWithin(inside, before, after)) {
        return Optional.of("The insertion [" + inside + "] changes a word or number.");
      }
    }
    return Optional.empty();
  }

  private static boolean isWithin(String inside, int before, int after) {
    boolean elision = inside.isBlank() || inside.strip().equals("...");
    if (elision || Character.isIdeographic(before) || Character.isIdeographic(after)) {
      return false;
    }
    boolean cased = inside.codePointCount(0, inside.length()) == 1 && Character.isLetter(after);
    boolean ending = ENDING.matcher(inside).matches();
    return Character.isDigit(before)
        || Character.isLetterOrDigit(after) && !cased
        || Character.isLetter(before) && !ending;
  }
}
