package org.copydesk.promotion;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The phrases that a publication adds to the lexicons: {@code content/promotion/<lang>.txt}, {@code
 * any.txt} for all languages, in the form of the lexicons that come with Copydesk.
 *
 * <pre>{@code
 * OwnPhrases own = OwnPhrases.read(root.resolve("content/promotion"));
 * PromotionClassifier judge = PromotionClassifier.with(own);
 * }</pre>
 */
public final class OwnPhrases {
  private static final String ENDING = ".txt";
  private static final OwnPhrases NONE = new OwnPhrases(Map.of());

  private final Map<String, Lexicon> lexicons = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private OwnPhrases(Map<String, String> texts) {
    texts.keySet().stream()
        .sorted()
        .forEach(
            language -> {
              List<Lexicon.Fault> faults = new ArrayList<>();
              lexicons.put(language, Lexicon.read(texts.getOrDefault(language, ""), faults));
              faults.forEach(f -> problems.add(new Problem(language, f.line(), f.why())));
            });
  }

  /**
   * A line that could not be read and is left out.
   *
   * @param language whose file it is in
   * @param line 1-based
   * @param why a half sentence, such as "a bracket is not closed"
   */
  public record Problem(String language, int line, String why) {}

  /** No phrases. */
  public static OwnPhrases none() {
    return NONE;
  }

  /**
   * Reads the texts of lexicons.
   *
   * @param texts by language, {@code any} for all
   */
  public static OwnPhrases of(Map<String, String> texts) {
    return new OwnPhrases(texts);
  }

  /**
   * Reads every {@code .txt} file of a folder; none when there is no such folder. Bytes that are
   * not UTF-8 are read as U+FFFD.
   *
   * @throws IOException when the disk fails
   */
  public static OwnPhrases read(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return NONE;
    }
    Map<String, String> texts = new HashMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String name = String.valueOf(file.getFileName());
        if (name.endsWith(ENDING)) {
          String language = name.substring(0, name.length() - ENDING.length());
          texts.put(language, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        }
      }
    }
    return new OwnPhrases(texts);
  }

  /** The lines that could not be read, by file and line. */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  boolean knows(String language) {
    return lexicons.containsKey(language);
  }

  /** What holds for texts of a language: the phrases for all languages and its own. */
  List<Lexicon> lexicons(String language) {
    return Stream.of(Lexicons.ANY, language)
        .distinct()
        .flatMap(name -> Optional.ofNullable(lexicons.get(name)).stream())
        .toList();
  }
}
