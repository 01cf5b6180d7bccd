package org.copydesk.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.copydesk.TinySite;
import org.copydesk.text.CannotGoOn;
import org.copydesk.text.Placed;
import org.copydesk.text.TextFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds of every reading: places are true, and the surroundings do not matter. */
class ReadingPropertiesTest {
  @TempDir Path temp;

  @BeforeEach
  void aPublicationOfManyScriptsAndFaults() {
    TinySite site =
        TinySite.in(temp)
            .site("languages: [en, fr, ru]\ntopics: { поезд: Trains }\n")
            .file("content/people/ann.yaml", "name: { en: Ann, ru: Анна }\nrolle: x\n")
            .file("content/sources/wire/source.yaml", "title: 电报 🚂\npublished: 2022-13\n");
    for (int i = 0; i < 40; i++) {
      String lang = List.of("", ".fr", ".ru").get(i % 3);
      site.file(
          "content/briefings/" + (i % 4) + "/İstanbul-" + i + lang + ".md",
          ("\uFEFF---\ntitle: 'Don''t 🚂 %d'\nstatus: published\npublished: 2022-01-%02d\n"
                  + "authors: [ann, INFO]\ntopics: [поезд]\nsummary: >\n  Folded\n  text 🚂.\n"
                  + "claims:\n  - id: c%d\n    claim: \"The 🚂 is \\\"late\\\".\"\n    rating: MIXED\n"
                  + "    evidence: [{ source: wire, relation: context, quote: 列车晚点 }]\n"
                  + "sources: { own: { title: Own, url: https://a.example/%d } }\n---\n"
                  + "# Heading 🚂\n\nQuoted “列车晚点” [@wire] and [@own, p. %d] and [@none].\n\n"
                  + "Sign up for our newsletter!\n\n[Next](../0/nothing.md)\n")
              .formatted(i, i % 28 + 1, i, i, i)
              .replace("\n", i % 2 == 0 ? "\n" : "\r\n"));
    }
  }

  private Reading read(int threads) throws CannotGoOn {
    return new EditionReader(temp, threads).read();
  }

  private static String shown(Reading reading) {
    Edition edition = reading.edition();
    return edition.site()
        + "\n"
        + edition.briefings()
        + "\n"
        + edition.people()
        + "\n"
        + edition.sources()
        + "\n"
        + reading.diagnostics();
  }

  @Test
  void oneThreadAndEightReadTheSame() throws CannotGoOn {
    String one = shown(read(1));
    for (int round = 0; round < 5; round++) {
      assertEquals(one, shown(read(8)));
    }
  }

  @Test
  void localeAndTimeZoneDoNotMatter() throws CannotGoOn {
    String here = shown(read(2));
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
      assertEquals(here, shown(read(2)));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void theTextAtEachPlaceIsWhatWasRead() throws CannotGoOn {
    List<Placed<?>> placed = new ArrayList<>();
    for (Briefing briefing : read(2).edition().briefings()) {
      collect(briefing, placed);
    }
    assertTrue(placed.size() > 300, "only " + placed.size());
    for (Placed<?> one : placed) {
      if (one.value() instanceof String value) {
        assertEquals(value, unquoted(one.span().text()), one.span().file().path());
      }
    }
  }

  @Test
  void remarksComeInOrderOfTheirPlaces() throws CannotGoOn {
    Reading reading = read(8);
    assertEquals(reading.diagnostics().stream().sorted().toList(), reading.diagnostics());
    assertTrue(reading.diagnostics().size() > 100, "only " + reading.diagnostics().size());
  }

  /** What the few forms of this test's own texts mean; not a YAML parser. */
  private static String unquoted(String written) {
    if (written.startsWith("'")) {
      return written.substring(1, written.length() - 1).replace("''", "'");
    }
    if (written.startsWith("\"")) {
      return written.substring(1, written.length() - 1).replace("\\\"", "\"");
    }
    if (written.startsWith(">")) {
      return written.substring(1).strip().replaceAll("\\s*\n\\s*", " ");
    }
    return written;
  }

  private static void collect(Object value, List<Placed<?>> found) {
    if (value instanceof Placed<?> placed) {
      found.add(placed);
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(inner -> collect(inner, found));
    } else if (value instanceof Collection<?> collection) {
      collection.forEach(inner -> collect(inner, found));
    } else if (value instanceof Map<?, ?> map) {
      map.values().forEach(inner -> collect(inner, found));
    } else if (value instanceof Record && !(value instanceof org.copydesk.text.Span)) {
      for (RecordComponent component : value.getClass().getRecordComponents()) {
        Object inner = component(component, value);
        if (!(inner instanceof TextFile)) {
          collect(inner, found);
        }
      }
    }
  }

  private static Object component(RecordComponent component, Object value) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
