package org.copydesk.promotion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Answers 1 or 0 for each line of a file, as the scorer of promotional lines asks. */
public final class LinesMeasure {
  private LinesMeasure() {}

  /**
   * @param args the file of lines and the file for the answers
   */
  public static void main(String[] args) throws IOException {
    List<String> lines = Files.readAllLines(Path.of(args[0]));
    List<Passage> passages = lines.stream().map(Passage::of).toList();
    List<String> answers = new ArrayList<>();
    lines.forEach(line -> answers.add("0"));
    for (Promotion found : PromotionClassifier.standard().judge(passages, "")) {
      answers.set(found.index(), "1");
    }
    Files.write(Path.of(args[1]), answers);
  }
}
