package org.copydesk.page.theme;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.copydesk.text.TextBytes;
import org.copydesk.text.TextFile;

/**
 * The files of a theme: the publication's own before those that come with Copydesk. What stands
 * under {@code default/} is always Copydesk's.
 *
 * @param own the publication's {@code templates/} folder; empty when it has none
 */
record Layers(Optional<Path> own) {
  private static final String PACKED = "/org/copydesk/theme/";
  private static final String DEFAULT = "default/";

  /** A file's bytes, and how people call it. */
  record Found(String path, byte[] bytes) {
    TextFile text() {
      return TextBytes.read(path, bytes).file();
    }

    /** What templates are read from. */
    String letters() {
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  /**
   * @param name such as {@code briefing.ftlh} or {@code messages/fr.properties}
   */
  Optional<Found> find(String name) throws IOException {
    Optional<Found> overlaid = name.startsWith(DEFAULT) ? Optional.empty() : ownFile(name);
    return overlaid.isPresent() ? overlaid : packed(name);
  }

  Optional<Found> ownFile(String name) throws IOException {
    if (own.isEmpty() || name.contains("..")) {
      return Optional.empty();
    }
    Path file = own.get().resolve(name);
    return Files.isRegularFile(file)
        ? Optional.of(new Found("templates/" + name, Files.readAllBytes(file)))
        : Optional.empty();
  }

  Optional<Found> packed(String name) throws IOException {
    String plain = name.startsWith(DEFAULT) ? name.substring(DEFAULT.length()) : name;
    try (InputStream in = Layers.class.getResourceAsStream(PACKED + plain)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new Found("templates/default/" + plain, in.readAllBytes()));
    }
  }
}
