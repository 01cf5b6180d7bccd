package org.copydesk.clipping.part;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/**
 * The function words of one language.
 *
 * @param language BCP 47
 */
public record CommonWords(String language, List<String> words) {
  private static final List<CommonWords> KNOWN = read();

  /** All languages known, in the order of the list. */
  public static List<CommonWords> known() {
    return KNOWN;
  }

  /** The words of all languages, each once. */
  public static Collection<String> all() {
    TreeSet<String> all = new TreeSet<>();
    KNOWN.forEach(l -> all.addAll(l.words()));
    return all;
  }

  private static List<CommonWords> read() {
    List<CommonWords> known = new ArrayList<>();
    String name = "/org/copydesk/clipping/languages.txt";
    try (InputStream in = Objects.requireNonNull(CommonWords.class.getResourceAsStream(name));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          List<String> words = Arrays.asList(line.split(" "));
          known.add(new CommonWords(words.get(0), List.copyOf(words.subList(1, words.size()))));
        }
      }
    } catch (IOException broken) {
      throw new UncheckedIOException("The list of languages is part of the program", broken);
    }
    return List.copyOf(known);
  }
}
