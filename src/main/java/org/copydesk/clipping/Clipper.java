package org.copydesk.clipping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.clipping.byline.Byline;
import org.copydesk.clipping.byline.Found;
import org.copydesk.clipping.byline.MetadataReader;
import org.copydesk.clipping.page.ArticleFinder;
import org.copydesk.clipping.page.Candidate;
import org.copydesk.clipping.page.PageBlocks;
import org.copydesk.clipping.part.Links;
import org.copydesk.clipping.part.Part;
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
 */
public final class Clipper {
  /** Boxes nested deeper than this are flattened by the parser. */
  private static final int DEPTH = 400;

  /**
   * Cuts the article out of a page's bytes, in whatever encoding.
   *
   * @param address the page's own, to which relative links lead; may be empty
   */
  public Clipping clip(byte[] html, String address) {
    return clip(CharsetGuess.decode(html, ""), address);
  }

  /** Cuts the article out of a page. */
  public Clipping clip(String html, String address) {
    Parser parser = Parser.htmlParser().setMaxDepth(DEPTH);
    Document page = Jsoup.parse(html, address, parser);
    page.outputSettings().prettyPrint(false);
    Byline byline = new MetadataReader(page).read();
    Links links = new Links(page.baseUri());
    List<Part> parts = new ArrayList<>();
    for (Candidate each : ArticleFinder.find(PageBlocks.of(page.body()))) {
      parts.add(links.clean(each.part()));
    }
    return strip(byline, parts);
  }

  /** Reads pasted plain text. */
  public Clipping clipText(String text) {
    TextClipper.Reading reading = TextClipper.read(text);
    Optional<Found<String>> title = reading.title().map(t -> new Found<>(t, "first line"));
    List<Found<String>> standfirst =
        reading.standfirst().stream().map(s -> new Found<>(s, "line under the title")).toList();
    return strip(Byline.of(title, standfirst, Optional.empty()), reading.body());
  }

  private static Clipping strip(Byline byline, List<Part> parts) {
    Byline known = byline.language(language(byline, parts));
    String language = known.language().map(Found::value).orElse("");
    Stripping stripped = Stripping.of(parts, language);
    return new Clipping(
        known, stripped.body(), stripped.removals(), stripped.attributions(), remarks(stripped));
  }

  /** The words decide; what the page says counts where they are too few. */
  private static Optional<Found<String>> language(Byline byline, List<Part> parts) {
    StringBuilder text = new StringBuilder();
    byline.title().ifPresent(t -> text.append(t.value()).append('\n'));
    for (Part part : parts) {
      text.append(part.text()).append('\n');
      if (text.length() > 12_000) {
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

  private static List<String> remarks(Stripping stripped) {
    return stripped.body().isEmpty() ? List.of("No article was found here.") : List.of();
  }
}
