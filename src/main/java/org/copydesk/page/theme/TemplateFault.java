package org.copydesk.page.theme;

import org.copydesk.text.Diagnostic;

/** Thrown when a template cannot draw a page; says where, for which page, and the cure. */
public final class TemplateFault extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  TemplateFault(Diagnostic diagnostic) {
    super(diagnostic.message());
    this.diagnostic = diagnostic;
  }

  /** The remark, of id {@code template-fault}, at the line of the template. */
  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
