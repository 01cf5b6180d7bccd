package org.copydesk.page;

import java.util.Optional;
import org.copydesk.page.address.Address;
import org.copydesk.page.part.Frame;
import org.copydesk.page.part.Framing;
import org.copydesk.page.shelf.CitedSource;
import org.copydesk.page.shelf.Volume;

/** The page of a source. */
record SourceLeaf(Framing framing, CitedSource subject) implements Leaf {
  @Override
  public Address address() {
    return framing.shelf().addresses().source(subject.seenFrom(), subject.source());
  }

  @Override
  public String lang() {
    return framing.shelf().lang();
  }

  @Override
  public Texts texts() {
    return Texts.of(subject.seenFrom());
  }

  @Override
  public Object makings() {
    return Makings.of(framing, subject);
  }

  @Override
  public SourcePage page() {
    return SourcePage.of(framing, subject);
  }

  @Override
  public String origin() {
    return subject.source().span().file().path();
  }

  @Override
  public Optional<Frame> frame() {
    return Optional.of(SourcePage.frame(framing, subject));
  }

  @Override
  public boolean indexed() {
    return subject.briefings().stream().anyMatch(Volume::isPublic);
  }
}
