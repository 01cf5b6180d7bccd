package org.copydesk.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.text.CannotGoOn;
import org.eclipse.jgit.errors.LargeObjectException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevObject;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * The git repository that a publication lies in, for reading. All paths are below the publication's
 * folder, with forward slashes, also when the publication is a part of a larger repository.
 *
 * <pre>{@code
 * Opening opening = Repository.open(root, System.getenv());
 * if (opening.repository().isPresent()) {
 *   try (Repository repository = opening.repository().get()) {
 *     repository.revisions("content/briefings/almaty.md");
 *     repository.content("main", "content/briefings/almaty.md");
 *     repository.changed("main");
 *   }
 * }
 * }</pre>
 *
 * Whatever cannot be read is {@link CannotGoOn} with a sentence. Not thread-safe.
 */
public final class Repository implements AutoCloseable {
  private static final int LARGEST = 64_000_000;

  private final org.eclipse.jgit.lib.Repository git;
  private final Standing standing;
  private final Below below;
  private final Path kept;
  private final Map<String, String> environment;

  /**
   * The publication's place.
   *
   * @param folder its folder
   * @param environment of the process
   */
  record Place(Path folder, Below below, Map<String, String> environment) {
    Place {
      environment = Map.copyOf(environment);
    }
  }

  Repository(org.eclipse.jgit.lib.Repository git, Standing standing, Place place) {
    this.git = git;
    this.standing = standing;
    this.below = place.below();
    this.kept = place.folder().resolve(".copydesk");
    this.environment = place.environment();
  }

  /**
   * Looks for the repository of a publication, from its folder upwards. Costs next to nothing where
   * there is none.
   *
   * @param folder the publication's folder
   * @param environment of the process; a hook finds {@code GIT_INDEX_FILE} in it
   */
  public static Opening open(Path folder, Map<String, String> environment) {
    return Openings.open(folder, environment);
  }

  public Standing standing() {
    return standing;
  }

  /** The id of the commit that is checked out; empty before the first one. */
  public Optional<String> head() {
    return standing.head();
  }

  /**
   * The commit that a name means: a branch, a tag, {@code origin/main}, {@code HEAD~2}, an id or
   * its beginning.
   *
   * @return its id; empty when there is none of that name
   */
  public Optional<String> resolve(String name) throws CannotGoOn {
    return Failures.guard(
        () -> {
          try {
            return Optional.ofNullable(git.resolve(name + "^{commit}")).map(ObjectId::name);
          } catch (RevisionSyntaxException | MissingObjectException noName) {
            return Optional.empty();
          }
        });
  }

  /** One commit; empty when there is none of that name. */
  public Optional<Commit> commit(String name) throws CannotGoOn {
    Optional<String> id = resolve(name);
    if (id.isEmpty()) {
      return Optional.empty();
    }
    return Failures.guard(() -> Optional.of(CommitText.read(parsed(id.get()))));
  }

  /**
   * The bytes of a commit as git stores them, signature included, to be verified.
   *
   * @return empty when there is no commit of that name
   */
  public Optional<byte[]> rawCommit(String name) throws CannotGoOn {
    Optional<String> id = resolve(name);
    if (id.isEmpty()) {
      return Optional.empty();
    }
    return Failures.guard(() -> Optional.of(parsed(id.get()).getRawBuffer().clone()));
  }

  /**
   * Every state of a file below {@code content/} up to the head, newest first, through renames and
   * from all branches that were merged.
   *
   * @param path where it is now
   */
  public List<Revision> revisions(String path) throws CannotGoOn {
    return chronicle().revisions(path);
  }

  /**
   * What happened to every file below {@code content/} up to the head, read in one walk. What was
   * read is kept in {@code .copydesk/history} in the publication's folder, and a later walk reads
   * only new commits.
   */
  public Chronicle chronicle() throws CannotGoOn {
    return Failures.guard(() -> new CommitWalk(git, below).read(standing.head(), kept));
  }

