package org.copydesk.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Edition;
import org.copydesk.briefing.Person;
import org.copydesk.briefing.PlacedClaim;
import org.copydesk.evidence.StoredCapture;
import org.copydesk.json.JsonObject;
import org.copydesk.markdown.Link;
import org.copydesk.markdown.Picture;
import org.copydesk.page.address.Address;
import org.copydesk.page.data.PublisherData;
import org.copydesk.page.part.BriefingCard;
import org.copydesk.page.part.Chrome;
import org.copydesk.page.part.ClaimCard;
import org.copydesk.page.part.Frame;
import org.copydesk.page.part.Framing;
import org.copydesk.page.part.Pointer;
import org.copydesk.page.part.Story;
import org.copydesk.page.shelf.CitedSource;
import org.copydesk.page.shelf.Directory;
import org.copydesk.page.shelf.Shelf;
import org.copydesk.page.shelf.Volume;
import org.copydesk.page.words.Label;
import org.copydesk.text.Placed;
import org.copydesk.text.TextFile;

/**
 * What decides how a page looks, templates and the site's facts aside: the files whose words it
 * shows, and what it shows of others. From the same makings comes the same page. They are far
 * smaller than the page's model, and quicker to make out.
 */
public final class Makings {
  private Makings() {}

  /**
   * Makings that several pages share.
   *
   * @param name tells them from all others of their kind and of one build
   * @param content to be made out once
   */
  public record Shared(Kind kind, String name, Supplier<Object> content) {}

  /** What is shared. */
  public enum Kind {
    /** A whole briefing, by the path of its file. */
    BRIEFING,
    /** What a briefing brings to every page that shows its text or claims; the same. */
    OWN,
    /** What listings show of a briefing; the same. */
    CARD,
    /** What the pages of a language share, by the language. */
    VOLUME,
    /** What the pages of a listing of claims share, by the address of the first. */
    CLAIMS
  }

  /** Of a briefing's page and of its twin. */
  private record OfBriefing(
      Shared own,
      Shared volume,
      Frame frame,
      OfRelated related,
      List<Directory.Entry> versions,
      Optional<Address> history) {}

  private record OfRelated(List<Shared> briefings, List<OfListed> claims) {}

  private record OfClaim(Shared own, Frame frame, String id) {}

  private record OfSource(
      Shared own,
      Frame frame,
      TextFile file,
      List<Pointer> chain,
      List<Pointer> carriers,
      List<Shared> briefings,
      List<OfListed> claims) {}

  /** A claim in a listing. */
  private record OfListed(Shared card, String id) {}

  /** What listings show of a briefing. */
  private record OfCard(BriefingCard briefing, List<ClaimCard> claims) {}

  /**
   * A listing.
   *
   * @param shown the cards on it
   * @param others what else there is on it
   */
  private record OfListing(Frame frame, Object shown, List<Object> others) {}

  private record OfFeed(Heading heading, Chrome chrome, List<?> entries) {}

  private record OfText(Shared own, String id) {}

  /**
   * What a briefing brings to every page that shows its text or claims.
   *
   * @param people whom it names
   * @param sources the numbered ones
   * @param leads what its links and pictures come to
   */
  private record Own(
      TextFile file,
      Shared card,
      List<TextFile> people,
      List<Cited> sources,
      List<Object> leads,
      boolean evidence,
      boolean cards) {}

  /**
   * A numbered source.
   *
   * @param file that declares it
   * @param gone whether its address no longer answers
   * @param texts the files of its captures' texts
   */
  private record Cited(
      String id, TextFile file, boolean gone, List<StoredCapture> captures, List<TextFile> texts) {}

  /** What all briefings of a language show of the publisher. */
  private record OfVolume(JsonObject publisher) {}

  static Object of(Framing framing, Briefing briefing, Latest latest) {
    Shelf shelf = framing.shelf();
    return new Shared(
        Kind.BRIEFING,
        briefing.file().path(),
        () ->
            new OfBriefing(
                own(shelf, briefing),
                new Shared(
                    Kind.VOLUME,
                    shelf.lang(),
                    () -> new OfVolume(PublisherData.of(shelf, framing.chrome()).full())),
                BriefingPage.frame(framing, briefing),
                related(shelf, latest.related(shelf, briefing)),
                shelf.directory().find(shelf.directory().key(briefing)),
                HistoryPage.addressOf(shelf, briefing)));
  }

  static Object of(Framing framing, PlacedClaim placed) {
    return new OfClaim(
        own(framing.shelf(), placed.briefing()),
        ClaimPage.frame(framing, placed),
        placed.claim().id());
  }

  static Object of(Framing framing, CitedSource cited) {
    Shelf shelf = framing.shelf();
    return new OfSource(
        own(shelf, cited.seenFrom()),
        SourcePage.frame(framing, cited),
        cited.source().span().file(),
        SourcePage.chain(shelf, cited),
        SourcePage.carriers(shelf, cited),
        cards(shelf, cited.briefings()),
        listed(shelf, cited.claims()));
  }

