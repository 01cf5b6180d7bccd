package org.copydesk.promotion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.copydesk.clipping.LanguageGuess;

/** Learns what tells promotion from labelled lines and says by cross-validation how good it is. */
public final class LinesTrainer {
  static final int FOLDS = 10;
  private static final int LEAST_SITES = 3;

  /** What a line of a gold text weighs that no reader labelled. */
  private static final double OF_BODY = 0.25;

  /** A line of a gold text that looks so much like promotion is left out: some of it is. */
  private static final double DOUBTED = 1;

  private static final String THRESHOLD = "-0.90";
  private static final Boosting.Way WAY = new Boosting.Way(200, 4, 0.06, 6);
  private static final String WEIGHTS =
      "# Learned weights, made by LinesTrainer; above 0 speaks for promotion.\n"
          + "# A name with \"=\" is a trait, any other a phrase that three sites or more have.\n";
  private static final String TREES =
      "# Decision trees, made by LinesTrainer; an answer above 0 speaks for promotion.\n"
          + "# See Trees for the form and Measures for the measures. First what must be outweighed:\n";

  private final List<LabelledLine> lines;
  private final List<Form> plain = new ArrayList<>();
  private final List<Form> onPage = new ArrayList<>();
  private final List<List<String>> phrases = new ArrayList<>();
  private final Map<String, Phrasebook> books = new HashMap<>();

  /** A line as a passage, with what the lexicons say of it. */
  private record Form(Passage passage, Tally tally, int[] observed) {
    static Form of(Passage passage, Phrasebook book) {
      Tally tally = book.read(passage.text());
      return new Form(passage, tally, Observation.of(passage, tally, Shape.of(passage.text())));
    }
  }

  private LinesTrainer(List<LabelledLine> lines) {
    this.lines = lines;
    for (LabelledLine line : lines) {
      String guess = LanguageGuess.of(line.text()).orElse("");
      plain.add(Form.of(Passage.of(line.text()), book(guess)));
      onPage.add(Form.of(passage(line), book(line.lang())));
      List<String> found = phrases(line.text(), plain.get(plain.size() - 1).tally().words());
      phrases.add(Stream.concat(found.stream(), beginnings(found).stream()).toList());
    }
  }

  private Phrasebook book(String language) {
    String known = Lexicons.LANGUAGES.contains(language) ? language : "";
    return books.computeIfAbsent(known, k -> PromotionClassifier.open(k, List.of(), List.of()));
  }

