package org.copydesk.clipping.byline;

import java.util.List;
import java.util.Optional;
import org.copydesk.claim.PartialDate;

/**
 * What a page says about its article, each value with where it stood.
 *
 * @param title without the site's name
 * @param standfirst the line or lines under the title
 * @param language BCP 47
 * @param canonical the article's own address, absolute
 * @param licence its address or name
 * @param picture the lead picture's absolute address
 */
public record Byline(
    Optional<Found<String>> title,
    List<Found<String>> standfirst,
    List<Found<String>> authors,
    Optional<Found<PartialDate>> published,
    Optional<Found<PartialDate>> modified,
    Optional<Found<String>> publisher,
    Optional<Found<String>> language,
    Optional<Found<String>> canonical,
    Optional<Found<String>> licence,
    Optional<Found<String>> picture) {
  public Byline {
    standfirst = List.copyOf(standfirst);
    authors = List.copyOf(authors);
  }

  /** Nothing known. */
  public static Byline none() {
    return new Byline(
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Only a title, standfirst and language, as pasted text has them. */
  public static Byline of(
      Optional<Found<String>> title,
      List<Found<String>> standfirst,
      Optional<Found<String>> language) {
    Byline none = none();
    return new Byline(
        title,
        standfirst,
        none.authors,
        none.published,
        none.modified,
        none.publisher,
        language,
        none.canonical,
        none.licence,
        none.picture);
  }

  /** The same with another standfirst. */
  public Byline standfirst(List<Found<String>> other) {
    return new Byline(
        title, other, authors, published, modified, publisher, language, canonical, licence,
        picture);
  }

  /** The same with another language. */
  public Byline language(Optional<Found<String>> other) {
    return new Byline(
        title,
        standfirst,
        authors,
        published,
        modified,
        publisher,
        other,
        canonical,
        licence,
        picture);
  }
}
