package org.copydesk.page.theme.plate;

import org.copydesk.markdown.Html;
import org.jspecify.annotations.Nullable;

/** The directives that give names. */
final class Naming {
  private Naming() {}

  /** Where a name is kept. */
  record Spot(@Nullable Unit unit, int slot) {
    void put(Object value, Run run) {
      if (unit == null) {
        run.frame.slots[slot] = value;
      } else {
        run.space(unit)[slot] = value;
      }
    }
  }

  /** {@code <#assign x = y>} and {@code <#local x = y>}. */
  static final class Let extends Part {
    private final Spot spot;
    private final Value value;

    Let(Spot spot, Value value) {
      this.spot = spot;
      this.value = value;
    }

    @Override
    int draw(Run run) {
      Object given = value.of(run);
      if (given == null) {
        throw Declined.Missing.VALUE;
      }
      spot.put(given, run);
      return ON;
    }
  }

  /** Several of them in one directive. */
  static final class Lets extends Part {
    private final Part[] lets;

    Lets(Part[] lets) {
      this.lets = lets;
    }

    @Override
    int draw(Run run) {
      return draw(lets, run);
    }
  }

  /** {@code <#local x>…</#local>}: what is drawn becomes a value. */
  static final class Capture extends Part.Holder {
    private final Spot spot;
    private final boolean markup;

    Capture(Spot spot, Format format) {
      this.spot = spot;
      this.markup = format == Format.HTML;
    }

    @Override
    int draw(Run run) {
      int from = run.out.length();
      int next = draw(inside, run);
      String text = run.out.cut(from);
      if (next != ON) {
        throw new Declined("left while being captured");
      }
      spot.put(markup ? new Html(text) : text, run);
      return ON;
    }
  }

  /** A macro or function where it stands, or the name of an import. */
  static final class Define extends Part {
    private final Unit unit;
    private final int slot;
    private final Object value;
    private final boolean hoisted;

    /**
     * @param hoisted whether the name stands for it from the start
     */
    Define(Unit unit, int slot, Object value, boolean hoisted) {
      this.unit = unit;
      this.slot = slot;
      this.value = value;
      this.hoisted = hoisted;
    }

    boolean isHoisted() {
      return hoisted;
    }

    @Override
    void hold(Part[] parts) {
      ((Macro) value).hold(parts);
    }

    @Override
    int draw(Run run) {
      @Nullable Object[] space = run.space(unit);
      if (space[slot] != value) {
        space[slot] = value;
      }
      return ON;
    }
  }

  /** An import by a page's own template: every template knows the name then. */
  static final class Import extends Part {
    private final Define define;
    private final Unit library;
    private final int hand;

    Import(Define define, Unit library, int hand) {
      this.define = define;
      this.library = library;
      this.hand = hand;
    }

    boolean isHoisted() {
      return define.hoisted;
    }

    @Override
    int draw(Run run) {
      if (!library.isInert()) {
        run.space(library);
      }
      if (hand >= 0) {
        run.hand[hand] = library;
      }
      return define.draw(run);
    }
  }
}
