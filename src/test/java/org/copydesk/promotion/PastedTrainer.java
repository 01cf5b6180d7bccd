package org.copydesk.promotion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Learns which lines of a pasted text are its article, and cleans each text by foreign weights. */
public final class PastedTrainer {
  private static final int LEAST_SITES = 3;

  /** What a line of an article alone weighs beside the same line among its surroundings. */
  private static final double OF_ALONE = 0.4;

  private static final Boosting.Way WAY = new Boosting.Way(300, 5, 0.05, 8);

  private final List<LabelledPaste> pastes;

  /** The lines of each paste as a judge sees them that never saw its site. */
  private final List<List<PastedLine>> seen = new ArrayList<>();

  private final List<Surroundings> surroundings = new ArrayList<>();

  private PastedTrainer(List<LabelledPaste> pastes, List<PromotionClassifier> judges) {
    this.pastes = pastes;
    for (LabelledPaste paste : pastes) {
      List<Integer> places = new ArrayList<>();
      for (int i = 0; i < paste.lines().size(); i++) {
        places.add(i);
      }
      List<PastedLine> lines =
          PastedText.lines(paste.passages(), places, paste.lang(), judges.get(paste.fold()));
      seen.add(lines);
      surroundings.add(new Surroundings(lines));
    }
  }

  /**
   * @param args the benchmark's folder; what {@link LinesTrainer} wrote; a folder to write to:
   *     {@code pasted.tsv}, {@code pasted-trees.txt} and each text cleaned by weights that were
   *     learned without its site
   */
  public static void main(String[] args) throws IOException {
    List<PromotionClassifier> judges = new ArrayList<>();
    for (int fold = 0; fold < LinesTrainer.FOLDS; fold++) {
      judges.add(LinesTrainer.judge(Path.of(args[1]), fold));
    }
    Path to = Files.createDirectories(Path.of(args[2]));
    PastedTrainer trainer =
        new PastedTrainer(withAlone(LabelledPaste.read(Path.of(args[0]))), judges);
    List<FirstGlance> glances = new ArrayList<>();
    for (int fold = 0; fold < LinesTrainer.FOLDS; fold++) {
      glances.add(new FirstGlance(trainer.weights(fold)));
    }
    List<FirstGlance.Scores> first = new ArrayList<>();
    for (int p = 0; p < trainer.pastes.size(); p++) {
      first.add(
          glances
              .get(trainer.pastes.get(p).fold())
              .scores(trainer.seen.get(p), trainer.surroundings.get(p)));
    }
    List<Trees> trees = trainer.cross(first);
    for (int p = 0; p < trainer.pastes.size(); p++) {
      LabelledPaste paste = trainer.pastes.get(p);
      if (paste.isAlone()) {
        continue;
      }
      ArticleFinder finder = new ArticleFinder(glances.get(paste.fold()), trees.get(paste.fold()));
      List<Promotion> cut =
          PastedText.judge(paste.passages(), paste.lang(), judges.get(paste.fold()), finder);
      Files.write(to.resolve(paste.id() + ".txt"), new PastedText(paste.lines(), cut).article());
    }
    Files.writeString(to.resolve("pasted.tsv"), trainer.weights(-1));
    Files.write(to.resolve("pasted-trees.txt"), trainer.grow(first, -1));
  }

  /** Each text, and its article alone; most pasted texts have nothing around them. */
  private static List<LabelledPaste> withAlone(List<LabelledPaste> pastes) {
    return pastes.stream().flatMap(paste -> Stream.of(paste, paste.alone())).toList();
  }

  /** The trees for each part, learned without it. */
  private List<Trees> cross(List<FirstGlance.Scores> scores) {
    List<Trees> trees = new ArrayList<>();
    for (int fold = 0; fold < LinesTrainer.FOLDS; fold++) {
      trees.add(Trees.read(grow(scores, fold), Vicinity.names()));
    }
    return trees;
  }

  private List<String> grow(List<FirstGlance.Scores> scores, int without) {
    List<Boosting.Example> taken = new ArrayList<>();
    for (int p = 0; p < pastes.size(); p++) {
      if (pastes.get(p).fold() != without) {
        taken.addAll(examples(p, scores));
      }
    }
    List<String> all = new ArrayList<>();
    all.add("# Decision trees, made by PastedTrainer; an answer above 0 speaks for a line around");
    all.add("# the article. See Trees for the form and Vicinity for the measures.");
    all.addAll(new Boosting(Vicinity.names(), WAY).learn(taken));
    return all;
  }

  private Vicinity vicinity(int paste, List<FirstGlance.Scores> scores) {
    return new Vicinity(seen.get(paste), surroundings.get(paste), scores.get(paste));
  }

  private List<Boosting.Example> examples(int paste, List<FirstGlance.Scores> scores) {
    List<PastedLine> lines = seen.get(paste);
    Vicinity vicinity = vicinity(paste, scores);
    List<Boosting.Example> examples = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      examples.add(
          new Boosting.Example(
              vicinity.of(i), pastes.get(paste).around().get(i), weight(paste, i)));
    }
    return examples;
  }

  /** A line counts by its share of the text's words. */
  private double weight(int paste, int at) {
    List<PastedLine> lines = seen.get(paste);
    double share = pastes.get(paste).isAlone() ? OF_ALONE : 1;
    int whole = lines.stream().mapToInt(PastedLine::words).sum();
    return share * Math.max(0.2, Math.min(3, 40.0 * lines.get(at).words() / Math.max(1, whole)));
  }

  /** One line as an example: what is observed of it, its words, whether it is around. */
  private record Seen(
      List<String> observed, List<String> words, boolean around, String site, double weight) {}

  private String weights(int without) {
    List<Seen> taken = new ArrayList<>();
    for (int p = 0; p < pastes.size(); p++) {
      if (pastes.get(p).fold() != without) {
        taken.addAll(see(p));
      }
    }
    Map<String, Integer> numbers = number(taken);
    List<Learner.Example> examples = new ArrayList<>();
    for (Seen one : taken) {
      examples.add(
          new Learner.Example(
              numbers(one.observed(), numbers),
              numbers(one.words(), numbers),
              1 / Math.sqrt(Math.max(1, one.words().size() / 3)),
              one.around(),
              one.weight()));
    }
    Learner learner = new Learner(numbers.size(), 0.1, 0.5, 1);
    learner.learn(examples, 6);
    StringBuilder out =
        new StringBuilder("# Learned weights, made by PastedTrainer; above 0 speaks for a line\n");
    out.append("# around the article.\n");
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

  private List<Seen> see(int p) {
    LabelledPaste paste = pastes.get(p);
    List<PastedLine> lines = seen.get(p);
    List<Seen> all = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      PastedLine line = lines.get(i);
      List<String> words =
          LinesTrainer.phrases(line.text(), line.tally().words()).stream()
              .filter(phrase -> phrase.chars().filter(c -> c == ' ').count() < 2)
              .map(phrase -> "phrase:" + phrase)
              .toList();
      all.add(
          new Seen(
              surroundings.get(p).observe(i),
              words,
              paste.around().get(i),
              paste.site(),
              weight(p, i)));
    }
    return all;
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
}
