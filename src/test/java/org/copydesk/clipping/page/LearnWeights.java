package org.copydesk.clipping.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.copydesk.clipping.CharsetGuess;
import org.copydesk.clipping.Clipper;
import org.copydesk.clipping.byline.MetadataReader;
import org.copydesk.clipping.byline.PageHead;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Makes {@code cues.txt}, {@code first.txt} and {@code second.txt} from pages with gold texts, and
 * the articles that judges give who have not seen the page's site (for scoring).
 *
 * <pre>
 * java -cp target/classes:target/test-classes:target/lib/* org.copydesk.clipping.page.LearnWeights \
 *     DATA_DIR src/main/resources/org/copydesk/clipping/page OUT_OF_FOLD_DIR
 * </pre>
 */
public final class LearnWeights {
  static final List<String> SETS =
      List.of(
          "scrapinghub",
          "newsmanual",
          "wcxb",
          "fundus",
          "fundus80",
          "daniel",
          "trafilatura",
          "readability");

  static final int FOLDS = Integer.getInteger("folds", 5);

  private final List<GoldPage> gold = new ArrayList<>();
  private final List<Document> documents = new ArrayList<>();
  private final List<PageClues> clues = new ArrayList<>();
  private final List<GoldLabels> labels = new ArrayList<>();
  private final List<Map<String, Double>> shares = new ArrayList<>();

  /** Blocks that were judged wrongly by judges who had not seen the site. */
  private final List<String> errors = new ArrayList<>();

  private static final double[] BOUNDS = {0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6};

  /** How much weight was judged wrongly at each bound. */
  private final double[] lost = new double[BOUNDS.length];

  private LearnWeights() {}

  public static void main(String[] args) throws IOException {
    LearnWeights run = new LearnWeights();
    run.read(Path.of(args[0]));
    run.learn(Path.of(args[1]), Path.of(args[2]));
  }

  private void read(Path data) throws IOException {
    for (String set : SETS) {
      gold.addAll(GoldPage.read(data.resolve(set)));
    }
    for (GoldPage each : gold) {
      Document page = Jsoup.parse(CharsetGuess.decode(each.html(), ""), each.url());
      PageHead head = PageHead.read(page);
      documents.add(page);
      clues.add(Clipper.clues(head, new MetadataReader(head).read()));
      PageView view = view(clues.size() - 1, w -> 0);
      GoldLabels gold = GoldLabels.of(each, view);
      labels.add(gold);
      shares.add(CueLearning.shares(view, gold));
    }
    System.out.println(gold.size() + " pages read");
  }

  private int fold(int page) {
    return fold(gold.get(page));
  }

  /** A site's pages are all in one fold. */
  static int fold(GoldPage page) {
    return Math.floorMod(page.site().hashCode(), FOLDS);
  }

  private PageView view(int page, ToDoubleFunction<String> weights) {
    return PageView.of(documents.get(page), clues.get(page), new Cues(weights));
  }

  /** What one fold's judges know and say. */
  private final class Fold {
    final CueLearning cues = new CueLearning();
    final float[][] chances = new float[gold.size()][];
    Forest first = Forest.read(List.of());
    List<String> lines = List.of();

    /** Learns from all pages but those of one fold. */
    Fold(int out) {
      for (int p = 0; p < gold.size(); p++) {
        if (fold(p) != out && !gold.get(p).doubtful()) {
          cues.take(gold.get(p).site(), shares.get(p));
        }
      }
      cues.finish();
      Rows rows = new Rows();
      for (int p = 0; p < gold.size(); p++) {
        if (fold(p) != out && !gold.get(p).doubtful()) {
          PageView page = seen(p);
          rows.add(Traits.of(page), labels.get(p));
        }
      }
      lines = rows.boost(Trait.FIRST, TREES1);
      first = Forest.read(lines);
    }

    /** A page with cues that its own site had no part in. */
    PageView seen(int p) {
      return view(p, word -> cues.weight(word, gold.get(p).site()));
    }

    void judge(int p) {
      float[][] rows = Traits.of(seen(p));
      chances[p] = new float[rows.length];
      for (int i = 0; i < rows.length; i++) {
        chances[p][i] = first.chance(rows[i]);
      }
    }
  }

  static final int TREES1 = Integer.getInteger("trees1", 120);
  static final int TREES2 = Integer.getInteger("trees2", 140);
  static final double RATE = Double.parseDouble(System.getProperty("rate", "0.12"));
  static final int DEPTH = Integer.getInteger("depth", 6);

  /** Rows to learn from. */
  private static final class Rows {
    private final List<float[]> rows = new ArrayList<>();
    private final List<Float> labels = new ArrayList<>();
    private final List<Float> weights = new ArrayList<>();
    private final Random random = new Random(3);

