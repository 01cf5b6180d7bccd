package org.copydesk.publish.memory;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which Copydesk this is: a site made by another one may have to look otherwise. */
final class Tool {
  /** The files of the program as they stood when it first asked, and the Java it runs on. */
  static final String IDENTITY = identity();

  private Tool() {}

  private static String identity() {
    List<String> lines = new ArrayList<>();
    lines.add(System.getProperty("java.version", "") + " " + System.getProperty("java.vendor", ""));
    Set<Path> files = new TreeSet<>();
    try {
      for (String entry : System.getProperty("java.class.path", "").split(File.pathSeparator)) {
        Path place = Path.of(entry).toAbsolutePath();
        if (Files.isDirectory(place)) {
          all(place.resolve("org/copydesk"), files);
        } else if (Files.isRegularFile(place)) {
          files.add(place);
          jars(place.resolveSibling("lib"), files);
        }
      }
      for (Path file : files) {
        BasicFileAttributes facts = Files.readAttributes(file, BasicFileAttributes.class);
        lines.add(facts.size() + " " + facts.lastModifiedTime() + " " + file);
      }
    } catch (IOException unknown) {
      lines.add("unknown " + System.nanoTime());
    }
    return String.join("\n", lines);
  }

  private static void all(Path folder, Set<Path> into) throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        files.filter(Files::isRegularFile).forEach(into::add);
      }
    }
  }

  private static void jars(Path folder, Set<Path> into) throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        files.filter(file -> file.toString().endsWith(".jar")).forEach(into::add);
      }
    }
  }
}
