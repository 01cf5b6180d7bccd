package org.copydesk.page;

import java.util.Optional;
import org.copydesk.briefing.Briefing;
import org.copydesk.page.address.Address;
import org.copydesk.page.part.BriefingCard;
import org.copydesk.page.part.Frame;
import org.copydesk.page.part.Framing;
import org.copydesk.page.part.Manuscript;
import org.copydesk.page.part.ShareBox;
import org.copydesk.page.shelf.Volume;

/** What is made of one briefing, and of its file: its page, its Markdown, its history. */
public sealed interface PieceLeaf extends Leaf {
  /** The site as seen from there. */
  Framing framing();

  /** The briefing. */
  Briefing subject();

  @Override
  default String lang() {
    return framing().shelf().lang();
  }

  @Override
  default Texts texts() {
    return Texts.of(subject());
  }

  @Override
  default String origin() {
    return subject().file().path();
  }

  /** The page of a briefing. */
  record OfBriefing(Framing framing, Briefing subject, Latest latest) implements PieceLeaf {
    @Override
    public Address address() {
      return framing.shelf().addresses().briefing(subject);
    }

    @Override
    public Object makings() {
      return Makings.of(framing, subject, latest);
    }

    @Override
    public BriefingPage page() {
      return latest.page(framing, subject);
    }

    @Override
    public Optional<Frame> frame() {
      return Optional.of(BriefingPage.frame(framing, subject));
    }

    @Override
    public boolean indexed() {
      return Volume.isPublic(subject);
    }

    @Override
    public Optional<ShareBox> card() {
      return framing.shelf().directory().drawsCards()
          ? ShareBox.of(framing, subject, BriefingCard.of(framing.shelf(), subject))
          : Optional.empty();
    }

    @Override
    public Optional<Briefing> briefing() {
      return Optional.of(subject);
    }
  }

  /** A briefing as Markdown. */
  record OfTwin(Framing framing, Briefing subject, Latest latest) implements PieceLeaf {
    @Override
    public Address address() {
      return MarkdownTwin.addressOf(framing.shelf().addresses().briefing(subject));
    }

    @Override
    public Object makings() {
      return Makings.of(framing, subject, latest);
    }

    @Override
    public MarkdownTwin page() {
      BriefingPage page = latest.page(framing, subject);
      return MarkdownTwin.of(page, new Manuscript(subject, page.story()));
    }
  }

  /** The history of a briefing. */
  record OfHistory(Framing framing, Briefing subject) implements PieceLeaf {
    @Override
    public Address address() {
      return HistoryPage.place(framing.shelf(), subject);
    }

    @Override
    public HistoryPage page() {
      return HistoryPage.of(framing, subject);
    }

    @Override
    public Optional<Frame> frame() {
      return Optional.of(HistoryPage.frame(framing, subject));
    }
  }
}
