package org.copydesk.welcome;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A text of {@code content/welcome/} with gaps such as {@code <<title>>}. What is left of it when
 * the gaps are filled teaches by its comments.
 */
record Scaffold(String text) {

  /** The text of that name, packed into the program. */
  static Scaffold named(String name) {
    try (InputStream in = Scaffold.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The program holds no text `" + name + "`");
      }
      return new Scaffold(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException damaged) {
      throw new UncheckedIOException("The program's own jar cannot be read", damaged);
    }
  }

  /** Fills every gap of that name. */
  Scaffold with(String gap, String value) {
    return new Scaffold(text.replace("<<" + gap + ">>", value));
  }

  /** Fills every gap of that name; without a value, the lines that hold it go. */
  Scaffold with(String gap, Optional<String> value) {
    return value.isPresent()
        ? with(gap, value.get())
        : new Scaffold(text.replaceAll("(?m)^.*<<" + gap + ">>.*\\n", ""));
  }
}
