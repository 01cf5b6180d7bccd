package org.copydesk.markdown;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.markdown.inline.RunReader;
import org.copydesk.markdown.tree.Run;
import org.copydesk.markdown.tree.Strip;

/** The runs of each strip of a text, and what they quote, read once. */
final class Wordings {
  private final RunReader reader;
  private final Map<Strip, List<Run>> read = new IdentityHashMap<>();
  private final Map<List<Run>, Quoted.Cited> quoted = new IdentityHashMap<>();

  Wordings(RunReader reader) {
    this.reader = reader;
  }

  List<Run> of(Strip strip) {
    if (strip.length() == 0) {
      return List.of();
    }
    List<Run> known = read.get(strip);
    List<Run> runs = known == null ? reader.read(strip) : known;
    read.put(strip, runs);
    return runs;
  }

  /** The quotations in the runs of a strip that are cited. */
  Quoted.Cited quoted(List<Run> runs) {
    return quoted.computeIfAbsent(runs, Quoted.Cited::in);
  }
}
