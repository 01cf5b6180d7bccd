package org.copydesk.check;

import java.util.Optional;
import org.copydesk.briefing.Statement;
import org.copydesk.briefing.Surroundings;
import org.copydesk.history.Step;
import org.copydesk.history.WordDifference;

/** Says a {@link PublishedChange} in a sentence, with the difference. */
public final class ChangeInWords {
  /** How much of what did not change is shown around it, in characters. */
  private static final int CONTEXT = 30;

  private ChangeInWords() {}

  /**
   * Such as "The rating of claim `toll` was changed after publication, and no correction says so:
   * [-false-]{+mixed+}".
   *
   * @param and what is wrong with it, such as "no correction says so"
   */
  public static String of(PublishedChange change, Surroundings around, String and) {
    String before = change.was(around.past()).map(Statement::text).orElse("");
    Optional<String> now = change.now().map(Statement::text);
    String when = change.made().map(ChangeInWords::when).orElse(" (not committed yet)");
    String verb =
        now.isPresent() ? " was changed after publication" : " was taken out after publication";
    return subject(change)
        + verb
        + when
        + ", and "
        + and
        + ": "
        + WordDifference.inline(before, now.orElse(""), CONTEXT);
  }

  private static String when(Step step) {
    String id = step.commit().id().substring(0, 7);
    return " on " + step.commit().author().at().toLocalDate() + " (commit " + id + ")";
  }

  private static String subject(PublishedChange change) {
    String id = change.id();
    return switch (change.kind()) {
      case TITLE -> "The title";
      case CLAIM -> "The wording of claim `" + id + "`";
      case RATING -> "The rating of claim `" + id + "`";
      case QUOTATION ->
          "A quotation from `" + id.substring(id.indexOf('/') + 1).replaceFirst("#\\d+$", "") + "`";
      default -> "The figure `" + id.replaceFirst("@.*", "") + "`";
    };
  }
}
