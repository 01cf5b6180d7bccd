package org.copydesk.page.part;

import java.util.Map;
import java.util.Optional;
import org.copydesk.briefing.CitedWords;
import org.copydesk.markdown.Citation;
import org.copydesk.markdown.Link;
import org.copydesk.markdown.Picture;
import org.copydesk.markdown.Setting;
import org.copydesk.page.address.Address;
import org.copydesk.page.address.Linking;
import org.copydesk.page.shelf.Directory;
import org.copydesk.page.shelf.Exhibit;
import org.copydesk.page.words.Words;
import org.copydesk.text.TextFile;

/**
 * Sets the prose of one file on one page.
 *
 * @param file the Markdown file, from which its links count
 * @param self the page that holds its anchors
 * @param marks the marks of its citations, by index
 */
record Setter(
    TextFile file,
    Address self,
    Directory directory,
    Map<Integer, CitationMark> marks,
    Linking linking,
    Words words)
    implements Setting {

  /** How wide the column of text is, in the default theme. */
  private static final String COLUMN = "(min-width: 44rem) 40rem, 92vw";

  /** What a citation points to, the anchor it carries itself, and the passage it vouches for. */
  record CitationMark(SourceRef source, String anchor, Optional<Passage> passage) {}

  @Override
  public String href(Link link) {
    return switch (link.kind()) {
      case OUTSIDE -> link.written();
      case WITHIN -> linking.to(self.at(link.fragment().orElse("")));
      case FILE, PATH -> inside(link);
    };
  }

  @Override
  public String src(Picture picture) {
    Link link = picture.address();
    return directory
        .picture(file, link)
        .map(exhibit -> exhibit.address(exhibit.usual()).at(link.fragment().orElse("")))
        .map(linking::to)
        .orElseGet(() -> href(link));
  }

  @Override
  public Sizes sizes(Picture picture) {
    return directory.picture(file, picture.address()).map(this::sizes).orElse(Sizes.NONE);
  }

  private Sizes sizes(Exhibit exhibit) {
    return new Sizes(
        exhibit.whole().width(),
        exhibit.whole().height(),
        exhibit.choices(exhibit.own(), linking),
        exhibit.choices(exhibit.modern(), linking),
        exhibit.modern().isEmpty() ? "" : exhibit.modern().get(0).form().type(),
        COLUMN);
  }

  @Override
  public Mark mark(Citation citation) {
    CitationMark mark = marks.get(citation.index());
    if (mark == null) {
      return new Mark("?", linking.to(self), "", citation.source(), Optional.empty());
    }
    String label = words.number(String.valueOf(mark.source().number()));
    String place = citation.locator().map(CitedWords::place).orElse("");
    return new Mark(
        place.isEmpty() ? label : label + ", " + place,
        linking.to(mark.source().place()),
        mark.anchor(),
        words.say("cite.title", mark.source().name()),
        mark.passage().flatMap(Passage::best).map(this::passage));
  }

  @Override
  public String word(String key) {
    return words.say(key);
  }

  private Way passage(String address) {
    return new Way(address, words.say("quote.passage"));
  }

  private String inside(Link link) {
    Link plain = plain(link);
    String query = link.target().substring(plain.target().length());
    Optional<Address> known = directory.target(file, plain);
    Address address = known.orElseGet(() -> self.resolve(plain.target()));
    String to = linking.to(address);
    return to + query + link.fragment().map(fragment -> "#" + fragment).orElse("");
  }

  /** Without query and fragment. */
  static Link plain(Link link) {
    int mark = link.target().indexOf('?');
    String path = mark < 0 ? link.target() : link.target().substring(0, mark);
    return new Link(link.kind(), path, Optional.empty(), link.span());
  }
}
