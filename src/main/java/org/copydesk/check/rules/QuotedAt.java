package org.copydesk.check.rules;

import org.copydesk.briefing.CitedWords.Form;

/** What an author can do to pin a quotation down, which depends on where it is written. */
final class QuotedAt {
  private QuotedAt() {}

  /**
   * @param aim what that is good for, such as {@code so that one place is meant}
   */
  static String cure(Form form, String aim) {
    return switch (form) {
      case RUNNING, BLOCK -> "Quote more words, " + aim + ".";
      case EVIDENCE, FIGURE ->
          "Quote more words, or give those around them in `before` and `after`, " + aim + ".";
    };
  }
}
