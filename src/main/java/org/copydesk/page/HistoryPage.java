package org.copydesk.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.briefing.Briefing;
import org.copydesk.json.JsonObject;
import org.copydesk.page.address.Address;
import org.copydesk.page.data.HistoryData;
import org.copydesk.page.part.Frame;
import org.copydesk.page.part.Framing;
import org.copydesk.page.part.Pointer;
import org.copydesk.page.part.VersionLine;
import org.copydesk.page.part.Versions;
import org.copydesk.page.shelf.Shelf;
import org.copydesk.page.shelf.Volume;
import org.copydesk.page.words.Label;
import org.copydesk.page.words.Words;

/**
 * What became of a briefing since it was published: every version, and what differs between them.
 * Old versions are read when the page is drawn, several pages at once, and not when it is planned.
 *
 * @param briefing its title and address
 * @param incomplete whether older history was left out when the repository was cloned
 * @param volume in which it stands
 */
public record HistoryPage(
    Frame frame, Pointer briefing, boolean incomplete, Volume volume, Briefing subject)
    implements HtmlPage {

  static HistoryPage of(Framing framing, Briefing briefing) {
    Shelf shelf = framing.shelf();
    return new HistoryPage(
        frame(framing, briefing),
        new Pointer(briefing.title(), shelf.addresses().briefing(briefing)),
        shelf.edition().past().isShallow(),
        shelf.volume(),
        briefing);
  }

  static Frame frame(Framing framing, Briefing briefing) {
    Shelf shelf = framing.shelf();
    return framing
        .alone(
            place(shelf, briefing),
            Label.word("history.of", briefing.title()),
            "/briefings/",
            shelf.directory().key(briefing))
        .modified(Dates.changed(briefing));
  }

  /** Where the history of a briefing stands; empty when git knows no published version of it. */
  static Optional<Address> addressOf(Shelf shelf, Briefing briefing) {
    return Volume.isPublic(briefing) && Versions.any(shelf.edition(), briefing)
        ? Optional.of(place(shelf, briefing))
        : Optional.empty();
  }

  static Address place(Shelf shelf, Briefing briefing) {
    return shelf.addresses().briefing(briefing).resolve("history/");
  }

  /** Every published version, newest first. */
  public List<VersionLine> versions() {
    return Versions.of(volume, subject);
  }

  @Override
  public String template() {
    return "history.ftlh";
  }

  @Override
  public String origin() {
    return subject.file().path();
  }

  @Override
  public List<JsonObject> data(Words words) {
    List<JsonObject> data = new ArrayList<>(List.of(HistoryData.of(frame, briefing, this, words)));
    data.addAll(HtmlPage.super.data(words));
    return data;
  }
}
