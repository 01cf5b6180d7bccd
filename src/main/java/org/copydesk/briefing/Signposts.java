package org.copydesk.briefing;

import java.util.List;
import org.copydesk.briefing.keep.Folding;
import org.copydesk.markdown.Citation;
import org.copydesk.markdown.Division;
import org.copydesk.markdown.Heading;
import org.copydesk.markdown.Link;
import org.copydesk.markdown.Picture;
import org.copydesk.markdown.Prose;
import org.copydesk.text.TextFile;

/**
 * What points out of a prose, and what can be pointed at in it: all that is asked of a prose but by
 * whoever shows it or judges its words. Each list as in {@link Prose}.
 */
public record Signposts(
    List<Heading> headings,
    List<Citation> citations,
    List<Link> links,
    List<Picture> pictures,
    List<Division> divisions,
    int words) {
  private static final Folding<Heading> HEADINGS = Folding.of(Heading.class);
  private static final Folding<Citation> CITATIONS = Folding.of(Citation.class);
  private static final Folding<Link> LINKS = Folding.of(Link.class);

  static Signposts of(Prose prose) {
    return new Signposts(
        prose.headings(),
        prose.citations(),
        prose.links(),
        prose.pictures(),
        prose.divisions(),
        prose.words());
  }

  /** Equal ones in less room, for a publication of very many. */
  Signposts folded(TextFile file) {
    return new Signposts(
        HEADINGS.fold(headings, file),
        CITATIONS.fold(citations, file),
        LINKS.fold(links, file),
        pictures,
        divisions,
        words);
  }
}
