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

  /** {@code x[1..]}. */
  static final class Rest extends Value {
    private final Value target;
    private final Value from;

    Rest(Value target, Value from) {
      this.target = target;
      this.from = from;
    }

    @Override
    Object of(Run run) {
      Object on = target.of(run);
      if (!(on instanceof List<?> list)) {
        throw on == null ? Declined.Missing.VALUE : new Declined("no list");
      }
      long first = Shape.whole(from.of(run));
      if (first < 0 || first > list.size()) {
        throw new Declined("not all of it is there");
      }
      return list.subList((int) first, list.size());
    }
  }
}
