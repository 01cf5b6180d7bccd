package org.copydesk.publish;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.copydesk.page.theme.TemplateFault;
import org.copydesk.page.theme.Theme;
import org.copydesk.publish.link.LinkCheck;
import org.copydesk.publish.link.Ties;
import org.copydesk.publish.memory.Known;
import org.copydesk.publish.memory.Likeness;
import org.copydesk.publish.memory.Memory;
import org.copydesk.publish.memory.PageBook;
import org.copydesk.publish.tree.Stage;
import org.copydesk.text.CannotGoOn;

/**
 * Makes sheets, but for those of which the site has the file already: what it would be made of is
 * like what it was made of, and nobody has touched it since. Thread-safe.
 */
final class Bookkeeper {
  private static final long UNLIKE = 0;

  private final Memory memory;
  private final Stage stage;
  private final LinkCheck links;
  private final Map<String, Sheet> kept = new ConcurrentHashMap<>();
  private final Optional<Set<String>> texts;
  private final Set<Integer> gone = ConcurrentHashMap.newKeySet();
  private final Set<String> unsettled = ConcurrentHashMap.newKeySet();
  private final Known shared = new Known();
  private final ThreadLocal<Likeness> likenesses;

  Bookkeeper(Memory memory, Stage stage, LinkCheck links) {
    this.memory = memory;
    this.stage = stage;
    this.links = links;
    this.texts = memory.onlyTexts();
    this.likenesses =
        ThreadLocal.withInitial(() -> new Likeness(file -> memory.mark(file.path()), shared));
  }

  /** Makes a sheet, or leaves its file as it stands. */
  void make(Sheet planned, Theme theme) throws TemplateFault, Spoilt, CannotGoOn {
    Optional<PageBook.Entry> before = memory.before(planned.path());
    if (before.isPresent() && showsNothingNew(planned) && isLeft(planned)) {
      keep(planned, before.get());
      return;
    }
    if (planned instanceof Sheet.Drawn drawn) {
      Object makings = drawn.leaf().makings();
      make(planned, drawn.laidOut(makings), likenesses.get().of(makings), theme);
    } else {
      make(planned, planned, likeness(planned), theme);
    }
  }

  private void make(Sheet planned, Sheet sheet, long likeness, Theme theme)
      throws TemplateFault, Spoilt, CannotGoOn {
    Optional<PageBook.Entry> before = memory.before(planned.path());
    if (likeness != UNLIKE
        && before.filter(entry -> entry.likeness() == likeness).isPresent()
        && isLeft(planned)) {
      keep(planned, before.get());
      return;
    }
    sheet.make(theme, stage, links);
    Ties ties = links.take(planned.path());
    before.ifPresent(
        entry -> Arrays.stream(ties.lacking(entry.ties(), planned.path())).forEach(gone::add));
    stage
        .print(planned.path())
        .ifPresent(print -> memory.note(planned.path(), new PageBook.Entry(likeness, print, ties)));
  }

  /** Whether it is a page of which only texts could have changed, and not one that it shows. */
  private boolean showsNothingNew(Sheet sheet) {
    return sheet instanceof Sheet.Drawn drawn
        && texts.filter(changed -> !drawn.leaf().texts().mayShow(changed)).isPresent();
  }

  private void keep(Sheet sheet, PageBook.Entry entry) {
    stage.keep(sheet.path(), entry.print());
    links.keep(sheet.path(), entry.ties());
    memory.note(sheet.path(), entry);
    kept.put(sheet.path(), sheet);
  }

  /** Whether its file stands as the last build left it, and need not be made for its links. */
  private boolean isLeft(Sheet sheet) {
    return !unsettled.contains(sheet.path())
        && stage
            .standing(sheet.path())
            .filter(facts -> memory.isAsLeft(sheet.path(), facts))
            .isPresent();
  }

  /**
   * The sheets that were left as they stand though something is gone that they may link to; they
   * are to be made after all, so that each link has a place to be reported at.
   *
   * @param files all files of the site to be, by path
   */
  List<Sheet> unsettled(Set<String> files) {
    for (String path : memory.pathsBefore()) {
      if (!files.contains(path)) {
        gone.add(Ties.file(path));
      }
    }
    if (gone.isEmpty()) {
      return List.of();
    }
    Set<Integer> lost = new HashSet<>(gone);
    List<Sheet> sheets = new ArrayList<>();
    kept.forEach(
        (path, sheet) -> {
          if (memory.before(path).filter(entry -> entry.ties().leadsTo(lost)).isPresent()) {
            unsettled.add(path);
            sheets.add(sheet);
          }
        });
    return sheets;
  }

  private long likeness(Sheet sheet) {
    Likeness likeness = likenesses.get();
    if (sheet instanceof Sheet.Copied copied) {
      long mark = memory.mark(copied.origin());
      return mark == UNLIKE ? UNLIKE : likeness.of(List.of(copied.path(), copied.origin(), mark));
    }
    // A card's path says all that it shows.
    return sheet instanceof CardSheet ? likeness.of(sheet.path()) : UNLIKE;
  }
}
