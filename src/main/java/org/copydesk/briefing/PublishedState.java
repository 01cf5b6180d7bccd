package org.copydesk.briefing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.copydesk.history.Repository;
import org.copydesk.text.CannotGoOn;

/** Finds the commit that readers know, where a publication names it. */
record PublishedState(Path root, HistoryPolicy policy) {
  /** Where a deployment leaves the id of the commit that it published, on its first line. */
  private static final String RECORD = ".copydesk/deployed";

  /** Its id; empty when there is none of that name, or nothing was deployed from here yet. */
  Optional<String> in(Repository repository) throws CannotGoOn {
    String name = policy.publishedState().value();
    if (!name.equals(HistoryPolicy.LAST_DEPLOY)) {
      return repository.resolve(name);
    }
    Path record = root.resolve(RECORD);
    if (!Files.isRegularFile(record)) {
      return Optional.empty();
    }
    try {
      String first = Files.readString(record).lines().findFirst().orElse("").strip();
      return repository.resolve(first);
    } catch (IOException unreadable) {
      throw new CannotGoOn(
          "The record of the last deployment, " + record + ", cannot be read.",
          "Remove it, and deploy again.",
          unreadable);
    }
  }
}
