package org.copydesk.welcome;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.copydesk.text.CannotGoOn;

/** Writes files where nothing stands yet, and only there. */
final class FreshFile {
  private FreshFile() {}

  /**
   * @return whether it was written; what stood there already is left as it was
   * @throws CannotGoOn when the disk refuses
   */
  static boolean write(Path file, String text) throws CannotGoOn {
    try {
      Path folder = file.getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
      return true;
    } catch (FileAlreadyExistsException there) {
      return false;
    } catch (IOException refused) {
      throw new CannotGoOn(
          "Cannot write " + file + ": " + refused.getMessage() + ".",
          "Check who may write there, and the free space.",
          refused);
    }
  }
}
