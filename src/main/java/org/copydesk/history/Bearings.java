package org.copydesk.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where all names of a repository point, as a text to be compared with an earlier one: what is read
 * of the past is the same as long as it is. Told without the library, which takes long to load.
 */
public final class Bearings {
  /** In a linked working tree the first stands in its own folder, the others in the common one. */
  private static final List<String> FILES =
      List.of("HEAD", "packed-refs", "shallow", "config", "info/grafts", "objects/info/alternates");

  private static final List<String> FOLDERS = List.of("refs", "reftable");

  private Bearings() {}

  /**
   * @param folder the publication's folder
   * @return empty text when there is no repository
   */
  public static String of(Path folder) throws IOException {
    Optional<Whereabouts> found = Whereabouts.find(folder);
    if (found.isEmpty()) {
      return "";
    }
    Path git = found.get().git();
    StringBuilder text = new StringBuilder();
    text.append(folder.toRealPath()).append('\n').append(git).append('\n');
    tell(git, text);
    Path common = git.resolve("commondir");
    if (Files.isRegularFile(common)) {
      tell(git.resolve(Files.readString(common).strip()).normalize(), text);
    }
    return text.toString();
  }

  private static void tell(Path git, StringBuilder into) throws IOException {
    for (String name : FILES) {
      tell(git, git.resolve(name), into);
    }
    for (String name : FOLDERS) {
      Path start = git.resolve(name);
      if (!Files.isDirectory(start)) {
        continue;
      }
      try (Stream<Path> all = Files.walk(start)) {
        for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
          tell(git, file, into);
        }
      }
    }
  }

  private static void tell(Path git, Path file, StringBuilder into) throws IOException {
    if (Files.isRegularFile(file)) {
      into.append(git.relativize(file)).append(':');
      into.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)).append('\n');
    }
  }
}