  /**
   * @param args the benchmark's folder and a folder to write to: {@code weights.tsv} and {@code
   *     trees.txt}, learned from all lines; {@code fold0.tsv}, {@code fold0.txt} and so on, each
   *     learned without one tenth of the sites; {@code scores.txt}, what the lines of each tenth
   *     get from what was learned without it
   */
  public static void main(String[] args) throws IOException {
    List<LabelledLine> lines = new ArrayList<>(LabelledLine.read(Path.of(args[0])));
    int labelled = lines.size();
    lines.addAll(LabelledLine.bodies(Path.of(args[0]), lines));
    LinesTrainer trainer = new LinesTrainer(lines);
    Path to = Files.createDirectories(Path.of(args[1]));
    List<Model> models = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      models.add(trainer.weigh(fold));
      Files.writeString(to.resolve("fold" + fold + ".tsv"), trainer.text(models.get(fold)));
    }
    List<float[][]> measured = trainer.measure(models);
    double[] scores = new double[lines.size()];
    for (int fold = 0; fold < FOLDS; fold++) {
      List<String> grown = trainer.grow(measured, fold);
      Files.writeString(
          to.resolve("fold" + fold + ".txt"),
          TREES + THRESHOLD + "\n" + String.join("\n", grown) + "\n");
      Trees trees = Trees.read(grown, Measures.list());
      for (int i = 0; i < scores.length; i++) {
        if (fold(lines.get(i).site()) == fold) {
          scores[i] = trees.sum(measured.get(i)[0]);
        }
      }
    }
    List<String> out = new ArrayList<>();
    for (int i = 0; i < labelled; i++) {
      out.add(String.format(Locale.ROOT, "%.4f", scores[i]));
    }
    Files.write(to.resolve("scores.txt"), out);
    Files.writeString(to.resolve("weights.tsv"), trainer.text(trainer.weigh(-1)));
    Files.writeString(
        to.resolve("trees.txt"),
        TREES + THRESHOLD + "\n" + String.join("\n", trainer.grow(measured, -1)) + "\n");
  }

  /** The classifier that learned without that part of the sites. */
  static PromotionClassifier judge(Path folder, int fold) throws IOException {
    return new PromotionClassifier(
        Learned.read(
            Files.readString(folder.resolve("fold" + fold + ".tsv")),
            Files.readString(folder.resolve("fold" + fold + ".txt"))),
        OwnPhrases.none());
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

    Learner.Example example(int line, Form form, double weight) {
      return new Learner.Example(
          form.observed(),
          scaled(line),
          1 / Math.sqrt(Math.max(1, form.tally().words().count())),
          lines.get(line).promo(),
          weight);
    }
  }

  private double weight(int line) {
    LabelledLine one = lines.get(line);
    return one.ofBody() ? OF_BODY : one.promo() || one.hard() == 0 ? 1 : 1.5;
  }

  /** Learns weights from all lines but those of one fold; from all when the fold is negative. */
  private Model weigh(int without) {
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
      examples.add(model.example(i, plain.get(i), weight(i)));
      if (!lines.get(i).ofBody()) {
        examples.add(model.example(i, onPage.get(i), weight(i) * 0.5));
      }
    }
    model.learner = new Learner(model.traits + model.phraseNumbers.size(), 0.3, 0.5, 0.2);
    model.learner.learn(examples, 8);
    return model;
  }

  /** The measures of each line, plain and on its page, by weights that never saw its site. */
  private List<float[][]> measure(List<Model> models) {
    List<float[][]> measured = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Model model = models.get(fold(lines.get(i).site()));
      measured.add(
          new float[][] {measures(model, i, plain.get(i)), measures(model, i, onPage.get(i))});
    }
    return measured;
  }

  private static float[] measures(Model model, int line, Form form) {
    Learner.Example example = model.example(line, form, 1);
    double all = model.learner.score(example);
    double looks =
        model.learner.score(
            new Learner.Example(example.binary(), new int[0], 1, example.positive(), 1));
    return Measures.of(
        form.passage(), form.tally(), Shape.of(form.passage().text()), all, all - looks);
  }

  private List<String> grow(List<float[][]> measured, int without) {
    List<Boosting.Example> taken = new ArrayList<>();
    for (int i = 0; i < measured.size(); i++) {
      LabelledLine line = lines.get(i);
      if (fold(line.site()) == without || line.ofBody() && measured.get(i)[0][0] > DOUBTED) {
        continue;
      }
      taken.add(new Boosting.Example(measured.get(i)[0], line.promo(), weight(i)));
      if (!line.ofBody()) {
        taken.add(new Boosting.Example(measured.get(i)[1], line.promo(), weight(i) * 0.5));
      }
    }
    return new Boosting(Measures.list(), WAY).learn(taken);
  }

  private String text(Model model) {
    StringBuilder out = new StringBuilder(WEIGHTS);
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
    Set<String> found = new LinkedHashSet<>(runs(all));
    if (words.opening() > 0) {
      all.subList(1, 1 + words.opening()).clear();
    }
    int signs = words.count() - words.closing();
    if (signs > 0 && signs < all.size()) {
      all.subList(Math.max(1, all.size() - 1 - signs), all.size() - 1).clear();
    }
    found.addAll(runs(all));
    return List.copyOf(found);
  }

  private static List<String> runs(List<String> words) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      for (int n = 1; n <= 3 && i + n <= words.size(); n++) {
        String phrase = String.join(" ", words.subList(i, i + n));
        if (phrase.length() > 1 || Letters.inWord(phrase.charAt(0))) {
          found.add(phrase);
        }
      }
    }
    return found;
  }

  /** The beginnings of long words, as patterns: they hold whatever ending a language puts on. */
  static List<String> beginnings(List<String> phrases) {
    List<String> found = new ArrayList<>();
    for (String phrase : phrases) {
      for (int letters = 4; letters <= 6; letters++) {
        if (phrase.length() > letters && phrase.indexOf(' ') < 0) {
          found.add(phrase.substring(0, letters) + "*");
        }
      }
    }
    return found;
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
