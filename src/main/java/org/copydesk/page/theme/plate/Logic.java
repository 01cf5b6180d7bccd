package org.copydesk.page.theme.plate;

import java.text.Collator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is true, and what is there. */
final class Logic {
  private Logic() {}

  /** Whether two values are equal, as templates see it. */
  static boolean same(@Nullable Object left, @Nullable Object right) {
    if (left == null || right == null) {
      throw Declined.Missing.VALUE;
    }
    if (Shape.isWhole(left) && Shape.isWhole(right)) {
      return Shape.whole(left) == Shape.whole(right);
    }
    if (left instanceof Boolean && right instanceof Boolean) {
      return left.equals(right);
    }
    if (isText(left) && isText(right)) {
      return alike(Shape.text(left), Shape.text(right));
    }
    throw new Declined("not comparable");
  }

  private static boolean isText(Object value) {
    return value instanceof String || Shape.isOwn(value);
  }

  /** FreeMarker compares by a collator, to which some letters beyond ASCII are alike. */
  private static boolean alike(String left, String right) {
    return left.equals(right)
        || !(isPlain(left) && isPlain(right))
            && Collator.getInstance(Locale.ROOT).compare(left, right) == 0;
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  /** A value that is true or false. */
  abstract static class Truth extends Value {
    @Override
    final Object of(Run run) {
      return truth(run);
    }

    @Override
    abstract boolean truth(Run run);
  }

  /** {@code a && b}. */
  static final class And extends Truth {
    private final Value left;
    private final Value right;

    And(Value left, Value right) {
      this.left = left;
      this.right = right;
    }

    @Override
    boolean truth(Run run) {
      return left.truth(run) && right.truth(run);
    }
  }

  /** {@code a || b}. */
  static final class Or extends Truth {
    private final Value left;
    private final Value right;

    Or(Value left, Value right) {
      this.left = left;
      this.right = right;
    }

    @Override
    boolean truth(Run run) {
      return left.truth(run) || right.truth(run);
    }
  }

  /** {@code !a}. */
  static final class Not extends Truth {
    private final Value value;

    Not(Value value) {
      this.value = value;
    }

    @Override
    boolean truth(Run run) {
      return !value.truth(run);
    }
  }

  /** {@code a == b}, and with a {@link Not} around it {@code a != b}. */
  static final class Same extends Truth {
    private final Value left;
    private final Value right;

    Same(Value left, Value right) {
      this.left = left;
      this.right = right;
    }

    @Override
    boolean truth(Run run) {
      return same(left.of(run), right.of(run));
    }
  }

  /** {@code a < b} of whole numbers, and with sides or a {@link Not} turned the others. */
  static final class Less extends Truth {
    private final Value left;
    private final Value right;

    Less(Value left, Value right) {
      this.left = left;
      this.right = right;
    }

    @Override
    boolean truth(Run run) {
      return Shape.whole(left.of(run)) < Shape.whole(right.of(run));
    }
  }

  /** {@code a??}. */
  static final class There extends Truth {
    private final Value value;

    There(Value value) {
      this.value = value;
    }

    @Override
    boolean truth(Run run) {
      return value.asked(run) != null;
    }
  }

  /** {@code a?has_content}. */
  static final class Filled extends Truth {
    private final Value value;

    Filled(Value value) {
      this.value = value;
    }

    @Override
    boolean truth(Run run) {
      return !Shape.isEmpty(value.asked(run));
    }
  }

  /** {@code a!b} and {@code a!}. */
  static final class Otherwise extends Value {
    private final Value value;
    private final @Nullable Value otherwise;

    Otherwise(Value value, @Nullable Value otherwise) {
      this.value = value;
      this.otherwise = otherwise;
    }

    @Override
    @Nullable Object of(Run run) {
      Object given = value.asked(run);
      return given != null ? given : otherwise == null ? Shape.NOTHING : otherwise.of(run);
    }
  }

  /** {@code a?then(b, c)}. */
  static final class Then extends Value {
    private final Value when;
    private final Value yes;
    private final Value no;

    Then(Value when, Value yes, Value no) {
      this.when = when;
      this.yes = yes;
      this.no = no;
    }

    @Override
    @Nullable Object of(Run run) {
      return when.truth(run) ? yes.of(run) : no.of(run);
    }
  }
}
