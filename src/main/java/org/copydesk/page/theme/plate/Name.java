package org.copydesk.page.theme.plate;

import org.jspecify.annotations.Nullable;

/**
 * A name in an expression. It stands for what the macro named so, or else the unit, or else for
 * what every template has at hand; where to look is settled when all of them are read.
 */
final class Name extends Value {
  final String word;
  private int local = -1;
  private int own = -1;
  private int hand = -1;
  private @Nullable Unit unit;
  private @Nullable Unit library;

  Name(String word) {
    this.word = word;
  }

  void local(int slot) {
    local = slot;
  }

  void own(Unit in, int slot) {
    unit = in;
    own = slot;
  }

  void hand(int number) {
    hand = number;
  }

  void library(Unit imported) {
    library = imported;
  }

  @Override
  @Nullable Object of(Run run) {
    if (local >= 0) {
      Object value = run.frame.slots[local];
      if (value != null) {
        return value;
      }
    }
    Unit in = unit;
    if (in != null) {
      Object value = run.space(in)[own];
      if (value != null) {
        return value;
      }
    }
    return library != null ? library : hand >= 0 ? run.hand[hand] : null;
  }

  /** {@code .namespace}: the unit itself. */
  static final class Here extends Value {
    private final Unit unit;

    Here(Unit unit) {
      this.unit = unit;
    }

    @Override
    Object of(Run run) {
      return unit;
    }
  }

  /** {@code x?is_last} and the like: where the list is that names its items so. */
  static final class Place extends Value {
    private final int round;
    private final String asked;

    Place(int round, String asked) {
      this.round = round;
      this.asked = asked;
    }

    @Override
    Object of(Run run) {
      Flow.Round at = (Flow.Round) run.frame.slots[round];
      if (at == null) {
        throw new Declined("no list");
      }
      return switch (asked) {
        case "is_first" -> at.at == 0;
        case "is_last" -> at.at == at.last;
        default -> at.at < at.last;
      };
    }
  }
}
