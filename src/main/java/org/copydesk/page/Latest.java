package org.copydesk.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import org.copydesk.briefing.Briefing;
import org.copydesk.page.part.Framing;
import org.copydesk.page.shelf.Shelf;

/**
 * The pages of briefings that were made last. A briefing's page and its twin in Markdown stand
 * beside each other and show the same model, which need not be made twice for that.
 */
final class Latest {
  /** Enough for as many threads as draw. */
  private static final int KEPT = 16;

  private final Deque<Made> made = new ArrayDeque<>();
  private final Deque<Kin> kin = new ArrayDeque<>();

  private record Made(Briefing briefing, BriefingPage page) {}

  private record Kin(Briefing briefing, Related.Choice related) {}

  /** What is related to a briefing, whose page may be made next. */
  Related.Choice related(Shelf shelf, Briefing briefing) {
    Related.Choice related = Related.to(shelf, briefing);
    synchronized (kin) {
      kin.addLast(new Kin(briefing, related));
      if (kin.size() > KEPT) {
        kin.removeFirst();
      }
    }
    return related;
  }

  BriefingPage page(Framing framing, Briefing briefing) {
    Optional<BriefingPage> known = taken(briefing);
    if (known.isPresent()) {
      return known.get();
    }
    Shelf shelf = framing.shelf();
    Related.Choice related = found(briefing).orElseGet(() -> Related.to(shelf, briefing));
    BriefingPage page = BriefingPage.of(framing, briefing, related.laidOut(shelf));
    synchronized (made) {
      made.addLast(new Made(briefing, page));
      if (made.size() > KEPT) {
        made.removeFirst();
      }
    }
    return page;
  }

  /** Each is asked for twice, and not again. */
  @SuppressWarnings("ReferenceEquality") // The same briefing, not one that says the same.
  private Optional<BriefingPage> taken(Briefing briefing) {
    synchronized (made) {
      for (Iterator<Made> each = made.iterator(); each.hasNext(); ) {
        Made one = each.next();
        if (one.briefing() == briefing) {
          each.remove();
          return Optional.of(one.page());
        }
      }
    }
    return Optional.empty();
  }

  @SuppressWarnings("ReferenceEquality") // As above.
  private Optional<Related.Choice> found(Briefing briefing) {
    synchronized (kin) {
      return kin.stream().filter(one -> one.briefing() == briefing).map(Kin::related).findAny();
    }
  }
}
