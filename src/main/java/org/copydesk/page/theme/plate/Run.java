package org.copydesk.page.theme.plate;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One page being drawn: what is at hand, what was set, where it is written. One thread's own. */
final class Run {
  final Galley out;

  /** What every template can name, by the number that {@link Plates} gave the name. */
  @Nullable Object[] hand;

  /** What the templates set for themselves, by unit; null for a unit that nobody asked yet. */
  private final @Nullable Object[] @Nullable [] spaces;

  /** The names of the macro, or of the page itself, that is being drawn. */
  Frame frame;

  /** What a function has come to. */
  @Nullable Object result;

  Run(Galley out, @Nullable Object[] hand, int units, int size) {
    this.out = out;
    this.hand = hand;
    this.spaces = new @Nullable Object[units][];
    this.frame = new Frame(size);
  }

  /** What a macro, or a page outside its macros, has named. */
  static final class Frame {
    final @Nullable Object[] slots;

    /** What the caller of the macro wrote between its tags, and the caller's own names. */
    Part @Nullable [] body;

    @Nullable Frame caller;

    Frame(int size) {
      this.slots = new @Nullable Object[size];
    }
  }

  /** The names of a unit, which is run when it is asked for the first time. */
  @Nullable Object[] space(Unit unit) {
    @Nullable Object[] known = spaces[unit.number];
    return known == null ? open(unit) : known;
  }

  private @Nullable Object[] open(Unit unit) {
    @Nullable Object[] initial = unit.initial();
    @Nullable Object[] space = unit.isSet() ? Arrays.copyOf(initial, initial.length) : initial;
    spaces[unit.number] = space;
    if (!unit.isPage() && !unit.isInert()) {
      Frame before = frame;
      int length = out.length();
      frame = new Frame(unit.size());
      unit.draw(this);
      out.back(length);
      frame = before;
    }
    return space;
  }
}
