package org.copydesk.history;

import java.io.IOException;
import org.copydesk.text.CannotGoOn;
import org.eclipse.jgit.api.errors.JGitInternalException;
import org.eclipse.jgit.errors.MissingObjectException;

/** What the library throws, said in sentences. */
public final class Failures {
  private Failures() {}

  /** Work on a repository. */
  @FunctionalInterface
  public interface Work<T> {
    T run() throws IOException;
  }

  /** Does the work, and says in a sentence why it cannot be done. */
  public static <T> T guard(Work<T> work) throws CannotGoOn {
    try {
      return work.run();
    } catch (MissingObjectException missing) {
      throw new CannotGoOn(
          "The git repository lacks an object, " + missing.getObjectId().name() + ".",
          "A partial clone leaves objects out: clone it whole. Otherwise `git fsck` says what is wrong.",
          missing);
    } catch (IOException | JGitInternalException | IllegalArgumentException unreadable) {
      throw new CannotGoOn(
          "The git repository cannot be read: " + sentence(unreadable) + ".",
          "`git fsck` says what is wrong with it.",
          unreadable);
    }
  }

  /** What a failure says, without a stop at its end. */
  public static String sentence(Exception failure) {
    String message = failure.getMessage();
    String said = message == null ? failure.getClass().getSimpleName() : message.strip();
    return said.endsWith(".") ? said.substring(0, said.length() - 1) : said;
  }
}
