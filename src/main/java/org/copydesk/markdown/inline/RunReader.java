package org.copydesk.markdown.inline;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.markdown.tree.Run;
import org.copydesk.markdown.tree.Strip;

/**
 * Reads running text (CommonMark 0.31.2, chapter 6, with strikethrough, bare addresses, footnote
 * marks and citations).
 *
 * <pre>{@code
 * List<Run> runs = new RunReader(tree.references(), tree.notes().keySet(), true).read(strip);
 * }</pre>
 *
 * @param references where reference links lead, by folded label
 * @param notes the folded labels of the footnotes there are
 * @param bare whether addresses that stand bare become links
 */
public record RunReader(Map<String, Run.Target> references, Set<String> notes, boolean bare) {
  public List<Run> read(Strip strip) {
    return new RunScan(this, strip).read();
  }
}
