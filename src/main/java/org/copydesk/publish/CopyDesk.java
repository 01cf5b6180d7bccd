package org.copydesk.publish;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.copydesk.briefing.Edition;
import org.copydesk.briefing.EditionReader;
import org.copydesk.briefing.Reading;
import org.copydesk.check.Checker;
import org.copydesk.check.Desk;
import org.copydesk.check.Notes;
import org.copydesk.check.reminder.UncoveredSentence;
import org.copydesk.check.rules.Rules;
import org.copydesk.report.HelpPages;
import org.copydesk.text.CannotGoOn;
import org.copydesk.text.Diagnostic;

/** All rules together, as every command applies them. */
public final class CopyDesk {
  /** Ids of remarks that a sign-off settles. */
  public static final List<String> SETTLED_BY_SIGN_OFF =
      List.of("review-missing", "review-outdated", "review-unsigned");

  private CopyDesk() {}

  /** What the reader and all rules say about a reading, graded and sorted. */
  public static List<Diagnostic> check(Reading reading) {
    return check(reading, Notes.NONE);
  }

  /** A publication as it was read, with all remarks on it, graded and sorted. */
  public record Checked(Reading reading, List<Diagnostic> remarks) {}

  /**
   * Reads a publication and asks the rules about each briefing while it is at hand.
   *
   * @throws CannotGoOn when there is no publication, or the disk fails
   */
  public static Checked read(EditionReader reader) throws CannotGoOn {
    Desk desk = desk(Notes.NONE);
    Reading reading = reader.showing(desk).read();
    return new Checked(reading, check(reading, desk));
  }

  /** Who asks the rules about each briefing while the publication is read. */
  public static Desk desk(Notes notes) {
    return new Desk(Rules.all(), notes);
  }

  /** The same, with the rules asked only about briefings of which nothing is noted. */
  public static List<Diagnostic> check(Reading reading, Notes notes) {
    List<Diagnostic> remarks = new Checker(Rules.all(), HelpPages.ids()).check(reading, notes);
    reading.edition().past().keep();
    return remarks;
  }

  /** Sentences that a reader may ask about, as a reminder; files can allow them like a rule. */
  public static List<Diagnostic> uncovered(Edition edition) {
    return new Checker(List.of(new UncoveredSentence()), HelpPages.ids())
        .check(edition).stream()
            .filter(remark -> remark.id().equals(UncoveredSentence.ID))
            .toList();
  }

  /**
   * How many errors each file has, by its path, those left aside that a sign-off settles; files
   * without any are left out.
   */
  public static Map<String, Long> errors(List<Diagnostic> remarks) {
    return remarks.stream()
        .filter(Diagnostic::isError)
        .filter(remark -> !SETTLED_BY_SIGN_OFF.contains(remark.id()))
        .collect(
            Collectors.groupingBy(remark -> remark.span().file().path(), Collectors.counting()));
  }
}
