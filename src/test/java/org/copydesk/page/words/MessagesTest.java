package org.copydesk.page.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every language of the theme has the same messages, and the plural forms that it needs. */
class MessagesTest {
  private static final Path FOLDER = Path.of("templates/messages");
  private static final Pattern FORM = Pattern.compile("\\.(zero|one|two|few|many|other)$");
  private static final Pattern PLACE = Pattern.compile("\\{\\d\\}");

  @Test
  void keysAreTheSameInEachLanguage() throws IOException {
    Properties english = read("en");
    for (String lang : languages()) {
      assertEquals(bases(english), bases(read(lang)), lang);
    }
  }

  @Test
  void pluralFormsAreThoseOfTheLanguage() throws IOException {
    for (String lang : languages()) {
      Properties messages = read(lang);
      Set<String> needed =
          LongStream.range(0, 1000)
              .mapToObj(n -> Plural.of(lang, n).word())
              .collect(Collectors.toCollection(TreeSet::new));
      for (String base : counted(messages)) {
        Set<String> given = new TreeSet<>();
        for (String key : messages.stringPropertyNames()) {
          if (FORM.matcher(key).find() && FORM.matcher(key).replaceAll("").equals(base)) {
            given.add(key.substring(base.length() + 1));
          }
        }
        assertEquals(needed, given, lang + ": " + base);
      }
    }
  }

  @Test
  void placesAreTheSameInEachLanguage() throws IOException {
    Properties english = read("en");
    for (String lang : languages()) {
      Properties messages = read(lang);
      for (String key : english.stringPropertyNames()) {
        if (!FORM.matcher(key).find()) {
          assertEquals(places(english, key), places(messages, key), lang + ": " + key);
        }
      }
    }
  }

  @Test
  void englishFrenchSpanishGermanAndArabicAreThere() throws IOException {
    assertTrue(languages().containsAll(List.of("ar", "de", "en", "es", "fr")));
  }

  private static Set<String> places(Properties messages, String key) {
    return PLACE
        .matcher(messages.getProperty(key, ""))
        .results()
        .map(m -> m.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> bases(Properties messages) {
    return messages.stringPropertyNames().stream()
        .map(key -> FORM.matcher(key).replaceAll(""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> counted(Properties messages) {
    return messages.stringPropertyNames().stream()
        .filter(key -> FORM.matcher(key).find())
        .map(key -> FORM.matcher(key).replaceAll(""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> languages() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString().replace(".properties", ""))
          .sorted()
          .toList();
    }
  }

  private static Properties read(String lang) throws IOException {
    Properties messages = new Properties();
    try (Reader reader = Files.newBufferedReader(FOLDER.resolve(lang + ".properties"))) {
      messages.load(reader);
    }
    return messages;
  }
}
