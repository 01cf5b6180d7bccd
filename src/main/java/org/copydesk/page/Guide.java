package org.copydesk.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.copydesk.briefing.Site;
import org.copydesk.page.address.Address;
import org.copydesk.page.part.Manuscript;
import org.copydesk.page.words.Label;
import org.copydesk.text.Placed;

/**
 * What the site holds, for language models ({@code llms.txt}, llmstxt.org): the newest briefings as
 * Markdown, and the pages that tell how we work.
 *
 * @param sections each a heading with its links
 */
public record Guide(
    Address address,
    String title,
    String description,
    List<Section> sections,
    URI base,
    String lang)
    implements FilePage {
  /** How many briefings of a language it names; the sitemap has all. */
  static final int MOST = 200;

  /** A list of links under a heading. */
  public record Section(Label title, String lang, List<Line> lines) {}

  /** One link. */
  public record Line(Label name, Address address, Optional<String> about) {}

  static Guide of(Site site, List<Leaf> pages, String lang) {
    List<Section> sections = new ArrayList<>();
    for (String language : site.languages()) {
      section(pages, language, "briefings.title", Guide::briefing).ifPresent(sections::add);
    }
    section(pages, lang, "claims.title", Guide::data).ifPresent(sections::add);
    section(pages, lang, "guide.how", Guide::text).ifPresent(sections::add);
    return new Guide(
        Address.of("/llms.txt"),
        site.title().in(lang),
        site.description().in(lang),
        List.copyOf(sections),
        site.base(),
        lang);
  }

  private static Optional<Section> section(
      List<Leaf> pages, String lang, String title, Function<Leaf, Optional<Line>> line) {
    List<Line> lines =
        pages.stream()
            .filter(page -> page.lang().equals(lang))
            .flatMap(page -> line.apply(page).stream())
            .limit(MOST)
            .toList();
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(new Section(Label.word(title), lang, lines));
  }

  private static Optional<Line> briefing(Leaf page) {
    return page.briefing()
        .filter(briefing -> page.indexed())
        .map(
            briefing ->
                new Line(
                    Label.text(briefing.title()),
                    MarkdownTwin.addressOf(page.address()),
                    briefing.head().summary().map(Placed::value)));
  }

  /** What there is as data. */
  private static Optional<Line> data(Leaf leaf) {
    if (leaf instanceof Leaf.OfFile && leaf.path().endsWith("claims/feed.json")) {
      return Optional.of(new Line(Label.word("feed.claims"), leaf.address(), Optional.empty()));
    }
    return leaf instanceof Leaf.Made made && made.page() instanceof RatingsFile file
        ? Optional.of(new Line(Label.word("ratings.data"), file.address(), Optional.empty()))
        : Optional.empty();
  }

  private static Optional<Line> text(Leaf leaf) {
    return leaf instanceof Leaf.Made made
            && made.page() instanceof TextPage text
            && text.section().isEmpty()
        ? Optional.of(new Line(text.frame().title(), text.address(), text.summary()))
        : Optional.empty();
  }

  /** A text that reads back as itself in a line of Markdown. */
  public String line(String text) {
    return Manuscript.line(text);
  }

  @Override
  public String template() {
    return "llms.ftl";
  }
}
