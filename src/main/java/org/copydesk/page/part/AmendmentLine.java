package org.copydesk.page.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.copydesk.briefing.amendment.Amendment;
import org.copydesk.history.Wording;

/**
 * One difference between two versions.
 *
 * @param part what differs: {@code title}, {@code claim}, {@code rating} and so on
 * @param subject the claim or figure that it belongs to; empty when it belongs to the whole
 * @param words what was kept, removed and added
 */
public record AmendmentLine(String part, String subject, List<Words> words) {
  /** How much of what did not change is shown beside what did, in characters. */
  private static final int CONTEXT = 160;

  /**
   * A stretch of words.
   *
   * @param kind {@code kept}, {@code removed} or {@code added}
   * @param blank what stands behind it before the next
   */
  public record Words(String kind, String text, String blank) {}

  static AmendmentLine of(Amendment amendment) {
    List<Words> words = new ArrayList<>();
    int last = amendment.words().size() - 1;
    for (int i = 0; i <= last; i++) {
      Wording piece = amendment.words().get(i);
      String text = piece.text().strip();
      String kept = piece.kind() == Wording.Kind.KEPT ? shortened(text, i > 0, i < last) : text;
      boolean apart =
          piece.text().length() > text.length() || i < last && parted(amendment.words(), i);
      String blank = apart ? " " : "";
      words.add(new Words(piece.kind().name().toLowerCase(Locale.ROOT), kept, blank));
    }
    return new AmendmentLine(
        amendment.kind().name().toLowerCase(Locale.ROOT), amendment.subject(), List.copyOf(words));
  }

  /** What was removed does not stick to its neighbours, which are those of the new text. */
  private static boolean parted(List<Wording> words, int at) {
    Wording piece = words.get(at);
    Wording next = words.get(at + 1);
    return piece.kind() == Wording.Kind.REMOVED && next.kind() == Wording.Kind.ADDED
        || next.kind() == Wording.Kind.REMOVED
            && piece.kind() == Wording.Kind.KEPT
            && Character.isLetterOrDigit(next.text().codePointAt(0));
  }

  /** Long stretches that did not change are cut between words. */
  private static String shortened(String text, boolean after, boolean before) {
    if (text.length() <= CONTEXT * (after && before ? 2 : 1) + 2) {
      return text;
    }
    int end = text.lastIndexOf(' ', CONTEXT);
    int start = text.indexOf(' ', text.length() - CONTEXT);
    String head = after && end > 0 ? text.substring(0, end) : "";
    String tail = before && start > 0 ? text.substring(start + 1) : "";
    return head + " … " + tail;
  }
}
