package org.copydesk.page.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.copydesk.json.JsonObject;

/**
 * The index of one language, cut into files so small that a query loads few of them: a table of
 * contents, shards of the sorted words with where they occur, and chunks of what is shown of a
 * find.
 *
 * <pre>{@code
 * for (SearchIndex.File file : SearchIndex.of("en", entries).files()) {
 *   write("search/en/" + file.name(), file.text());
 * }
 * }</pre>
 *
 * Each file is a script that hands its data over by calling {@code copydeskSearch(...)}, since a
 * page opened from disk may load scripts but read no files. Entries are numbered by date, oldest
 * first, so that a new one leaves the numbers of the others as they are.
 */
public final class SearchIndex {
  /** How many entries a chunk shows. */
  static final int CHUNK = 8;

  private static final int ABOUT = 180;

  /** Goes up whenever the same entries make other files, so that no reader's browser mixes them. */
  private static final int FORM = 2;

  /**
   * A file of the index, made when it is wanted.
   *
   * @param words whether it tells of whole texts; the others only of what is shown of a find
   */
  public record File(String name, boolean words, Supplier<String> maker) {
    public String text() {
      return maker.get();
    }
  }

  private final String lang;
  private final List<Findable> finds;
  private final int words;
  private final WordShards shards;

  /**
   * @param finds in their order
   * @param words that they have
   */
  SearchIndex(String lang, List<Findable> finds, Indexing.Words words) {
    this.lang = lang;
    this.finds = finds;
    this.words = words.table().digest();
    this.shards = new WordShards(words);
  }

  /** The index of some entries, of which nothing is kept. */
  public static SearchIndex of(String lang, List<SearchEntry> entries) {
    List<Findable> finds = entries.stream().map(one -> new Findable(0, () -> one)).toList();
    return new Indexing(WordKeeper.NONE, Runnable::run).index(lang, finds).join();
  }

  /** All files, the table of contents first. */
  public List<File> files() {
    List<File> files = new ArrayList<>();
    files.add(new File("contents.js", true, this::contents));
    for (int i = 0; i < shards.count(); i++) {
      int number = i;
      files.add(
          new File("w" + i + ".js", true, () -> call("words" + number, shards.shard(number))));
    }
    files.add(new File("facets.js", false, this::facets));
    for (int i = 0; i * CHUNK < finds.size(); i++) {
      int number = i;
      files.add(new File("e" + i + ".js", false, () -> chunk(number)));
    }
    return files;
  }

  private String contents() {
    JsonObject contents =
        JsonObject.of("lang", lang)
            .put("version", Integer.toHexString(digest()))
            .put("entries", finds.size())
            .put("chunk", CHUNK)
            .put("starts", shards.firsts())
            .put("kinds", kinds());
    return call("contents", contents.write());
  }

  /** Stands for all that the other files are made of. */
  private int digest() {
    int digest = FORM * 31 + words;
    for (Findable find : finds) {
      SearchEntry entry = find.entry();
      digest = digest * 31 + entry.kind().ordinal();
      digest = digest * 31 + entry.address().path().hashCode();
      digest = digest * 31 + entry.title().hashCode();
      digest = digest * 31 + entry.about().hashCode();
      digest = digest * 31 + entry.date().hashCode();
      digest = digest * 31 + entry.ratings().hashCode();
      digest = digest * 31 + entry.topics().hashCode();
    }
    return digest;
  }

  /** What can be found, by number. */
  public static List<String> kinds() {
    List<String> names = new ArrayList<>();
    for (SearchEntry.Kind kind : SearchEntry.Kind.values()) {
      names.add(kind.name().toLowerCase(Locale.ROOT));
    }
    return names;
  }

  private String call(String part, String data) {
    return "copydeskSearch(\"" + lang + "\",\"" + part + "\"," + data + ");\n";
  }

  /** What filters ask for, of all entries in one file: kind, verdicts, topics, year. */
  private String facets() {
    List<SearchEntry> entries = finds.stream().map(Findable::entry).toList();
    List<String> ratings = distinct(entries.stream().flatMap(e -> e.ratings().stream()));
    List<String> topics = distinct(entries.stream().flatMap(e -> e.topics().stream()));
    StringBuilder kinds = new StringBuilder();
    List<String> rated = new ArrayList<>();
    List<String> about = new ArrayList<>();
    List<Integer> years = new ArrayList<>();
    for (SearchEntry entry : entries) {
      kinds.append(entry.kind().ordinal());
      rated.add(numbers(entry.ratings(), ratings));
      about.add(numbers(entry.topics(), topics));
      years.add(entry.year());
    }
    JsonObject facets =
        new JsonObject()
            .put("ratings", ratings)
            .put("topics", topics)
            .put("kind", kinds.toString())
            .put("rated", String.join(",", rated))
            .put("about", String.join(",", about))
            .put("years", runs(years));
    return call("facets", facets.write());
  }

  private static List<String> distinct(Stream<String> names) {
    return names.distinct().sorted().toList();
  }

  private static String numbers(List<String> names, List<String> all) {
    List<String> numbers = new ArrayList<>();
    for (String name : names) {
      numbers.add(Integer.toString(Collections.binarySearch(all, name), 36));
    }
    return String.join(".", numbers);
  }

  /** Entries are in the order of time, so years come in runs: a year, then how many have it. */
  private static List<Integer> runs(List<Integer> years) {
    List<Integer> runs = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= years.size(); i++) {
      if (i == years.size() || !years.get(i).equals(years.get(start))) {
        runs.add(years.get(start));
        runs.add(i - start);
        start = i;
      }
    }
    return runs;
  }

  /** What is shown of some entries. */
  private String chunk(int number) {
    List<JsonObject> shown = new ArrayList<>();
    int from = number * CHUNK;
    for (Findable find : finds.subList(from, Math.min(from + CHUNK, finds.size()))) {
      shown.add(shown(find.entry()));
    }
    return call("entries" + number, new JsonObject().put("entries", shown).write());
  }

  private static JsonObject shown(SearchEntry entry) {
    return JsonObject.of("to", entry.address().encoded().substring(1))
        .put("kind", entry.kind().ordinal())
        .put("title", entry.title())
        .put("about", shortened(entry.about()))
        .put("date", entry.date())
        .put("ratings", entry.ratings());
  }

  private static String shortened(String text) {
    if (text.length() <= ABOUT) {
      return text;
    }
    int blank = text.lastIndexOf(' ', ABOUT);
    int end = blank > ABOUT / 2 ? blank : ABOUT;
    return text.substring(0, Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end) + " …";
  }
}
