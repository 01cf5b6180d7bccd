package org.copydesk.welcome;

/** What was asked for cannot be begun under that name; nothing was written. */
public final class Taken extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String hint;

  Taken(String sentence, String hint) {
    super(sentence);
    this.hint = hint;
  }

  /** The cure, in a sentence. */
  public String hint() {
    return hint;
  }
}
