package org.copydesk.page;

import java.util.List;
import java.util.Optional;
import org.copydesk.page.part.Chrome;
import org.copydesk.page.part.CorrectionLine;
import org.copydesk.page.part.Frame;
import org.copydesk.page.part.Framing;
import org.copydesk.page.part.Furniture;
import org.copydesk.page.part.Pointer;
import org.copydesk.page.shelf.Shelf;
import org.copydesk.page.words.Label;

/**
 * Every correction, newest first.
 *
 * @param policy the publication's corrections policy
 */
public record CorrectionsPage(
    Frame frame, List<CorrectionLine> corrections, Optional<Pointer> policy, Chrome.Feed feed)
    implements HtmlPage {

  static CorrectionsPage of(Framing framing) {
    Shelf shelf = framing.shelf();
    List<CorrectionLine> lines = CorrectionLine.all(shelf.volume());
    return new CorrectionsPage(
        framing
            .frame(
                shelf.addresses().below("corrections/"),
                Label.word("corrections.title"),
                "/corrections/")
            .modified(lines.stream().findFirst().map(CorrectionLine::on)),
        lines,
        Furniture.policy(shelf, "corrections"),
        new Chrome.Feed(
            Label.word("feed.corrections"),
            shelf.addresses().below("corrections/feed.atom"),
            Chrome.Feed.ATOM));
  }

  @Override
  public List<Chrome.Feed> feeds() {
    return List.of(feed);
  }

  @Override
  public Optional<String> kind() {
    return Optional.of("CollectionPage");
  }

  @Override
  public String template() {
    return "corrections.ftlh";
  }
}
