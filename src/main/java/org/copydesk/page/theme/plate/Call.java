package org.copydesk.page.theme.plate;

import org.copydesk.json.JsonObject;
import org.jspecify.annotations.Nullable;

/** {@code f(x)} and {@code o.m(x)}. */
final class Call extends Value {
  private static final Object[] NOTHING = {};

  private final Value callee;
  private final Value[] arguments;

  Call(Value callee, Value[] arguments) {
    this.callee = callee;
    this.arguments = arguments;
  }

  @Override
  @Nullable Object of(Run run) {
    return callee instanceof Dot method
        ? method.call(run, arguments)
        : function(callee.of(run), run, arguments);
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
