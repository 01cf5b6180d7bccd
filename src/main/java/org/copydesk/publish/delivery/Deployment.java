package org.copydesk.publish.delivery;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.briefing.DeployTarget;
import org.copydesk.briefing.Selection;
import org.copydesk.history.Change;
import org.copydesk.history.LastDeploy;
import org.copydesk.history.Opening;
import org.copydesk.history.Repository;
import org.copydesk.history.write.Delta;
import org.copydesk.history.write.SiteBranch;
import org.copydesk.publish.Order;
import org.copydesk.publish.Press;
import org.copydesk.publish.Progress;
import org.copydesk.publish.Publication;
import org.copydesk.publish.tree.Disk;
import org.copydesk.publish.tree.Output;
import org.copydesk.text.CannotGoOn;

/**
 * One deployment: the publication is built by itself, as readers may see it now, and brought to its
 * target; not with errors open.
 *
 * <pre>{@code
 * Deployment.Result result = deployment.run(target, false);
 * result.delta().isPresent();   // false when errors stopped it
 * }</pre>
 *
 * @param root the publication's folder
 * @param selection what readers may see
 * @param uncommitted whether to deploy what git does not know yet
 * @param environment of the process; {@code COPYDESK_TOKEN} is a token for an https remote
 */
public record Deployment(
    Path root, Selection selection, boolean uncommitted, Map<String, String> environment) {

  /**
   * What came of it.
   *
   * @param target where it went, as people read it
   * @param delta what changed there, or would; empty when errors stopped it
   */
  public record Result(Publication publication, String target, Optional<Delta> delta) {}

  /**
   * @param target just one of its places is given
   * @param dry whether only to say what would change
   * @throws CannotGoOn when there are uncommitted changes, or the target cannot be reached
   */
  public Result run(DeployTarget target, boolean dry) throws CannotGoOn {
    Optional<String> commit = commit();
    Carrier carrier = carrier(target);
    Path room = root.resolve(".copydesk").resolve("deploy");
    Output output = new Output(room.resolve("site"), room.resolve("room"));
    int threads = Runtime.getRuntime().availableProcessors();
    Publication publication =
        new Press(new Order(root, output, selection, threads), Progress.SILENT).print();
    if (!publication.published()) {
      return new Result(publication, carrier.target(), Optional.empty());
    }
    if (dry) {
      return new Result(publication, carrier.target(), Optional.of(carrier.compare(output.site())));
    }
    Delta delta = carrier.bring(output.site(), commit.orElse(""));
    remember(commit, carrier.target());
    return new Result(publication, carrier.target(), Optional.of(delta));
  }

  private void remember(Optional<String> commit, String to) throws CannotGoOn {
    try {
      new LastDeploy(commit, to, Instant.now().truncatedTo(ChronoUnit.SECONDS)).write(root);
    } catch (IOException refused) {
      throw Disk.trouble("write down what was deployed", refused);
    }
  }

  /** The commit that is deployed; empty where there is no git. */
  private Optional<String> commit() throws CannotGoOn {
    Opening opening = Repository.open(root, environment);
    if (opening.repository().isEmpty()) {
      return Optional.empty();
    }
    try (Repository repository = opening.repository().get()) {
      if (!uncommitted && repository.head().isPresent()) {
        refuse(repository.changed("HEAD"));
      }
      return repository.head();
    }
  }

  private static void refuse(List<Change> changes) throws CannotGoOn {
    List<String> ours =
        changes.stream()
            .map(Change::path)
            .filter(path -> path.startsWith("content/") || path.startsWith("templates/"))
            .toList();
    if (!ours.isEmpty()) {
      throw new CannotGoOn(
          "There are changes that nobody has committed: "
              + String.join(", ", ours.subList(0, Math.min(3, ours.size())))
              + (ours.size() > 3 ? " and " + (ours.size() - 3) + " more." : "."),
          "Commit them, so that it is on record what readers saw; or say --uncommitted.");
    }
  }

  private Carrier carrier(DeployTarget target) throws CannotGoOn {
    if (target.branch().isPresent()) {
      Optional<String> token =
          Optional.ofNullable(environment.get("COPYDESK_TOKEN")).filter(t -> !t.isBlank());
      return new BranchCarrier(
          root,
          new SiteBranch.Address(target.remote().orElse("origin"), target.branch().get(), token));
    }
    if (target.folder().isPresent()) {
      Path folder = root.resolve(target.folder().get()).normalize();
      return new FolderCarrier(Output.at(folder, root.resolve("content")));
    }
    return new RsyncCarrier(target.rsync().orElseThrow(), "rsync");
  }
}
