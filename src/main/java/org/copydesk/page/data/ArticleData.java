package org.copydesk.page.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Correction;
import org.copydesk.briefing.Head;
import org.copydesk.briefing.ImportOrigin;
import org.copydesk.briefing.Person;
import org.copydesk.briefing.Status;
import org.copydesk.claim.Source;
import org.copydesk.json.JsonObject;
import org.copydesk.page.address.Address;
import org.copydesk.page.part.BriefingCard;
import org.copydesk.page.part.Pointer;
import org.copydesk.page.shelf.Directory;
import org.copydesk.page.shelf.Shelf;
import org.copydesk.text.Placed;

/** A briefing for machines (schema.org NewsArticle). Claim reviews stand on the claims' pages. */
public final class ArticleData {
  private final Shelf shelf;
  private final Briefing briefing;

  private ArticleData(Shelf shelf, Briefing briefing) {
    this.shelf = shelf;
    this.briefing = briefing;
  }

  public static JsonObject of(
      Shelf shelf, Briefing briefing, BriefingCard card, PublisherData publisher) {
    return new ArticleData(shelf, briefing).article(card, publisher);
  }

  private JsonObject article(BriefingCard card, PublisherData publisher) {
    Head head = briefing.head();
    String url = absolute(card.address());
    return Schema.root("NewsArticle")
        .put("mainEntityOfPage", url)
        .put("url", url)
        .put("headline", card.title())
        .put("description", card.summary())
        .put("image", card.picture().map(picture -> absolute(picture.address())))
        .put("datePublished", head.published().map(date -> date.value().iso()))
        .put("dateModified", head.updated().or(head::published).map(date -> date.value().iso()))
        .put("inLanguage", briefing.lang())
        .put("author", people(card))
        .put("publisher", publisher.full())
        .put("articleSection", card.topics().stream().map(Pointer::name).toList())
        .put("wordCount", briefing.signposts().words())
        .put("isBasedOn", imported(origin -> true))
        .put("translationOfWork", translated())
        .put("citation", citations())
        .put("correction", briefing.corrections().stream().map(ArticleData::correction).toList())
        .put("creativeWorkStatus", status())
        .put("isAccessibleForFree", true);
  }

  private List<JsonObject> people(BriefingCard card) {
    List<JsonObject> authors = new ArrayList<>();
    for (int i = 0; i < card.authors().size(); i++) {
      Pointer author = card.authors().get(i);
      String id = briefing.head().authors().get(i).value();
      authors.add(
          Schema.typed(isDesk(id) ? "Organization" : "Person")
              .put("name", author.name())
              .put("url", absolute(author.address())));
    }
    return authors;
  }

  /** A byline that stands for a team is no person, and is not to be listed as one. */
  private boolean isDesk(String id) {
    return Optional.ofNullable(shelf.edition().people().get(id))
        .filter(person -> person.type() == Person.Type.DESK)
        .isPresent();
  }

  private List<JsonObject> imported(Predicate<ImportOrigin> which) {
    return briefing.dossier().origins().stream()
        .filter(which)
        .flatMap(origin -> shelf.edition().source(briefing, origin.source().value()).stream())
        .map(source -> work(source, briefing.lang()))
        .toList();
  }

  /** The originals of a translation: imported copy, or the briefing that this one translates. */
  private List<JsonObject> translated() {
    List<JsonObject> works =
        new ArrayList<>(imported(origin -> origin.relation() == ImportOrigin.Relation.TRANSLATED));
    briefing
        .head()
        .translationOf()
        .flatMap(slug -> original())
        .ifPresent(
            entry ->
                works.add(
                    Schema.typed("NewsArticle")
                        .put("name", entry.title().text())
                        .put("url", absolute(entry.address()))
                        .put("inLanguage", entry.lang())));
    return works;
  }

  private Optional<Directory.Entry> original() {
    return shelf.directory().find(shelf.directory().key(briefing)).stream()
        .filter(entry -> !entry.lang().equals(briefing.lang()))
        .findFirst();
  }

  private List<JsonObject> citations() {
    return shelf.volume().sources(briefing).stream()
        .map(source -> work(source, briefing.lang()))
        .toList();
  }

  /** A source (schema.org CreativeWork). */
  static JsonObject work(Source source, String lang) {
    return Schema.typed("CreativeWork")
        .put("name", source.name(lang))
        .put("url", source.url().map(Placed::value))
        .put("author", source.author().map(name -> Schema.typed("Person").put("name", name)))
        .put(
            "publisher",
            source.publisher().map(name -> Schema.typed("Organization").put("name", name)))
        .put("datePublished", source.published().map(date -> date.value().iso()))
        .put("inLanguage", source.lang())
        .put("license", source.disclosure().licence())
        .put("archivedAt", source.archived().map(Placed::value));
  }

  private static JsonObject correction(Correction correction) {
    return Schema.typed("CorrectionComment")
        .put("text", correction.text().value())
        .put("datePublished", correction.on().value().iso());
  }

  private Optional<String> status() {
    return briefing.status() == Status.PUBLISHED
        ? Optional.empty()
        : Optional.of(briefing.status() == Status.WITHDRAWN ? "Withdrawn" : "Draft");
  }

  private String absolute(Address address) {
    return shelf.addresses().absolute(address);
  }
}
