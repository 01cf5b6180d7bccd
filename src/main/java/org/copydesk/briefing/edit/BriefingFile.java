package org.copydesk.briefing.edit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;
import org.copydesk.text.CannotGoOn;

/**
 * A file on disk that is about to be changed.
 *
 * @param file where it is, links followed
 * @param bytes what it held when it was read
 */
public record BriefingFile(Path file, byte[] bytes) {

  /**
   * @throws CannotGoOn when it cannot be read
   */
  public static BriefingFile read(Path file) throws CannotGoOn {
    try {
      Path real = file.toRealPath();
      return new BriefingFile(real, Files.readAllBytes(real));
    } catch (IOException unreadable) {
      throw new CannotGoOn(
          "The file " + file + " cannot be read: " + unreadable.getMessage() + ".",
          "Check that it is still there and that you may read it.",
          unreadable);
    }
  }

  /**
   * Puts other bytes in its place, all or none of them.
   *
   * @throws CannotGoOn when the disk refuses, or somebody else wrote the file in the meantime; it
   *     stands as it stood
   */
  public void replace(byte[] changed) throws CannotGoOn {
    Path beside = file.resolveSibling("." + file.getFileName() + ".copydesk");
    try {
      write(beside, changed);
      keepMode(beside);
      if (!Arrays.equals(Files.readAllBytes(file), bytes)) {
        Files.delete(beside);
        throw new CannotGoOn(
            "The file " + file + " was changed by somebody else just now; nothing was written.",
            "Look at it, then run the command again.");
      }
      move(beside);
    } catch (IOException refused) {
      throw new CannotGoOn(
          "The file " + file + " cannot be written: " + refused.getMessage() + ".",
          "Check who may write there and whether the disk has room. The file stands as it stood.",
          refused);
    }
  }

  private static void write(Path beside, byte[] changed) throws IOException {
    try (FileChannel out =
        FileChannel.open(
            beside,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer rest = ByteBuffer.wrap(changed);
      while (rest.hasRemaining()) {
        out.write(rest);
      }
      out.force(true);
    }
  }

  private void keepMode(Path beside) throws IOException {
    if (Files.getFileAttributeView(file, PosixFileAttributeView.class) != null) {
      Files.setPosixFilePermissions(beside, Files.getPosixFilePermissions(file));
    }
  }

  private void move(Path beside) throws IOException {
    try {
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException unsupported) {
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
