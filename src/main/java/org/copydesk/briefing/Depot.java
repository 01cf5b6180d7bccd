package org.copydesk.briefing;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.copydesk.markdown.Prose;

/**
 * Which prose of one reading is at hand: of so many briefings all that was read, so that a usual
 * publication fetches none twice, and of the others what was asked for last. Thread-safe.
 */
final class Depot {
  /** A prose takes about 35 kB. */
  static final int AT_HAND = 4000;

  /** In a publication of more files none stays, and what is asked for seldom is kept folded. */
  private static final int MANY = 20_000;

  private static final int LATELY = 64;

  private final AtomicInteger left;
  private final boolean folds;
  private final Map<Writing, Prose> lately = new IdentityHashMap<>();
  private final ArrayBlockingQueue<Writing> order = new ArrayBlockingQueue<>(LATELY);

  /**
   * @param atHand of how many briefings all stays at hand
   * @param files how many there are to read
   */
  Depot(int atHand, int files) {
    this.folds = files > MANY && atHand <= AT_HAND;
    this.left = new AtomicInteger(folds ? 0 : atHand);
  }

  /** Keeps what stays at hand of a briefing in less room, where there are very many. */
  void stays(Briefing briefing) {
    if (folds) {
      briefing.writing().fold(briefing.file());
    }
  }

  /** Whether there is room for one that is to stay at hand. */
  boolean hasRoom() {
    return left.get() > 0;
  }

  /** Takes the room for a prose that is to stay at hand; false when there is none. */
  private boolean takes() {
    return left.getAndUpdate(free -> Math.max(0, free - 1)) > 0;
  }

  /** Puts the prose away unless there is still room; tells whether there was. */
  boolean leaves(Writing writing) {
    if (!writing.isAtHand()) {
      return false;
    }
    boolean room = takes();
    if (!room) {
      writing.release();
    }
    return room;
  }

  /** A prose that was put away. */
  Prose get(Writing writing, Supplier<Prose> fetch) {
    synchronized (this) {
      Prose known = lately.get(writing);
      if (known != null) {
        return known;
      }
    }
    Prose prose = fetch.get();
    if (takes()) {
      writing.hold(prose);
    } else {
      remember(writing, prose);
    }
    return prose;
  }

  private synchronized void remember(Writing writing, Prose prose) {
    if (lately.put(writing, prose) != null) {
      return;
    }
    while (!order.offer(writing)) {
      lately.remove(order.remove());
    }
  }
}
