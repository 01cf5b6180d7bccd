package org.copydesk.briefing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.copydesk.history.LastDeploy;
import org.copydesk.history.Repository;
import org.copydesk.text.CannotGoOn;

/** Finds the commit that readers know, where a publication names it. */
record PublishedState(Path root, HistoryPolicy policy) {
  /** Its id; empty when there is none of that name, or nothing was deployed from here yet. */
  Optional<String> in(Repository repository) throws CannotGoOn {
    String name = policy.publishedState().value();
    if (!name.equals(HistoryPolicy.LAST_DEPLOY)) {
      return repository.resolve(name);
    }
    try {
      Optional<String> commit = LastDeploy.read(root).flatMap(LastDeploy::commit);
      return commit.isEmpty() ? Optional.empty() : repository.resolve(commit.get());
    } catch (IOException unreadable) {
      throw new CannotGoOn(
          "The record of the last deployment, .copydesk/deployed.json, cannot be read.",
          "Remove it, and deploy again.",
          unreadable);
    }
  }
}
