package org.copydesk.publish.packed;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.copydesk.briefing.Compression;
import org.copydesk.publish.tree.Stage;
import org.copydesk.text.CannotGoOn;

/**
 * The compressed files that stand beside the site's own, for text and where they are smaller.
 *
 * <pre>{@code
 * new Companions(List.of(Compression.GZIP), threads).put(stage);
 * }</pre>
 *
 * What an earlier build compressed is kept while its original has not changed.
 *
 * @param forms which; none does nothing
 */
public record Companions(List<Compression> forms, int threads) {
  private static final Pattern TEXT =
      Pattern.compile(".*\\.(?:html|css|js|mjs|json|xml|atom|svg|txt|md|csv|webmanifest)");

  /**
   * Puts them onto the stage, beside all that was put there before.
   *
   * @throws CannotGoOn when the disk refuses, or the machine cannot compress so
   */
  public void put(Stage stage) throws CannotGoOn {
    for (Compression form : forms) {
      Packer.require(form);
    }
    if (forms.isEmpty()) {
      return;
    }
    Set<String> changed = stage.written();
    Set<String> paths = stage.paths();
    ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, threads));
    try {
      List<Future<?>> work = new ArrayList<>();
      for (String path : paths) {
        if (TEXT.matcher(path).matches()) {
          List<Compression> wanted =
              forms.stream().filter(form -> !paths.contains(path + form.suffix())).toList();
          work.add(pool.submit(new Packing(stage, path, changed.contains(path), wanted)));
        }
      }
      for (Future<?> one : work) {
        one.get();
      }
    } catch (ExecutionException e) {
      throw stopped(e.getCause() == null ? e : e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw stopped(e);
    } finally {
      pool.shutdownNow();
    }
  }

  private static CannotGoOn stopped(Throwable cause) {
    return cause instanceof CannotGoOn stop
        ? stop
        : new CannotGoOn("The site could not be compressed.", "Start the build again.", cause);
  }
}
