package org.copydesk.page;

import java.util.Optional;
import org.copydesk.briefing.PlacedClaim;
import org.copydesk.page.address.Address;
import org.copydesk.page.part.Frame;
import org.copydesk.page.part.Framing;
import org.copydesk.page.part.ShareBox;
import org.copydesk.page.shelf.Volume;

/** The page of a claim. */
record ClaimLeaf(Framing framing, PlacedClaim subject) implements Leaf {
  @Override
  public Address address() {
    return framing.shelf().addresses().claim(subject.claim().id());
  }

  @Override
  public String lang() {
    return framing.shelf().lang();
  }

  @Override
  public Texts texts() {
    return Texts.of(subject.briefing());
  }

  @Override
  public Object makings() {
    return Makings.of(framing, subject);
  }

  @Override
  public ClaimPage page() {
    return ClaimPage.of(framing, subject);
  }

  @Override
  public String origin() {
    return subject.briefing().file().path();
  }

  @Override
  public Optional<Frame> frame() {
    return Optional.of(ClaimPage.frame(framing, subject));
  }

  @Override
  public boolean indexed() {
    return Volume.isPublic(subject.briefing());
  }

  @Override
  public Optional<ShareBox> card() {
    return framing.shelf().directory().drawsCards() ? page().share() : Optional.empty();
  }
}
