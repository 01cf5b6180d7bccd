package org.copydesk.check;

import java.util.List;
import java.util.Optional;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.TextFile;

/**
 * What all {@link BriefingRule}s said about briefings when they were last asked, kept by somebody
 * who knows whether a file or its surroundings have changed since. Asked from several threads.
 */
public interface Notes {
  /** Remembers nothing. */
  Notes NONE =
      new Notes() {
        @Override
        public Optional<List<Diagnostic>> find(TextFile briefing) {
          return Optional.empty();
        }

        @Override
        public void keep(TextFile briefing, List<Diagnostic> remarks) {}
      };

  /**
   * What the rules said, not graded, when the briefing in that file and all its surroundings are
   * what they were then.
   */
  Optional<List<Diagnostic>> find(TextFile briefing);

  /** Takes what the rules have just said, not graded. */
  void keep(TextFile briefing, List<Diagnostic> remarks);
}
