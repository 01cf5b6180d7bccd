package org.copydesk.page.theme.plate;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Parts that are drawn once and then copied. For {@code <@copied>} there is one of these for each
 * language, for {@code <@fixture>} a page knows those of the pages that stand as it does.
 */
public final class Copies {
  /** Far more than there are verdicts; what comes after is drawn each time. */
  private static final int MOST = 1000;

  private final Map<String, char[]> known = new ConcurrentHashMap<>();

  /** What was drawn under that key; null when nothing was. */
  public char @Nullable [] find(String key) {
    return known.get(key);
  }

  public void keep(String key, char[] copy) {
    if (known.size() < MOST) {
      known.put(key, copy);
    }
  }

  /** The parts of the frame that a page has alike with others; empty where none stands as it. */
  public interface Fixtures {
    Optional<Copies> copies();
  }
}
