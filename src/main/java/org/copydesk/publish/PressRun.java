package org.copydesk.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.copydesk.page.theme.TemplateFault;
import org.copydesk.page.theme.Theme;
import org.copydesk.publish.tree.Disk;
import org.copydesk.text.CannotGoOn;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Span;
import org.jspecify.annotations.Nullable;

/** Makes all sheets of an edition, several at once; what it says comes in the sheets' order. */
record PressRun(Theme theme, Bookkeeper books, Progress progress) {

  /**
   * @return the faults of templates, each once, however many pages it spoils
   * @throws CannotGoOn when the disk refuses
   */
  List<Diagnostic> make(List<Sheet> sheets, int threads) throws CannotGoOn {
    ExecutorService pool =
        Executors.newFixedThreadPool(Math.max(1, Math.min(threads, sheets.size())));
    AtomicInteger next = new AtomicInteger();
    AtomicInteger done = new AtomicInteger();
    try {
      List<Future<List<Fault>>> workers = new ArrayList<>();
      for (int i = 0; i < Math.min(threads, sheets.size()); i++) {
        workers.add(pool.submit(() -> work(sheets, next, done)));
      }
      List<Fault> faults = new ArrayList<>();
      for (Future<List<Fault>> worker : workers) {
        faults.addAll(worker.get());
      }
      return once(faults);
    } catch (ExecutionException e) {
      throw rethrown(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotGoOn("The build was interrupted.", "Start it again.", e);
    } finally {
      finish(pool);
    }
  }

  private List<Fault> work(List<Sheet> sheets, AtomicInteger next, AtomicInteger done)
      throws CannotGoOn {
    List<Fault> faults = new ArrayList<>();
    for (int i = next.getAndIncrement(); i < sheets.size(); i = next.getAndIncrement()) {
      try {
        books.make(sheets.get(i), theme);
      } catch (TemplateFault fault) {
        faults.add(new Fault(i, fault.diagnostic()));
      } catch (Spoilt file) {
        faults.add(new Fault(i, file.diagnostic()));
      } catch (CannotGoOn | RuntimeException | Error stop) {
        next.set(sheets.size());
        throw stop;
      }
      progress.made(done.incrementAndGet(), sheets.size());
    }
    return faults;
  }

  private static List<Diagnostic> once(List<Fault> faults) {
    Set<Span> seen = new HashSet<>();
    return faults.stream()
        .sorted()
        .map(Fault::diagnostic)
        .filter(diagnostic -> seen.add(diagnostic.span()))
        .toList();
  }

  private static CannotGoOn rethrown(@Nullable Throwable cause) {
    if (cause instanceof CannotGoOn stop) {
      return stop;
    }
    if (cause instanceof Error error) {
      throw error;
    }
    if (cause instanceof UncheckedIOException && cause.getCause() instanceof IOException refused) {
      return Disk.trouble("read what was put away", refused);
    }
    throw cause instanceof RuntimeException fault ? fault : new IllegalStateException(cause);
  }

  /** Nobody may still write to the stage when it is thrown away. */
  private static void finish(ExecutorService pool) {
    pool.shutdownNow();
    try {
      if (!pool.awaitTermination(1, TimeUnit.MINUTES)) {
        throw new IllegalStateException("A page takes more than a minute to draw");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private record Fault(int sheet, Diagnostic diagnostic) implements Comparable<Fault> {
    @Override
    public int compareTo(Fault other) {
      return Integer.compare(sheet, other.sheet);
    }
  }
}
