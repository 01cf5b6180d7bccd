package org.copydesk.briefing;

import org.copydesk.text.Placed;

/**
 * What the publication's git history is asked for, from {@code history:} in {@code site.yaml}.
 *
 * @param publishedState the state that readers know: {@code commits} for every version committed as
 *     published, {@code last-deploy}, or the name of a branch or tag
 * @param trailers whether {@code Reviewed-by:} and {@code Correction:} in the messages of commits
 *     are read
 */
public record HistoryPolicy(Placed<String> publishedState, boolean trailers) {
  /** Every version committed as published. */
  public static final String COMMITS = "commits";

  /** What the last deployment published. */
  public static final String LAST_DEPLOY = "last-deploy";

  /** Whether a commit is all it takes to publish. */
  public boolean byCommits() {
    return publishedState.value().equals(COMMITS);
  }
}
