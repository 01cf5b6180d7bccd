package org.copydesk.publish;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.briefing.Edition;
import org.copydesk.briefing.Site;
import org.copydesk.page.Leaf;
import org.copydesk.picture.card.CardPainter;
import org.copydesk.publish.tree.Kept;
import org.copydesk.text.CannotGoOn;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.TextFile;
import org.jspecify.annotations.Nullable;

/** Draws cards, each once: one that shows the same is taken from what is kept. */
final class CardDesk {
  private final Kept kept;
  private final List<Diagnostic> remarks = new ArrayList<>();
  private @Nullable CardPainter painter;

  CardDesk(Kept kept) {
    this.kept = kept;
  }

  /** Where finished ones are kept. */
  Kept kept() {
    return kept;
  }

  /** A sheet for each card that the pages ask for. */
  List<CardSheet> sheets(Collection<Leaf> pages) {
    Map<String, CardSheet> sheets = new LinkedHashMap<>();
    for (Leaf page : pages) {
      page.card()
          .flatMap(
              share ->
                  share
                      .card()
                      .map(c -> new CardSheet(c, share.address().file(), page.origin(), this)))
          .ifPresent(sheet -> sheets.putIfAbsent(sheet.path(), sheet));
    }
    return List.copyOf(sheets.values());
  }

  /** Whether these can be had; a remark says why not. */
  boolean isAble(List<CardSheet> sheets) {
    if (sheets.stream().allMatch(sheet -> kept.find(sheet.path()).isPresent())) {
      return true;
    }
    try {
      painter();
      return true;
    } catch (CannotGoOn unable) {
      remarks.add(
          Diagnostic.warning(
                  "cards-not-drawn",
                  new TextFile("content/site.yaml", "").start(),
                  "No cards are drawn for pages that are shared. " + unable.getMessage())
              .hint(unable.hint() + " Or do without: `cards: false`."));
      return false;
    }
  }

  /** Says that none are drawn where nobody decided it. */
  void ask(Edition edition) {
    Site.Outlets outlets = edition.site().outlets();
    if (outlets.cards().isEmpty() && !outlets.draws(edition.cards())) {
      remarks.add(
          Diagnostic.note(
                  "cards-not-drawn",
                  edition.site().file().start(),
                  "No cards are drawn for pages that are shared: there would be "
                      + edition.cards()
                      + ".")
              .hint("Write `cards: true`, at the price of one long build, or `cards: false`."));
    }
  }

  /** Keeps what was said of pictures, to be told with the rest. */
  void note(List<Diagnostic> more) {
    remarks.addAll(more);
  }

  List<Diagnostic> remarks() {
    return List.copyOf(remarks);
  }

  Path drawn(CardSheet sheet) throws CannotGoOn {
    Optional<Path> known = kept.find(sheet.path());
    return known.isPresent() ? known.get() : kept.keep(sheet.path(), painter().draw(sheet.card()));
  }

  private synchronized CardPainter painter() throws CannotGoOn {
    if (painter == null) {
      painter = CardPainter.load();
    }
    return painter;
  }
}
