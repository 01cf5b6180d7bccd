package org.copydesk.micro;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The made-up publication that all measurements work on: a hundred briefings below {@code
 * -Dnewsroom}.
 */
final class Bodies {
  static final Path NEWSROOM = Path.of(System.getProperty("newsroom"));
  static final int COUNT = 100;

  private Bodies() {}

  /** The Markdown of each briefing, without its front matter. */
  static List<String> all() {
    try (Stream<Path> files = Files.walk(NEWSROOM.resolve("content/briefings"))) {
      List<String> bodies =
          files.filter(file -> file.toString().endsWith(".md")).sorted().map(Bodies::body).toList();
      if (bodies.size() != COUNT) {
        throw new IllegalStateException(bodies.size() + " briefings in " + NEWSROOM);
      }
      return bodies;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String body(Path file) {
    try {
      String text = Files.readString(file);
      return text.substring(text.indexOf("\n---\n", 4) + 5);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
