package org.copydesk.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.copydesk.TinySite;

/**
 * A small newsroom that does at random what newsrooms do, from a seed: it writes, renames, moves,
 * takes out, changes its mind, and now and then somebody else's program is at its output.
 */
final class RandomEdits {
  private static final byte[] PICTURE =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

  private final TinySite site;
  private final Path root;
  private final Random random;
  private Optional<Undo> undo = Optional.empty();
  private final Map<Path, byte[]> good = new TreeMap<>();
  private int counter;

  /** A file as it was before the last edit; empty when it was not there. */
  private record Undo(Path file, Optional<byte[]> before) {}

  RandomEdits(Path root, long seed) {
    this.root = root;
    this.site = TinySite.in(root);
    this.random = new Random(seed);
  }

  /** What there is before the first edit. */
  void begin() {
    site.site(siteFile(0));
    site.file("content/people/desk.yaml", "name: The Desk\n");
    site.file("content/people/ann.yaml", "name: Ann\n");
    source(0);
    site.file("content/pages/about.md", "---\ntitle: About\n---\nWe write.\n");
    site.file("content/static/map.txt", "A map.\n");
    for (int i = 0; i < 4; i++) {
      write("piece-" + i, "en");
    }
    write("piece-1", "fr");
  }

  /** Remembers all that was written, for a site came of it. */
  void good() throws IOException {
    good.clear();
    for (String place : List.of("content", "templates")) {
      for (Path file : files(root.resolve(place))) {
        good.put(file, Files.readAllBytes(file));
      }
    }
  }

