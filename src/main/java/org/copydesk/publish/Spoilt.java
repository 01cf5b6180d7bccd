package org.copydesk.publish;

import org.copydesk.text.Diagnostic;

/** Thrown when a file of the publication cannot become the file of the site that it should be. */
final class Spoilt extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  Spoilt(Diagnostic diagnostic) {
    super(diagnostic.message());
    this.diagnostic = diagnostic;
  }

  /** What is wrong with it. */
  Diagnostic diagnostic() {
    return diagnostic;
  }
}
