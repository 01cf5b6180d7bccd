package org.copydesk.page.theme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.page.Specimen;
import org.copydesk.page.theme.plate.Copies;
import org.copydesk.page.theme.plate.Galley;
import org.copydesk.page.theme.plate.Plate;
import org.copydesk.page.theme.plate.Plates;
import org.copydesk.page.words.Words;

/** Both ways to draw a template, side by side, in a folder of a test's own. */
final class Engines {
  private final Path folder;
  private final Layers layers;
  private final Interpreter interpreter;
  private final Plates plates;
  private final Map<String, Object> shared;

  Engines(Path folder) {
    this.folder = folder;
    this.layers = new Layers(Optional.of(folder));
    this.interpreter = new Interpreter(layers);
    this.plates =
        new Plates(name -> layers.find(name).map(Layers.Found::letters), Desk.LIBRARIES, WORDS);
    Words words = Specimen.english();
    this.shared =
        Map.of(
            "page",
            Specimen.one(),
            "words",
            words,
            "say",
            new Say(words, false),
            "count",
            new Say(words, true),
            "copied",
            new Copies(),
            "fixture",
            (Copies.Fixtures) Optional::empty);
  }

  private static final List<String> WORDS =
      List.of("page", "words", "say", "count", "copied", "fixture");

  Engines file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  /** What FreeMarker draws; empty where it meets a fault. */
  Optional<String> slow(String template) {
    Galley galley = new Galley();
    try {
      interpreter.draw(template, shared, Map.of(), galley);
      return Optional.of(galley.toString());
    } catch (RuntimeException | StackOverflowError fault) {
      return Optional.empty();
    }
  }

  /** What a plate draws; empty where there is none, or it gives the page up. */
  Optional<String> quick(String template) {
    Galley galley = new Galley();
    Optional<Plate> plate = plates.of(template);
    return plate.isPresent() && plate.get().draw(galley, plates.hand(shared)).isEmpty()
        ? Optional.of(galley.toString())
        : Optional.empty();
  }

  boolean isPlate(String template) {
    return plates.of(template).isPresent();
  }

  String refusal(String template) {
    return plates.refused().getOrDefault(template, "");
  }
}