  /**
   * Of a listing of briefings.
   *
   * @param others what else there is on it
   */
  static Object ofBriefings(Shelf shelf, Frame frame, Pager<Briefing> briefings, Object... others) {
    return new OfListing(frame, briefings.map(one -> card(shelf, one)), List.of(others));
  }

  /**
   * Of a listing of claims.
   *
   * @param others what else there is on it
   */
  static Object ofClaims(Shelf shelf, Frame frame, Pager<PlacedClaim> claims, Object... others) {
    return new OfListing(frame, claims.map(one -> listed(shelf, one)), List.of(others));
  }

  /** Of a person's page. */
  static Object of(Shelf shelf, Frame frame, Person person) {
    return new OfListing(
        frame, cards(shelf, shelf.volume().by(person.id())), List.of(person.file(), person.id()));
  }

  /** Of a file of claims as data. */
  static Object ofFile(Framing framing, List<PlacedClaim> claims) {
    return listed(framing.shelf(), claims);
  }

  private static OfRelated related(Shelf shelf, Related.Choice choice) {
    return new OfRelated(cards(shelf, choice.briefings()), listed(shelf, choice.claims()));
  }

  private static List<Shared> cards(Shelf shelf, List<Briefing> briefings) {
    return briefings.stream().map(one -> card(shelf, one)).toList();
  }

  private static List<OfListed> listed(Shelf shelf, List<PlacedClaim> claims) {
    return claims.stream().map(one -> listed(shelf, one)).toList();
  }

  private static OfListed listed(Shelf shelf, PlacedClaim claim) {
    return new OfListed(card(shelf, claim.briefing()), claim.claim().id());
  }

  /** What stands above a feed, and whose it is. */
  record Heading(Address address, Address home, Label title) {}

  /** Of a feed of briefings, each with its text. */
  static Object ofTexts(Framing framing, Heading heading, List<Briefing> briefings) {
    Shelf shelf = framing.shelf();
    return new OfFeed(
        heading, framing.chrome(), briefings.stream().map(one -> own(shelf, one)).toList());
  }

  /** Of a feed of claims. */
  static Object ofClaims(Framing framing, Heading heading, List<PlacedClaim> claims) {
    Shelf shelf = framing.shelf();
    return new OfFeed(
        heading,
        framing.chrome(),
        claims.stream()
            .map(one -> new OfText(own(shelf, one.briefing()), one.claim().id()))
            .toList());
  }

  private static Shared card(Shelf shelf, Briefing briefing) {
    return new Shared(
        Kind.CARD,
        briefing.file().path(),
        () ->
            new OfCard(
                BriefingCard.of(shelf, briefing),
                Volume.claims(List.of(briefing)).stream()
                    .map(claim -> ClaimCard.of(shelf.volume(), claim))
                    .toList()));
  }

  private static Shared own(Shelf shelf, Briefing briefing) {
    return new Shared(Kind.OWN, briefing.file().path(), () -> made(shelf, briefing));
  }

  private static Own made(Shelf shelf, Briefing briefing) {
    Edition edition = shelf.edition();
    return new Own(
        briefing.file(),
        card(shelf, briefing),
        people(edition, briefing),
        shelf.volume().sources(briefing).stream()
            .map(source -> source.id())
            .flatMap(id -> cited(edition, briefing, id).stream())
            .toList(),
        leads(shelf.directory(), briefing),
        shelf.evidence(),
        shelf.directory().drawsCards());
  }

  private static List<TextFile> people(Edition edition, Briefing briefing) {
    return Stream.concat(
            briefing.head().authors().stream(), briefing.reviews().stream().map(one -> one.by()))
        .flatMap(id -> Optional.ofNullable(edition.people().get(id.value())).stream())
        .map(Person::file)
        .toList();
  }

  private static Optional<Cited> cited(Edition edition, Briefing briefing, String id) {
    List<StoredCapture> captures = edition.captures(briefing, id);
    List<TextFile> texts =
        captures.stream()
            .flatMap(capture -> capture.text().map(capture::shown).stream())
            .map(path -> new TextFile(path, ""))
            .toList();
    return edition
        .source(briefing, id)
        .map(
            source ->
                new Cited(
                    id,
                    source.span().file(),
                    source.url().map(Placed::value).filter(edition.links()::isGone).isPresent(),
                    captures,
                    texts));
  }

  private static List<Object> leads(Directory directory, Briefing briefing) {
    return Stream.concat(
            briefing.signposts().links().stream(),
            briefing.signposts().pictures().stream().map(Picture::address))
        .filter(link -> link.kind() == Link.Kind.FILE || link.kind() == Link.Kind.PATH)
        .map(link -> (Object) Story.leadsTo(directory, briefing.file(), link))
        .toList();
  }
}
