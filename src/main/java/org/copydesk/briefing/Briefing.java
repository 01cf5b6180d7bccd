package org.copydesk.briefing;

import java.util.List;
import org.copydesk.markdown.Prose;
import org.copydesk.text.Span;
import org.copydesk.text.TextFile;

/**
 * One published piece: front matter and prose. Values that cite something carry their place, so
 * that a rule can point at them.
 *
 * @param slug the last part of its address, unique among the briefings of its language
 * @param cuts the promotion that was found in the body and left out of the page
 */
public record Briefing(
    TextFile file,
    String slug,
    Head head,
    Dossier dossier,
    List<Review> reviews,
    List<Correction> corrections,
    Writing writing,
    List<Cut> cuts) {

  /** The same with no text. */
  Briefing withoutText() {
    return new Briefing(
        file, slug, head, dossier, reviews, corrections, Writing.of(Prose.none()), List.of());
  }

  /** The whole prose, fetched where it was put away. */
  public Prose prose() {
    return writing.prose();
  }

  /** What points out of the prose and can be pointed at in it, which is always at hand. */
  public Signposts signposts() {
    return writing.signposts();
  }

  public String title() {
    return head.title().value();
  }

  /** The place of its Markdown, below the front matter. */
  public Span body() {
    return FrontMatter.split(file, remark -> {}).map(FrontMatter::body).orElse(file.start());
  }

  public String lang() {
    return head.lang();
  }

  public Status status() {
    return head.status();
  }

  public boolean allows(String rule) {
    return head.allow().stream().anyMatch(a -> a.value().equals(rule));
  }
}
