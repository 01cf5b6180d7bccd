package org.copydesk.publish;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.briefing.Edition;
import org.copydesk.briefing.EditionReader;
import org.copydesk.briefing.FirstReader;
import org.copydesk.briefing.Past;
import org.copydesk.briefing.Reading;
import org.copydesk.briefing.Selection;
import org.copydesk.check.Desk;
import org.copydesk.page.theme.Theme;
import org.copydesk.publish.link.LinkCheck;
import org.copydesk.publish.memory.Memory;
import org.copydesk.publish.memory.Result;
import org.copydesk.publish.memory.Subject;
import org.copydesk.publish.packed.Companions;
import org.copydesk.publish.tree.Kept;
import org.copydesk.publish.tree.Stage;
import org.copydesk.publish.tree.Tally;
import org.copydesk.text.CannotGoOn;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;

/**
 * One build, from the publication's folder to the site.
 *
 * <pre>{@code
 * Publication result = new Press(order, Progress.SILENT).print();
 * result.published();
 * result.diagnostics();
 * }</pre>
 *
 * An error in the publication stops the press before the site is touched.
 */
public final class Press {
  /**
   * A piece left out of a build is spared its remarks, but for its errors: these are warnings where
   * the author said that it is not ready, and stay errors where nothing legible says so. A misspelt
   * status would else make a story vanish without a word.
   */
  private static final Pattern SAID_TO_BE_UNPUBLISHED =
      Pattern.compile("(?m)^status:[ \\t]*[\"']?(?:draft|review)\\b");

  private final Order order;
  private final Progress progress;
  private final Stopwatch watch;

  public Press(Order order, Progress progress) {
    this(order, progress, Stopwatch.off());
  }

  /** One whose stages are timed. */
  public Press(Order order, Progress progress, Stopwatch watch) {
    this.order = order;
    this.progress = progress;
    this.watch = watch;
  }

  /**
   * @throws CannotGoOn when there is no publication, the disk refuses, or another build is at work;
   *     the site stands as it stood
   */
  public Publication print() throws CannotGoOn {
    long start = System.nanoTime();
    try (Door door = new Door(order.output())) {
      if (Memory.isKept(order.output())) {
        door.lookAhead();
      }
      try (Memory memory = Memory.begin(subject())) {
        Optional<Publication> same = remembered(memory, door, start);
        watch.lap("looking for changes");
        return same.isPresent() ? same.get() : print(memory, door, start);
      }
    }
  }

  private Publication print(Memory memory, Door door, long start) throws CannotGoOn {
    if (memory.knowsPages()) {
      door.enter().foresee();
    }
    Desk desk = CopyDesk.desk(memory.notes());
    Reading all =
        new EditionReader(order.root(), order.threads())
            .remembering(memory.readings())
            .showing(memory.checkedBefore().isPresent() ? FirstReader.NONE : desk)
            .read();
    watch.lap("reading");
    try (Past past = all.edition().past()) {
      Copy copy = new Copy(selected(all), memory, desk, door, nextDate(all.edition()));
      return print(copy, start);
    }
  }

  /**
   * What a build goes on from once it has read the publication.
   *
   * @param reading what is to be shown, with the remarks that bear on it
   * @param desk who has asked the rules about each briefing
   * @param door of the workroom
   * @param next when the first of the briefings that are left out until their day is to be shown
   */
  private record Copy(
      Reading reading, Memory memory, Desk desk, Door door, Optional<Instant> next) {
    Edition edition() {
      return reading.edition();
    }
  }

  /** What the last build came to, when this one would come to the same. */
  private Optional<Publication> remembered(Memory memory, Door door, long start) throws CannotGoOn {
    if (!memory.mayFit() || !memory.fits(door.enter().look())) {
      return Optional.empty();
    }
    Result last = memory.result();
    return Optional.of(
        new Publication(
            last.base(),
            last.remarks(),
            last.pages(),
            Optional.of(new Tally(0, last.files(), 0, last.kept())),
            Duration.ofNanos(System.nanoTime() - start)));
  }

