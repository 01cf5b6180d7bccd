package org.copydesk.publish.packed;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.copydesk.briefing.Compression;
import org.copydesk.publish.tree.Stage;
import org.copydesk.text.CannotGoOn;

/**
 * The compressing of one file.
 *
 * @param changed whether it differs from what stands
 * @param forms those that the author did not lay beside it
 */
record Packing(Stage stage, String path, boolean changed, List<Compression> forms)
    implements Callable<String> {
  /** Below this, what a response needs besides the file outweighs any gain. */
  private static final int SMALLEST = 256;

  /** Gives the path. */
  @Override
  public String call() throws CannotGoOn, IOException {
    Optional<byte[]> bytes = Optional.empty();
    for (Compression form : forms) {
      String companion = path + form.suffix();
      if (!changed && stage.keep(companion)) {
        continue;
      }
      if (bytes.isEmpty()) {
        bytes = Optional.of(stage.read(path));
      }
      put(companion, bytes.get(), form);
    }
    return path;
  }

  private void put(String companion, byte[] bytes, Compression form)
      throws CannotGoOn, IOException {
    if (bytes.length < SMALLEST) {
      return;
    }
    byte[] packed = Packer.pack(bytes, form);
    if (packed.length < bytes.length) {
      stage.put(companion, packed);
    }
  }
}
