package org.copydesk.page.theme.plate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code x[y]}: an item of a list, or a name of a unit. */
final class Key extends Value {
  private final Value target;
  private final Value key;

  Key(Value target, Value key) {
    this.target = target;
    this.key = key;
  }

  @Override
  @Nullable Object of(Run run) {
    return find(target.of(run), run);
  }

  @Override
  @Nullable Object maybe(Run run) {
    Object on = target.maybe(run);
    return on == null ? null : find(on, run);
  }

  private @Nullable Object find(@Nullable Object on, Run run) {
    if (on == null) {
      throw Declined.Missing.VALUE;
    }
    Object by = key.of(run);
    if (on instanceof Unit unit && by instanceof String name) {
      return Dot.named(unit, name, run);
    }
    if (on instanceof List<?> list && by instanceof Integer index && index >= 0) {
      return index < list.size() ? Shape.bare(list.get(index)) : null;
    }
    throw new Declined("no such key");
  }

  /** {@code x[1..]} and {@code x[1..3]}. */
  static final class Slice extends Value {
    private final Value target;
    private final Value from;
    private final @Nullable Value to;

    /**
     * @param to the last that counts; null for the end
     */
    Slice(Value target, Value from, @Nullable Value to) {
      this.target = target;
      this.from = from;
      this.to = to;
    }

    @Override
    Object of(Run run) {
      Object on = target.of(run);
      if (!(on instanceof List<?> list)) {
        throw on == null ? Declined.Missing.VALUE : new Declined("no list");
      }
      long first = Shape.whole(from.of(run));
      long end = to == null ? list.size() : Shape.whole(to.of(run)) + 1;
      if (first < 0 || first > end || to != null && first == end || end > list.size()) {
        throw new Declined("not all of it is there");
      }
      return list.subList((int) first, (int) end);
    }
  }
}
