package org.copydesk.promotion;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The data files that come with Copydesk. */
final class Lexicons {
  /** What all languages share. */
  static final String ANY = "any";

  /** The languages that have a lexicon. */
  static final List<String> LANGUAGES =
      List.of(
          "ar", "cs", "da", "de", "el", "en", "es", "fa", "fi", "fr", "hi", "id", "it", "ja", "ko",
          "nl", "no", "pl", "pt", "ru", "sv", "tr", "uk", "zh");

  private Lexicons() {}

  /** The language whose lexicon serves: Bokmål and Nynorsk have one, so have Czech and Slovak. */
  static String named(String language) {
    return switch (language) {
      case "nb", "nn" -> "no";
      case "sk" -> "cs";
      default -> language;
    };
  }

  /** The lexicon of a language, or of {@link #ANY}. */
  static Lexicon of(String language) {
    List<Lexicon.Fault> faults = new ArrayList<>();
    Lexicon lexicon = Lexicon.read(text(language + ".txt"), faults);
    if (!faults.isEmpty()) {
      throw new IllegalStateException("lexicon " + language + ": " + faults);
    }
    return lexicon;
  }

  /** The text of a file of this room. */
  static String text(String name) {
    try (InputStream in = Lexicons.class.getResourceAsStream(name)) {
      byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
