package org.copydesk.briefing;

import java.util.List;
import java.util.Optional;

/**
 * A briefing to be written for the first time, from a clipping.
 *
 * @param title empty when the copy had none
 * @param lang its language (BCP 47); empty when nobody knows
 * @param summary its standfirst, on one line
 * @param origins where it came from
 * @param remarks what the editor should know, each a sentence; they become comments
 * @param body Markdown
 */
public record Draft(
    Optional<String> title,
    Optional<String> lang,
    Optional<String> summary,
    List<Origin> origins,
    List<String> remarks,
    String body) {
  public Draft {
    origins = List.copyOf(origins);
    remarks = List.copyOf(remarks);
  }

  /**
   * Where the copy came from.
   *
   * @param source the id of a shared source
   */
  public record Origin(String source, ImportOrigin.Relation relation) {}
}
