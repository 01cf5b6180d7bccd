package org.copydesk.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Times {@code check} against {@code build} on a large publication, in turn, each in a process of
 * its own, and says how large the search index is. Run by {@code ./bench archive}.
 */
public final class ArchiveSpeed {
  private static final int ROUNDS = 3;

  private ArchiveSpeed() {}

  /**
   * @param args an empty folder, the number of briefings
   */
  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    int briefings = Integer.parseInt(args[1]);
    new LargeNewsroom(folder, briefings).write();
    List<Double> checks = new ArrayList<>();
    List<Double> builds = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      checks.add(seconds(folder, "check", "--severity", "error"));
      delete(folder.resolve("site"));
      delete(folder.resolve(".copydesk"));
      builds.add(seconds(folder, "build"));
    }
    double check = median(checks);
    double build = median(builds);
    System.out.printf(Locale.ROOT, "%d briefings, medians of %d, wall time%n", briefings, ROUNDS);
    System.out.printf(Locale.ROOT, "check  %.1f s%nbuild  %.1f s%n", check, build);
    System.out.printf(Locale.ROOT, "check is %.2f of build%n", check / build);
    System.out.printf(Locale.ROOT, "%d files in the site%n", files(folder.resolve("site")));
  }

  private static double seconds(Path folder, String... args) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.addAll(List.of("-XX:+UseSerialGC", "-Xmx4g", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add("org.copydesk.cli.Main");
    command.addAll(List.of(args));
    long start = System.nanoTime();
    Child done = Child.run(folder, command);
    if (done.code() != 0) {
      throw new IllegalStateException(String.join(" ", args) + " ended with " + done.out());
    }
    return (System.nanoTime() - start) / 1e9;
  }

  private static double median(List<Double> times) {
    return times.stream().sorted().toList().get(times.size() / 2);
  }

  private static long files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).count();
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
