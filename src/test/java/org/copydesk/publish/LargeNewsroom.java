package org.copydesk.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A publication of any size, the same for the same number: briefings of 400 to 900 words in
 * English, French and Russian letters, each with two claims, a source of its own and shared ones.
 * The words are made up, as frequent as words are (Zipf's law).
 */
final class LargeNewsroom {
  private static final List<String> LANGUAGES = List.of("en", "fr", "ru");
  private static final List<String> TOPICS =
      List.of("water", "energy", "health", "schools", "transport", "housing", "courts", "farms");
  private static final List<String> RATINGS =
      List.of("accurate", "mostly-accurate", "mixed", "misleading", "false", "unproven");
  private static final int WORDS = 12_000;

  private final Path root;
  private final int size;
  private final List<List<String>> vocabularies = new ArrayList<>();

  LargeNewsroom(Path root, int size) {
    this.root = root;
    this.size = size;
    for (String letters :
        List.of("b c d f g l m n p r s t v:a e i o u", "б в г д к л м н п р с т:а е и о у ы")) {
      vocabularies.add(words(letters, new Random(size + 17L)));
    }
  }

  /**
   * Writes one, for measurements that are no Java.
   *
   * @param args an empty folder, the number of briefings
   */
  public static void main(String[] args) throws IOException {
    new LargeNewsroom(Path.of(args[0]), Integer.parseInt(args[1])).write();
  }

  /** Writes it; the folder may hold nothing yet. */
  void write() throws IOException {
    put("content/site.yaml", site());
    put("content/people/desk.yaml", "name: Desk\ntype: desk\nemail: desk@example.org\n");
    for (int i = 0; i < Math.max(1, size / 5); i++) {
      put("content/sources/shared-" + i + "/source.yaml", source(i));
    }
    for (int i = 0; i < size; i++) {
      put("content/briefings/" + (2010 + i % 16) + "/piece-" + i + ".md", briefing(i));
    }
  }

  private static String site() {
    StringBuilder topics = new StringBuilder();
    TOPICS.forEach(
        topic -> topics.append("  ").append(topic).append(": ").append(topic).append('\n'));
    return "title: Large\nbase: https://large.example/\nlanguages: [en, fr, ru]\ntopics:\n"
        + topics
        + "severities: { unarchived-source: off, one-sided-evidence: off, missing-policy: off,"
        + " untold-funding: off, claimant-not-asked: off }\n";
  }

  private static String source(int i) {
    return """
        title: Statement %d
        publisher: Office %d
        url: https://office-%d.example/statements/%d
        published: 2009-12-%02d
        accessed: 2009-12-30
        lang: en
        kind: primary
        """
        .formatted(i, i % 90, i % 90, i, 1 + i % 28);
  }

  private String briefing(int i) {
    Random random = new Random(i);
    String lang = LANGUAGES.get(i % LANGUAGES.size());
    List<String> words = vocabularies.get(lang.equals("ru") ? 1 : 0);
    int shared = random.nextInt(Math.max(1, size / 5));
    StringBuilder out = new StringBuilder();
    out.append(
        """
        ---
        title: %s
        lang: %s
        status: published
        published: %d-%02d-%02dT09:00Z
        authors: [desk]
        topics: [%s]
        summary: %s.
        sources:
          report:
            title: Report %d
            publisher: Institute %d
            url: https://institute-%d.example/reports/%d
            published: 2009-11-%02d
            accessed: 2009-12-30
            lang: en
            kind: primary
        claims:
        """
            .formatted(
                capital(phrase(words, random, 5)),
                lang,
                2010 + i % 16,
                1 + i % 12,
                1 + i % 28,
                TOPICS.get(i % TOPICS.size()),
                capital(phrase(words, random, 14)),
                i,
                i % 40,
                i % 40,
                i,
                1 + i % 28));
    claim(out, i, 0, words, random, shared);
    claim(out, i, 1, words, random, shared);
    out.append("---\n\n");
    body(out, i, words, random, shared);
    return out.toString();
  }

  private static void claim(
      StringBuilder out, int i, int n, List<String> words, Random random, int shared) {
    out.append(
        """
          - id: claim-%d-%d
            claim: %s %d
            claimant: { name: Office %d, type: organization }
            made: 2009-12-01
            appearances: [shared-%d]
            rating: %s
            finding: %s.
            evidence:
              - { source: report, relation: contradicts, note: %s. }
              - { source: shared-%d, relation: supports, note: %s. }
        """
            .formatted(
                i,
                n,
                capital(phrase(words, random, 7)),
                i,
                i % 90,
                shared,
                random.nextInt(3) == 0 ? "mixed" : RATINGS.get(random.nextInt(RATINGS.size())),
                capital(phrase(words, random, 10)),
                capital(phrase(words, random, 6)),
                shared,
                capital(phrase(words, random, 6))));
  }

  private static void body(
      StringBuilder out, int i, List<String> words, Random random, int shared) {
    int left = 400 + random.nextInt(500);
    int paragraph = 0;
    while (left > 0) {
      if (paragraph++ % 4 == 1) {
        out.append("## ").append(capital(phrase(words, random, 4))).append("\n\n");
      }
      int sentences = 2 + random.nextInt(4);
      for (int s = 0; s < sentences; s++) {
        int length = 8 + random.nextInt(14);
        left -= length;
        out.append(capital(phrase(words, random, length)));
        out.append(
            s == 0
                ? " [@report]"
                : s == 1 && paragraph % 3 == 0 ? " [@shared-" + shared + "]" : "");
        out.append(s + 1 < sentences ? ". " : ".\n\n");
      }
    }
    out.append("::: claim claim-").append(i).append("-0\n");
    out.append(capital(phrase(words, random, 20))).append(" *").append(phrase(words, random, 2));
    out.append("* **").append(phrase(words, random, 2)).append("**.\n:::\n");
  }

  private static String phrase(List<String> words, Random random, int length) {
    StringBuilder phrase = new StringBuilder();
    for (int w = 0; w < length; w++) {
      // The rank of a word falls off as its frequency does.
      int rank = (int) Math.pow(words.size(), random.nextDouble()) - 1;
      phrase.append(w == 0 ? "" : " ").append(words.get(Math.min(rank, words.size() - 1)));
    }
    return phrase.toString();
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static List<String> words(String letters, Random random) {
    String[] consonants = letters.substring(0, letters.indexOf(':')).split(" ", -1);
    String[] vowels = letters.substring(letters.indexOf(':') + 1).split(" ", -1);
    List<String> words = new ArrayList<>();
    while (words.size() < WORDS) {
      StringBuilder word = new StringBuilder();
      int syllables = 1 + random.nextInt(4);
      for (int s = 0; s < syllables; s++) {
        word.append(consonants[random.nextInt(consonants.length)]);
        word.append(vowels[random.nextInt(vowels.length)]);
      }
      words.add(
          word + (random.nextInt(3) == 0 ? consonants[random.nextInt(consonants.length)] : ""));
    }
    return words;
  }

  private void put(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
