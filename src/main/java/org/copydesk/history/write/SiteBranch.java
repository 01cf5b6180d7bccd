package org.copydesk.history.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.copydesk.history.Failures;
import org.copydesk.history.Surroundings;
import org.copydesk.history.Whereabouts;
import org.copydesk.text.CannotGoOn;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.TransportCommand;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.transport.PushResult;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.RemoteRefUpdate;
import org.eclipse.jgit.transport.UsernamePasswordCredentialsProvider;

/**
 * A branch of a git remote that is served as a site. It is brought there by one commit on top of
 * what the branch holds, through the repository that the publication lies in; the working tree, the
 * index and the branches of that repository are not touched.
 */
public final class SiteBranch implements AutoCloseable {
  private static final int SECONDS = 120;

  /** What makes a branch one that a publication is written on, in its folder or one below. */
  private static final Pattern WRITTEN =
      Pattern.compile("(?:.*/)?content/(?:site\\.yaml|briefings/.*\\.md)");

  private final Repository git;
  private final Address address;
  private final Optional<ObjectId> tip;

  /**
   * @param remote the name of a remote, or an address
   * @param token what proves to an {@code https} remote that one may write there
   */
  public record Address(String remote, String branch, Optional<String> token) {}

  private SiteBranch(Repository git, Address address, Optional<ObjectId> tip) {
    this.git = git;
    this.address = address;
    this.tip = tip;
  }

  /**
   * Asks the remote what the branch holds.
   *
   * @param publication a folder in a repository
   */
  public static SiteBranch open(Path publication, Address address) throws CannotGoOn {
    Surroundings.settle();
    if (!Repository.isValidRefName("refs/heads/" + address.branch())) {
      throw new CannotGoOn(
          "`" + address.branch() + "` is no name that a branch can have.",
          "Give a name without blanks, such as --branch gh-pages.");
    }
    Repository git = Failures.guard(() -> repository(publication)).orElseThrow(SiteBranch::noGit);
    try {
      return new SiteBranch(git, address, tip(git, address));
    } catch (GitAPIException | IOException refused) {
      git.close();
      throw refused(address, refused);
    }
  }

  /** What a site differs in from what the branch holds. */
  public Delta compare(Path site) throws CannotGoOn {
    return tree(site).delta();
  }

  /**
   * Brings the site to the branch, in one step; does nothing when it is there already.
   *
   * @param message of the commit
   */
  public Delta bring(Path site, String message) throws CannotGoOn {
    SiteTree tree = tree(site);
    Optional<Shipment> made = Failures.guard(() -> commit(tree, message));
    if (made.isEmpty()) {
      return new Delta(java.util.Set.of(), java.util.Set.of());
    }
    push(made.get().commit());
    return made.get().delta();
  }

  @Override
  public void close() {
    git.close();
  }

  private record Shipment(ObjectId commit, Delta delta) {}

  private Optional<Shipment> commit(SiteTree tree, String message) throws IOException {
    Delta delta = tree.delta();
    if (delta.isEmpty() && tip.isPresent()) {
      return Optional.empty();
    }
    try (ObjectInserter inserter = git.newObjectInserter()) {
      CommitBuilder commit = new CommitBuilder();
      commit.setTreeId(tree.write(inserter));
      tip.ifPresent(commit::setParentId);
      commit.setAuthor(hand());
      commit.setCommitter(hand());
      commit.setMessage(message);
      ObjectId id = inserter.insert(commit);
      inserter.flush();
      return Optional.of(new Shipment(id, delta));
    }
  }

  private void push(ObjectId commit) throws CannotGoOn {
    String branch = "refs/heads/" + address.branch();
    try (Git api = new Git(git)) {
      Iterable<PushResult> results =
          known(api.push(), address)
              .setRemote(address.remote())
              .setRefSpecs(new RefSpec(commit.name() + ":" + branch))
              .call();
      for (PushResult result : results) {
        for (RemoteRefUpdate update : result.getRemoteUpdates()) {
          if (update.getStatus() != RemoteRefUpdate.Status.OK) {
            throw rejected(update, result.getMessages());
          }
        }
      }
      remember(git, address, commit);
    } catch (GitAPIException | IOException refused) {
      throw refused(address, refused);
    }
  }

