package org.copydesk.page;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.copydesk.briefing.Briefing;
import org.copydesk.page.address.Address;
import org.copydesk.page.part.Frame;
import org.copydesk.page.part.Framing;
import org.copydesk.page.part.ShareBox;

/**
 * A page of the plan: what the site must know of it before it is drawn, and the way to its model.
 * The model is made whenever it is asked for and kept by nobody, since those of a large archive
 * together need more room than all it was read from.
 */
public sealed interface Leaf
    permits PieceLeaf, ClaimLeaf, SourceLeaf, Leaf.Made, Leaf.OfListing, Leaf.OfFile {
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
