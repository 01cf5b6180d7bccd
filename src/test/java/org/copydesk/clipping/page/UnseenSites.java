package org.copydesk.clipping.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.clipping.CharsetGuess;
import org.copydesk.clipping.Clipper;

/**
 * Cuts each page by judges that have not seen its site, from the folds that {@link LearnWeights}
 * has written: what to expect of a change to everything but the weights, in a minute.
 *
 * <pre>
 * java -cp … org.copydesk.clipping.page.UnseenSites DATA_DIR OUT_OF_FOLD_DIR OUT_DIR [SET,SET]
 * </pre>
 */
public final class UnseenSites {
  private UnseenSites() {}

  public static void main(String[] args) throws IOException {
    Path folds = Path.of(args[1]).resolve("folds");
    List<Clipper> clippers = new ArrayList<>();
    for (int f = 0; f < LearnWeights.FOLDS; f++) {
      clippers.add(clipper(folds.resolve(String.valueOf(f))));
    }
    for (String set : args.length > 3 ? List.of(args[3].split(",")) : LearnWeights.SETS) {
      Path out = Files.createDirectories(Path.of(args[2]).resolve(set));
      GoldPage.read(Path.of(args[0]).resolve(set)).parallelStream()
          .forEach(page -> write(page, clippers.get(LearnWeights.fold(page)), out));
    }
  }

  private static Clipper clipper(Path fold) throws IOException {
    Map<String, Double> cues = new HashMap<>();
    for (String line : Files.readAllLines(fold.resolve("cues.txt"))) {
      int blank = line.indexOf(' ');
      cues.put(line.substring(0, blank), Double.parseDouble(line.substring(blank + 1)));
    }
    Judge judge = new Judge(forest(fold, "first.txt"), forest(fold, "second.txt"));
    return new Clipper(
        new ArticleFinder(judge), () -> new Cues(word -> cues.getOrDefault(word, 0.0)));
  }

  private static Forest forest(Path fold, String name) throws IOException {
    return Forest.read(Files.readAllLines(fold.resolve(name)));
  }

  private static void write(GoldPage page, Clipper clipper, Path out) {
    try {
      String html = CharsetGuess.decode(page.html(), "");
      Files.writeString(out.resolve(page.id() + ".txt"), clipper.clip(html, page.url()).text());
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
