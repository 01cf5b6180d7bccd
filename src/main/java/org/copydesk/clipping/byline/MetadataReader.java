package org.copydesk.clipping.byline;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.copydesk.clipping.part.Blanks;
import org.copydesk.clipping.part.Links;
import org.copydesk.json.JsonValue;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Reads a page's byline, each value with where it stood.
 *
 * <p>Where a page says several things, this order decides. Title: the heading on the page that is
 * like a declared title, JSON-LD, OpenGraph, {@code title} element. Authors and dates: JSON-LD,
 * {@code meta}, marked elements on the page, visible lines. Publisher: OpenGraph, JSON-LD. Address:
 * {@code link canonical}, OpenGraph, JSON-LD. Language: {@code html lang}, OpenGraph, {@code meta}.
 */
public final class MetadataReader {
  private static final Pattern LANGUAGE = Pattern.compile("(?i)[a-z]{2,3}([-_][a-z0-9]{2,8})*");

  private static final Evaluator HTML = QueryParser.parse("html");
  private static final Pattern CUT_OFF = Pattern.compile(".*(?:…|\\.\\.\\.|\\[&hellip;])\\]?$");
  private static final Pattern ADDRESS = Pattern.compile("(?i)^https?://(?:www\\.)?([^/:?#]+).*$");

  private final PageHead head;

  public MetadataReader(PageHead head) {
    this.head = head;
  }

  public Byline read() {
    DateReader dates = new DateReader(head);
    return new Byline(
        new TitleReader(head).read(),
        standfirst(),
        new AuthorReader(head).read(),
        dates.published(),
        dates.modified(),
        publisher(),
        language(),
        canonical(),
        licence(),
        picture());
  }

  /** The description, unless it was cut off. */
  private List<Found<String>> standfirst() {
    return head
        .meta("og:description", "description", "twitter:description", "dc.description")
        .stream()
        .filter(f -> f.value().length() > 20 && !CUT_OFF.matcher(f.value()).matches())
        .toList();
  }

  private Optional<Found<String>> publisher() {
    return head.meta("og:site_name")
        .or(() -> name(head.article().get("publisher")))
        .or(
            () ->
                head.items().stream()
                    .map(item -> name(item.get("publisher")))
                    .flatMap(Optional::stream)
                    .findFirst())
        .or(() -> head.meta("application-name", "dc.publisher", "publisher"))
        .map(MetadataReader::named);
  }

  /** Some pages give their address where a name belongs; its host is better than nothing. */
  private static Found<String> named(Found<String> publisher) {
    String host = ADDRESS.matcher(publisher.value()).replaceFirst("$1");
    return new Found<>(host, publisher.from());
  }

  private Optional<Found<String>> name(JsonValue organisation) {
    String name = organisation.get("name").text();
    if (name.isEmpty()) {
      name = head.byId(organisation.get("@id").text()).get("name").text();
    }
    String folded = Blanks.fold(name);
    return folded.isEmpty()
        ? Optional.empty()
        : Optional.of(new Found<>(folded, "JSON-LD publisher"));
  }

  private Optional<Found<String>> language() {
    Element html = head.page().selectFirst(HTML);
    String lang =
        html == null ? "" : html.attr("lang").isEmpty() ? html.attr("xml:lang") : html.attr("lang");
    Optional<Found<String>> declared =
        lang.isBlank() ? Optional.empty() : Optional.of(new Found<>(lang, "html lang"));
    return declared
        .or(() -> head.meta("og:locale", "content-language", "dc.language", "language"))
        .filter(f -> LANGUAGE.matcher(f.value().strip()).matches())
        .map(f -> new Found<>(f.value().strip().replace('_', '-'), f.from()));
  }

  private Optional<Found<String>> canonical() {
    return address(head.link("canonical"), "link canonical")
        .or(() -> head.meta("og:url").flatMap(f -> address(f.value(), f.from())))
        .or(() -> address(head.article().get("url").text(), "JSON-LD url"))
        .or(
            () ->
                address(
                    head.article().get("mainEntityOfPage").get("@id").text(),
                    "JSON-LD mainEntityOfPage"))
        .or(
            () ->
                address(head.article().get("mainEntityOfPage").text(), "JSON-LD mainEntityOfPage"));
  }

  private Optional<Found<String>> address(String written, String from) {
    if (written.isBlank()) {
      return Optional.empty();
    }
    return new Links(head.page().baseUri())
        .absolute(written)
        .filter(Links::isWeb)
        .map(a -> new Found<>(a, from));
  }

  private Optional<Found<String>> licence() {
    String anchor =
        head.marks().of(Marks.Mark.LICENCE).stream()
            .map(e -> e.attr("href"))
            .findFirst()
            .orElse("");
    Optional<Found<String>> found =
        address(head.link("license"), "rel license").or(() -> address(anchor, "rel license"));
    return found
        .or(() -> address(head.article().get("license").text(), "JSON-LD license"))
        .or(() -> head.meta("dcterms.license", "dc.rights.license"));
  }

  private Optional<Found<String>> picture() {
    JsonValue image =
        head.article().get("image").items().stream().findFirst().orElse(JsonValue.NOTHING);
    String structured = image.text().isEmpty() ? image.get("url").text() : image.text();
    return head.meta("og:image", "og:image:url", "twitter:image", "twitter:image:src")
        .flatMap(f -> address(f.value(), f.from()))
        .or(() -> address(structured, "JSON-LD image"));
  }
}
