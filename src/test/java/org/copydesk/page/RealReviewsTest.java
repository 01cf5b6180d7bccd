package org.copydesk.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.TinySite;
import org.copydesk.briefing.EditionReader;
import org.copydesk.briefing.Reading;
import org.copydesk.check.Checker;
import org.copydesk.check.rules.Rules;
import org.copydesk.page.theme.Theme;
import org.copydesk.text.Diagnostic;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real reviews and rating labels, with the defects they have in the wild: each becomes a page whose
 * data holds against the schema, or a remark that says what is wrong with it. The data lie outside
 * the repository; without them there is nothing to test. Their folder is {@code
 * ../shared/bench/claims} or what {@code COPYDESK_CLAIMS} names.
 */
class RealReviewsTest {
  private static final Path DATA =
      Path.of(
          Optional.ofNullable(System.getenv("COPYDESK_CLAIMS")).orElse("../shared/bench/claims"));

  private static final Schema SCHEMA = schema();

  @TempDir private Path temp;

  /** One row: address, author, date, claim, text, title, value, best, label. */
  private record Row(int number, List<String> cells) {
    String at(int column) {
      return column < cells.size() ? cells.get(column).strip() : "";
    }

    String path() {
      return "content/briefings/row-" + number + ".md";
    }

    String rating() {
      return ratingId(at(8));
    }
  }

  @Test
  void everyRealReviewIsAValidPageOrAPreciseRemark() throws Exception {
    assumeTrue(Files.exists(DATA.resolve("factckbr.tsv")), "the data are not here");
    long start = System.nanoTime();
    List<Row> rows = rows();
    TinySite site = TinySite.in(temp).site(scale(rows.stream().map(row -> row.at(8)).toList()));
    rows.forEach(row -> site.file(row.path(), briefing(row)));
    Reading reading = new EditionReader(site.root()).read();
    Map<String, List<Diagnostic>> remarks =
        new Checker(Rules.all())
            .check(reading).stream()
                .filter(Diagnostic::isError)
                .collect(Collectors.groupingBy(d -> d.span().file().path()));
    Map<String, String> reviews = reviews(reading);
    Map<String, Integer> told = new TreeMap<>();
    List<String> silent = new ArrayList<>();
    int pages = 0;
    for (Row row : rows) {
      List<Diagnostic> said = remarks.getOrDefault(row.path(), List.of());
      said.stream().map(Diagnostic::id).distinct().forEach(id -> told.merge(id, 1, Integer::sum));
      String review = reviews.getOrDefault("claims/row-" + row.number() + "/index.html", "");
      if (said.isEmpty()) {
        pages++;
        List<?> faults = review.isEmpty() ? List.of("no review") : faults(review);
        if (!faults.isEmpty()) {
          silent.add(row.number() + " " + faults);
        }
      }
    }
    System.out.printf(
        "%d reviews in %.1f s: %d valid pages, %d with remarks %s%n",
        rows.size(), (System.nanoTime() - start) / 1e9, pages, rows.size() - pages, told);
    assertEquals(List.of(), silent);
    assertEquals(1313, rows.size());
    assertTrue(pages > 700 && pages < rows.size(), pages + " pages");
  }

  @Test
  void everyRealRatingLabelIsAValidTermOrAPreciseRemark() throws Exception {
    assumeTrue(Files.exists(DATA.resolve("rating-labels")), "the data are not here");
    long start = System.nanoTime();
    Map<String, Integer> told = new TreeMap<>();
    List<String> silent = new ArrayList<>();
    int labels = 0;
    int valid = 0;
    for (Path file : files(DATA.resolve("rating-labels"))) {
      for (String label : labels(file)) {
        labels++;
        TinySite site = TinySite.in(temp.resolve("label-" + labels)).site(scale(List.of(label)));
        List<Diagnostic> errors =
            new Checker(Rules.all())
                .check(new EditionReader(site.root()).read()).stream()
                    .filter(Diagnostic::isError)
                    .toList();
        errors.stream()
            .map(Diagnostic::id)
            .distinct()
            .forEach(id -> told.merge(id, 1, Integer::sum));
        boolean fit = !label.isBlank() && label.codePointCount(0, label.length()) <= 40;
        valid += errors.isEmpty() ? 1 : 0;
        if (errors.isEmpty() && !fit) {
          silent.add(file.getFileName() + ": " + label);
        }
      }
    }
    System.out.printf(
        "%d rating labels in %.1f s: %d valid terms, the others %s%n",
        labels, (System.nanoTime() - start) / 1e9, valid, told);
    assertEquals(List.of(), silent);
    assertTrue(labels > 640, labels + " labels");
  }

  private static List<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    for (String line : Files.readAllLines(DATA.resolve("factckbr.tsv"))) {
      rows.add(new Row(rows.size(), List.of(line.split("\t", -1))));
    }
    return rows.subList(1, rows.size());
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
  }

  /** The labels of one publisher, each before a tab; an address may come first. */
  private static List<String> labels(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("http"))
        .map(line -> line.split("\t", 2)[0])
        .toList();
  }

  private Map<String, String> reviews(Reading reading) throws Exception {
    Theme theme = Theme.open(Optional.empty());
    Map<String, String> reviews = new LinkedHashMap<>();
    for (Page page : PagePlan.of(reading.edition())) {
      if (page instanceof ClaimPage) {
        Element script =
            Jsoup.parse(theme.draw(page)).selectFirst("script:containsData(ClaimReview)");
        if (script != null) {
          reviews.put(page.path(), script.data());
        }
      }
    }
    return reviews;
  }

  private static List<?> faults(String data) throws IOException {
    return SCHEMA.validate(data, InputFormat.JSON);
  }

  private static Schema schema() {
    try {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(
              Files.readString(Path.of("content/static/claim-review.schema.json")),
              InputFormat.JSON);
    } catch (IOException missing) {
      throw new IllegalStateException(missing);
    }
  }

  /** As an editor would bring a row over: what is not there is not made up. */
  private static String briefing(Row row) {
    String id = "row-" + row.number();
    return "---\ntitle: "
        + quoted(row.at(5).isEmpty() ? id : row.at(5))
        + "\nlang: pt\nstatus: published\npublished: "
        + quoted(row.at(2))
        + "\nsources:\n  page: { title: The page, publisher: "
        + quoted(row.at(1))
        + ", kind: primary }\nclaims:\n  - id: "
        + id
        + "\n    claim: "
        + quoted(row.at(3))
        + "\n    rating: "
        + quoted(row.rating())
        + "\n    evidence: [{ source: page, relation: context, note: Ver. }]\n---\n"
        + "Texto.\n";
  }

  private static String scale(List<String> labels) {
    Set<String> seen = new LinkedHashSet<>();
    StringBuilder yaml =
        new StringBuilder("base: https://news.example/\nlanguages: [pt]\ntitle: Notas\nratings:\n");
    for (String label : labels) {
      if (!label.isBlank() && seen.add(ratingId(label)) || labels.size() == 1) {
        yaml.append("  - { id: ").append(quoted(ratingId(label))).append(", label: ");
        yaml.append(quoted(label)).append(", meaning: x }\n");
      }
    }
    return yaml.toString();
  }

  private static String ratingId(String label) {
    String id =
        label.strip().toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    id = id.replaceAll("^-|-$", "");
    return id.length() > 100 ? id.substring(0, 100) : id.isEmpty() && !label.isBlank() ? "r" : id;
  }

  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < 0x20 || c == 0x7f) {
        out.append(String.format("\\x%02x", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }
}
