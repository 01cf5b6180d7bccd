package org.copydesk.page.theme.plate;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a template has at hand besides what it names itself, by the words that {@link Plates} knows.
 */
public final class Hand {
  private final Plates plates;
  private final @Nullable Object[] values;

  Hand(Plates plates, @Nullable Object[] values) {
    this.plates = plates;
    this.values = values;
  }

  /** The same and more. */
  public Hand with(Map<String, ?> more) {
    @Nullable Object[] all = values.clone();
    more.forEach((word, value) -> all[plates.word(word)] = value);
    return new Hand(plates, all);
  }

  @Nullable Object[] copy(int words) {
    return Arrays.copyOf(values, words);
  }
}
