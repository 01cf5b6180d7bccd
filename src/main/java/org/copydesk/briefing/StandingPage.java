package org.copydesk.briefing;

import java.util.List;
import java.util.Optional;
import org.copydesk.claim.PartialDate;
import org.copydesk.markdown.Prose;
import org.copydesk.text.Placed;
import org.copydesk.text.TextFile;

/**
 * A page that stands: methodology, corrections policy, a handbook page. A Markdown file outside
 * {@code briefings/}.
 *
 * @param path its address below its language's root, with slashes at both ends, such as {@code
 *     /methodology/} or {@code /handbook/import/}; the folder {@code pages/} does not show in it
 * @param key what its translations share: the path in the default language
 * @param order its place among its folder's pages; the smaller the earlier
 */
public record StandingPage(
    TextFile file,
    String path,
    String key,
    Placed<String> title,
    String lang,
    Optional<Placed<String>> summary,
    Optional<Placed<PartialDate>> updated,
    int order,
    List<Placed<String>> aliases,
    List<Placed<String>> allow,
    Prose prose) {

  /** What points out of the prose and can be pointed at in it. */
  public Signposts signposts() {
    return Signposts.of(prose);
  }

  /** The same page with no text. */
  StandingPage withoutText() {
    return new StandingPage(
        file, path, key, title, lang, summary, updated, order, aliases, allow, Prose.none());
  }

  /** The same page with another key. */
  StandingPage withKey(String other) {
    return new StandingPage(
        file, path, other, title, lang, summary, updated, order, aliases, allow, prose);
  }
}
