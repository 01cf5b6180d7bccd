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

/** Learns the weights from labelled lines and says by cross-validation how good they are. */
public final class LinesTrainer {
  static final int FOLDS = 10;
  private static final int LEAST_SITES = 3;
  private static final String HEAD =
      "# Learned weights, made by LinesTrainer; above 0 speaks for promotion.\n"
          + "# A name with \"=\" is a trait, any other a phrase that three sites or more have.\n"
          + "=threshold\t0.90\n";

  private final List<LabelledLine> lines;
  private final List<int[]> plain = new ArrayList<>();
  private final List<int[]> onPage = new ArrayList<>();
  private final List<List<String>> phrases = new ArrayList<>();
  private final List<Integer> wordCounts = new ArrayList<>();

  private LinesTrainer(List<LabelledLine> lines) {
    this.lines = lines;
    Phrasebook book = PromotionClassifier.open("", List.of(), List.of());
    for (LabelledLine line : lines) {
      Tally tally = book.read(line.text());
      plain.add(Observation.of(Passage.of(line.text()), tally));
      onPage.add(Observation.of(passage(line), tally));
      phrases.add(phrases(line.text(), tally.words()));
      wordCounts.add(Math.max(1, tally.words().count()));
    }
  }

  /**
   * @param args the benchmark's folder and a folder to write to: {@code weights.tsv}, learned from
   *     all lines; {@code fold0.tsv} and so on, each learned without one tenth of the sites; {@code
   *     scores.txt}, what the lines of each tenth get from the weights learned without it
   */
  public static void main(String[] args) throws IOException {
    LinesTrainer trainer = new LinesTrainer(LabelledLine.read(Path.of(args[0])));
    Path to = Files.createDirectories(Path.of(args[1]));
    List<String> out = new ArrayList<>();
    for (double s : trainer.crossValidate(to)) {
      out.add(String.format(Locale.ROOT, "%.4f", s));
    }
    Files.write(to.resolve("scores.txt"), out);
    Files.writeString(to.resolve("weights.tsv"), trainer.weights(trainer.learn(-1)));
  }

  private double[] crossValidate(Path folds) throws IOException {
    double[] scores = new double[lines.size()];
    for (int fold = 0; fold < FOLDS; fold++) {
      Model model = learn(fold);
      Files.writeString(folds.resolve("fold" + fold + ".tsv"), weights(model));
      for (int i = 0; i < lines.size(); i++) {
        if (fold(lines.get(i).site()) == fold) {
          scores[i] = model.score(i);
        }
      }
    }
    return scores;
  }

  static int fold(String site) {
    return Math.floorMod(site.hashCode() * 0x9E3779B9, FOLDS * 1000) / 1000;
  }

  private final class Model {
    final Map<String, Integer> phraseNumbers = new HashMap<>();
    final int traits = Trait.names().size();
    Learner learner = new Learner(0, 0, 0, 0);

    int[] scaled(int line) {
      return phrases.get(line).stream()
          .filter(phraseNumbers::containsKey)
          .mapToInt(p -> traits + phraseNumbers.getOrDefault(p, 0))
          .toArray();
    }

    Learner.Example example(int line, boolean page, double weight) {
      return new Learner.Example(
          page ? onPage.get(line) : plain.get(line),
          scaled(line),
          1 / Math.sqrt(wordCounts.get(line)),
          lines.get(line).promo(),
          weight);
    }

    double score(int line) {
      return learner.score(example(line, false, 1));
    }
  }

  /** Learns from all lines but those of one fold; from all when the fold is negative. */
  private Model learn(int without) {
    Model model = new Model();
    Map<String, Set<String>> sites = new TreeMap<>();
    List<Integer> taken = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (fold(lines.get(i).site()) != without) {
        taken.add(i);
        for (String phrase : phrases.get(i)) {
          sites.computeIfAbsent(phrase, p -> new HashSet<>()).add(lines.get(i).site());
        }
      }
    }
    sites.forEach(
        (phrase, on) -> {
          if (on.size() >= LEAST_SITES) {
            model.phraseNumbers.put(phrase, model.phraseNumbers.size());
          }
        });
    List<Learner.Example> examples = new ArrayList<>();
    for (int i : taken) {
      double weight = lines.get(i).promo() ? 1 : lines.get(i).hard() > 0 ? 1.5 : 1;
      examples.add(model.example(i, false, weight));
      examples.add(model.example(i, true, weight * 0.5));
    }
    model.learner =
        new Learner(
            model.traits + model.phraseNumbers.size(),
            Double.parseDouble(System.getProperty("rate", "0.3")),
            Double.parseDouble(System.getProperty("l1", "0.5")),
            Double.parseDouble(System.getProperty("l2", "0.2")));
    model.learner.learn(examples, Integer.getInteger("rounds", 10));
    return model;
  }

  private static String weights(Model model) {
    StringBuilder out = new StringBuilder(HEAD);
    List<String> names = Trait.names();
    for (int i = 0; i < names.size(); i++) {
      line(names.get(i), model.learner.weight(i), out);
    }
    new TreeMap<>(model.phraseNumbers)
        .forEach((phrase, n) -> line(phrase, model.learner.weight(model.traits + n), out));
    return out.toString();
  }

  private static void line(String name, double weight, StringBuilder out) {
    if (Math.abs(weight) >= 0.005) {
      out.append(name).append('\t').append(String.format(Locale.ROOT, "%.2f", weight)).append('\n');
    }
  }

  private static Passage passage(LabelledLine line) {
    String last = line.path().replaceFirst(".*>", "").replaceFirst("[.#].*", "");
    Passage.Kind kind =
        switch (last) {
          case "h1", "h2", "h3", "h4", "h5", "h6" -> Passage.Kind.HEADING;
          case "li", "dt", "dd" -> Passage.Kind.ITEM;
          case "td", "th" -> Passage.Kind.CELL;
          default -> Passage.Kind.PARAGRAPH;
        };
    return new Passage(
        line.text(), (int) Math.round(line.linked() * line.text().length()), kind, false);
  }

  /** All sequences of one to three words, the block's start and end counting as words. */
  static List<String> phrases(String text, Words words) {
    List<String> all = new ArrayList<>();
    all.add(PhrasePattern.START);
    for (int i = 0; i < words.count(); i++) {
      all.add(folded(text, words.start(i), words.end(i)));
    }
    all.add(PhrasePattern.END);
    List<String> found = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      for (int n = 1; n <= 3 && i + n <= all.size(); n++) {
        String phrase = String.join(" ", all.subList(i, i + n));
        if (phrase.length() > 1 || Letters.inWord(phrase.charAt(0))) {
          found.add(phrase);
        }
      }
    }
    return List.copyOf(found);
  }

  private static String folded(String text, int start, int end) {
    if (Character.isDigit(text.charAt(start))) {
      return PhrasePattern.NUMBER;
    }
    StringBuilder word = new StringBuilder();
    for (int i = start; i < end; i++) {
      char c = Letters.fold(text.charAt(i));
      if (c != 0) {
        word.append(c);
      }
    }
    return word.toString();
  }
}