  /**
   * A file's bytes in a commit.
   *
   * @return empty when there is no such commit, or no such file in it
   */
  public Optional<byte[]> content(String name, String path) throws CannotGoOn {
    Optional<String> id = resolve(name);
    if (id.isEmpty()) {
      return Optional.empty();
    }
    return Failures.guard(
        () -> {
          try (TreeWalk walk =
              TreeWalk.forPath(git, below.outside(path), parsed(id.get()).getTree())) {
            return walk == null || walk.getFileMode(0).getObjectType() != Constants.OBJ_BLOB
                ? Optional.<byte[]>empty()
                : bytes(walk.getObjectId(0));
          }
        });
  }

  /** A content by its id, see {@link Revision#blob}. */
  public Optional<byte[]> blob(String id) throws CannotGoOn {
    return Failures.guard(() -> bytes(ObjectId.fromString(id)));
  }

  /**
   * Where each file below the publication's folder is in a commit, with the id of its content, by
   * path.
   */
  public Map<String, String> files(String name) throws CannotGoOn {
    Optional<String> id = resolve(name);
    return id.isEmpty()
        ? Map.of()
        : Failures.guard(() -> new Snapshots(git, below).of(parsed(id.get()).getTree()));
  }

  /**
   * What differs between the working tree and the point where it left another line of commits: all
   * that a branch touches, committed or not, without what the other line did meanwhile.
   *
   * @param since a branch, a tag or a commit
   * @throws CannotGoOn also when there is no commit of that name
   */
  public List<Change> changed(String since) throws CannotGoOn {
    Optional<String> id = resolve(since);
    if (id.isEmpty()) {
      throw new CannotGoOn(
          "There is no commit, branch or tag `" + since + "` in this repository.",
          "In a shallow clone, fetch it first; otherwise check its name.");
    }
    return Failures.guard(() -> worktree().since(ObjectId.fromString(id.get())));
  }

  /** What is staged for the next commit. */
  public List<Change> staged() throws CannotGoOn {
    return Failures.guard(() -> worktree().staged());
  }

  /** A file's bytes as they are staged; empty when it is not in the index. */
  public Optional<byte[]> stagedContent(String path) throws CannotGoOn {
    Optional<String> id = Failures.guard(() -> worktree().stagedId(path));
    return id.isEmpty() ? Optional.empty() : blob(id.get());
  }

  /**
   * Writes the files below a folder as they are staged: those that are the same on disk as links to
   * them, which costs no room.
   *
   * @param folder below the publication's folder, such as {@code content}
   * @param into where the publication's folder is to be stood in for; an empty folder on the same
   *     disk
   */
  public void layOutStaged(String folder, Path into) throws CannotGoOn {
    Failures.guard(
        () -> {
          worktree().layOut(folder, into);
          return into;
        });
  }

  /** The address of a remote, such as {@code origin}; empty when there is none of that name. */
  public Optional<String> remote(String name) {
    return Optional.ofNullable(git.getConfig().getString("remote", name, "url"));
  }

  /** The files in which a merge left a conflict, by path. */
  public List<String> conflicts() throws CannotGoOn {
    return Failures.guard(() -> worktree().conflicts());
  }

  @Override
  public void close() {
    git.close();
  }

  private WorkingTree worktree() {
    return new WorkingTree(git, below, standing.head(), environment);
  }

  private RevCommit parsed(String id) throws IOException {
    try (RevWalk walk = new RevWalk(git)) {
      RevObject object = walk.parseCommit(ObjectId.fromString(id));
      return walk.parseCommit(object);
    }
  }

  private Optional<byte[]> bytes(ObjectId id) throws IOException {
    try {
      ObjectLoader loader = git.open(id, Constants.OBJ_BLOB);
      return Optional.of(loader.getBytes(LARGEST));
    } catch (LargeObjectException large) {
      return Optional.empty();
    }
  }
}
