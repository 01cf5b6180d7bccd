package org.copydesk.clipping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.copydesk.clipping.byline.Byline;
import org.copydesk.clipping.byline.Found;
import org.copydesk.clipping.byline.MetadataReader;
import org.copydesk.clipping.byline.PageHead;
import org.copydesk.clipping.page.ArticleFinder;
import org.copydesk.clipping.page.Cues;
import org.copydesk.clipping.page.PageClues;
import org.copydesk.clipping.page.PageView;
import org.copydesk.clipping.part.Links;
import org.copydesk.clipping.part.Part;
import org.copydesk.promotion.PastedText;
import org.copydesk.promotion.PromotionClassifier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Cuts the article out of a foreign page or pasted text: reads its byline, finds the article, takes
 * promotion out and says what it took. It keeps nothing between calls and may be used by many
 * threads at once.
 *
 * <pre>{@code
 * Clipping clipping = new Clipper().clip(bytes, "https://example.org/story.html");
 * clipping.byline().title();
 * clipping.markdown();
 * clipping.removals();
 * }</pre>
 *
 * <p>It never throws on any input: what holds no article gives a clipping without body and with a
 * remark that says why. A page is bounded at 32 MB and 400 boxes deep.
 */
public final class Clipper {
  /** The most that is read of one page, in bytes or characters. */
  public static final int LARGEST = Intake.LIMIT;

  /** Boxes nested deeper than this are flattened by the parser. */
  private static final int DEPTH = 400;

  private final ArticleFinder finder;
  private final Supplier<Cues> cues;
  private final PromotionClassifier judge;
  private final boolean listing;

  public Clipper() {
    this(ArticleFinder.standard(), Cues::standard);
  }

  /** With other weights than those that come with Copydesk, as when weights are learned. */
  public Clipper(ArticleFinder finder, Supplier<Cues> cues) {
    this(finder, cues, PromotionClassifier.standard(), true);
  }

  private Clipper(
      ArticleFinder finder, Supplier<Cues> cues, PromotionClassifier judge, boolean listing) {
    this.finder = finder;
    this.cues = cues;
    this.judge = judge;
    this.listing = listing;
  }

  /** The same, but promotion is told by that classifier, as when a publication has own phrases. */
  public Clipper judging(PromotionClassifier other) {
    return new Clipper(finder, cues, other, listing);
  }

  /**
   * The same and a little faster, for many pages: of what a page has around its article, nothing is
   * listed among the removals; promotion cut out of the article still is. Of a pasted text all
   * lines are judged, so that its first lines stay where they are the article's.
   */
  public Clipper textOnly() {
    return new Clipper(finder, cues, judge, false);
  }

  /**
   * Cuts the article out of a page's or text's bytes: what is valid UTF-8 is UTF-8, else its byte
   * order mark, what its sender or it itself declares, or a guess decides.
   *
   * @param mediaType as its sender had it, such as {@code text/html; charset=koi8-r}; when it says
   *     nothing, what looks like HTML is read as HTML
   * @param address its own, to which relative links lead; may be empty
   */
  public Clipping clip(byte[] bytes, String mediaType, String address) {
    Optional<String> refusal = Intake.refuse(bytes);
    if (refusal.isPresent()) {
      return Clipping.none(refusal.get());
    }
    String text = CharsetGuess.decode(bytes, mediaType);
    if (mediaType.startsWith("text/markdown")) {
      return clipMarkdown(text);
    }
    return Intake.isHtml(mediaType, text) ? clip(text, address) : clipText(text);
  }

  /** Cuts the article out of a page's bytes. */
  public Clipping clip(byte[] html, String address) {
    return clip(html, "text/html", address);
  }

  /** Cuts the article out of a page. */
  public Clipping clip(String html, String address) {
    Optional<String> refusal = Intake.refuse(html);
    if (refusal.isPresent()) {
      return Clipping.none(refusal.get());
    }
    return clip(Jsoup.parse(html, address, Parser.htmlParser().setMaxDepth(DEPTH)));
  }

