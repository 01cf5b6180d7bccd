package org.copydesk.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    feeds.add(atom(home, site, () -> entries(shelf.volume().briefings())));
    feeds.add(json(home, site, entries(shelf.volume().briefings())));
    if (shelf.edition().site().feeds().byTopic()) {
      for (String topic : shelf.volume().topics()) {
        feeds.add(topic(topic));
      }
    }
    Address corrections = shelf.addresses().below("corrections/");
    feeds.add(atom(corrections, Label.word("feed.corrections"), this::corrections));
    Address claims = shelf.addresses().below("claims/");
    Label title = Label.word("feed.claims");
    feeds.add(json(claims, title, claims()));
    return feeds;
  }

  private Leaf topic(String id) {
    Label title = Label.word("feed.topic", Directory.topic(shelf.volume(), id).text());
    return atom(shelf.addresses().topic(id), title, () -> entries(shelf.volume().withTopic(id)));
  }

  private Leaf atom(Address home, Label title, Supplier<List<FeedEntry>> entries) {
    Address address = home.resolve("feed.atom");
    return Leaf.file(
        framing,
        address,
        () -> new AtomFeed(address, title, home, entries.get(), framing.chrome()));
  }

  private Leaf json(Address home, Label title, List<FeedEntry> entries) {
    Address address = home.resolve("feed.json");
    return new Leaf.Made(new JsonFeed(address, title, home, entries, framing.chrome()));
  }

  private List<FeedEntry> entries(List<Briefing> briefings) {
    return briefings.stream()
        .filter(Volume::isPublic)
        .filter(briefing -> Dates.changed(briefing).isPresent())
        .limit(size)
        .map(this::entry)
        .toList();
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

  private List<FeedEntry> claims() {
    return shelf.volume().claims().stream()
        .filter(placed -> placed.briefing().status() == Status.PUBLISHED)
        .filter(placed -> Dates.changed(placed.briefing()).isPresent())
        .limit(size)
        .map(this::claim)
        .toList();
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
