package org.copydesk.page.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.copydesk.page.address.Address;
import org.copydesk.page.search.SearchEntry.Kind;
import org.copydesk.page.search.SearchEntry.Text;
import org.junit.jupiter.api.Test;

/** The index is cut into small files, and the same entries always give the same files. */
class SearchIndexTest {
  @Test
  void wordsNameTheEntriesThatHoldThem() {
    List<SearchIndex.File> files =
        SearchIndex.of("en", List.of(entry(1, "flood dam"), entry(2, "flood"))).files();
    assertEquals(List.of("contents.js", "w0.js", "facets.js", "e0.js"), names(files));
    String words = files.get(1).text();
    assertTrue(words.startsWith("copydeskSearch(\"en\",\"words0\",{\"dam\":\"0"), words);
    assertTrue(words.matches("(?s).*\"flood\":\"0[A-I]1[A-I]\".*"), words);
  }

  @Test
  void aWordInATitleTellsMoreThanAnyInTheBody() {
    Text title = new Text("flood", Text.TITLE);
    Text body = new Text("flood ".repeat(50), 1);
    String words =
        SearchIndex.of("en", List.of(entry(1, List.of(title)), entry(2, List.of(body))))
            .files()
            .get(1)
            .text();
    assertTrue(words.matches("(?s).*\"flood\":\"0[J-R]1[A-I]\".*"), words);
  }

  @Test
  void anOlderEntryHasTheSmallerNumberWhateverTheOrder() {
    List<SearchEntry> entries = List.of(entry(3, "c"), entry(1, "a"), entry(2, "b"));
    List<SearchEntry> sorted = List.of(entry(1, "a"), entry(2, "b"), entry(3, "c"));
    assertEquals(texts(sorted), texts(entries));
  }

  @Test
  void noShardIsLargeAndTheContentsSayWhereEachBegins() {
    List<SearchEntry> many = new ArrayList<>();
    IntStream.range(1, 400)
        .forEach(i -> many.add(entry(i, "word" + i + " term" + i * 7 + " name" + i % 13)));
    List<SearchIndex.File> files = SearchIndex.of("en", many).files();
    for (SearchIndex.File file : files) {
      assertTrue(file.text().length() < WordShards.SHARD + 100, file.name());
    }
    assertTrue(files.get(0).text().contains("\"entries\":399"), files.get(0).text());
    assertEquals(50, names(files).stream().filter(name -> name.startsWith("e")).count());
  }

  @Test
  void nothingToFindIsAnIndexToo() {
    assertEquals(
        List.of("contents.js", "facets.js"), names(SearchIndex.of("en", List.of()).files()));
  }

  private static List<String> names(List<SearchIndex.File> files) {
    return files.stream().map(SearchIndex.File::name).toList();
  }

  private static List<String> texts(List<SearchEntry> entries) {
    return SearchIndex.of("en", entries).files().stream().map(SearchIndex.File::text).toList();
  }

  private static SearchEntry entry(int day, String text) {
    return entry(day, List.of(new Text(text, 1)));
  }

  private static SearchEntry entry(int day, List<Text> texts) {
    return new SearchEntry(
        Kind.BRIEFING,
        Address.of("/briefings/" + day + "/"),
        "Title",
        "About.",
        Optional.of("%d-01-01".formatted(1900 + day)),
        List.of("false"),
        List.of("floods"),
        () -> texts);
  }
}
