package org.copydesk.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.copydesk.history.Opening.State;

/** Finds a publication's repository and says how it stands. */
final class Openings {
  private Openings() {}

  static Opening open(Path folder, Map<String, String> environment) {
    try {
      Optional<Whereabouts> found = Whereabouts.find(folder);
      if (found.isEmpty()) {
        return without(State.NONE, "There is no git repository at " + folder + " or above it.");
      }
      Whereabouts where = found.get();
      if (where.bare()) {
        return without(
            State.BARE, "The git repository at " + where.top() + " is bare: it has no files.");
      }
      if (!where.exists()) {
        return without(
            State.UNREADABLE,
            "The file .git in " + where.top() + " leads to no repository: " + where.git() + ".");
      }
      Repository repository = Readable.open(where, folder.toRealPath(), environment);
      return new Opening(State.OPEN, Optional.of(repository), sentence(repository.standing()));
    } catch (IOException | RuntimeException unreadable) {
      return without(
          State.UNREADABLE,
          "The git repository cannot be read: " + Failures.sentence(unreadable) + ".");
    }
  }

  private static Opening without(State state, String sentence) {
    return new Opening(state, Optional.empty(), sentence);
  }

  private static String sentence(Standing standing) {
    if (standing.head().isEmpty()) {
      return "The git repository has no commit yet.";
    }
    if (standing.shallow()) {
      return "The git repository is a shallow clone: its history is incomplete.";
    }
    return standing
        .branch()
        .map(branch -> "The branch `" + branch + "` is checked out.")
        .orElse("A commit is checked out, and no branch.");
  }
}
