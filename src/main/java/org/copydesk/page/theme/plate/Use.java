package org.copydesk.page.theme.plate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code <@x.y a b>…</@x.y>}: a macro drawn. */
final class Use extends Part.Holder {
  private final Value callee;
  private final Value[] arguments;

  /** The names of the arguments; empty where they go by their order. */
  private final List<String> names;

  private boolean body;
  private @Nullable Fit last;

  /** Which parameter each argument fills, for the macro that was called last. */
  private record Fit(Macro macro, int[] parameters) {}

  /**
   * What is handed over.
   *
   * @param names of the values; empty where they go by their order
   */
  record Arguments(List<Value> values, List<String> names) {
    @Nullable Value find(String name) {
      int at = names.indexOf(name);
      return at < 0 ? null : values.get(at);
    }
  }

  Use(Value callee, Arguments arguments) {
    this.callee = callee;
    this.arguments = arguments.values.toArray(new Value[0]);
    this.names = arguments.names;
  }

  @Override
  void hold(Part[] parts) {
    super.hold(parts);
    body = true;
  }

  @Override
  int draw(Run run) {
    if (!(callee.of(run) instanceof Macro macro) || macro.function) {
      throw new Declined("no macro");
    }
    Run.Frame own = macro.frame();
    if (names.isEmpty()) {
      if (arguments.length > macro.takes()) {
        throw new Declined(macro.name);
      }
      for (int i = 0; i < arguments.length; i++) {
        own.slots[i] = arguments[i].of(run);
      }
    } else {
      int[] parameters = fit(macro).parameters;
      for (int i = 0; i < arguments.length; i++) {
        own.slots[parameters[i]] = arguments[i].of(run);
      }
    }
    if (body) {
      own.body = inside;
      own.caller = run.frame;
    }
    macro.draw(run, own);
    return ON;
  }

  private Fit fit(Macro macro) {
    Fit known = last;
    if (known == null || known.macro != macro) {
      int[] parameters = new int[arguments.length];
      for (int i = 0; i < parameters.length; i++) {
        parameters[i] = macro.parameter(names.get(i));
        if (parameters[i] < 0) {
          throw new Declined(macro.name);
        }
      }
      known = new Fit(macro, parameters);
      last = known;
    }
    return known;
  }

  /** {@code <#nested>}: what the caller wrote between the tags. */
  static final class Nested extends Part {
    @Override
    int draw(Run run) {
      Run.Frame own = run.frame;
      if (own.body != null && own.caller != null) {
        run.frame = own.caller;
        int next = draw(own.body, run);
        run.frame = own;
        if (next != ON) {
          throw new Declined("left from between the tags of a macro");
        }
      }
      return ON;
    }
  }
}
