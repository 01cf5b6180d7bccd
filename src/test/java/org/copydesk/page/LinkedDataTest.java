package org.copydesk.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A JSON-LD processor reads all structured data, loses nothing of it, and writes it back. */
class LinkedDataTest {
  /** What the context of schema.org says about the terms that we use. */
  private static final String CONTEXT =
      """
      { "@context": {
          "@vocab": "http://schema.org/",
          "url": { "@type": "@id" }, "archivedAt": { "@type": "@id" },
          "sameAs": { "@type": "@id", "@container": "@set" }, "appearance": { "@container": "@set" },
          "image": { "@type": "@id" }, "item": { "@type": "@id" }, "license": { "@type": "@id" },
          "datePublished": { "@type": "Date" }, "dateModified": { "@type": "Date" } } }
      """;

  @TempDir private Path temp;

  @Test
  void aReviewIsReadAndWrittenBackAsItIs() throws Exception {
    Drawn drawn = Drawn.of(Newsroom.in(temp));
    for (String path : List.of("claims/nine-dead/index.html", "claims/dam-broke/index.html")) {
      JsonObject review = json(script(drawn, path, "ClaimReview"));
      JsonObject back =
          JsonLd.compact(document(review), document(json(CONTEXT))).options(options()).get();
      for (String key : review.keySet()) {
        if (!key.equals("@context")) {
          assertEquals(review.get(key), back.get(key), key);
        }
      }
    }
  }

  @Test
  void everyKeyOfEveryPageIsATermOfSchemaOrg() throws Exception {
    Drawn drawn = Drawn.of(Newsroom.in(temp));
    int seen = 0;
    for (Map.Entry<String, String> file : drawn.files().entrySet()) {
      if (!file.getKey().endsWith(".html")) {
        continue;
      }
      for (Element script : drawn.html(file.getKey()).select("script[type=application/ld+json]")) {
        JsonObject data = json(script.data());
        JsonArray expanded = JsonLd.expand(document(data)).options(options()).get();
        assertEquals(1, expanded.size(), file.getKey());
        JsonObject node = expanded.getJsonObject(0);
        assertTrue(
            node.getJsonArray("@type").getString(0).startsWith("http://schema.org/"),
            file.getKey());
        assertEquals(data.size() - 1, node.size(), file.getKey() + " loses a key");
        assertFalse(node.toString().contains("_:"), file.getKey());
        seen++;
      }
    }
    assertTrue(seen > 20, seen + " scripts");
  }

  @Test
  void everyPropertyFitsItsTypeAndItsValueTheProperty() throws Exception {
    Drawn drawn = Drawn.of(Newsroom.in(temp));
    SchemaOrg vocabulary = SchemaOrg.read();
    Set<String> types = new TreeSet<>();
    List<String> faults = new ArrayList<>();
    for (String path : drawn.files().keySet()) {
      if (path.endsWith(".html")) {
        for (Element script : drawn.html(path).select("script[type=application/ld+json]")) {
          JsonObject data = json(script.data());
          types.add(data.getString("@type"));
          JsonArray expanded = JsonLd.expand(document(data)).options(options()).get();
          vocabulary.faults(expanded.getJsonObject(0)).forEach(f -> faults.add(path + ": " + f));
        }
      }
    }
    assertEquals(List.of(), faults);
    assertTrue(
        types.containsAll(
            Set.of(
                "NewsArticle",
                "ClaimReview",
                "BreadcrumbList",
                "CollectionPage",
                "ProfilePage",
                "SearchResultsPage",
                "DefinedTermSet",
                "WebSite",
                "WebPage")),
        types.toString());
  }

  @Test
  void everyPageForReadersSaysWhatItIs() throws Exception {
    Drawn drawn = Drawn.of(Newsroom.in(temp));
    for (String path : drawn.files().keySet()) {
      boolean isPage = path.endsWith(".html") && !path.endsWith("404.html");
      if (isPage && drawn.html(path).select("meta[http-equiv=refresh]").isEmpty()) {
        List<String> types =
            drawn.data(path).stream().map(data -> String.valueOf(data.get("@type"))).toList();
        boolean isSecond = path.matches("(?:.*/)?page/\\d+/index.html") || types.size() > 1;
        assertTrue(isSecond || types.contains("WebSite"), path + " says only " + types);
      }
    }
  }

  @Test
  void theScaleHasItsLabelsInEachLanguage() throws Exception {
    JsonObject scale = json(Drawn.of(Newsroom.in(temp)).text("ratings.json"));
    JsonArray expanded = JsonLd.expand(document(scale)).options(options()).get();
    String text = expanded.toString();
    assertTrue(
        text.contains("{\"@value\":\"Misleading\",\"@language\":\"en\"}")
            || text.contains("{\"@language\":\"en\",\"@value\":\"Misleading\"}"),
        text);
    assertTrue(text.contains("http://schema.org/hasDefinedTerm"), text);
  }

  private static String script(Drawn drawn, String path, String type) {
    return drawn.html(path).select("script[type=application/ld+json]").stream()
        .map(Element::data)
        .filter(data -> data.contains("\"" + type + "\""))
        .findFirst()
        .orElseThrow();
  }

  private static JsonLdOptions options() {
    JsonLdOptions options = new JsonLdOptions();
    options.setDocumentLoader((address, request) -> document(json(CONTEXT)));
    return options;
  }

  private static Document document(JsonObject json) {
    return JsonDocument.of(json);
  }

  private static JsonObject json(String text) {
    try (var reader = jakarta.json.Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }
}