  /** Goes back to what was good last. */
  String mend() throws IOException {
    for (String place : List.of("content", "templates")) {
      for (Path file : files(root.resolve(place))) {
        if (!good.containsKey(file)) {
          Files.delete(file);
        }
      }
    }
    for (Map.Entry<Path, byte[]> one : good.entrySet()) {
      Path file = one.getKey();
      if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), one.getValue())) {
        Files.createDirectories(file.getParent());
        Files.write(file, one.getValue());
      }
    }
    return "mend";
  }

  /** How much was done so far. */
  int count() {
    return counter;
  }

  /** Edits the publication, and says how. */
  String edit() throws IOException {
    counter++;
    int kind = random.nextInt(13);
    if (kind >= 10) {
      return within();
    } else if (kind < 3) {
      return briefing();
    } else if (kind < 5) {
      return place();
    }
    return kind < 8 ? around() : undoOrTouch();
  }

  /** Does something to the output, or to what Copydesk keeps for itself, and says what. */
  String meddle() throws IOException {
    counter++;
    return random.nextBoolean() ? output() : cache();
  }

  private String briefing() throws IOException {
    Path file = any("content/briefings");
    String text = read(file);
    return switch (random.nextInt(6)) {
      case 0 -> change(file, text + "\nAnother sentence, number " + counter + ".\n");
      case 1 ->
          change(file, text.replaceFirst("summary: .*", "summary: Summed up " + counter + "."));
      case 2 ->
          change(
              file, text.replaceFirst("rating: .*", "rating: " + pick("accurate", "mixed", "bad")));
      case 3 ->
          change(
              file,
              text.replaceFirst("status: .*", "status: " + pick("draft", "published", "review")));
      case 4 ->
          change(
              file,
              text.replaceFirst(
                  "published: .*", "published: " + pick("2022-01-02", "2021-05-05", "2999-01-01")));
      default ->
          change(
              file,
              text
                  + "\nSee [there]("
                  + pick("/map.txt", "/nowhere/", "piece-2.md", "/about/#x")
                  + ").\n");
    };
  }

  /** Edits one place of a text, and leaves the rest of the file where it stands. */
  private String within() throws IOException {
    Path file = any("content/briefings");
    String text = read(file);
    return switch (random.nextInt(12)) {
      case 0, 1 -> change(file, text.replaceFirst("This is", "This is, word " + counter + ","));
      case 2 -> change(file, text.replaceFirst("finding: .*", "finding: Found " + counter + "."));
      case 3 -> change(file, text.replaceFirst("## .*", "## Heading " + counter % 3));
      case 4 ->
          change(file, text.replaceFirst("\\[@paper[^]]*\\]", "[@paper, p. " + counter + "]"));
      case 5 -> change(file, text.replaceFirst("\\[@paper[^]]*\\]", "[@report] [@paper]"));
      case 6 -> change(file, text.replaceFirst("the report \\[@report\\]", "the report"));
      case 7 -> change(file, text.replaceFirst("title: A paper", "title: A paper, " + counter));
      case 8 -> change(file, text.replaceFirst("The reasoning", "The reasoning [@report]"));
      case 9 -> change(file, text.replaceFirst("The reasoning", "The ![dot](/dot.png) reasoning"));
      case 10 ->
          change(
              file, text + "\nSee [the other](piece-" + counter % 4 + ".md#heading-1) for more.\n");
      default ->
          change(
              root.resolve("content/pages/about.md"),
              "---\ntitle: About\n---\nWe write, " + counter + ".\n\n## Us\n");
    };
  }

  private String place() throws IOException {
    Path file = any("content/briefings");
    String name = file.getFileName().toString();
    switch (random.nextInt(5)) {
      case 0 -> {
        return write("piece-" + random.nextInt(12), pick("en", "fr"));
      }
      case 1 -> {
        return delete(file);
      }
      case 2 -> {
        return move(file, file.resolveSibling("renamed-" + counter + ".md"));
      }
      case 3 -> {
        String other =
            name.endsWith(".fr.md") ? name.replace(".fr.md", ".md") : name.replace(".md", ".fr.md");
        return move(file, file.resolveSibling(other));
      }
      default -> {
        return move(file, root.resolve("content/briefings/deep-" + random.nextInt(3) + "/" + name));
      }
    }
  }

  private String around() throws IOException {
    switch (random.nextInt(12)) {
      case 0 -> source(counter);
      case 1 -> site.file("content/people/desk.yaml", "name: Desk " + counter + "\n");
      case 2 -> change(root.resolve("content/site.yaml"), siteFile(counter));
      case 3 ->
          change(root.resolve("templates/footer.ftlh"), "<footer>Foot " + counter + "</footer>\n");
      case 4 -> delete(root.resolve("templates/footer.ftlh"));
      case 5 ->
          change(root.resolve("templates/messages/en.properties"), "by=From {0} " + counter + "\n");
      case 6 -> change(root.resolve("templates/extra.css"), "p { order: " + counter + " }\n");
      case 7 ->
          change(
              root.resolve("content/static/map.txt"), "A map, number " + random.nextInt(3) + ".\n");
      case 8 -> site.bytes("content/static/dot.png", PICTURE);
      case 9 -> delete(root.resolve("content/static/dot.png"));
      case 10 ->
          change(
              root.resolve("content/pages/page-" + random.nextInt(3) + ".md"),
              "---\ntitle: Page " + counter + "\n---\nText of a page.\n");
      default -> picture();
    }
    return "something around";
  }

  private void picture() throws IOException {
    site.bytes("content/briefings/pictured/dot.png", PICTURE);
    change(
        root.resolve("content/briefings/pictured/index.md"),
        "---\ntitle: Pictured\npublished: 2022-02-02\nstatus: published\nauthors: [ann]\nsummary: P.\n"
            + "picture: { src: dot.png, alt: A dot. }\n---\nA dot, "
            + counter
            + ".\n");
  }

  private String undoOrTouch() throws IOException {
    if (random.nextBoolean() && undo.isPresent()) {
      Undo last = undo.get();
      if (last.before().isPresent()) {
        Files.createDirectories(last.file().getParent());
        Files.write(last.file(), last.before().get());
      } else {
        Files.deleteIfExists(last.file());
      }
      return "undo";
    }
    Path file = any("content");
    Files.setLastModifiedTime(
        file, FileTime.fromMillis(1_600_000_000_000L + random.nextInt(1_000_000)));
    return "touch " + file;
  }

  private String output() throws IOException {
    Path output = root.resolve("site");
    if (!Files.exists(output)) {
      return "no site yet";
    }
    Path file = any("site");
    switch (random.nextInt(5)) {
      case 0 -> Files.delete(file);
      case 1 -> Files.writeString(file, "Altered " + counter);
      case 2 -> {
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length > 0) {
          bytes[bytes.length / 2] ^= 1;
          Files.write(file, bytes);
        }
      }
      case 3 -> Files.setLastModifiedTime(file, FileTime.fromMillis(counter));
      default -> {
        Path fresh = output.resolve("copy");
        Files.copy(file, fresh, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Files.move(fresh, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      }
    }
    return "output " + file;
  }

  private String cache() throws IOException {
    Path room = root.resolve(".copydesk/site");
    if (!Files.exists(room)) {
      return "no cache yet";
    }
    int kind = random.nextInt(4);
    for (Path file : files(room)) {
      long size = Files.size(file);
      switch (kind) {
        case 0 -> Files.delete(file);
        case 1 -> Files.write(file, new byte[0]);
        case 2 -> {
          if (size > 0 && file.getParent().equals(room)) {
            byte[] bytes = Files.readAllBytes(file);
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
            Files.write(file, bytes);
          }
        }
        default -> {
          if (size > 0 && file.getParent().equals(room)) {
            Files.write(file, Arrays.copyOf(Files.readAllBytes(file), random.nextInt((int) size)));
          }
        }
      }
    }
    return "cache " + kind;
  }

  private String write(String name, String lang) {
    String file = "content/briefings/" + name + (lang.equals("fr") ? ".fr" : "") + ".md";
    int n = counter;
    site.file(
        file,
        """
        ---
        title: The story %s
        published: 2022-01-0%d
        status: published
        authors: [%s]
        topics: [topic-%d]
        summary: Piece number %d.
        sources:
          paper: { title: A paper, publisher: The Paper, url: "https://paper.example/%s", published: 2022-01-01 }
        claims:
          - id: claim-%s
            claim: Something was said of %s.
            claimant: { name: Someone, type: person }
            rating: accurate
            finding: It was so.
            evidence:
              - { source: paper, relation: supports }
              - { source: report, relation: supports }
        corrections:
          - { on: 2022-02-03, kind: correction, text: "It was %d." }
        ---
        This is %d, as the paper says [@paper], and the report [@report].

        ## A heading

        ::: claim claim-%s
        The reasoning, at some length.
        :::
        """
            .formatted(
                name,
                1 + random.nextInt(8),
                pick("desk", "ann"),
                random.nextInt(3),
                n,
                name,
                name,
                name,
                n,
                n,
                name));
    return "write " + file;
  }

  private void source(int n) {
    site.file(
        "content/sources/report/source.yaml",
        "title: A report, number "
            + n
            + "\npublisher: The Office\nurl: https://office.example/\npublished: 2021-12-31\n");
  }

  private String siteFile(int n) {
    return "title: The Paper "
        + n % 5
        + "\nlanguages: [en, fr]\npage-size: "
        + (3 + n % 3)
        + "\ntopics: { topic-1: Topic "
        + n
        + " }\nratings:\n  - { id: accurate, value: 2, label: Accurate, meaning: So. }\n  - { id: mixed, value: 1, label: Mixed, meaning: Partly so. }\n";
  }

  private String change(Path file, String text) throws IOException {
    undo =
        Optional.of(
            new Undo(
                file,
                Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty()));
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return "change " + file;
  }

  private String delete(Path file) throws IOException {
    if (Files.exists(file)) {
      undo = Optional.of(new Undo(file, Optional.of(Files.readAllBytes(file))));
      Files.delete(file);
    }
    return "delete " + file;
  }

  private String move(Path file, Path to) throws IOException {
    if (!Files.exists(to) && Files.exists(file)) {
      Files.createDirectories(to.getParent());
      Files.move(file, to);
    }
    return "move " + file + " to " + to;
  }

  private String pick(String... words) {
    return words[random.nextInt(words.length)];
  }

  private Path any(String folder) throws IOException {
    List<Path> files = files(root.resolve(folder));
    if (files.isEmpty()) {
      write("piece-0", "en");
      return root.resolve("content/briefings/piece-0.md");
    }
    return files.get(random.nextInt(files.size()));
  }

  private static List<Path> files(Path folder) {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return new ArrayList<>(all.filter(Files::isRegularFile).sorted().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }
}
