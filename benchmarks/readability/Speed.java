import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import net.dankito.readability4j.Readability4J;
import org.copydesk.clipping.CharsetGuess;
import org.copydesk.clipping.Clipper;
import org.jsoup.Jsoup;

/**
 * Times the cutting of articles against a bare parse and against Readability4J: the same pages, the
 * same run, warm, one thread, processor time, the median of the rounds.
 *
 * <pre>
 * java -cp … benchmarks/readability/Speed.java FOLDER [ROUNDS]
 * </pre>
 *
 * FOLDER has folders with {@code html/<id>.html.gz} in them.
 */
public final class Speed {
  private static final String ADDRESS = "https://example.org/story.html";

  private Speed() {}

  public static void main(String[] args) throws IOException {
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 3;
    List<String> pages = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of(args[0]))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".html.gz")).sorted().toList()) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
          pages.add(CharsetGuess.decode(in.readAllBytes(), ""));
        }
      }
    }
    Clipper clipper = new Clipper();
    List<String> names = List.of("a bare jsoup parse", "Copydesk", "Readability4J");
    List<Consumer<String>> ways =
        List.of(
            page -> Jsoup.parse(page, ADDRESS),
            page -> clipper.clip(page, ADDRESS),
            page -> new Readability4J(ADDRESS, page).parse());
    double[][] times = new double[ways.size()][rounds];
    for (int round = -2; round < rounds; round++) {
      for (int way = 0; way < ways.size(); way++) {
        double took = time(pages, ways.get(way));
        if (round >= 0) {
          times[way][round] = took / pages.size();
        }
      }
    }
    double[] medians = Arrays.stream(times).mapToDouble(Speed::median).toArray();
    System.out.printf(Locale.ROOT, "== speed (%d pages, warm, one thread)%n", pages.size());
    for (int way = 0; way < ways.size(); way++) {
      System.out.printf(
          Locale.ROOT,
          "   %-20s %7.2f ms/page   %.2f x parse   %.2f x Readability4J%n",
          names.get(way),
          medians[way],
          medians[way] / medians[0],
          medians[way] / medians[2]);
    }
  }

  /** Processor time in milliseconds; a page that is too much for one of them still costs time. */
  private static double time(List<String> pages, Consumer<String> way) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    for (String page : pages) {
      try {
        way.accept(page);
      } catch (RuntimeException | StackOverflowError failed) {
        continue;
      }
    }
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
