package org.copydesk.briefing.amendment;

import java.util.List;
import org.copydesk.briefing.Statement;
import org.copydesk.history.Wording;

/**
 * One statement that differs between two versions.
 *
 * @param subject the words of the claim, or the name of the figure, that it belongs to; empty when
 *     it belongs to the whole
 * @param words what was kept, removed and added, in reading order; where only removed or only added
 *     words are, the statement is gone or new
 */
public record Amendment(Statement.Kind kind, String subject, List<Wording> words) {
  public Amendment {
    words = List.copyOf(words);
  }
}
