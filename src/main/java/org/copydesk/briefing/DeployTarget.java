package org.copydesk.briefing;

import java.util.Optional;

/**
 * Where {@code copydesk deploy} brings the site, as {@code site.yaml} has it.
 *
 * @param branch a branch of a git remote
 * @param remote the remote that has the branch: a name or an address
 * @param folder a folder, seen from the publication's
 * @param rsync a place as rsync writes it, such as {@code desk@example.org:/srv/www/}
 */
public record DeployTarget(
    Optional<String> branch,
    Optional<String> remote,
    Optional<String> folder,
    Optional<String> rsync) {

  /** No target. */
  public static DeployTarget none() {
    return new DeployTarget(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
