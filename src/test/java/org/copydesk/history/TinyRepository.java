package org.copydesk.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import org.copydesk.text.CannotGoOn;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.MergeCommand;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.StoredConfig;

/** A real repository in a temporary folder, for tests: who wrote what, and when. */
public final class TinyRepository implements AutoCloseable {
  private final Path top;
  private final Git git;
  private OffsetDateTime now = OffsetDateTime.parse("2026-03-02T09:00+01:00");
  private String name = "Desk";
  private String email = "desk@example.org";

  private TinyRepository(Path top, Git git) throws IOException {
    this.top = top;
    this.git = git;
    StoredConfig config = git.getRepository().getConfig();
    config.setBoolean("commit", null, "gpgsign", false);
    config.setBoolean("tag", null, "gpgsign", false);
    config.setBoolean("gc", null, "auto", false);
    config.setString("user", null, "name", "Desk");
    config.setString("user", null, "email", "desk@example.org");
    config.save();
  }

  /** An empty repository whose first branch is {@code main}. */
  public static TinyRepository in(Path top) {
    try {
      Surroundings.settle();
      Files.createDirectories(top);
      return new TinyRepository(
          top, Git.init().setDirectory(top.toFile()).setInitialBranch("main").call());
    } catch (IOException | GitAPIException e) {
      throw new IllegalStateException(e);
    }
  }

  public Path top() {
    return top;
  }

  public Git git() {
    return git;
  }

  /** From now on, somebody else works here. */
  public TinyRepository as(String name, String email) {
    this.name = name;
    this.email = email;
    return this;
  }

  /** From now on, it is that moment, with its zone. */
  public TinyRepository at(String moment) {
    this.now = OffsetDateTime.parse(moment);
    return this;
  }

  public TinyRepository write(String path, String text) {
    try {
      Path file = top.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  public TinyRepository remove(String path) {
    try {
      Files.delete(top.resolve(path));
      return this;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  public TinyRepository move(String from, String to) {
    try {
      Files.createDirectories(top.resolve(to).getParent());
      Files.move(top.resolve(from), top.resolve(to));
      return this;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Stages all that differs, as {@code git add --all} does. */
  public TinyRepository stage() {
    try {
      git.add().addFilepattern(".").setAll(true).call();
      return this;
    } catch (GitAPIException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Commits all that differs; each commit is a minute later than the one before. */
  public String commit(String message) {
    try {
      stage();
      now = now.plusMinutes(1);
      PersonIdent hand = hand();
      return git.commit()
          .setMessage(message)
          .setAuthor(hand)
          .setCommitter(hand)
          .setAllowEmpty(true)
          .call()
          .getName();
    } catch (GitAPIException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Goes to a branch, and makes it where there is none. */
  public TinyRepository branch(String branch) {
    try {
      boolean known = git.getRepository().exactRef("refs/heads/" + branch) != null;
      git.checkout().setName(branch).setCreateBranch(!known).call();
      return this;
    } catch (IOException | GitAPIException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Merges a branch with a commit of its own; files in conflict keep their markers. */
  public String merge(String branch) {
    return merge(branch, () -> {});
  }

  /** The same, with what is done by hand before it is committed. */
  public String merge(String branch, Runnable mending) {
    try {
      Ref other = git.getRepository().exactRef("refs/heads/" + branch);
      git.merge()
          .include(other)
          .setFastForward(MergeCommand.FastForwardMode.NO_FF)
          .setCommit(false)
          .call();
      mending.run();
      return commit("Merge " + branch);
    } catch (IOException | GitAPIException e) {
      throw new IllegalStateException(e);
    }
  }

  public TinyRepository tag(String name) {
    try {
      git.tag().setName(name).setAnnotated(false).call();
      return this;
    } catch (GitAPIException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The repository as the program reads it. */
  public Repository open() throws CannotGoOn {
    return open(top);
  }

  /** The repository of a publication in a folder of this one. */
  public Repository open(Path publication) throws CannotGoOn {
    Opening opening = Repository.open(publication, Map.of());
    return opening.repository().orElseThrow(() -> new CannotGoOn(opening.sentence(), ""));
  }

  @Override
  public void close() {
    git.close();
  }

  private PersonIdent hand() {
    Instant moment = now.toInstant();
    return new PersonIdent(name, email, moment, now.getOffset());
  }
}