  /** A site takes the place of all that its branch holds: that must not be what it is made from. */
  private SiteTree tree(Path site) throws CannotGoOn {
    SiteTree tree = Failures.guard(() -> SiteTree.of(site, standing()));
    Optional<String> lost =
        tree.delta().removed().stream()
            .filter(path -> WRITTEN.matcher(path).matches())
            .sorted()
            .findFirst();
    if (lost.isPresent()) {
      throw new CannotGoOn(
          "The branch `"
              + address.branch()
              + "` holds a publication's own files, such as "
              + lost.get()
              + ", and the site would take their place.",
          "Deploy to a branch that is for the site alone: copydesk deploy --branch gh-pages.");
    }
    return tree;
  }

  private CannotGoOn rejected(RemoteRefUpdate update, String said) {
    boolean moved = update.getStatus().name().startsWith("REJECTED_NONFASTFORWARD");
    String reason =
        update.getMessage() == null ? said.strip().replaceAll("\\s+", " ") : update.getMessage();
    return new CannotGoOn(
        moved
            ? "The branch `"
                + address.branch()
                + "` has moved in the meantime; nothing was deployed."
            : "The remote does not take the branch `" + address.branch() + "`: " + reason + ".",
        moved ? "Somebody else deployed: do it again." : "Check who may write to that branch.");
  }

  /** Path to id of what the branch holds. */
  private Map<String, ObjectId> standing() throws IOException {
    if (tip.isEmpty()) {
      return new TreeMap<>();
    }
    try (RevWalk walk = new RevWalk(git)) {
      return SiteTree.read(git, walk.parseCommit(tip.get()).getTree());
    }
  }

  /** Whoever made the commit that is published, unless git knows who is at work. */
  private PersonIdent hand() throws IOException {
    boolean known = git.getConfig().getString("user", null, "email") != null;
    ObjectId head = git.resolve("HEAD");
    if (known || head == null) {
      return new PersonIdent(git);
    }
    try (RevWalk walk = new RevWalk(git)) {
      RevCommit commit = walk.parseCommit(head);
      return new PersonIdent(commit.getCommitterIdent(), java.time.Instant.now());
    }
  }

  private static Optional<Repository> repository(Path publication) throws IOException {
    Optional<Whereabouts> where = Whereabouts.find(publication);
    if (where.isEmpty() || where.get().bare() || !where.get().exists()) {
      return Optional.empty();
    }
    return Optional.of(
        new FileRepositoryBuilder()
            .setGitDir(where.get().git().toFile())
            .setWorkTree(where.get().top().toFile())
            .setMustExist(true)
            .build());
  }

  private static Optional<ObjectId> tip(Repository git, Address address)
      throws GitAPIException, IOException {
    String branch = "refs/heads/" + address.branch();
    try (Git api = new Git(git)) {
      Collection<Ref> heads =
          known(api.lsRemote(), address).setRemote(address.remote()).setHeads(true).call();
      Optional<Ref> there = heads.stream().filter(r -> r.getName().equals(branch)).findFirst();
      if (there.isEmpty()) {
        return Optional.empty();
      }
      known(api.fetch(), address)
          .setRemote(address.remote())
          .setRefSpecs(new RefSpec("+" + branch + ":" + memory(address)))
          .setTagOpt(org.eclipse.jgit.transport.TagOpt.NO_TAGS)
          .call();
      return Optional.of(there.get().getObjectId());
    }
  }

  private static void remember(Repository git, Address address, ObjectId commit)
      throws IOException {
    RefUpdate update = git.updateRef(memory(address));
    update.setNewObjectId(commit);
    update.forceUpdate();
  }

  private static String memory(Address address) {
    return "refs/copydesk/" + address.branch();
  }

  private static <C extends TransportCommand<C, ?>> C known(C command, Address address) {
    command.setTimeout(SECONDS);
    address
        .token()
        .ifPresent(
            token ->
                command.setCredentialsProvider(
                    new UsernamePasswordCredentialsProvider("x-access-token", token)));
    return command;
  }

  private static CannotGoOn noGit() {
    return new CannotGoOn(
        "The publication is in no git repository, so there is no remote to deploy to.",
        "Begin one, or deploy to a folder: copydesk deploy --folder DIR.");
  }

  private static CannotGoOn refused(Address address, Exception refused) {
    String said =
        "The remote `" + address.remote() + "` cannot be used: " + Failures.sentence(refused) + ".";
    return new CannotGoOn(
        // A name and password may stand in an address; servers keep what is printed.
        said.replaceAll("://[^/@\\s]*:[^/@\\s]*@", "://"),
        "Check its address and your rights; for https set COPYDESK_TOKEN to a token that may write.",
        refused);
  }
}
