package org.copydesk.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.PlacedClaim;
import org.copydesk.briefing.Status;
import org.copydesk.claim.Claim;
import org.copydesk.json.JsonObject;
import org.copydesk.page.address.Address;
import org.copydesk.page.data.PublisherData;
import org.copydesk.page.data.ReviewData;
import org.copydesk.page.part.Apparatus;
import org.copydesk.page.part.BriefingCard;
import org.copydesk.page.part.ClaimBox;
import org.copydesk.page.part.ClaimCard;
import org.copydesk.page.part.Frame;
import org.copydesk.page.part.Framing;
import org.copydesk.page.part.Reasoning;
import org.copydesk.page.part.Scope;
import org.copydesk.page.part.ShareBox;
import org.copydesk.page.part.SourceLine;
import org.copydesk.page.part.Story;
import org.copydesk.page.shelf.Bibliography;
import org.copydesk.page.shelf.Shelf;
import org.copydesk.page.shelf.Volume;
import org.copydesk.page.words.Label;
import org.copydesk.page.words.Words;

/**
 * One claim, with exactly one ClaimReview.
 *
 * @param briefing where it is checked
 * @param reasoning what the briefing says about it; empty when that cannot stand alone
 * @param others the other claims of the same briefing
 * @param review the ClaimReview; empty while the briefing is not public or has no date, and once it
 *     is withdrawn
 * @param share the picture that stands for it where it is shared
 */
public record ClaimPage(
    Frame frame,
    ClaimBox claim,
    BriefingCard briefing,
    Story reasoning,
    List<SourceLine> sources,
    List<ClaimCard> others,
    JsonObject review,
    Optional<ShareBox> share,
    String origin)
    implements HtmlPage {

  static ClaimPage of(Framing framing, PlacedClaim placed) {
    Shelf shelf = framing.shelf();
    Briefing briefing = placed.briefing();
    Claim claim = placed.claim();
    Address self = shelf.addresses().claim(claim.id());
    Reasoning reasoning = Reasoning.on(claim.id(), briefing.prose());
    Set<String> used = new HashSet<>(reasoning.sources());
    Bibliography.usedBy(claim).forEach(used::add);
    Scope scope = Scope.part(self, reasoning.citations(), used);
    Apparatus apparatus = new Apparatus(shelf, briefing, scope);
    ClaimBox box = apparatus.box(claim);
    return new ClaimPage(
        frame(framing, placed),
        box,
        BriefingCard.of(shelf, briefing),
        apparatus.story(reasoning.pieces()),
        apparatus.sources(),
        others(shelf, placed),
        briefing.status() == Status.PUBLISHED && briefing.head().dated()
            ? ReviewData.of(shelf, placed, PublisherData.of(shelf, framing.chrome()))
            : new JsonObject(),
        ShareBox.of(framing, box),
        briefing.file().path());
  }

  static Frame frame(Framing framing, PlacedClaim placed) {
    Claim claim = placed.claim();
    Address self = framing.shelf().addresses().claim(claim.id());
    return framing
        .frame(self, Label.text(claim.text().value()), "/claims/" + claim.id() + "/", "/claims/")
        .described(claim.finding().map(finding -> finding.value()))
        .modified(Dates.changed(placed.briefing()))
        .hidden(!Volume.isPublic(placed.briefing()));
  }

  private static List<ClaimCard> others(Shelf shelf, PlacedClaim placed) {
    return placed.briefing().dossier().claims().stream()
        .filter(other -> !other.id().equals(placed.claim().id()))
        .map(other -> ClaimCard.of(shelf.volume(), new PlacedClaim(placed.briefing(), other)))
        .toList();
  }

  @Override
  public String template() {
    return "claim.ftlh";
  }

  @Override
  public List<JsonObject> data(Words words) {
    List<JsonObject> data = new ArrayList<>();
    if (!review.isEmpty()) {
      data.add(review);
    }
    data.addAll(HtmlPage.super.data(words));
    return data;
  }
}
