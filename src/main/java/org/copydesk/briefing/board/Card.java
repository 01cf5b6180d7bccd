package org.copydesk.briefing.board;

import java.util.Optional;

/**
 * One thing on the board.
 *
 * @param file where it is, from the publication's folder
 * @param title what it is called
 * @param page where it stands in a site with drafts, from the site's root; empty for what has no
 *     page of its own
 * @param state how it stands, without a full stop; may be empty
 * @param next the next step, without a full stop
 * @param command the command for that step, ready for a shell; empty where there is nothing to do
 */
public record Card(
    Lane lane,
    String file,
    String title,
    Optional<String> page,
    String state,
    String next,
    Optional<String> command) {

  /**
   * A word as a POSIX shell reads it back as itself.
   *
   * @return the word, in single quotation marks where it needs them
   */
  static String word(String text) {
    return text.matches("[\\p{L}\\p{N}_./:@%+=,-]+")
        ? text
        : "'" + text.replace("'", "'\\''") + "'";
  }
}
