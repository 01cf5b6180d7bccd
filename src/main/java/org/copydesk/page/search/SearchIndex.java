package org.copydesk.page.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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
  /** How many characters a shard of words has at most, but for a single word that needs more. */
  static final int SHARD = 16_000;

  /** How many entries a chunk shows. */
  static final int CHUNK = 8;

  private static final int ABOUT = 180;

  /** A file of the index. */
  public record File(String name, String text) {}

  private final String lang;
  private final List<SearchEntry> entries;

  private SearchIndex(String lang, List<SearchEntry> entries) {
    this.lang = lang;
    this.entries = entries;
  }

  public static SearchIndex of(String lang, List<SearchEntry> entries) {
    Comparator<SearchEntry> byAge = Comparator.comparing(entry -> entry.date().orElse(""));
    return new SearchIndex(
        lang, entries.stream().sorted(byAge.thenComparing(e -> e.address().path())).toList());
  }

  /** All files, the table of contents first. */
  public List<File> files() {
    List<File> shards = shards();
    List<String> starts = new ArrayList<>();
    List<File> files = new ArrayList<>();
    for (File shard : shards) {
      starts.add(shard.name());
      files.add(new File("w" + files.size() + ".js", shard.text()));
    }
    files.add(facets());
    files.addAll(chunks());
    int digest = files.stream().map(File::text).toList().hashCode();
    JsonObject contents =
        JsonObject.of("lang", lang)
            .put("version", Integer.toHexString(digest))
            .put("entries", entries.size())
            .put("chunk", CHUNK)
            .put("starts", starts)
            .put("kinds", kinds());
    files.add(0, new File("contents.js", call("contents", contents.write())));
    return files;
  }

  /** What can be found, by number. */
  public static List<String> kinds() {
    List<String> names = new ArrayList<>();
    for (SearchEntry.Kind kind : SearchEntry.Kind.values()) {
      names.add(kind.name().toLowerCase(Locale.ROOT));
    }
    return names;
  }

  /** The shards, each under the first word in it. */
  private List<File> shards() {
    Postings postings = new Postings(entries.size());
    entries.forEach(entry -> postings.add(entry.texts().get()));
    double[] norms = postings.norms();
    List<File> shards = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    StringBuilder places = new StringBuilder();
    String first = "";
    for (int number : postings.vocabulary().sorted()) {
      String word = postings.vocabulary().word(number);
      places.setLength(0);
      postings.write(number, norms, places);
      int length = word.length() + places.length() + 6;
      if (!words.isEmpty() && words.length() + length > SHARD) {
        shards.add(shard(first, words, shards.size()));
        words.setLength(0);
      }
      if (words.isEmpty()) {
        first = word;
      }
      words.append(words.isEmpty() ? "" : ",").append('"').append(word).append("\":\"");
      words.append(places).append('"');
    }
    if (!words.isEmpty()) {
      shards.add(shard(first, words, shards.size()));
    }
    return shards;
  }

  private File shard(String first, StringBuilder words, int number) {
    return new File(first, call("words" + number, "{" + words + "}"));
  }

  private String call(String part, String data) {
    return "copydeskSearch(\"" + lang + "\",\"" + part + "\"," + data + ");\n";
  }

  /** What filters ask for, of all entries in one file: kind, verdicts, topics, year. */
  private File facets() {
    List<String> ratings = distinct(entries.stream().flatMap(e -> e.ratings().stream()).toList());
    List<String> topics = distinct(entries.stream().flatMap(e -> e.topics().stream()).toList());
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
    return new File("facets.js", call("facets", facets.write()));
  }

  private static List<String> distinct(List<String> names) {
    return names.stream().distinct().sorted().toList();
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

  private List<File> chunks() {
    List<File> chunks = new ArrayList<>();
    for (int from = 0; from < entries.size(); from += CHUNK) {
      List<JsonObject> shown = new ArrayList<>();
      for (SearchEntry entry : entries.subList(from, Math.min(from + CHUNK, entries.size()))) {
        shown.add(shown(entry));
      }
      int number = chunks.size();
      String data = new JsonObject().put("entries", shown).write();
      chunks.add(new File("e" + number + ".js", call("entries" + number, data)));
    }
    return chunks;
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
