package org.copydesk.page.theme.plate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The directives that choose and repeat. */
final class Flow {
  private Flow() {}

  /** {@code <#if>}, with a {@link Branch} for each condition. */
  static final class If extends Part.Holder {
    @Override
    int draw(Run run) {
      for (Part part : inside) {
        Branch branch = (Branch) part;
        Value when = branch.when;
        if (when == null || when.truth(run)) {
          return draw(branch.inside, run);
        }
      }
      return ON;
    }
  }

  /** What is drawn under a condition, or {@code <#else>}. */
  static final class Branch extends Part.Holder {
    private final @Nullable Value when;

    Branch(@Nullable Value when) {
      this.when = when;
    }

    @Override
    int draw(Run run) {
      return draw(inside, run);
    }
  }

  /** Where a list is while it is being gone through. */
  static final class Round {
    int at;
    final int last;

    Round(int last) {
      this.last = last;
    }
  }

  /** {@code <#list xs as x>}. */
  static final class Loop extends Part.Holder {
    private final Value list;
    private final int slot;
    private boolean counted;

    /**
     * @param slot of the item; of the {@link Round} the next
     */
    Loop(Value list, int slot) {
      this.list = list;
      this.slot = slot;
    }

    /** Says that something within asks where the list is. */
    void count() {
      counted = true;
    }

    @Override
    int draw(Run run) {
      return draw(Shape.list(list.of(run)), run);
    }

    private int draw(List<?> items, Run run) {
      int size = items.size();
      @Nullable Object[] slots = run.frame.slots;
      Round round = null;
      if (counted) {
        round = new Round(size - 1);
        slots[slot + 1] = round;
      }
      for (int i = 0; i < size; i++) {
        Object item = Shape.bare(items.get(i));
        if (item == null) {
          throw new Declined("an item is missing");
        }
        slots[slot] = item;
        if (round != null) {
          round.at = i;
        }
        int next = draw(inside, run);
        if (next != ON) {
          return next == BREAK ? ON : next;
        }
      }
      return ON;
    }
  }

  /** A list, and what is drawn where it is empty. */
  static final class LoopElse extends Part.Holder {
    private final Loop loop;

    LoopElse(Loop loop) {
      this.loop = loop;
    }

    @Override
    int draw(Run run) {
      List<?> items = Shape.list(loop.list.of(run));
      return items.isEmpty() ? draw(((Branch) inside[1]).inside, run) : loop.draw(items, run);
    }
  }

  /** {@code <#sep>}. */
  static final class Between extends Part.Holder {
    private final int round;

    Between(int round) {
      this.round = round;
    }

    @Override
    int draw(Run run) {
      Round at = (Round) run.frame.slots[round];
      return at == null || at.at == at.last ? ON : draw(inside, run);
    }
  }

  /** {@code <#switch>}: from the first case that fits on, until a break. */
  static final class Switch extends Part.Holder {
    private final Value on;

    Switch(Value on) {
      this.on = on;
    }

    @Override
    int draw(Run run) {
      boolean found = false;
      Case otherwise = null;
      for (Part part : inside) {
        Case one = (Case) part;
        if (one.is == null) {
          otherwise = one;
        }
        if (found || one.is != null && Logic.same(on.of(run), one.is.of(run))) {
          found = true;
          int next = draw(one.inside, run);
          if (next != ON) {
            return next == BREAK ? ON : next;
          }
        }
      }
      int next = found || otherwise == null ? ON : draw(otherwise.inside, run);
      return next == BREAK ? ON : next;
    }
  }

  /** {@code <#case>} or {@code <#default>}. */
  static final class Case extends Part.Holder {
    private final @Nullable Value is;

    Case(@Nullable Value is) {
      this.is = is;
    }

    @Override
    int draw(Run run) {
      return draw(inside, run);
    }
  }

  /** {@code <#break>}. */
  static final class Break extends Part {
    @Override
    int draw(Run run) {
      return BREAK;
    }
  }

  /** {@code <#return>}, from a function with a value. */
  static final class Return extends Part {
    private final @Nullable Value value;

    Return(@Nullable Value value) {
      this.value = value;
    }

    @Override
    int draw(Run run) {
      if (value != null) {
        Object result = value.of(run);
        if (result == null) {
          throw new Declined("a function that comes to nothing");
        }
        run.result = result;
      }
      return RETURN;
    }
  }
}
