package org.copydesk.page.theme.plate;

import org.copydesk.json.JsonObject;
import org.jspecify.annotations.Nullable;

/** {@code f(x)} and {@code o.m(x)}. */
final class Call extends Value {
  private static final Object[] NOTHING = {};

  private final Value callee;
  private final Value[] arguments;

  /** Whether all arguments are written out. */
  private final boolean literal;

  private @Nullable Last last;

  /** What a function came to that always comes to the same here. */
  private record Last(Function function, @Nullable Object result) {}

  Call(Value callee, Value[] arguments) {
    this.callee = callee;
    this.arguments = arguments;
    boolean all = true;
    for (Value argument : arguments) {
      all &= argument instanceof Value.Literal;
    }
    this.literal = all;
  }

  @Override
  @Nullable Object of(Run run) {
    if (callee instanceof Dot method) {
      return method.call(run, arguments);
    }
    Object called = callee.of(run);
    Last known = last;
    if (known != null && known.function == called) {
      return known.result;
    }
    Object result = function(called, run, arguments);
    if (literal && called instanceof Function function && function.isSteady()) {
      last = new Last(function, result);
    }
    return result;
  }

  static @Nullable Object function(@Nullable Object callee, Run run, Value[] arguments) {
    if (callee instanceof Function function) {
      try {
        return Shape.bare(function.call(known(values(run, arguments))));
      } catch (Function.Misused misused) {
        throw new Declined(String.valueOf(misused.getMessage()));
      }
    }
    if (callee instanceof Macro macro) {
      return macro.call(run, values(run, arguments));
    }
    throw callee == null ? Declined.Missing.VALUE : new Declined("no function");
  }

  /** The same as functions outside templates know them. */
  private static @Nullable Object[] known(@Nullable Object[] values) {
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      if (value == Shape.NOTHING) {
        values[i] = "";
      } else if (value instanceof Unit || value instanceof Macro || value instanceof JsonObject) {
        throw new Declined("not a value");
      }
    }
    return values;
  }

  static @Nullable Object[] values(Run run, Value[] arguments) {
    if (arguments.length == 0) {
      return NOTHING;
    }
    @Nullable Object[] values = new @Nullable Object[arguments.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = arguments[i].of(run);
    }
    return values;
  }
}
