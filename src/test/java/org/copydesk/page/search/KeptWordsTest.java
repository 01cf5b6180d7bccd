package org.copydesk.page.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.copydesk.page.address.Address;
import org.copydesk.page.search.SearchEntry.Kind;
import org.copydesk.page.search.SearchEntry.Text;
import org.junit.jupiter.api.Test;

/** An index of which the words were kept is the one that would be made without. */
class KeptWordsTest {
  private final Map<String, byte[]> kept = new HashMap<>();
  private final AtomicInteger read = new AtomicInteger();

  @Test
  void whateverChangesTheFilesAreThoseOfAnIndexMadeAnew() {
    Random random = new Random(7);
    List<Story> stories = new ArrayList<>();
    for (int i = 0; i < 1200; i++) {
      stories.add(new Story(random.nextInt(100_000), random.nextInt(50)));
    }
    for (int edit = 0; edit < 40; edit++) {
      for (int i = random.nextInt(4); i > 0; i--) {
        int at = random.nextInt(stories.size());
        stories.set(at, new Story(stories.get(at).day(), random.nextInt(50)));
      }
      if (edit % 3 == 0) {
        stories.remove(random.nextInt(stories.size()));
        stories.add(new Story(random.nextInt(100_000), random.nextInt(50)));
      }
      assertEquals(texts(stories, WordKeeper.NONE), texts(stories, new Keeper()), "edit " + edit);
    }
  }

  @Test
  void onlyWhatChangedIsReadAgain() {
    List<Story> stories = new ArrayList<>(List.of(new Story(1, 1), new Story(2, 2)));
    texts(stories, new Keeper());
    stories.add(new Story(0, 3));
    read.set(0);
    texts(stories, new Keeper());
    assertEquals(1, read.get());
  }

  @Test
  void whatIsDamagedIsNotUsed() {
    List<Story> stories = List.of(new Story(1, 1), new Story(2, 2));
    List<String> texts = texts(stories, new Keeper());
    kept.replaceAll((lang, bytes) -> Arrays.copyOf(bytes, bytes.length / 2));
    assertEquals(texts, texts(stories, new Keeper()));
    assertTrue(WordTable.read(new byte[3]).isEmpty());
  }

  /** What is told on a day, in words that follow from a number. */
  private record Story(int day, int seed) {}

  private List<String> texts(List<Story> stories, WordKeeper keeper) {
    List<Findable> finds = new ArrayList<>();
    for (Story story : stories) {
      finds.add(new Findable(story.hashCode() + 1L << 8, () -> entry(story)));
    }
    return new Indexing(keeper, Runnable::run)
        .index("en", finds).join().files().stream().map(SearchIndex.File::text).toList();
  }

  private SearchEntry entry(Story story) {
    return new SearchEntry(
        Kind.BRIEFING,
        Address.of("/briefings/" + story.day() + "-" + story.seed() + "/"),
        "Title",
        "About.",
        Optional.of("%d-01-01".formatted(1_000 + story.day() % 900)),
        List.of("false"),
        List.of("floods"),
        () -> words(story));
  }

  private List<Text> words(Story story) {
    read.incrementAndGet();
    Random random = new Random(story.seed());
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      words.append("word").append(random.nextInt(400)).append(' ');
    }
    return List.of(new Text("Title " + story.seed(), Text.TITLE), new Text(words.toString(), 1));
  }

  /** Keeps words here. */
  private final class Keeper implements WordKeeper {
    @Override
    public long mark(String path) {
      return 0;
    }

    @Override
    public Optional<byte[]> find(String lang) {
      return Optional.ofNullable(kept.get(lang));
    }

    @Override
    public Optional<Kept> keep(String lang, Content words) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (DataOutputStream out = new DataOutputStream(bytes)) {
        words.write(out);
      } catch (IOException inMemory) {
        throw new UncheckedIOException(inMemory);
      }
      byte[] all = bytes.toByteArray();
      kept.put(lang, all);
      return Optional.of(
          (from, length) -> Arrays.copyOfRange(all, (int) from, (int) from + length));
    }
  }
}
