package org.copydesk.text;

import java.util.Locale;

/** How bad a remark is, worst first. Only an error stops the press. */
public enum Severity {
  ERROR,
  WARNING,
  NOTE;

  /** The word that people read and write: {@code error}, {@code warning}, {@code note}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
