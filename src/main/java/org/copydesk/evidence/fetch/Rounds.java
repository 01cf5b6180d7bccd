package org.copydesk.evidence.fetch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.copydesk.text.CannotGoOn;

/**
 * Does something for each of many, those of one place one after another, several places at once.
 *
 * @param threads how many places at once, at least 1
 */
public record Rounds(int threads, Progress progress) {
  /** Is told how far it has come; from several threads. */
  @FunctionalInterface
  public interface Progress {
    void made(int done, int of);
  }

  /**
   * @param place where one is to be had, such as its host
   * @return what became of each, in the order given
   * @throws CannotGoOn when it was interrupted
   */
  public <T, R> List<R> all(List<T> many, Function<T, String> place, Function<T, R> work)
      throws CannotGoOn {
    Map<String, List<Integer>> places =
        IntStream.range(0, many.size())
            .boxed()
            .collect(Collectors.groupingBy(i -> place.apply(many.get(i))));
    List<R> done = new ArrayList<>(Collections.nCopies(many.size(), null));
    AtomicInteger count = new AtomicInteger();
    ExecutorService pool =
        Executors.newFixedThreadPool(Math.max(1, Math.min(threads, places.size())));
    try {
      List<Future<?>> running = new ArrayList<>();
      for (List<Integer> one : places.values()) {
        running.add(
            pool.submit(
                () -> {
                  for (int i : one) {
                    R result = work.apply(many.get(i));
                    synchronized (done) {
                      done.set(i, result);
                    }
                    progress.made(count.incrementAndGet(), many.size());
                  }
                }));
      }
      for (Future<?> each : running) {
        each.get();
      }
      return List.copyOf(done);
    } catch (ExecutionException fault) {
      throw new IllegalStateException(fault.getCause());
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new CannotGoOn("It was interrupted.", "Start it again.", stop);
    } finally {
      pool.shutdownNow();
    }
  }
}
