package org.copydesk.publish.delivery;

import java.nio.file.Path;
import org.copydesk.history.write.Delta;
import org.copydesk.history.write.SiteBranch;
import org.copydesk.text.CannotGoOn;

/**
 * Brings a site to a branch of a git remote: whole, in one step, and only what changed is sent.
 *
 * @param root the publication's folder
 */
record BranchCarrier(Path root, SiteBranch.Address address) implements Carrier {
  @Override
  public String target() {
    return "branch " + address.branch() + " of " + withoutLogin(address.remote());
  }

  @Override
  public Delta compare(Path site) throws CannotGoOn {
    try (SiteBranch branch = SiteBranch.open(root, address)) {
      return branch.compare(site);
    }
  }

  @Override
  public Delta bring(Path site, String from) throws CannotGoOn {
    try (SiteBranch branch = SiteBranch.open(root, address)) {
      String source = from.isEmpty() ? "" : "\n\nCopydesk-Source: " + from + "\n";
      return branch.bring(site, "Publish the site" + source);
    }
  }

  private static String withoutLogin(String remote) {
    return remote.replaceFirst("://[^/@]*@", "://");
  }
}
