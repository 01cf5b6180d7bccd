package org.copydesk.clipping.byline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.claim.PartialDate;
import org.copydesk.clipping.part.Blanks;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads a page's byline, each value with where it stood. */
public final class MetadataReader {
  private final Document page;

  public MetadataReader(Document page) {
    this.page = page;
  }

  public Byline read() {
    return new Byline(
        title(),
        List.of(),
        authors(),
        date("article:published_time", "datePublished", "date", "dc.date"),
        date("article:modified_time", "dateModified"),
        meta("og:site_name"),
        language(),
        canonical(),
        Optional.empty(),
        meta("og:image"));
  }

  private Optional<Found<String>> title() {
    Optional<Found<String>> declared = meta("og:title");
    if (declared.isPresent()) {
      return declared;
    }
    for (String tag : List.of("h1", "title")) {
      Element found = page.selectFirst(tag);
      if (found != null && !found.text().isBlank()) {
        return Optional.of(new Found<>(found.text(), tag));
      }
    }
    return Optional.empty();
  }

  private List<Found<String>> authors() {
    return meta("author").stream().toList();
  }

  private Optional<Found<PartialDate>> date(String... names) {
    for (String name : names) {
      Optional<Found<String>> text = meta(name);
      Optional<PartialDate> date = text.flatMap(t -> PartialDate.read(t.value()));
      if (date.isPresent()) {
        return date.map(d -> new Found<>(d, text.get().from()));
      }
    }
    return Optional.empty();
  }

  private Optional<Found<String>> language() {
    String lang =
        page.selectFirst("html[lang]") == null ? "" : page.selectFirst("html[lang]").attr("lang");
    return lang.isBlank() ? Optional.empty() : Optional.of(new Found<>(lang, "html lang"));
  }

  private Optional<Found<String>> canonical() {
    List<Found<String>> found = new ArrayList<>();
    for (Element link : page.select("link[rel=canonical][href]")) {
      found.add(new Found<>(link.absUrl("href"), "link canonical"));
    }
    return found.stream().filter(f -> !f.value().isEmpty()).findFirst().or(() -> meta("og:url"));
  }

  private Optional<Found<String>> meta(String name) {
    for (Element meta : page.select("meta[content]")) {
      boolean named =
          name.equalsIgnoreCase(meta.attr("property"))
              || name.equalsIgnoreCase(meta.attr("name"))
              || name.equalsIgnoreCase(meta.attr("itemprop"));
      String content = Blanks.fold(meta.attr("content"));
      if (named && !content.isEmpty()) {
        return Optional.of(new Found<>(content, "meta " + name));
      }
    }
    return Optional.empty();
  }
}
