package org.copydesk.page.theme.plate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The built-ins of lists. */
final class Lists {
  private Lists() {}

  /** {@code xs?size} and {@code xs?first}. */
  static final class Ask extends Value {
    private final Value list;
    private final boolean first;

    Ask(Value list, boolean first) {
      this.list = list;
      this.first = first;
    }

    @Override
    @Nullable Object of(Run run) {
      return ask(list.of(run));
    }

    @Override
    @Nullable Object maybe(Run run) {
      Object of = list.maybe(run);
      return of == null ? null : ask(of);
    }

    private @Nullable Object ask(@Nullable Object of) {
      if (!(of instanceof List<?> items)) {
        throw of == null ? Declined.Missing.VALUE : new Declined("no list");
      }
      if (!first) {
        return items.size();
      }
      return items.isEmpty() ? null : Shape.bare(items.get(0));
    }
  }

  /** {@code xs?join(", ")}. */
  static final class Join extends Value {
    private final Value list;
    private final Value between;

    Join(Value list, Value between) {
      this.list = list;
      this.between = between;
    }

    @Override
    Object of(Run run) {
      if (!(list.of(run) instanceof List<?> items)
          || !(between.of(run) instanceof String separator)) {
        throw new Declined("nothing to join");
      }
      StringBuilder joined = new StringBuilder();
      for (int i = 0; i < items.size(); i++) {
        Object item = Shape.bare(items.get(i));
        if (item == null) {
          throw new Declined("an item is missing");
        }
        joined.append(i == 0 ? "" : separator).append(Shape.text(item));
      }
      return joined.toString();
    }
  }

  /** {@code xs?map(x -> y)} and {@code xs?filter(x -> y)}. */
  static final class Each extends Value {
    private final Value list;
    private final int slot;
    private final Value by;
    private final boolean filter;

    Each(Value list, int slot, Value by, boolean filter) {
      this.list = list;
      this.slot = slot;
      this.by = by;
      this.filter = filter;
    }

    @Override
    Object of(Run run) {
      Object of = list.of(run);
      if (!(of instanceof List<?> items)) {
        throw of == null ? Declined.Missing.VALUE : new Declined("no list");
      }
      List<@Nullable Object> found = new ArrayList<>(items.size());
      for (Object one : items) {
        Object item = Shape.bare(one);
        run.frame.slots[slot] = item;
        Object value = item == null ? null : by.of(run);
        if (value == null) {
          throw new Declined("an item is missing");
        }
        if (!filter) {
          found.add(value);
        } else if (Shape.truth(value)) {
          found.add(item);
        }
      }
      return found;
    }
  }

  /** {@code x?c} of whole numbers and truth values. */
  static final class Plain extends Value {
    private final Value value;

    Plain(Value value) {
      this.value = value;
    }

    @Override
    Object of(Run run) {
      Object of = value.of(run);
      if (of == null) {
        throw Declined.Missing.VALUE;
      }
      if (Shape.isWhole(of) || of instanceof Boolean) {
        return of.toString();
      }
      throw new Declined("no number");
    }
  }
}
