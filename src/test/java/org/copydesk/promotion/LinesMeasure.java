package org.copydesk.promotion;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.copydesk.clipping.LanguageGuess;

/** Prints how well labelled lines are judged by what was learned without their sites. */
public final class LinesMeasure {
  private final List<LabelledLine> lines;
  private final List<Boolean> answers = new ArrayList<>();

  private LinesMeasure(List<LabelledLine> lines, List<PromotionClassifier> judges) {
    this.lines = lines;
    for (LabelledLine line : lines) {
      String language = LanguageGuess.of(line.text()).orElse("");
      PromotionClassifier judge = judges.get(LinesTrainer.fold(line.site()));
      answers.add(!judge.judge(List.of(Passage.of(line.text())), language).isEmpty());
    }
  }

  /**
   * @param args the benchmark's folder and what {@link LinesTrainer} wrote
   */
  public static void main(String[] args) throws IOException {
    List<PromotionClassifier> judges = new ArrayList<>();
    for (int fold = 0; fold < LinesTrainer.FOLDS; fold++) {
      judges.add(LinesTrainer.judge(Path.of(args[1]), fold));
    }
    LinesMeasure measure = new LinesMeasure(LabelledLine.read(Path.of(args[0])), judges);
    measure.print("promotion found", LabelledLine::promo);
    measure.print("promotion found, checked", line -> line.promo() && line.checked());
    measure.print("false alarms, ordinary", line -> !line.promo() && line.hard() == 0);
    measure.print("false alarms, subject", line -> !line.promo() && line.hard() == 1);
    measure.print("false alarms, like promotion", line -> !line.promo() && line.hard() == 2);
    for (String lang : Lexicons.LANGUAGES) {
      measure.print(lang + " found", line -> line.promo() && line.lang().equals(lang));
      measure.print(lang + " false alarms", line -> !line.promo() && line.lang().equals(lang));
    }
  }

  private void print(String name, Predicate<LabelledLine> which) {
    int all = 0;
    int marked = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (which.test(lines.get(i))) {
        all++;
        marked += answers.get(i) ? 1 : 0;
      }
    }
    if (all > 0) {
      System.out.printf("%-30s %6.2f %% of %d%n", name, 100.0 * marked / all, all);
    }
  }
}
