package org.copydesk.page.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.copydesk.page.shelf.Volume;

/**
 * Makes the indexes of a build. Only what is new is taken apart into words; the rest is taken from
 * what the last build kept.
 *
 * @param threads do the work, each a part of it
 */
public record Indexing(WordKeeper keeper, Executor threads) {
  /** A part is worth a thread's while from so many entries on. */
  private static final int LEAST = 500;

  /** So many parts at most, so that joining them stays cheap. */
  private static final int PARTS = 5;

  /** Makes the index of a language. */
  public CompletableFuture<SearchIndex> index(Volume volume) {
    return CompletableFuture.supplyAsync(() -> new Shelves(volume, keeper::mark).all(), threads)
        .thenCompose(finds -> index(volume.lang(), finds));
  }

  CompletableFuture<SearchIndex> index(String lang, List<Findable> finds) {
    List<Findable> sorted = sorted(finds);
    return words(lang, sorted).thenApply(words -> new SearchIndex(lang, sorted, words));
  }

  /**
   * All words of an index.
   *
   * @param kept where they can be read again, if they had better not stay in memory
   */
  record Words(WordTable table, Optional<WordKeeper.Kept> kept) {}

  /** By date, oldest first, so that a new one leaves the numbers of the others as they are. */
  private static List<Findable> sorted(List<Findable> finds) {
    record Dated(String date, String path, Findable find) {}

    return finds.stream()
        .map(
            find -> {
              SearchEntry entry = find.entry();
              return new Dated(entry.date().orElse(""), entry.address().path(), find);
            })
        .sorted(Comparator.comparing(Dated::date).thenComparing(Dated::path))
        .map(Dated::find)
        .toList();
  }

  private CompletableFuture<Words> words(String lang, List<Findable> finds) {
    WordTable before = keeper.find(lang).flatMap(WordTable::read).orElseGet(WordTable::none);
    Map<Long, Integer> known = new HashMap<>();
    for (int i = 0; i < before.keys().length; i++) {
      known.put(before.keys()[i], i);
    }
    int[] numbers = new int[before.keys().length];
    Arrays.fill(numbers, -1);
    List<Integer> fresh = new ArrayList<>();
    boolean moved = false;
    for (int i = 0; i < finds.size(); i++) {
      Optional<Integer> old =
          finds.get(i).key() == 0
              ? Optional.empty()
              : Optional.ofNullable(known.remove(finds.get(i).key()));
      if (old.isPresent()) {
        numbers[old.get()] = i;
        moved |= old.get() != i;
      } else {
        fresh.add(i);
      }
    }
    if (fresh.isEmpty() && !moved && numbers.length == finds.size()) {
      return CompletableFuture.completedFuture(new Words(before, Optional.empty()));
    }
    List<CompletableFuture<WordTable.Part>> parts = new ArrayList<>();
    parts.add(CompletableFuture.completedFuture(new WordTable.Part(before, numbers)));
    int size = Math.max(LEAST, fresh.size() / PARTS + 1);
    for (int from = 0; from < fresh.size(); from += size) {
      List<Integer> some = fresh.subList(from, Math.min(fresh.size(), from + size));
      parts.add(CompletableFuture.supplyAsync(() -> part(finds, some), threads));
    }
    return CompletableFuture.allOf(parts.toArray(new CompletableFuture<?>[0]))
        .thenApply(
            done -> {
              List<WordTable.Part> all = parts.stream().map(CompletableFuture::join).toList();
              WordTable table = WordTable.joined(all, finds.size());
              return new Words(table, keeper.keep(lang, table::write));
            });
  }

  private static WordTable.Part part(List<Findable> finds, List<Integer> numbers) {
    Postings postings = new Postings(numbers.size());
    for (int number : numbers) {
      Findable find = finds.get(number);
      postings.add(find.key(), find.entry().texts().get());
    }
    int[] all = numbers.stream().mapToInt(number -> number).toArray();
    return new WordTable.Part(postings.table(), all);
  }
}
