package org.copydesk.publish.tree;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import org.copydesk.text.CannotGoOn;

/** What the disk said, in a sentence for people. */
public final class Disk {
  private Disk() {}

  /**
   * @param doing what was being done, as it follows "Cannot", such as {@code write the site}
   */
  public static CannotGoOn trouble(String doing, IOException cause) {
    String file = cause instanceof FileSystemException e && e.getFile() != null ? e.getFile() : "";
    String reason = reason(cause);
    String message = "Cannot " + doing + ": " + reason;
    if (!file.isEmpty() && !doing.contains(file)) {
      message += " (" + file + ")";
    }
    return new CannotGoOn(
        message + ".", hint(cause, reason) + " What stood before still stands.", cause);
  }

  private static String reason(IOException cause) {
    if (cause instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (cause instanceof NoSuchFileException) {
      return "no such file";
    }
    if (cause instanceof FileSystemException e && e.getReason() != null) {
      return lowered(e.getReason());
    }
    String message = cause.getMessage();
    return message == null ? cause.getClass().getSimpleName() : lowered(message);
  }

  private static String lowered(String reason) {
    return reason.isEmpty()
        ? "unknown reason"
        : reason.substring(0, 1).toLowerCase(Locale.ROOT) + reason.substring(1);
  }

  private static String hint(IOException cause, String reason) {
    if (reason.contains("no space") || reason.contains("quota") || reason.contains("too large")) {
      return "Free some space, or name another place with --into.";
    }
    if (cause instanceof AccessDeniedException || reason.contains("read-only")) {
      return "Check who may write there, or name another place with --into.";
    }
    return "Check the disk, or name another place with --into.";
  }
}
