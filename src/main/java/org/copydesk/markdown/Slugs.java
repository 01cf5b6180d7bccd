package org.copydesk.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.copydesk.text.Marks;

/**
 * Gives out anchors made of headings, as GitHub does: letters of any script, digits, hyphens and
 * underscores stay, blanks become hyphens, the second of a name gets {@code -1}.
 */
final class Slugs {
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  String next(String heading) {
    String slug = slug(heading);
    String base = slug.isEmpty() ? "section" : slug;
    String free = base;
    while (!taken.add(free)) {
      free = base + "-" + numbers.merge(base, 1, Integer::sum);
    }
    return free;
  }

  private static String slug(String heading) {
    String lower = heading.strip().toLowerCase(Locale.ROOT);
    StringBuilder slug = new StringBuilder(lower.length());
    for (int at = 0; at < lower.length(); at = lower.offsetByCodePoints(at, 1)) {
      int c = lower.codePointAt(at);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        slug.append('-');
      } else if (kept(c)) {
        slug.appendCodePoint(c);
      }
    }
    return slug.toString();
  }

  private static boolean kept(int c) {
    return c == '-' || c == '_' || Character.isLetterOrDigit(c) || Marks.isMark(c);
  }
}
