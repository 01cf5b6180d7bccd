package org.copydesk.page.theme.plate;

/** A piece of a template that is drawn: text, a value, a directive. */
abstract class Part {
  /** What {@link #draw} says: go on, leave the list or switch, leave the macro or function. */
  static final int ON = 0;

  static final int BREAK = 1;
  static final int RETURN = 2;

  static final Part[] NONE = {};

  /** Writes it; says whether to go on. */
  abstract int draw(Run run);

  /** Takes what stands between its tags, once that is read. */
  void hold(Part[] inside) {
    throw new IllegalStateException("Nothing stands in " + this);
  }

  static int draw(Part[] parts, Run run) {
    for (Part part : parts) {
      int next = part.draw(run);
      if (next != ON) {
        return next;
      }
    }
    return ON;
  }

  /** Text as it is. */
  static final class Text extends Part {
    private final char[] text;

    Text(String text) {
      this.text = text.toCharArray();
    }

    @Override
    int draw(Run run) {
      run.out.write(text, 0, text.length);
      return ON;
    }
  }

  /** {@code ${x}}. */
  static final class Print extends Part {
    private final Value value;
    private final Format format;

    Print(Value value, Format format) {
      this.value = value;
      this.format = format;
    }

    @Override
    int draw(Run run) {
      Object shown = value.of(run);
      if (shown instanceof String text) {
        run.out.write(text, format);
      } else {
        Shape.print(shown, format, run.out);
      }
      return ON;
    }
  }

  /** A part with others between its tags. */
  abstract static class Holder extends Part {
    Part[] inside = NONE;

    @Override
    void hold(Part[] parts) {
      inside = parts;
    }
  }
}
