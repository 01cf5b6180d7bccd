package org.copydesk.clipping.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.copydesk.evidence.Capture;
import org.copydesk.evidence.store.SourceFolder;

/** The folder of shared sources, where captures are put. */
public record SourceShelf(Path folder) {
  Path folder(String id) {
    return folder.resolve(id);
  }

  /** The id under which a capture is kept: that of the same bytes, or else a free one. */
  String place(String name, Capture capture) throws IOException {
    for (int n = 1; ; n++) {
      String id = n == 1 ? name : name + "-" + n;
      if (!Files.exists(folder(id)) || new SourceFolder(folder(id)).holds(capture)) {
        return id;
      }
    }
  }

  /** Writes a file unless there is one: an editor may have worked on it. */
  void keep(String id, String file, byte[] bytes) throws IOException {
    Path path = folder(id).resolve(file);
    Files.createDirectories(folder(id));
    if (!Files.exists(path)) {
      Files.write(path, bytes);
    }
  }
}
