package org.copydesk.clipping.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.copydesk.clipping.Clipper;
import org.copydesk.evidence.Capture;
import org.copydesk.evidence.WarcFile;
import org.copydesk.json.JsonObject;
import org.copydesk.promotion.PromotionClassifier;
import org.copydesk.text.CannotGoOn;

/**
 * Cleans pages in parallel: for each {@code <stem>.txt}, the article one block a line, and {@code
 * <stem>.json}, its byline. Pages are read one at a time by each worker, so memory does not grow
 * with their number; a page that cannot be cleaned is told and the rest go on. When all are done,
 * the lines that several pages of one site share are taken out of their texts.
 */
public final class CleanRun {
  /** Told how a run is coming along; called from several threads. */
  public interface Progress {
    /**
     * @param done how many pages are finished, this one included
     * @param total of how many; 0 when not known
     */
    void page(int done, int total);

    /** One page that gave nothing, and why. */
    void trouble(String page, String sentence);
  }

  /**
   * What came of it.
   *
   * @param pages how many were cleaned
   * @param troubled how many gave nothing
   */
  public record Outcome(int pages, int troubled) {}

  private final Path to;
  private final Clipper clipper;
  private final Progress progress;
  private final int threads;
  private final AtomicInteger done = new AtomicInteger();
  private final AtomicInteger troubled = new AtomicInteger();
  private final Repeats repeats = new Repeats();
  private boolean apart;
  private final Map<String, Double> times = new ConcurrentHashMap<>();

  /**
   * @param to the folder to write to
   * @param threads how many pages at once
   * @param judge tells promotion, perhaps with phrases of a publication's own
   */
  public CleanRun(Path to, Progress progress, int threads, PromotionClassifier judge) {
    this.clipper = new Clipper().judging(judge).textOnly();
    this.to = to;
    this.progress = progress;
    this.threads = threads;
  }

  /** From now on each page is judged by itself: lines that several pages share stay. */
  public CleanRun apart() {
    apart = true;
    return this;
  }

  /** Cleans each {@code .html}, {@code .htm}, {@code .txt} file of a folder. */
  public Outcome folder(Path from) throws CannotGoOn {
    List<Path> files = distinct(files(from));
    run(
        submit -> {
          for (Path file : files) {
            submit.take(() -> file(file, files.size()));
          }
        });
    return finish();
  }

  /** Cleans each HTML page of a WARC file; the stems are numbers in its order. */
  public Outcome warc(Path from) throws CannotGoOn {
    AtomicInteger number = new AtomicInteger();
    run(
        submit ->
            WarcFile.read(
                from,
                capture -> {
                  if (capture.mediaType().contains("html")) {
                    String stem = String.format("%06d", number.incrementAndGet());
                    submit.take(() -> page(stem, 0, () -> Cleaned.of(capture, clipper)));
                  }
                }));
    return finish();
  }

  private Outcome finish() throws CannotGoOn {
    for (Repeats.Page page : repeats.sharing()) {
      Path file = to.resolve(page.stem() + ".txt");
      try {
        Files.writeString(file, repeats.without(page, Files.readString(file)));
      } catch (IOException fault) {
        throw new CannotGoOn(
            "The file " + file + " cannot be written again.", "Check its rights and space.", fault);
      }
    }
    writeTimes();
    return new Outcome(done.get() - troubled.get(), troubled.get());
  }

  private interface Submit {
    void take(Runnable work);
  }

  private interface Source {
    void feed(Submit submit) throws CannotGoOn;
  }

  private interface Reading {
    Cleaned clean() throws IOException;
  }

  private static List<Path> files(Path from) throws CannotGoOn {
    try (Stream<Path> all = Files.list(from)) {
      return all.filter(f -> f.toString().matches("(?i).*\\.(x?html?|txt)")).sorted().toList();
    } catch (IOException unreadable) {
      throw new CannotGoOn(
          "The folder " + from + " cannot be read.", "Check its name and place.", unreadable);
    }
  }

  /** Two files of one stem would go to one text; the second is told and left out. */
  private List<Path> distinct(List<Path> files) {
    Map<String, Path> byStem = new LinkedHashMap<>();
    for (Path file : files) {
      Path first = byStem.putIfAbsent(stem(file), file);
      if (first != null) {
        done.incrementAndGet();
        tell(
            String.valueOf(file.getFileName()),
            "Its text would go to the same file as that of "
                + first.getFileName()
                + "; it was left out.");
      }
    }
    return List.copyOf(byStem.values());
  }

  private static String stem(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(0, name.lastIndexOf('.'));
  }

  /** Only a few pages wait at a time: a WARC file may hold millions. */
  private void run(Source source) throws CannotGoOn {
    try {
      Files.createDirectories(to);
    } catch (IOException unwritable) {
      throw new CannotGoOn(
          "The folder " + to + " cannot be made.", "Check its name and place.", unwritable);
    }
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    Semaphore waiting = new Semaphore(4 * threads);
    try {
      source.feed(
          work -> {
            waiting.acquireUninterruptibly();
            pool.execute(
                () -> {
                  try {
                    work.run();
                  } finally {
                    waiting.release();
                  }
                });
          });
    } finally {
      pool.shutdown();
      await(pool);
    }
  }

  private static void await(ExecutorService pool) {
    try {
      pool.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
    } catch (InterruptedException stop) {
      pool.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }

  private void file(Path file, int total) {
    String name = String.valueOf(file.getFileName());
    String stem = stem(file);
    boolean text = name.toLowerCase(java.util.Locale.ROOT).endsWith(".txt");
    page(
        stem,
        total,
        () -> {
          String type = text ? "text/plain" : "text/html";
          try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(Clipper.LARGEST + 1);
            return Cleaned.of(Capture.ofFile(name, type, bytes, Instant.EPOCH), clipper);
          }
        });
  }

  private void page(String stem, int total, Reading reading) {
    long start = System.nanoTime();
    try {
      Cleaned cleaned = reading.clean();
      times.put(stem, (System.nanoTime() - start) / 1e6);
      Files.writeString(to.resolve(stem + ".txt"), cleaned.text());
      Files.writeString(to.resolve(stem + ".json"), cleaned.json());
      if (!apart) {
        repeats.take(new Repeats.Page(stem, cleaned.site()), cleaned.text());
      }
      cleaned.trouble().ifPresent(sentence -> tell(stem, sentence));
    } catch (IOException fault) {
      tell(stem, "It could not be read or written: " + fault.getMessage() + ".");
    } catch (RuntimeException | StackOverflowError fault) {
      tell(stem, "Copydesk itself failed on it: " + fault + ".");
    }
    progress.page(done.incrementAndGet(), total);
  }

  private void tell(String stem, String sentence) {
    troubled.incrementAndGet();
    progress.trouble(stem, sentence);
  }

  /** How long each page took, in milliseconds, reading included. */
  private void writeTimes() throws CannotGoOn {
    JsonObject json = new JsonObject();
    new TreeMap<>(times).forEach(json::put);
    try {
      Files.writeString(to.resolve("_ms.json"), json.write());
    } catch (IOException unwritable) {
      throw new CannotGoOn(
          "The folder " + to + " cannot be written to.", "Check its rights and space.", unwritable);
    }
  }

  /** How each line of a text is judged by itself. */
  public static List<Boolean> lines(
      List<String> lines, String language, PromotionClassifier judge) {
    List<Boolean> promotion = new ArrayList<>();
    for (String line : lines) {
      promotion.add(
          Cleaned.isPromotion(line, Optional.of(language).filter(l -> !l.isEmpty()), judge));
    }
    return promotion;
  }
}
