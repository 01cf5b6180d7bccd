package org.copydesk.publish.memory;

import java.util.Optional;
import java.util.function.Supplier;

/** Something that is made when it is first asked for, once, by whichever thread asks. */
final class Lazy<T> {
  private final Supplier<T> maker;
  private Optional<T> made = Optional.empty();

  Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  synchronized T get() {
    if (made.isEmpty()) {
      made = Optional.of(maker.get());
    }
    return made.get();
  }

  /** What was made, if anybody asked. */
  synchronized Optional<T> made() {
    return made;
  }
}
