package org.copydesk.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;
import org.copydesk.json.JsonObject;
import org.copydesk.json.JsonValue;

/**
 * What was last brought to readers from this machine: the record that {@code deploy} keeps in
 * {@code .copydesk/deployed.json}, so that later changes can be compared with what readers saw.
 *
 * @param commit the id of the commit it was built from; empty without git
 * @param to where it went, as people read it
 * @param at when
 */
public record LastDeploy(Optional<String> commit, String to, Instant at) {
  private static final String FORMAT = "copydesk deploy 1";

  /** The record of a publication; empty when nothing was deployed from here. */
  public static Optional<LastDeploy> read(Path root) throws IOException {
    try {
      JsonValue value = JsonValue.read(Files.readString(file(root))).orElse(JsonValue.NOTHING);
      if (!value.get("format").text().equals(FORMAT)) {
        return Optional.empty();
      }
      return Optional.of(
          new LastDeploy(
              Optional.of(value.get("commit").text()).filter(id -> !id.isEmpty()),
              value.get("to").text(),
              Instant.parse(value.get("at").text())));
    } catch (NoSuchFileException
        | java.time.DateTimeException
        | java.nio.charset.CharacterCodingException none) {
      return Optional.empty();
    }
  }

  /** Writes the record, whole or not at all. */
  public void write(Path root) throws IOException {
    String text =
        JsonObject.of("format", FORMAT)
            .put("commit", commit)
            .put("to", to)
            .put("at", at.toString())
            .writeIndented();
    Path file = file(root);
    Files.createDirectories(file.getParent());
    Path fresh = file.resolveSibling("deployed.json.new");
    Files.write(fresh, text.getBytes(StandardCharsets.UTF_8));
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static Path file(Path root) {
    return root.resolve(".copydesk").resolve("deployed.json");
  }
}
