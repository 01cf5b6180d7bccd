package org.copydesk.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What stands in {@code content/welcome/} is what the program carries. */
class WelcomeTextsTest {
  @Test
  void everyTextIsInTheProgramAsItStands() throws IOException {
    try (Stream<Path> texts = Files.list(Path.of("content/welcome"))) {
      List<Path> all = texts.sorted().toList();
      assertEquals(true, all.size() > 10, all.toString());
      for (Path text : all) {
        String name = text.getFileName().toString();
        assertEquals(Files.readString(text), Scaffold.named(name).text(), name);
      }
    }
  }
}
