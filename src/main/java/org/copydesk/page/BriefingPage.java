package org.copydesk.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Review;
import org.copydesk.briefing.Status;
import org.copydesk.briefing.approval.Approval;
import org.copydesk.claim.PartialDate;
import org.copydesk.json.JsonObject;
import org.copydesk.markdown.Division;
import org.copydesk.page.address.Address;
import org.copydesk.page.data.ArticleData;
import org.copydesk.page.data.PublisherData;
import org.copydesk.page.part.Apparatus;
import org.copydesk.page.part.BriefingCard;
import org.copydesk.page.part.ClaimBox;
import org.copydesk.page.part.CorrectionLine;
import org.copydesk.page.part.FigureBox;
import org.copydesk.page.part.Frame;
import org.copydesk.page.part.Framing;
import org.copydesk.page.part.Moment;
import org.copydesk.page.part.OriginNote;
import org.copydesk.page.part.Pointer;
import org.copydesk.page.part.Scope;
import org.copydesk.page.part.ShareBox;
import org.copydesk.page.part.SourceLine;
import org.copydesk.page.part.Story;
import org.copydesk.page.shelf.EvidencePackage;
import org.copydesk.page.shelf.Shelf;
import org.copydesk.page.words.Label;
import org.copydesk.page.words.Words;
import org.copydesk.text.Placed;

/**
 * A briefing.
 *
 * @param card what listings show of it
 * @param minutes how long it takes to read
 * @param reviewers who approved it
 * @param claims all its claims
 * @param timeline what happened when; nothing when the briefing tells no events
 * @param loose the claims and figures that the text gives no place
 * @param related what shares most with it
 * @param share the picture that stands for it where it is shared
 * @param history where its versions are compared, when git knows them
 */
public record BriefingPage(
    Frame frame,
    BriefingCard card,
    Optional<PartialDate> updated,
    int minutes,
    List<Pointer> reviewers,
    List<ClaimBox> claims,
    List<Moment> timeline,
    Loose loose,
    Story story,
    List<OriginNote> origins,
    List<CorrectionLine> corrections,
    Sources sources,
    Related related,
    Optional<Address> history,
    JsonObject news,
    Optional<ShareBox> share,
    String origin)
    implements HtmlPage {
  private static final int WORDS_A_MINUTE = 220;

  /** What the text gives no place. */
  public record Loose(List<ClaimBox> claims, List<FigureBox> figures) {}

  /**
   * The numbered source list.
   *
   * @param shared which of them are one origin
   * @param evidence where their captures can be had, when those are published
   */
  public record Sources(
      List<SourceLine> lines, List<Apparatus.SharedOrigin> shared, Optional<Address> evidence) {}

  static BriefingPage of(Framing framing, Briefing briefing, Related related) {
    Shelf shelf = framing.shelf();
    BriefingCard card = BriefingCard.of(shelf, briefing);
    Apparatus apparatus = new Apparatus(shelf, briefing, Scope.whole(card.address()));
    PublisherData publisher = PublisherData.of(shelf, framing.chrome());
    List<ClaimBox> claims = briefing.dossier().claims().stream().map(apparatus::box).toList();
    JsonObject news = ArticleData.of(shelf, briefing, card, publisher);
    Optional<ShareBox> share = ShareBox.of(framing, briefing, card);
    return new BriefingPage(
        frame(framing, briefing),
        card,
        briefing.head().updated().map(Placed::value),
        Math.max(1, Math.round(briefing.signposts().words() / (float) WORDS_A_MINUTE)),
        reviewers(shelf, briefing),
        claims,
        Moment.all(briefing, apparatus, claims),
        loose(briefing, apparatus),
        apparatus.story(briefing.prose().pieces()),
        apparatus.origins(),
        CorrectionLine.of(shelf.volume(), briefing),
        new Sources(apparatus.sources(), apparatus.sharedOrigins(), evidence(shelf, briefing)),
        related,
        HistoryPage.addressOf(shelf, briefing),
        share
            .filter(box -> box.card().isPresent())
            .map(box -> news.put("image", shelf.addresses().absolute(box.address())))
            .orElse(news),
        share,
        briefing.file().path());
  }

  private static Optional<Address> evidence(Shelf shelf, Briefing briefing) {
    return shelf.evidence()
        ? EvidencePackage.of(shelf.edition(), briefing).map(EvidencePackage::address)
        : Optional.empty();
  }

  static Frame frame(Framing framing, Briefing briefing) {
    String key = framing.shelf().directory().key(briefing);
    boolean open = briefing.status() == Status.PUBLISHED || briefing.status() == Status.WITHDRAWN;
    return framing
        .frame(
            framing.shelf().addresses().briefing(briefing),
            Label.text(briefing.title()),
            key,
            "/briefings/")
        .described(briefing.head().summary().map(Placed::value))
        .modified(Dates.changed(briefing))
        .hidden(!open);
  }

  private static List<Pointer> reviewers(Shelf shelf, Briefing briefing) {
    List<Pointer> reviewers = new ArrayList<>();
    if (briefing.reviews().isEmpty()) {
      return List.of();
    }
    Approval approval = Approval.of(briefing);
    for (Review review : briefing.reviews()) {
      // Nobody is shown as having approved what they have not seen.
      if (review.digest().isPresent() && !approval.isOf(review)) {
        continue;
      }
      Pointer person = BriefingCard.person(shelf.volume(), review.by().value());
      if (!reviewers.contains(person)) {
        reviewers.add(person);
      }
    }
    return List.copyOf(reviewers);
  }

  static Loose loose(Briefing briefing, Apparatus apparatus) {
    return new Loose(
        briefing.dossier().claims().stream()
            .filter(claim -> !placed(briefing, "claim", claim.id()))
            .map(apparatus::box)
            .toList(),
        briefing.dossier().figures().stream()
            .filter(figure -> !placed(briefing, "figure", figure.id()))
            .map(apparatus::figure)
            .toList());
  }

  private static boolean placed(Briefing briefing, String kind, String id) {
    for (Division division : briefing.signposts().divisions()) {
      if (division.kind().equals(kind) && division.argument().equals(Optional.of(id))) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String template() {
    return "briefing.ftlh";
  }

  @Override
  public Optional<Address> twin() {
    return Optional.of(MarkdownTwin.addressOf(address()));
  }

  @Override
  public boolean article() {
    return true;
  }

  @Override
  public List<JsonObject> data(Words words) {
    List<JsonObject> data = new ArrayList<>(List.of(news));
    data.addAll(HtmlPage.super.data(words));
    return data;
  }
}
