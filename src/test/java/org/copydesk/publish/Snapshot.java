package org.copydesk.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All files of a folder and a check sum of each, to tell whether two trees are the same.
 *
 * @param files path below the folder to the check sum of its bytes
 */
record Snapshot(Map<String, Integer> files) {
  static Snapshot of(Path folder) throws IOException {
    Map<String, Integer> files = new TreeMap<>();
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        all.filter(Files::isRegularFile)
            .forEach(file -> files.put(folder.relativize(file).toString(), sum(file)));
      }
    }
    return new Snapshot(files);
  }

  private static int sum(Path file) {
    try {
      return Arrays.hashCode(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
