package org.copydesk.markdown.tree;

import java.util.List;
import java.util.Map;
import org.copydesk.text.Diagnostic;

/**
 * A whole text.
 *
 * @param references where {@code [label]: address} lines lead, by folded label
 * @param notes footnotes by folded label
 * @param diagnostics what could not be read as meant
 */
public record Tree(
    List<Part> parts,
    Map<String, Run.Target> references,
    Map<String, Note> notes,
    List<Diagnostic> diagnostics) {

  /** A footnote. */
  public record Note(String label, List<Part> parts, int start, int end) {}
}
