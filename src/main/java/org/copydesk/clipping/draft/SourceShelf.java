package org.copydesk.clipping.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.evidence.Capture;
import org.copydesk.evidence.store.SourceFolder;

/** The folder of shared sources, where captures are put. */
public record SourceShelf(Path folder) {
  private static final Pattern DRAFT =
      Pattern.compile("(?m)^draft-digest: *\"?(sha256:[0-9a-f]{64})");

  /** One entry of the report, as it was written or as an editor may write it. */
  private static final Pattern KEPT =
      Pattern.compile("(?m)^\\s*-\\s+number:\\s*(\\d{1,6})\\s+keep:\\s*(?:true|yes)\\b");

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

  /** The digest of the draft that the last import wrote, if there was one. */
  Optional<String> draftDigest(String id) throws IOException {
    return read(id, "import.yaml", DRAFT);
  }

  /** The removals that an editor has marked as kept in the import report. */
  Set<Integer> kept(String id) throws IOException {
    Path report = folder(id).resolve("import.yaml");
    Set<Integer> kept = new TreeSet<>();
    if (Files.isRegularFile(report)) {
      KEPT.matcher(Files.readString(report))
          .results()
          .forEach(m -> kept.add(Integer.parseInt(m.group(1))));
    }
    return kept;
  }

  private Optional<String> read(String id, String file, Pattern what) throws IOException {
    Path path = folder(id).resolve(file);
    if (!Files.isRegularFile(path)) {
      return Optional.empty();
    }
    Matcher m = what.matcher(Files.readString(path));
    return m.find() ? Optional.of(m.group(1)) : Optional.empty();
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
