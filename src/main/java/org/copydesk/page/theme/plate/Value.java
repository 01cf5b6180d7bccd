package org.copydesk.page.theme.plate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An expression of a template. */
abstract class Value {
  /** What it comes to; null where a last step leads nowhere. */
  abstract @Nullable Object of(Run run);

  /** What it comes to within parentheses, where earlier steps may lead nowhere, too. */
  @Nullable Object maybe(Run run) {
    return of(run);
  }

  /** What it comes to where somebody asks whether it is there. */
  final @Nullable Object asked(Run run) {
    return this instanceof Parentheses ? maybe(run) : of(run);
  }

  boolean truth(Run run) {
    return Shape.truth(of(run));
  }

  final String text(Run run) {
    return Shape.text(of(run));
  }

  /** One that is known from the start. */
  static final class Literal extends Value {
    final Object value;

    Literal(Object value) {
      this.value = value;
    }

    @Override
    Object of(Run run) {
      return value;
    }
  }

  /** A list written out. */
  static final class Items extends Value {
    private final Value[] items;

    Items(Value[] items) {
      this.items = items;
    }

    @Override
    Object of(Run run) {
      List<Object> list = new ArrayList<>(items.length);
      for (Value item : items) {
        Object value = item.of(run);
        if (value == null) {
          throw Declined.Missing.VALUE;
        }
        list.add(value);
      }
      return list;
    }
  }

  /** {@code (x)}. */
  static final class Parentheses extends Value {
    private final Value inside;

    Parentheses(Value inside) {
      this.inside = inside;
    }

    @Override
    @Nullable Object of(Run run) {
      return inside.of(run);
    }

    @Override
    @Nullable Object maybe(Run run) {
      try {
        return inside.maybe(run);
      } catch (Declined.Missing missing) {
        return null;
      }
    }
  }
}
