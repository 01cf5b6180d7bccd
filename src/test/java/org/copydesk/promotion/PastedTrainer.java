package org.copydesk.promotion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Learns which lines of a pasted text are its article, and cleans each text by foreign weights. */
public final class PastedTrainer {
  private static final int LEAST_SITES = 3;
  private static final String CHANGE = System.getProperty("change", "0.5");

  /** One pasted text. */
  private record Paste(
      String id, String lang, String site, List<String> lines, List<Boolean> around) {}

  private final List<Paste> pastes;
  private final List<Weights> judges = new ArrayList<>();
  private final Weights standard;

  private PastedTrainer(List<Paste> pastes, Path judges) throws IOException {
    this.pastes = pastes;
    for (int fold = 0; fold < LinesTrainer.FOLDS; fold++) {
      this.judges.add(Weights.read(Files.readString(judges.resolve("fold" + fold + ".tsv"))));
    }
    this.standard = Weights.read(Files.readString(judges.resolve("weights.tsv")));
  }

  /**
   * @param args the benchmark's folder; what {@link LinesTrainer} wrote; a folder to write to:
   *     {@code pasted.tsv} and each text cleaned by weights that were learned without its site
   */
  public static void main(String[] args) throws IOException {
    Path extraction = Path.of(args[0]);
    PastedTrainer trainer = new PastedTrainer(read(extraction), Path.of(args[1]));
    Path to = Files.createDirectories(Path.of(args[2]));
    for (int fold = 0; fold < LinesTrainer.FOLDS; fold++) {
      PromotionClassifier judge =
          new PromotionClassifier(trainer.judges.get(fold), OwnPhrases.none());
      ArticleFinder finder = new ArticleFinder(trainer.learn(fold, judge));
      for (Paste paste : trainer.pastes) {
        if (LinesTrainer.fold(paste.site()) == fold) {
          Files.write(to.resolve(paste.id() + ".txt"), clean(paste, judge, finder));
        }
      }
    }
    Files.writeString(
        to.resolve("pasted.tsv"),
        trainer.learn(-1, new PromotionClassifier(trainer.standard, OwnPhrases.none())));
  }

  private static List<String> clean(Paste paste, PromotionClassifier judge, ArticleFinder finder) {
    List<Passage> passages = paste.lines().stream().map(Passage::of).toList();
    List<Promotion> cut = PastedText.judge(passages, paste.lang(), judge, finder);
    return new PastedText(paste.lines(), cut).article();
  }

  /** One line as an example: what is observed of it, its words, whether it is around. */
  private record Seen(
      List<String> observed, List<String> words, boolean around, String site, double weight) {}

  private String learn(int without, PromotionClassifier judge) {
    List<Seen> seen =
        pastes.stream()
            .filter(p -> LinesTrainer.fold(p.site()) != without)
            .flatMap(p -> see(p, judge))
            .toList();
    Map<String, Integer> numbers = number(seen);
    List<Learner.Example> examples = new ArrayList<>();
    for (Seen one : seen) {
      examples.add(
          new Learner.Example(
              numbers(one.observed(), numbers),
              numbers(one.words(), numbers),
              1 / Math.sqrt(Math.max(1, one.words().size() / 3)),
              one.around(),
              one.weight()));
    }
    Learner learner =
        new Learner(
            numbers.size(),
            Double.parseDouble(System.getProperty("rate", "0.1")),
            Double.parseDouble(System.getProperty("l1", "0.5")),
            Double.parseDouble(System.getProperty("l2", "1")));
    learner.learn(examples, Integer.getInteger("rounds", 10));
    StringBuilder out =
        new StringBuilder("# Learned weights, made by PastedTrainer; above 0 speaks for a line\n");
    out.append("# around the article. change: what going from one to the other costs.\n");
    out.append("change\t").append(CHANGE).append('\n');
    new TreeMap<>(numbers)
        .forEach(
            (name, number) -> {
              double weight = learner.weight(number);
              if (Math.abs(weight) >= 0.005) {
                out.append(name)
                    .append('\t')
                    .append(String.format(Locale.ROOT, "%.2f", weight))
                    .append('\n');
              }
            });
    return out.toString();
  }

  private static Stream<Seen> see(Paste paste, PromotionClassifier judge) {
    List<Passage> passages = paste.lines().stream().map(Passage::of).toList();
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      places.add(i);
    }
    List<PastedLine> lines = PastedText.lines(passages, places, paste.lang(), judge);
    Surroundings surroundings = new Surroundings(lines);
    int whole = lines.stream().mapToInt(PastedLine::words).sum();
    List<Seen> seen = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      PastedLine line = lines.get(i);
      double weight = Math.max(0.2, Math.min(3, 40.0 * line.words() / Math.max(1, whole)));
      List<String> words =
          LinesTrainer.phrases(line.text(), line.tally().words()).stream()
              .filter(p -> p.chars().filter(c -> c == ' ').count() < 2)
              .map(p -> "phrase:" + p)
              .toList();
      seen.add(
          new Seen(surroundings.observe(i), words, paste.around().get(i), paste.site(), weight));
    }
    return seen.stream();
  }

  private static Map<String, Integer> number(List<Seen> seen) {
    Map<String, Set<String>> sites = new TreeMap<>();
    for (Seen one : seen) {
      Stream.concat(one.observed().stream(), one.words().stream())
          .forEach(name -> sites.computeIfAbsent(name, n -> new HashSet<>()).add(one.site()));
    }
    Map<String, Integer> numbers = new HashMap<>();
    sites.forEach(
        (name, on) -> {
          if (on.size() >= LEAST_SITES) {
            numbers.put(name, numbers.size());
          }
        });
    return numbers;
  }

  private static int[] numbers(List<String> names, Map<String, Integer> numbers) {
    return names.stream()
        .filter(numbers::containsKey)
        .mapToInt(name -> numbers.getOrDefault(name, 0))
        .toArray();
  }

  private static List<Paste> read(Path extraction) throws IOException {
    Map<String, String> sites = LabelledLine.sites(extraction);
    List<Paste> pastes = new ArrayList<>();
    for (Map<String, String> row : LabelledLine.rows(extraction.resolve("promo/pasted.jsonl"))) {
      String id = row.getOrDefault("id", "");
      String dataset = row.getOrDefault("dataset", "");
      String page = id.substring(Math.min(id.length(), dataset.length() + 1));
      List<String> lines =
          Arrays.stream(row.getOrDefault("text", "").split("\n"))
              .filter(l -> !l.isBlank())
              .toList();
      String body = row.getOrDefault("body", "");
      String whole = bare(body);
      Set<String> own =
          Arrays.stream(body.split("\n")).map(l -> bare(l)).collect(Collectors.toSet());
      List<Boolean> around = lines.stream().map(bare -> isAround(bare(bare), whole, own)).toList();
      pastes.add(
          new Paste(
              id,
              row.getOrDefault("lang", ""),
              LabelledLine.site(dataset, page, sites),
              lines,
              around));
    }
    return pastes;
  }

  private static boolean isAround(String line, String body, Set<String> lines) {
    return line.length() < 12 ? !lines.contains(line) : !body.contains(line);
  }

  private static String bare(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
