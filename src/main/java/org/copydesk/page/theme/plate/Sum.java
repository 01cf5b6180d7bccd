package org.copydesk.page.theme.plate;

/** {@code +} and {@code -} of whole numbers; {@code +} also joins texts. */
final class Sum extends Value {
  private final Value left;
  private final Value right;
  private final char sign;

  Sum(Value left, Value right, char sign) {
    this.left = left;
    this.right = right;
    this.sign = sign;
  }

  @Override
  Object of(Run run) {
    Object first = left.of(run);
    Object second = right.of(run);
    if (Shape.isWhole(first) && Shape.isWhole(second)) {
      return sum(Shape.whole(first), Shape.whole(second));
    }
    if (sign != '+' || first == Shape.NOTHING || second == Shape.NOTHING) {
      throw first == null || second == null ? Declined.Missing.VALUE : new Declined("no number");
    }
    return Shape.text(first).concat(Shape.text(second));
  }

  private Object sum(long first, long second) {
    try {
      return sign == '+' ? Math.addExact(first, second) : Math.subtractExact(first, second);
    } catch (ArithmeticException tooLarge) {
      throw new Declined("too large a number");
    }
  }
}