  private Publication print(Copy copy, long start) throws CannotGoOn {
    List<Diagnostic> checked =
        copy.memory().checkedBefore().orElseGet(() -> CopyDesk.check(copy.reading(), copy.desk()));
    copy.memory().checked(checked);
    copy.desk().clear();
    List<Diagnostic> remarks = new ArrayList<>(checked);
    watch.lap("checking");
    int pages = 0;
    Optional<Tally> tally = Optional.empty();
    if (!stops(remarks)) {
      Theme theme = Theme.open(Optional.of(order.root().resolve("templates")));
      remarks.addAll(theme.remarks());
      CardDesk cards = new CardDesk(Kept.beside(order.output()));
      Imposition.Means means =
          new Imposition.Means(order.evidence(), cards, copy.memory().words(), order.threads());
      Imposition imposition = Imposition.of(copy.edition(), theme, means);
      cards.ask(copy.edition());
      remarks.addAll(cards.remarks());
      pages = imposition.pages();
      remarks.addAll(imposition.collisions());
      watch.lap("planning");
      if (!stops(remarks)) {
        tally = print(copy, imposition, theme, remarks);
      }
    }
    Duration time = Duration.ofNanos(System.nanoTime() - start);
    return new Publication(
        copy.edition().site().base(), remarks.stream().sorted().toList(), pages, tally, time);
  }

  private Optional<Tally> print(
      Copy copy, Imposition imposition, Theme theme, List<Diagnostic> remarks) throws CannotGoOn {
    URI base = copy.edition().site().base();
    try (Stage stage = copy.door().enter().stage()) {
      Set<String> planned = imposition.paths();
      LinkCheck links = new LinkCheck(base, planned);
      Bookkeeper books = new Bookkeeper(copy.memory(), stage, links);
      PressRun run = new PressRun(theme, books, progress);
      remarks.addAll(run.make(imposition.sheets(), order.threads()));
      theme.slow().forEach((why, templates) -> watch.note(slow(templates, why)));
      watch.lap("drawing and writing");
      if (stops(remarks)) {
        return Optional.empty();
      }
      Set<String> all = with(planned, stage.foreign());
      remarks.addAll(run.make(books.unsettled(all), order.threads()));
      new Companions(copy.edition().site().outlets().compressed(), order.threads()).put(stage);
      Set<String> files = with(planned, stage.foreign());
      remarks.addAll(new LinkRemarks(copy.edition(), imposition).on(links.broken(files)));
      watch.lap("following links");
      if (stops(remarks)) {
        return Optional.empty();
      }
      Kept.beside(order.output()).tidy(files);
      Tally tally = stage.publish();
      List<Diagnostic> sorted = remarks.stream().sorted().toList();
      int made = tally.written() + tally.unchanged();
      if (remarks.stream().noneMatch(Press::isOfThisMachine)) {
        Result result = new Result(base, sorted, imposition.pages(), made, tally.kept());
        copy.memory().keep(result, copy.next(), stage.stands());
      }
      watch.lap("publishing");
      return Optional.of(tally);
    }
  }

  private static String slow(List<String> templates, String why) {
    String all = String.join(", ", templates);
    return "FreeMarker itself draws " + all + ", which takes longer (" + why + ").";
  }

  private static Set<String> with(Set<String> planned, Set<String> foreign) {
    if (foreign.isEmpty()) {
      return planned;
    }
    Set<String> both = new HashSet<>(planned);
    both.addAll(foreign);
    return both;
  }

  /** What a machine lacks may be there the next time, and no file of the publication tells. */
  private static boolean isOfThisMachine(Diagnostic remark) {
    return remark.id().equals("cards-not-drawn") && remark.severity() == Severity.WARNING;
  }

  private Subject subject() {
    Selection selection = order.selection();
    String options =
        "drafts "
            + selection.drafts()
            + " future "
            + selection.future()
            + " evidence "
            + order.evidence();
    return new Subject(order.root(), order.output(), options, selection.now().toInstant());
  }

  private Optional<Instant> nextDate(Edition edition) {
    Instant now = order.selection().now().toInstant();
    return edition.briefings().stream()
        .flatMap(briefing -> briefing.head().published().stream())
        .map(date -> date.value().moment().toInstant())
        .filter(moment -> moment.isAfter(now))
        .min(Comparator.naturalOrder());
  }

  /** The edition as this build shows it, with the remarks that bear on it. */
  private Reading selected(Reading all) {
    Edition edition = all.edition().only(order.selection());
    Set<String> left = new HashSet<>();
    all.edition().briefings().forEach(briefing -> left.add(briefing.file().path()));
    edition.briefings().forEach(briefing -> left.remove(briefing.file().path()));
    List<Diagnostic> remarks = new ArrayList<>();
    for (Diagnostic remark : all.diagnostics()) {
      if (!left.contains(remark.span().file().path())) {
        remarks.add(remark);
      } else if (remark.isError()) {
        remarks.add(
            SAID_TO_BE_UNPUBLISHED.matcher(remark.span().file().text()).find()
                ? remark.severity(Severity.WARNING)
                : remark);
      }
    }
    return new Reading(edition, List.copyOf(remarks));
  }

  private static boolean stops(List<Diagnostic> remarks) {
    return remarks.stream().anyMatch(Diagnostic::isError);
  }
}