    void add(float[][] page, GoldLabels gold) {
      for (int i = 0; i < page.length; i++) {
        float weight = gold.weight()[i];
        // Of the many blocks that hardly count, some stand for all.
        float keep = weight < 0.5f ? 0.35f : 1;
        if (gold.label()[i] >= 0 && random.nextFloat() < keep) {
          rows.add(page[i]);
          labels.add(gold.label()[i]);
          weights.add(weight / keep);
        }
      }
    }

    List<String> boost(int traits, int trees) {
      float[] label = new float[rows.size()];
      float[] weight = new float[rows.size()];
      for (int i = 0; i < label.length; i++) {
        label[i] = labels.get(i);
        weight[i] = weights.get(i);
      }
      return new Boosting(rows, label, weight, traits, trees, DEPTH, RATE).grow();
    }
  }

  private void learn(Path to, Path outOfFold) throws IOException {
    List<Fold> folds = IntStream.range(0, FOLDS).parallel().mapToObj(Fold::new).toList();
    float[][] chances = new float[gold.size()][];
    for (int p = 0; p < gold.size(); p++) {
      Fold fold = folds.get(fold(p));
      fold.judge(p);
      chances[p] = fold.chances[p];
    }
    System.out.println("first judges have learned");
    List<List<String>> grown =
        IntStream.range(0, FOLDS).parallel().mapToObj(f -> second(f, folds, chances)).toList();
    List<Forest> seconds = grown.stream().map(Forest::read).toList();
    for (int f = 0; f < FOLDS; f++) {
      Path folder = Files.createDirectories(outOfFold.resolve("folds/" + f));
      Files.write(folder.resolve("cues.txt"), CueLearning.lines(folds.get(f).cues.weights()));
      Files.write(folder.resolve("first.txt"), folds.get(f).lines);
      Files.write(folder.resolve("second.txt"), grown.get(f));
    }
    System.out.println("second judges have learned");
    for (int p = 0; p < gold.size(); p++) {
      Fold fold = folds.get(fold(p));
      write(p, fold, new Judge(fold.first, seconds.get(fold(p))), outOfFold);
    }
    Files.write(outOfFold.resolve("errors.tsv"), errors);
    for (int b = 0; b < BOUNDS.length; b++) {
      System.out.printf("bound %.2f: weight %.0f judged wrongly%n", BOUNDS[b], lost[b]);
    }
    if (to.toString().equals("-")) {
      return;
    }
    Fold all = new Fold(-1);
    Files.write(to.resolve("cues.txt"), CueLearning.lines(all.cues.weights()));
    Files.write(to.resolve("first.txt"), all.lines);
    Files.write(to.resolve("second.txt"), second(-1, folds, chances));
  }

  private List<String> second(int out, List<Fold> folds, float[][] chances) {
    Rows rows = new Rows();
    for (int p = 0; p < gold.size(); p++) {
      if (fold(p) != out && !gold.get(p).doubtful()) {
        PageView page = folds.get(fold(p)).seen(p);
        float[][] traits = Traits.of(page);
        Chances.add(page, traits, chances[p]);
        rows.add(traits, labels.get(p));
      }
    }
    return rows.boost(Trait.ALL, TREES2);
  }

  private void write(int p, Fold fold, Judge judge, Path outOfFold) throws IOException {
    Path folder = Files.createDirectories(outOfFold.resolve(gold.get(p).set()));
    Clipper clipper =
        new Clipper(
            new ArticleFinder(judge),
            () -> new Cues(word -> fold.cues.weight(word, gold.get(p).site())));
    Files.writeString(
        folder.resolve(gold.get(p).id() + ".txt"), clipper.clip(documents.get(p)).text());
    PageView page = fold.seen(p);
    float[] chance = judge.chances(page);
    GoldLabels labels = this.labels.get(p);
    for (int i = 0; i < chance.length; i++) {
      for (int b = 0; b < BOUNDS.length && labels.label()[i] >= 0; b++) {
        boolean wrong = chance[i] >= BOUNDS[b] != labels.label()[i] > 0.5;
        lost[b] += wrong && !gold.get(p).doubtful() ? labels.weight()[i] : 0;
      }
      if (labels.label()[i] >= 0
          && chance[i] >= 0.5 != labels.label()[i] > 0.5
          && !gold.get(p).doubtful()) {
        Candidate block = page.worded.get(i);
        String text = block.part.words().text().replaceAll("\\s+", " ");
        errors.add(
            String.format(
                "%s\t%s\t%.2f\t%.2f\t%s\t%s %s\t%s",
                labels.label()[i] > 0.5 ? "MISS" : "EXTRA",
                gold.get(p).set(),
                labels.weight()[i],
                chance[i],
                gold.get(p).id().substring(0, Math.min(12, gold.get(p).id().length())),
                block.part.getClass().getSimpleName(),
                block.region.element.cssSelector().replaceFirst(".*> (?=.*>.*>)", ""),
                text.substring(0, Math.min(140, text.length()))));
      }
    }
  }
}
