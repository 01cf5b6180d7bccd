package org.copydesk.text;

/**
 * Thrown when a command cannot go on for a reason outside the publication: disk, port, network. The
 * command line turns it into one sentence, a hint, and exit code 3. An author's mistake is never
 * this; it is a {@link Diagnostic}.
 */
public final class CannotGoOn extends Exception {
  private static final long serialVersionUID = 1L;

  private final String hint;

  /**
   * @param message states the fact in a sentence
   * @param hint states the cure in a sentence
   */
  public CannotGoOn(String message, String hint) {
    super(message);
    this.hint = hint;
  }

  public CannotGoOn(String message, String hint, Throwable cause) {
    super(message, cause);
    this.hint = hint;
  }

  /** The sentence for people; never null. */
  public String sentence() {
    String message = getMessage();
    return message == null ? "Cannot go on." : message;
  }

  public String hint() {
    return hint;
  }
}
