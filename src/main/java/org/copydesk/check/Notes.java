package org.copydesk.check;

import java.util.List;
import java.util.Optional;
import org.copydesk.briefing.Edition;
import org.copydesk.briefing.Surroundings;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.TextFile;

/**
 * What all {@link BriefingRule}s said about briefings when they were last asked, and what all other
 * rules said about the edition, kept by somebody who knows whether a file or its surroundings have
 * changed since. Asked from several threads.
 */
public interface Notes {
  /** Remembers nothing. */
  Notes NONE =
      new Notes() {
        @Override
        public Optional<List<Diagnostic>> find(TextFile briefing, Surroundings around) {
          return Optional.empty();
        }

        @Override
        public void keep(TextFile briefing, Surroundings around, List<Diagnostic> remarks) {}
      };

  /**
   * What the rules said, not graded, when the briefing in that file and all that they looked at are
   * what they were then.
   */
  Optional<List<Diagnostic>> find(TextFile briefing, Surroundings around);

  /**
   * Takes what the rules have just said, not graded.
   *
   * @param around knows what they looked at
   */
  void keep(TextFile briefing, Surroundings around, List<Diagnostic> remarks);

  /**
   * What the rules that look at more than one briefing said, not graded, when nothing that they
   * look at has changed since.
   */
  default Optional<List<Diagnostic>> find(Edition edition) {
    return Optional.empty();
  }

  /** Takes what the rules that look at more than one briefing have just said, not graded. */
  default void keep(List<Diagnostic> remarks) {}
}
