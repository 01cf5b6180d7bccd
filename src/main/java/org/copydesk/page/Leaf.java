package org.copydesk.page;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.PlacedClaim;
import org.copydesk.page.address.Address;
import org.copydesk.page.part.BriefingCard;
import org.copydesk.page.part.Frame;
import org.copydesk.page.part.Framing;
import org.copydesk.page.part.Manuscript;
import org.copydesk.page.part.ShareBox;
import org.copydesk.page.shelf.CitedSource;
import org.copydesk.page.shelf.Volume;

/**
 * A page of the plan: what the site must know of it before it is drawn, and the way to its model.
 * The model is made whenever it is asked for and kept by nobody, since those of a large archive
 * together need more room than all it was read from.
 */
public sealed interface Leaf {
  /** Where it stands on the site. */
  Address address();

  /** The language of its words (BCP 47). */
  String lang();

  /** The page itself, made anew. */
  Page page();

  /** What it is drawn from, for a remark on it. */
  default String origin() {
    return path();
  }

  /** The output file below the site's root. */
  default String path() {
    return address().file();
  }

  /** What stands around it; empty for a file for programs. */
  default Optional<Frame> frame() {
    return Optional.empty();
  }

  /** Whether search engines and the sitemap may have it. */
  default boolean indexed() {
    return frame().filter(Frame::indexed).isPresent();
  }

  /** The picture that stands for it where it is shared, if that is one that is to be drawn. */
  default Optional<ShareBox> card() {
    return Optional.empty();
  }

  /** The briefing of which this is the page. */
  default Optional<Briefing> briefing() {
    return Optional.empty();
  }

  /**
   * The files of which it shows more than all other pages could show of them, too: whose text is
   * set or counted on it. While only the texts of other files change, the page stands as it is.
   */
  Texts texts();

  /** What decides how it looks; the page itself, unless less than that tells. */
  default Object makings() {
    return page();
  }

  /** A listing, or another page that nobody wrote. */
  static OfListing listing(
      Framing framing, Address address, Supplier<Frame> around, Function<Frame, HtmlPage> maker) {
    return new OfListing(address, framing.shelf().lang(), address.file(), around, maker);
  }

  /** A file for programs. */
  static OfFile file(
      Framing framing, Address address, Texts texts, Supplier<? extends Page> maker) {
    return new OfFile(address, framing.shelf().lang(), texts, maker, maker::get);
  }

  /** A page that is kept. */
  record Made(Page page) implements Leaf {
    @Override
    public Address address() {
      return page.address();
    }

    @Override
    public String lang() {
      return page.lang();
    }

    @Override
    public Texts texts() {
      return Texts.ALL;
    }

    @Override
    public String origin() {
      return page.origin();
    }

    @Override
    public Optional<Frame> frame() {
      return page instanceof HtmlPage html ? Optional.of(html.frame()) : Optional.empty();
    }
  }

  /** What is made of one briefing, and of its file: its page, its Markdown, its history. */
  sealed interface OfPiece extends Leaf {
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
  }

  /** The page of a briefing. */
  record OfBriefing(Framing framing, Briefing subject, Latest latest) implements OfPiece {
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
  record OfTwin(Framing framing, Briefing subject, Latest latest) implements OfPiece {
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
  record OfHistory(Framing framing, Briefing subject) implements OfPiece {
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

  /** The page of a claim. */
  record OfClaim(Framing framing, PlacedClaim subject) implements Leaf {
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

  /** The page of a source. */
  record OfSource(Framing framing, CitedSource subject) implements Leaf {
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

  /**
   * A listing.
   *
   * @param around makes its frame
   * @param maker makes the page in a frame
   * @param of makes out what it is made of
   * @param indexed as the frame says, which takes longer to make
   */
  record OfListing(
      Address address,
      String lang,
      String origin,
      Supplier<Frame> around,
      Function<Frame, ? extends HtmlPage> maker,
      Function<Frame, ?> of,
      boolean indexed)
      implements Leaf {
    OfListing(
        Address address,
        String lang,
        String origin,
        Supplier<Frame> around,
        Function<Frame, ? extends HtmlPage> maker) {
      this(address, lang, origin, around, maker, maker, true);
    }

    /** The same, of which less than all of it tells how it looks. */
    OfListing madeOf(Function<Frame, Object> less) {
      return new OfListing(address, lang, origin, around, maker, less, indexed);
    }

    /** The same, hidden from search engines and the sitemap where that is so. */
    OfListing hidden(boolean hide) {
      return new OfListing(address, lang, origin, around, maker, of, !hide);
    }

    @Override
    public Texts texts() {
      return Texts.NONE;
    }

    @Override
    public Object makings() {
      return of.apply(around.get());
    }

    @Override
    public HtmlPage page() {
      return maker.apply(around.get());
    }

    @Override
    public Optional<Frame> frame() {
      return Optional.of(around.get());
    }
  }

  /**
   * A file for programs.
   *
   * @param of makes out what it is made of
   */
  record OfFile(
      Address address,
      String lang,
      Texts texts,
      Supplier<? extends Page> maker,
      Supplier<Object> of)
      implements Leaf {
    /** The same, of which less than all of it tells how it looks. */
    OfFile madeOf(Supplier<Object> less) {
      return new OfFile(address, lang, texts, maker, less);
    }

    @Override
    public Object makings() {
      return of.get();
    }

    @Override
    public Page page() {
      return maker.get();
    }
  }
}
