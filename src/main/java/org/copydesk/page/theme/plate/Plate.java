package org.copydesk.page.theme.plate;

import java.util.Optional;

/** A template made ready for the press. Thread-safe. */
public final class Plate {
  private final Plates plates;
  private final Unit unit;

  Plate(Plates plates, Unit unit) {
    this.plates = plates;
    this.unit = unit;
  }

  /**
   * Draws a page. Says what stopped it; the galley is then as before, and FreeMarker is to say what
   * is wrong with the template, or knows better.
   */
  public Optional<Throwable> draw(Galley out, Hand hand) {
    int before = out.length();
    try {
      Run run = new Run(out, hand.copy(plates.words()), plates.units(), unit.size());
      run.space(unit);
      unit.draw(run);
      return Optional.empty();
    } catch (RuntimeException | StackOverflowError fault) {
      out.back(before);
      return Optional.of(fault);
    }
  }
}
