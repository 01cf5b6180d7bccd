package org.copydesk.page.theme.plate;

import org.jspecify.annotations.Nullable;

/** A function that templates call by its name alone, such as {@code say("by", name)}. */
public interface Function {
  /**
   * @param arguments texts, whole numbers, truth values, lists, HTML, or Copydesk's own objects
   * @throws Misused when they are not what the function takes
   */
  @Nullable Object call(@Nullable Object[] arguments);

  /** Whether the same arguments always come to the same. */
  boolean isSteady();

  /** Says what a function wants. */
  final class Misused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Misused(String want) {
      super(want, null, false, false);
    }
  }
}
