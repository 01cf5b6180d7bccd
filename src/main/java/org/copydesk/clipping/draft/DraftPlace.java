package org.copydesk.clipping.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.copydesk.evidence.Digest;

/** Where a draft goes, and what becomes of a file that is there already. */
public record DraftPlace(Path file, Imported.Outcome outcome) {

  /**
   * @param name the draft's slug, if it is free
   * @param written the digest of the draft that the last import of the same capture wrote
   */
  static DraftPlace of(ImportOrder order, String name, String text, Optional<String> written)
      throws IOException {
    Path briefings = order.root().resolve("content/briefings");
    Path wanted =
        order.to().orElseGet(() -> briefings.resolve(order.today().getYear() + "/" + name + ".md"));
    String stem = wanted.getFileName().toString().replaceFirst("\\.md$", "");
    Set<String> taken = taken(briefings, wanted);
    for (int n = 1; ; n++) {
      String each = n == 1 ? stem : stem + "-" + n;
      Path file = wanted.resolveSibling(each + ".md");
      if (Files.exists(file)) {
        String there = Digest.of(Files.readAllBytes(file));
        if (there.equals(Digest.of(text))) {
          return new DraftPlace(file, Imported.Outcome.UNCHANGED);
        } else if (written.filter(there::equals).isPresent()) {
          return new DraftPlace(file, Imported.Outcome.RENEWED);
        }
      } else if (!taken.contains(each)) {
        return new DraftPlace(file, n == 1 ? Imported.Outcome.WRITTEN : Imported.Outcome.RENAMED);
      }
    }
  }

  /** The slugs of all other briefings: addresses are shared by every year's folder. */
  private static Set<String> taken(Path briefings, Path wanted) throws IOException {
    Set<String> taken = new HashSet<>();
    if (Files.isDirectory(briefings)) {
      try (Stream<Path> files = Files.walk(briefings)) {
        files
            .filter(f -> f.toString().endsWith(".md") && !f.equals(wanted))
            .forEach(
                f -> {
                  String name = f.toString().replace('\\', '/').replaceFirst("(/index)?\\.md$", "");
                  taken.add(name.substring(name.lastIndexOf('/') + 1));
                });
      }
    }
    return taken;
  }

  void write(String text) throws IOException {
    if (outcome == Imported.Outcome.UNCHANGED) {
      return;
    }
    if (file.getParent() != null) {
      Files.createDirectories(file.getParent());
    }
    if (outcome == Imported.Outcome.RENEWED) {
      Files.writeString(file, text);
    } else {
      Files.writeString(file, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }
  }
}
