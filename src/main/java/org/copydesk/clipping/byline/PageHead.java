package org.copydesk.clipping.byline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.copydesk.clipping.part.Blanks;
import org.copydesk.json.JsonValue;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page declares about itself: its {@code meta} elements and its JSON-LD, read once. */
public final class PageHead {
  private static final Pattern HOST = Pattern.compile("(?i)^[a-z]+://(?:www\\.)?([^/:?#]*).*$");

  private final Map<String, List<String>> metas = new HashMap<>();
  private final List<JsonValue> items = new ArrayList<>();
  private final Document page;
  private final Marks marks;
  private JsonValue article = JsonValue.NOTHING;
  private String host = "";

  private PageHead(Document page) {
    this.page = page;
    this.marks = Marks.of(page);
  }

  public static PageHead read(Document page) {
    PageHead head = new PageHead(page);
    for (Element meta : head.marks.of(Marks.Mark.META)) {
      String content = Blanks.fold(meta.attr("content"));
      if (!content.isEmpty()) {
        for (String key : List.of("property", "name", "itemprop")) {
          String name = meta.attr(key).strip().toLowerCase(Locale.ROOT);
          if (!name.isEmpty()) {
            head.metas.computeIfAbsent(name, n -> new ArrayList<>(1)).add(content);
          }
        }
      }
    }
    for (Element script : head.marks.of(Marks.Mark.SCRIPT)) {
      if (script.attr("type").strip().equalsIgnoreCase("application/ld+json")) {
        JsonValue.read(unwrapped(script.data())).ifPresent(value -> head.add(value, 0));
      }
    }
    head.article = head.best();
    head.host = HOST.matcher(head.address()).replaceFirst("$1");
    return head;
  }

  /** Old pages hide scripts in comments. */
  private static String unwrapped(String script) {
    String text = script.strip();
    if (text.startsWith("<!--")) {
      text = text.substring(4);
    } else if (text.startsWith("//<![CDATA[") || text.startsWith("/*<![CDATA[*/")) {
      text = text.substring(text.indexOf('[', 4) + 7).replaceFirst("^\\*/", "");
    }
    return text;
  }

  private void add(JsonValue value, int depth) {
    if (value instanceof JsonValue.Array array && depth < 4) {
      array.items().forEach(item -> add(item, depth + 1));
    } else if (value instanceof JsonValue.Fields) {
      items.add(value);
      if (depth < 4) {
        add(value.get("@graph"), depth + 1);
        add(value.get("mainEntity"), depth + 1);
        add(value.get("mainEntityOfPage"), depth + 1);
      }
    }
  }

  Marks marks() {
    return marks;
  }

  /** The address of the first {@code link} of that relation; empty when there is none. */
  String link(String relation) {
    for (Element link : marks.of(Marks.Mark.LINK)) {
      if (link.attr("rel").equalsIgnoreCase(relation) && !link.attr("href").isBlank()) {
        return link.attr("href");
      }
    }
    return "";
  }

  Document page() {
    return page;
  }

  /** Every thing described in JSON-LD, those in graphs included. */
  List<JsonValue> items() {
    return items;
  }

  /** The thing that is the article. */
  public JsonValue article() {
    return article;
  }

  private JsonValue best() {
    JsonValue best = JsonValue.NOTHING;
    int bestRank = 0;
    for (JsonValue item : items) {
      int rank = rank(item);
      if (rank > bestRank) {
        best = item;
        bestRank = rank;
      }
    }
    return best;
  }

  /** Articles before pages; of two articles the one that says more. */
  private static int rank(JsonValue item) {
    int rank = 0;
    for (JsonValue type : item.get("@type").items()) {
      String said = type.text();
      String name = said.substring(1 + Math.max(said.lastIndexOf('/'), said.lastIndexOf(':')));
      if (name.endsWith("Article")
          || name.equals("BlogPosting")
          || name.equals("LiveBlogPosting")
          || name.equals("Report")
          || name.equals("ReportageNewsArticle")) {
        rank = Math.max(rank, 20);
      } else if (name.equals("WebPage")
          || name.endsWith("Page")
          || name.equals("CreativeWork")
          || name.equals("Recipe")
          || name.equals("Review")
          || name.equals("VideoObject")) {
        rank = Math.max(rank, 5);
      }
    }
    if (rank == 0) {
      return 0;
    }
    for (String key : List.of("headline", "datePublished", "author", "articleBody")) {
      rank += item.get(key) instanceof JsonValue.Nothing ? 0 : 1;
    }
    return rank;
  }

  /** The article's text where the structured data has it; may hold markup. */
  public String articleBody() {
    String body = article().get("articleBody").text();
    if (body.isEmpty()) {
      for (JsonValue item : items) {
        String other = item.get("articleBody").text();
        body = other.length() > body.length() ? other : body;
      }
    }
    return body;
  }

  /** The thing of that identifier; nothing when there is none. */
  JsonValue byId(String id) {
    if (!id.isEmpty()) {
      for (JsonValue item : items) {
        if (item.get("@id").text().equals(id)) {
          return item;
        }
      }
    }
    return JsonValue.NOTHING;
  }

  /** The page's address as far as known: where it was read, or what it says itself. */
  String address() {
    String said = link("canonical");
    return page.baseUri().isEmpty()
        ? said.isEmpty() ? meta("og:url").map(Found::value).orElse("") : said
        : page.baseUri();
  }

  /** The host of that address, without {@code www.}; empty when not known. */
  String host() {
    return host;
  }

  /** The first content of the first of these names that the page has. */
  public Optional<Found<String>> meta(String... names) {
    for (String name : names) {
      List<String> values = metas.getOrDefault(name, List.of());
      if (!values.isEmpty()) {
        return Optional.of(new Found<>(values.get(0), "meta " + name));
      }
    }
    return Optional.empty();
  }

  /** Every content under a name. */
  List<String> metas(String name) {
    return metas.getOrDefault(name, List.of());
  }
}
