package org.copydesk.page.theme.plate;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code <#macro>} or {@code <#function>}. Its parameters are the first names of its frame. */
final class Macro {
  final String name;
  final boolean function;
  private final List<String> parameters;
  private final @Nullable Value[] defaults;
  private Part[] content = Part.NONE;
  private int size;

  /**
   * @param defaults one for each parameter, null where it must be given
   */
  Macro(String name, boolean function, List<String> parameters, @Nullable Value[] defaults) {
    this.name = name;
    this.function = function;
    this.parameters = List.copyOf(parameters);
    this.defaults = defaults;
  }

  void hold(Part[] parts) {
    content = parts;
  }

  /** Says how many names it needs. */
  void needs(int frame) {
    size = frame;
  }

  int parameter(String word) {
    return parameters.indexOf(word);
  }

  int takes() {
    return defaults.length;
  }

  Run.Frame frame() {
    return new Run.Frame(size);
  }

  /** Draws it with a frame that holds what was given. */
  void draw(Run run, Run.Frame own) {
    Run.Frame before = run.frame;
    run.frame = own;
    for (int i = 0; i < defaults.length; i++) {
      if (own.slots[i] == null) {
        Value otherwise = defaults[i];
        Object value = otherwise == null ? null : otherwise.of(run);
        if (value == null) {
          throw new Declined("a parameter is missing");
        }
        own.slots[i] = value;
      }
    }
    Part.draw(content, run);
    run.frame = before;
  }

  /** What the function comes to. */
  Object call(Run run, @Nullable Object[] arguments) {
    if (!function || arguments.length > defaults.length) {
      throw new Declined(name);
    }
    Run.Frame own = frame();
    System.arraycopy(arguments, 0, own.slots, 0, arguments.length);
    int length = run.out.length();
    run.result = null;
    draw(run, own);
    run.out.back(length);
    Object result = run.result;
    if (result == null) {
      throw new Declined(name);
    }
    run.result = null;
    return result;
  }

  @Override
  public String toString() {
    return name + Arrays.asList(parameters);
  }
}
