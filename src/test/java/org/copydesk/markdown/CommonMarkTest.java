package org.copydesk.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.copydesk.text.TextFile;
import org.junit.jupiter.api.Test;

/**
 * All examples of the CommonMark specification 0.31.2, set without the site's own customs. {@code
 * mvn -Dtest=CommonMarkTest test} prints how many pass.
 */
class CommonMarkTest {
  private record Example(int number, String markdown, String html) {}

  @Test
  void everyExampleComesOutAsTheSpecificationShowsItUnlessItIsListed() throws IOException {
    Map<Integer, String> listed = listed();
    List<Example> examples = examples();
    MarkdownReader reader = new MarkdownReader(Profile.COMMONMARK);
    List<String> faults = new ArrayList<>();
    int passed = 0;
    for (Example example : examples) {
      String html = html(reader, example.markdown());
      boolean passes = html.equals(example.html());
      passed += passes ? 1 : 0;
      if (passes && listed.containsKey(example.number())) {
        faults.add(example.number() + " passes: take it off the list of those that fail");
      } else if (!passes && !listed.containsKey(example.number())) {
        faults.add(
            "example %d%n%s--- expected%n%s--- found%n%s"
                .formatted(example.number(), example.markdown(), example.html(), html));
      }
    }
    System.out.println("CommonMark 0.31.2: " + passed + " of " + examples.size());
    assertEquals(652, examples.size());
    assertEquals("", String.join("\n", faults));
  }

  private static String html(MarkdownReader reader, String markdown) {
    TextFile file = new TextFile("example.md", markdown);
    return PlainSetting.html(reader.read(file.span(0, file.length()), "en", BlockJudge.KEEP_ALL));
  }

  private static List<Example> examples() throws IOException {
    String spec = resource("spec.txt");
    String opening = "`".repeat(32) + " example\n";
    String closing = "\n" + "`".repeat(32) + "\n";
    List<Example> examples = new ArrayList<>();
    int at = spec.indexOf(opening);
    while (at >= 0) {
      int from = at + opening.length();
      int end = spec.indexOf(closing, from - 1);
      String both = spec.substring(from, end + 1).replace('→', '\t');
      int middle = both.startsWith(".\n") ? 0 : both.indexOf("\n.\n") + 1;
      examples.add(
          new Example(examples.size() + 1, both.substring(0, middle), both.substring(middle + 2)));
      at = spec.indexOf(opening, end);
    }
    return examples;
  }

  private static Map<Integer, String> listed() throws IOException {
    Map<Integer, String> listed = new TreeMap<>();
    for (String line : resource("failing.txt").split("\n")) {
      if (!line.isBlank()) {
        String[] parts = line.split("\t", 2);
        listed.put(Integer.parseInt(parts[0]), parts[1]);
      }
    }
    return listed;
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = CommonMarkTest.class.getResourceAsStream("commonmark/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
