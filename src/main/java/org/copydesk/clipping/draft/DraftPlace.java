package org.copydesk.clipping.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.copydesk.evidence.Digest;
import org.copydesk.text.CannotGoOn;

/**
 * Where a draft goes, and what becomes of a file that is there already.
 *
 * @param report the file of the import report that goes with it
 */
record DraftPlace(Path file, Imported.Outcome outcome, Path report) {

  /**
   * The place of a draft: that of the draft which an earlier import of the same capture wrote, as
   * long as nobody has edited it; else a name that is free.
   *
   * @param name the draft's slug, if it is free
   * @param past the earlier imports of the same capture
   * @param source the folder of the source
   * @throws CannotGoOn when the earlier draft has been edited and no other place was asked for
   */
  static DraftPlace of(
      ImportOrder order, String name, String text, List<PastImport> past, Path source)
      throws IOException, CannotGoOn {
    Optional<PastImport> before = before(order, past);
    if (before.isPresent()) {
      return again(order, text, before.get());
    }
    Path wanted = wanted(order, name);
    String stem = wanted.getFileName().toString().replaceFirst("\\.md$", "");
    Set<String> taken = taken(order.root().resolve("content/briefings"), wanted);
    for (int n = 1; ; n++) {
      String each = n == 1 ? stem : stem + "-" + n;
      Path file = wanted.resolveSibling(each + ".md");
      if (!Files.exists(file) && !taken.contains(each)) {
        Path report = PastImport.file(source, past.size() + 1);
        return new DraftPlace(
            file, n == 1 ? Imported.Outcome.WRITTEN : Imported.Outcome.RENAMED, report);
      }
    }
  }

  /** The earlier import whose draft is still there, and is meant. */
  static Optional<PastImport> before(ImportOrder order, List<PastImport> past) {
    return past.stream()
        .filter(p -> Files.isRegularFile(order.root().resolve(p.draft())))
        .filter(
            p -> order.to().isEmpty() || order.to().get().equals(order.root().resolve(p.draft())))
        .findFirst();
  }

  private static DraftPlace again(ImportOrder order, String text, PastImport before)
      throws IOException, CannotGoOn {
    Path file = order.root().resolve(before.draft());
    String there = Digest.of(Files.readAllBytes(file));
    if (there.equals(Digest.of(text))) {
      return new DraftPlace(file, Imported.Outcome.UNCHANGED, before.report());
    } else if (there.equals(before.digest())) {
      return new DraftPlace(file, Imported.Outcome.RENEWED, before.report());
    }
    throw new CannotGoOn(
        "This copy was imported before, as "
            + before.draft()
            + ", and that draft has been edited since; it stays as it is.",
        "Take what you miss from "
            + order.root().relativize(before.report())
            + ", or give --to FILE to have another draft beside it.");
  }

  private static Path wanted(ImportOrder order, String name) {
    Path usual =
        order.root().resolve("content/briefings/" + order.today().getYear() + "/" + name + ".md");
    return order
        .to()
        .map(to -> Files.isDirectory(to) ? to.resolve(name + ".md") : to)
        .orElse(usual);
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
