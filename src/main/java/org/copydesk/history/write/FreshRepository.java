package org.copydesk.history.write;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.copydesk.history.Failures;
import org.copydesk.history.Surroundings;
import org.copydesk.history.Whereabouts;
import org.copydesk.text.CannotGoOn;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/**
 * The git of a new publication: a repository where there is none, and a check before each commit
 * where nobody has set one up.
 *
 * @param folder the publication's folder
 */
public record FreshRepository(Path folder) {
  private static final String HOOKS = ".githooks";

  /** What was done. */
  public enum Outcome {
    /** There was no repository, and now there is one that checks each commit. */
    BEGUN,
    /** The repository that was there now checks each commit. */
    HOOKED,
    /** The repository that was there has hooks of its own, and was left as it is. */
    LEFT
  }

  /**
   * The publication's folder as seen from the repository that it lies in or will have: empty, or
   * such as {@code /news}.
   */
  public String below() throws CannotGoOn {
    return Failures.guard(
        () -> {
          Optional<Whereabouts> found = found();
          if (found.isEmpty()) {
            return "";
          }
          Path existing = existing(folder);
          Path real = existing.toRealPath().resolve(existing.relativize(folder));
          String below = found.get().top().relativize(real).toString().replace('\\', '/');
          return below.isEmpty() ? "" : "/" + below;
        });
  }

  /**
   * To be called once the publication's files are there.
   *
   * @param hook the text of the hook, for a repository that the publication is only a part of
   * @param command the path of the program on this machine, for the hook to find it
   */
  public Outcome prepare(String hook, Optional<String> command) throws CannotGoOn {
    Surroundings.settle();
    return Failures.guard(
        () -> {
          Optional<Whereabouts> found = found();
          if (found.isEmpty()) {
            begin(command);
            return Outcome.BEGUN;
          }
          try (Repository git = opened(found.get())) {
            return hook(git, found.get().top(), hook, command);
          }
        });
  }

  private void begin(Optional<String> command) throws IOException {
    try (Git git = Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call()) {
      StoredConfig config = git.getRepository().getConfig();
      config.setString("core", null, "hooksPath", HOOKS);
      command.ifPresent(path -> config.setString("copydesk", null, "command", path));
      config.save();
    } catch (GitAPIException refused) {
      throw new IOException(refused.getMessage(), refused);
    }
  }

  private Outcome hook(Repository git, Path top, String hook, Optional<String> command)
      throws IOException {
    StoredConfig config = git.getConfig();
    Path own = git.getCommonDirectory().toPath().resolve("hooks").resolve("pre-commit");
    if (config.getString("core", null, "hooksPath") != null || Files.exists(own)) {
      return Outcome.LEFT;
    }
    if (top.equals(folder.toRealPath())) {
      config.setString("core", null, "hooksPath", HOOKS);
    } else {
      Files.createDirectories(own.getParent());
      Files.writeString(own, hook);
      File file = own.toFile();
      if (!file.setExecutable(true)) {
        return Outcome.LEFT;
      }
    }
    command.ifPresent(path -> config.setString("copydesk", null, "command", path));
    config.save();
    return Outcome.HOOKED;
  }

  private Optional<Whereabouts> found() throws IOException {
    return Whereabouts.find(existing(folder)).filter(where -> !where.bare() && where.exists());
  }

  private static Repository opened(Whereabouts where) throws IOException {
    return new FileRepositoryBuilder()
        .setGitDir(where.git().toFile())
        .setWorkTree(where.top().toFile())
        .setMustExist(true)
        .build();
  }

  /** The nearest folder upwards that is there. */
  private static Path existing(Path folder) {
    Path at = folder;
    while (!Files.exists(at) && at.getParent() != null) {
      at = at.getParent();
    }
    return at;
  }
}
