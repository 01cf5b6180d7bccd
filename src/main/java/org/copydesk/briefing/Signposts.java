package org.copydesk.briefing;

import java.util.List;
import org.copydesk.markdown.Citation;
import org.copydesk.markdown.Division;
import org.copydesk.markdown.Heading;
import org.copydesk.markdown.Link;
import org.copydesk.markdown.Picture;
import org.copydesk.markdown.Prose;

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

  static Signposts of(Prose prose) {
    return new Signposts(
        prose.headings(),
        prose.citations(),
        prose.links(),
        prose.pictures(),
        prose.divisions(),
        prose.words());
  }
}
