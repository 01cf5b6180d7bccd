package org.copydesk.publish;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.briefing.Edition;
import org.copydesk.briefing.EditionReader;
import org.copydesk.briefing.Past;
import org.copydesk.briefing.Reading;
import org.copydesk.page.theme.Theme;
import org.copydesk.publish.link.LinkCheck;
import org.copydesk.publish.tree.Kept;
import org.copydesk.publish.tree.Stage;
import org.copydesk.publish.tree.Tally;
import org.copydesk.publish.tree.Workroom;
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

  public Press(Order order, Progress progress) {
    this.order = order;
    this.progress = progress;
  }

  /**
   * @throws CannotGoOn when there is no publication, the disk refuses, or another build is at work;
   *     the site stands as it stood
   */
  public Publication print() throws CannotGoOn {
    long start = System.nanoTime();
    Reading reading = selected(new EditionReader(order.root(), order.threads()).read());
    try (Past past = reading.edition().past()) {
      return print(reading, start);
    }
  }

  private Publication print(Reading reading, long start) throws CannotGoOn {
    List<Diagnostic> remarks = new ArrayList<>(CopyDesk.check(reading));
    int pages = 0;
    Optional<Tally> tally = Optional.empty();
    if (!stops(remarks)) {
      Theme theme = Theme.open(Optional.of(order.root().resolve("templates")));
      remarks.addAll(theme.remarks());
      CardDesk cards = new CardDesk(Kept.beside(order.output()));
      Imposition imposition = Imposition.of(reading.edition(), theme, order.evidence(), cards);
      cards.ask(reading.edition());
      remarks.addAll(cards.remarks());
      pages = imposition.pages();
      remarks.addAll(imposition.collisions());
      if (!stops(remarks)) {
        tally = print(reading.edition(), imposition, theme, remarks);
      }
    }
    Duration time = Duration.ofNanos(System.nanoTime() - start);
    return new Publication(
        reading.edition().site().base(), remarks.stream().sorted().toList(), pages, tally, time);
  }

  private Optional<Tally> print(
      Edition edition, Imposition imposition, Theme theme, List<Diagnostic> remarks)
      throws CannotGoOn {
    try (Workroom room = Workroom.open(order.output());
        Stage stage = room.stage()) {
      LinkCheck links = new LinkCheck(edition.site().base());
      PressRun run = new PressRun(theme, stage, links, progress);
      remarks.addAll(run.make(imposition.sheets(), order.threads()));
      if (stops(remarks)) {
        return Optional.empty();
      }
      Set<String> files = new HashSet<>(stage.foreign());
      imposition.sheets().forEach(sheet -> files.add(sheet.path()));
      remarks.addAll(new LinkRemarks(edition, imposition).on(links.broken(files)));
      if (stops(remarks)) {
        return Optional.empty();
      }
      Kept.beside(order.output()).tidy(files);
      return Optional.of(stage.publish());
    }
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