  /** Cuts the article out of a page that was parsed. The page stays as it is. */
  public Clipping clip(Document page) {
    PageHead head = PageHead.read(page);
    Byline byline = VisibleStandfirst.of(page, new MetadataReader(head).read());
    Links links = new Links(base(page, byline));
    PageView view = PageView.of(page, clues(head, byline), cues.get());
    ArticleFinder.Article article = finder.find(view);
    List<Part> parts = new ArrayList<>();
    for (Part part : StructuredBody.orShown(head.articleBody(), article.parts())) {
      Part clean = links.clean(part);
      if (!(clean instanceof Part.Figure figure && figure.address().isEmpty())) {
        parts.add(clean);
      }
    }
    Clipping clipping = strip(byline, parts, page, judge::judge);
    Clipping told = links.lost().map(clipping::remark).orElse(clipping);
    return listing ? PassedOver.list(told, article.passed(), links, judge) : told;
  }

  /** What relative addresses lead from: where the page was read, or where it says it belongs. */
  private static String base(Document page, Byline byline) {
    return Links.isWeb(page.baseUri())
        ? page.baseUri()
        : byline.canonical().map(Found::value).filter(Links::isWeb).orElse("");
  }

  /** What the page's head says about the article, for comparing. */
  public static PageClues clues(PageHead head, Byline byline) {
    return PageClues.of(
        byline.title().map(Found::value).orElse(""),
        head.meta("og:description", "description").map(Found::value).orElse(""),
        head.articleBody());
  }

  /** Reads pasted plain text. */
  public Clipping clipText(String text) {
    Optional<String> refusal = Intake.refuse(text);
    if (refusal.isPresent()) {
      return Clipping.none(refusal.get());
    }
    return clip(
        TextClipper.read(text),
        "first line",
        (all, language) -> PastedText.judge(all, language, judge));
  }

  /** Reads Markdown from elsewhere. */
  public Clipping clipMarkdown(String markdown) {
    Optional<String> refusal = Intake.refuse(markdown);
    return refusal.isPresent()
        ? Clipping.none(refusal.get())
        : clip(MarkdownClipper.read(markdown), "first heading", judge::judge);
  }

  private Clipping clip(TextClipper.Reading reading, String from, Stripping.Judge judge) {
    Optional<Found<String>> title = reading.title().map(t -> new Found<>(t, from));
    List<Found<String>> standfirst =
        reading.standfirst().stream().map(s -> new Found<>(s, "line under the title")).toList();
    Document none = Document.createShell("");
    Byline byline = Byline.of(title, standfirst, Optional.empty());
    return strip(byline, listing ? reading.body() : reading.whole(), none, judge);
  }

  private static Clipping strip(
      Byline byline, List<Part> parts, Document page, Stripping.Judge judge) {
    Byline known = byline.language(language(byline, parts));
    String language = known.language().map(Found::value).orElse("");
    Stripping stripped = Stripping.of(HeadingLevels.set(parts), known, language, judge);
    return new Clipping(
        known,
        stripped.body(),
        stripped.removals(),
        stripped.attributions(),
        remarks(known, stripped, page));
  }

  /** The words decide; what the page says counts where they are too few. */
  private static Optional<Found<String>> language(Byline byline, List<Part> parts) {
    StringBuilder text = new StringBuilder();
    byline.title().ifPresent(t -> text.append(t.value()).append('\n'));
    for (Part part : parts) {
      text.append(part.text()).append('\n');
      if (text.length() > 4_000) {
        break;
      }
    }
    Optional<String> guess = LanguageGuess.of(text.toString());
    Optional<String> said = byline.language().map(Found::value);
    boolean agree = guess.isPresent() && said.isPresent() && said.get().startsWith(guess.get());
    return guess.isEmpty() || agree
        ? byline.language()
        : guess.map(g -> new Found<>(g, "the words"));
  }

  private static List<String> remarks(Byline byline, Stripping stripped, Document page) {
    StringBuilder article = new StringBuilder();
    for (Part part : stripped.body()) {
      article.append(part.text()).append('\n');
      if (article.length() > 2000) {
        return List.of();
      }
    }
    List<String> remarks =
        new ArrayList<>(
            Suspicion.of(
                byline.title().map(Found::value).orElse(""), article.toString(), page::text));
    if (article.toString().isBlank()) {
      remarks.add("No article was found here.");
    }
    return remarks;
  }
}
