package org.copydesk.briefing.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copydesk.briefing.FileForm;
import org.copydesk.briefing.yaml.Key;
import org.copydesk.briefing.yaml.Keys;
import org.copydesk.briefing.yaml.Shape;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The schemas say what reading says: every key is in them, and what is read without error fits. */
class FormSchemaTest {
  private static final Map<FileForm, Schema> SCHEMAS = new EnumMap<>(FileForm.class);

  @BeforeAll
  static void readSchemas() {
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    for (FileForm form : FileForm.values()) {
      SCHEMAS.put(form, registry.getSchema(FormSchema.of(form), InputFormat.JSON));
    }
  }

  @Test
  void everySchemaIsOneByTheMetaSchema() throws IOException {
    Schema meta =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(
                com.networknt.schema.SchemaLocation.of(
                    "https://json-schema.org/draft/2020-12/schema"));
    for (FileForm form : FileForm.values()) {
      assertEquals(List.of(), meta.validate(FormSchema.of(form), InputFormat.JSON));
    }
  }

  @Test
  void everyKeyThatAReaderKnowsIsInASchema() throws Exception {
    Set<Keys> reached = new TreeSet<>(Comparator.comparing(Keys::toString));
    for (FileForm form : FileForm.values()) {
      collect(new Shape.Entries(form.keys()), reached);
      for (Keys keys : reached) {
        keys.keys().forEach(key -> assertFalse(key.doc().isBlank(), key.name()));
      }
    }
    List<String> missing = new ArrayList<>();
    for (Keys keys : declared()) {
      if (reached.stream().noneMatch(keys::equals)) {
        missing.add(keys.of());
      }
    }
    assertEquals(List.of(), missing);
    String all = Stream.of(FileForm.values()).map(FormSchema::of).reduce("", String::concat);
    for (Keys keys : reached) {
      keys.names().forEach(name -> assertTrue(all.contains("\"" + name + "\" : {"), name));
    }
  }

  @Test
  void everyFileOfTheDemonstrationFits() throws IOException {
    List<String> faults = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("content"))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String path = Path.of("content").relativize(file).toString();
        form(path).ifPresent(form -> faults.addAll(faults(form, file, path)));
      }
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void theExamplesOfTheHandbookFit() throws IOException {
    assertEquals(List.of(), errors(FileForm.SITE, block("site-yaml.md", "title: The Gazette")));
    String page = Files.readString(Path.of("content/handbook/getting-started.md"));
    Matcher example = Pattern.compile("(?s)```markdown\n---\n(.*?)---\n").matcher(page);
    assertTrue(example.find(), page);
    assertEquals(List.of(), errors(FileForm.BRIEFING, example.group(1)));
  }

  @Test
  void whatReadingRefusesDoesNotFit() {
    for (String wrong :
        List.of(
            "title: A\nstatus: drafted",
            "title: A",
            "title: A\nstatus: draft\ntopiks: [a]",
            "title: A\nstatus: draft\npublished: soon",
            "title: A\nstatus: draft\nauthors: desk",
            "title: A\nstatus: draft\nauthors: [a/b]",
            "title: A\nstatus: draft\nclaims: [{ id: a, claim: B }]",
            "title: A\nstatus: draft\nsources: { a: { url: nowhere } }")) {
      assertFalse(errors(FileForm.BRIEFING, wrong).isEmpty(), wrong);
    }
  }

  @Test
  void whatYamlTakesForSomethingElseFits() {
    String odd =
        "title: 1984\nstatus: draft\npublished: 2022\nsummary:\nclaims:\n"
            + "  - { id: 12, claim: true, rating: false, made: 2022-01, claimant: Desk }\n";
    assertEquals(List.of(), errors(FileForm.BRIEFING, odd));
  }

  private static Optional<FileForm> form(String path) {
    Map<String, FileForm> byPlace = new LinkedHashMap<>();
    byPlace.put("site\\.yaml", FileForm.SITE);
    byPlace.put("people/.*\\.yaml", FileForm.PERSON);
    byPlace.put("sources/[^/]+/source\\.yaml", FileForm.SOURCE);
    byPlace.put("sources/[^/]+/[^/]+/source\\.yaml", FileForm.CAPTURES);
    byPlace.put("briefings/.*\\.md", FileForm.BRIEFING);
    byPlace.put("(?!welcome/).*\\.md", FileForm.PAGE);
    return byPlace.entrySet().stream()
        .filter(e -> path.matches(e.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static List<String> faults(FileForm form, Path file, String path) {
    try {
      String text = Files.readString(file);
      String yaml = path.endsWith(".md") ? text.split("(?m)^---$", 3)[1] : text;
      return errors(form, yaml).stream().map(e -> path + ": " + e).toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<String> errors(FileForm form, String yaml) {
    return SCHEMAS.get(form).validate(yaml, InputFormat.YAML).stream()
        .map(Object::toString)
        .toList();
  }

  private static String block(String page, String start) throws IOException {
    String text = Files.readString(Path.of("content/handbook", page));
    Matcher block = Pattern.compile("(?s)```yaml\n(" + start + ".*?)```").matcher(text);
    assertTrue(block.find(), page);
    return block.group(1);
  }

  private static void collect(Shape shape, Set<Keys> reached) {
    if (shape instanceof Shape.ListOf list) {
      collect(list.item(), reached);
    } else if (shape instanceof Shape.MapOf map) {
      collect(map.value(), reached);
    } else if (shape instanceof Shape.Either either) {
      either.shapes().forEach(each -> collect(each, reached));
    } else if (shape instanceof Shape.Entries entries && reached.add(entries.keys())) {
      for (Key<?> key : entries.keys().keys()) {
        collect(key.type().shape(), reached);
      }
    }
  }

  /** All keys that the readers declare, found in their fields. */
  private static List<Keys> declared() throws Exception {
    List<Keys> found = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("src/main/java/org/copydesk/briefing"))) {
      for (Path file : files.filter(f -> f.toString().endsWith("Reader.java")).toList()) {
        String name = file.getFileName().toString().replace(".java", "");
        for (Field field : Class.forName("org.copydesk.briefing." + name).getDeclaredFields()) {
          if (field.getType() == Keys.class) {
            field.setAccessible(true);
            found.add((Keys) field.get(null));
          }
        }
      }
    }
    assertTrue(found.size() > 12, "only " + found.size() + " were found");
    return found;
  }
}
