package org.copydesk.clipping.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.claim.PartialDate;
import org.copydesk.clipping.byline.Byline;
import org.copydesk.clipping.byline.Found;

/**
 * One thing that a page says about its article.
 *
 * @param what such as {@code title} or {@code author}
 * @param value as it was understood
 * @param from where on the page it stood, such as {@code meta og:title}
 */
record Told(String what, String value, String from) {

  /** Everything that was read, in a fixed order. */
  static List<Told> of(Byline byline) {
    List<Told> all = new ArrayList<>();
    add("title", byline.title(), all);
    byline.standfirst().forEach(f -> add("standfirst", Optional.of(f), all));
    byline.authors().forEach(f -> add("author", Optional.of(f), all));
    addDate("published", byline.published(), all);
    addDate("modified", byline.modified(), all);
    add("publisher", byline.publisher(), all);
    add("language", byline.language(), all);
    add("address", byline.canonical(), all);
    add("licence", byline.licence(), all);
    add("picture", byline.picture(), all);
    return all;
  }

  private static void add(String what, Optional<Found<String>> found, List<Told> to) {
    found.ifPresent(f -> to.add(new Told(what, f.value(), f.from())));
  }

  private static void addDate(String what, Optional<Found<PartialDate>> found, List<Told> to) {
    found.ifPresent(f -> to.add(new Told(what, f.value().iso(), f.from())));
  }
}
