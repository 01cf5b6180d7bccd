package org.copydesk.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.PlacedClaim;
import org.copydesk.briefing.Status;
import org.copydesk.claim.PartialDate;
import org.copydesk.page.address.Address;
import org.copydesk.page.part.Apparatus;
import org.copydesk.page.part.BriefingCard;
import org.copydesk.page.part.ClaimBox;
import org.copydesk.page.part.CorrectionLine;
import org.copydesk.page.part.FeedEntry;
import org.copydesk.page.part.Framing;
import org.copydesk.page.part.Pointer;
import org.copydesk.page.part.Scope;
import org.copydesk.page.shelf.Directory;
import org.copydesk.page.shelf.Shelf;
import org.copydesk.page.shelf.Volume;
import org.copydesk.page.words.Label;

/** The feeds of one language: of the site, of each topic, of claims and of corrections. */
final class Feeds {
  private static final int YEARS = 2;

  private final Framing framing;
  private final Shelf shelf;
  private final int size;

  private Feeds(Framing framing) {
    this.framing = framing;
    this.shelf = framing.shelf();
    this.size = shelf.edition().site().feeds().items();
  }

  static List<Leaf> all(Framing framing) {
    return new Feeds(framing).all();
  }

  private List<Leaf> all() {
    List<Leaf> feeds = new ArrayList<>();
    Label site = Label.text(framing.chrome().site());
    Address home = shelf.addresses().home();
    Entries newest = entries(shelf.volume().briefings());
    feeds.add(atom(home, site, newest));
    feeds.add(json(home, site, newest));
    if (shelf.edition().site().feeds().byTopic()) {
      for (String topic : shelf.volume().topics()) {
        feeds.add(topic(topic));
      }
    }
    Address corrections = shelf.addresses().below("corrections/");
    Entries corrected = new Entries(Texts.NONE, this::corrections, Optional.empty());
    feeds.add(atom(corrections, Label.word("feed.corrections"), corrected));
    Address claims = shelf.addresses().below("claims/");
    feeds.add(json(claims, Label.word("feed.claims"), claims()));
    return feeds;
  }

  /**
   * The entries of a feed, to be made when it is.
   *
   * @param texts of which briefings they show the text
   * @param of what they are made of, below a heading; empty where only the feed itself tells
   */
  private record Entries(
      Texts texts,
      Supplier<List<FeedEntry>> maker,
      Optional<Function<Makings.Heading, Object>> of) {}

  private Leaf topic(String id) {
    Label title = Label.word("feed.topic", Directory.topic(shelf.volume(), id).text());
    return atom(shelf.addresses().topic(id), title, entries(shelf.volume().withTopic(id)));
  }

  private Leaf atom(Address home, Label title, Entries entries) {
    Address address = home.resolve("feed.atom");
    return leaf(
        new Makings.Heading(address, home, title),
        entries,
        () -> new AtomFeed(address, title, home, entries.maker().get(), framing.chrome()));
  }

  private Leaf json(Address home, Label title, Entries entries) {
    Address address = home.resolve("feed.json");
    return leaf(
        new Makings.Heading(address, home, title),
        entries,
        () -> new JsonFeed(address, title, home, entries.maker().get(), framing.chrome()));
  }

  private Leaf leaf(Makings.Heading heading, Entries entries, Supplier<FeedPage> maker) {
    Leaf.OfFile feed = Leaf.file(framing, heading.address(), entries.texts(), maker);
    return entries.of().map(of -> feed.madeOf(() -> of.apply(heading))).orElse(feed);
  }

  private Entries entries(List<Briefing> briefings) {
    List<Briefing> newest =
        briefings.stream()
            .filter(Volume::isPublic)
            .filter(briefing -> Dates.changed(briefing).isPresent())
            .limit(size)
            .toList();
    return new Entries(
        Texts.of(newest),
        () -> newest.stream().map(this::entry).toList(),
        Optional.of(heading -> Makings.ofTexts(framing, heading, newest)));
  }

  private FeedEntry entry(Briefing briefing) {
    BriefingCard card = BriefingCard.of(shelf, briefing);
    Apparatus apparatus = new Apparatus(shelf, briefing, Scope.whole(card.address()));
    return new FeedEntry(
        card.address(),
        Label.text(card.title()),
        card.summary(),
        card.published(),
        Dates.changed(briefing).orElseThrow(),
        card.authors(),
        card.topics().stream().map(Pointer::name).toList(),
        card.picture(),
        new FeedEntry.Text(
            Optional.of(apparatus.story(briefing.prose().pieces())),
            BriefingPage.loose(briefing, apparatus).claims(),
            apparatus.origins(),
            CorrectionLine.of(shelf.volume(), briefing),
            apparatus.sources()));
  }

  private Entries claims() {
    List<PlacedClaim> newest =
        shelf.volume().claims().stream()
            .filter(placed -> placed.briefing().status() == Status.PUBLISHED)
            .filter(placed -> Dates.changed(placed.briefing()).isPresent())
            .limit(size)
            .toList();
    return new Entries(
        Texts.of(newest.stream().map(PlacedClaim::briefing).toList()),
        () -> newest.stream().map(this::claim).toList(),
        Optional.of(heading -> Makings.ofClaims(framing, heading, newest)));
  }

  private FeedEntry claim(PlacedClaim placed) {
    Briefing briefing = placed.briefing();
    Address self = shelf.addresses().claim(placed.claim().id());
    Scope scope = Scope.whole(shelf.addresses().briefing(briefing));
    ClaimBox box = new Apparatus(shelf, briefing, scope).box(placed.claim());
    BriefingCard card = BriefingCard.of(shelf, briefing);
    return new FeedEntry(
        self,
        Label.text(box.verdict().label() + ": " + box.text()),
        box.finding(),
        card.published(),
        Dates.changed(briefing).orElseThrow(),
        card.authors(),
        card.topics().stream().map(Pointer::name).toList(),
        Optional.empty(),
        new FeedEntry.Text(Optional.empty(), List.of(box), List.of(), List.of(), List.of()));
  }

  /** At least those of two years, as networks of fact-checkers ask, counted from the newest. */
  private List<FeedEntry> corrections() {
    List<CorrectionLine> lines = CorrectionLine.all(shelf.volume());
    List<FeedEntry> entries = new ArrayList<>();
    for (CorrectionLine line : lines) {
      boolean recent = !line.on().day().isBefore(lines.get(0).on().day().minusYears(YEARS));
      if (recent || entries.size() < size) {
        entries.add(correction(line));
      }
    }
    return entries;
  }

  private FeedEntry correction(CorrectionLine line) {
    PartialDate on = line.on();
    return new FeedEntry(
        line.place(),
        Label.word("feed.correction." + line.kind(), line.briefing()),
        Optional.of(line.text()),
        Optional.of(on),
        on,
        List.of(),
        List.of(),
        Optional.empty(),
        new FeedEntry.Text(Optional.empty(), List.of(), List.of(), List.of(line), List.of()));
  }
}
