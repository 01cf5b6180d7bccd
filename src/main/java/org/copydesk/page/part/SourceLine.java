package org.copydesk.page.part;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.copydesk.claim.PartialDate;
import org.copydesk.claim.Source;
import org.copydesk.claim.SourceKind;
import org.copydesk.page.address.Address;
import org.copydesk.text.Placed;

/**
 * A source in full, as in the numbered list under a briefing.
 *
 * @param anchor its anchor in the list
 * @param kind {@code primary}, {@code secondary} or {@code tertiary}
 * @param archived the address of an archived copy
 * @param publisherPage the page of all its publisher's sources
 * @param carries the source that it passes on
 * @param cited the places in the text that cite it
 * @param claims the claims that it is used for
 */
public record SourceLine(
    SourceRef ref,
    String anchor,
    Optional<String> author,
    Optional<String> kind,
    Optional<PartialDate> accessed,
    Optional<String> archived,
    Optional<String> note,
    Optional<Address> publisherPage,
    Optional<SourceRef> carries,
    List<Mark> cited,
    List<ClaimRef> claims) {

  /** A numbered citation in the text, and the way back to it. */
  public record Mark(int number, Address place) {}

  /** A claim that rests on the source. */
  public record ClaimRef(String text, Address place) {}

  /** What links a source to the rest of the page. */
  record Ties(
      Optional<Address> publisherPage,
      Optional<SourceRef> carries,
      List<Mark> cited,
      List<ClaimRef> claims) {}

  static SourceLine of(SourceRef ref, Source source, String lang, Ties ties) {
    return new SourceLine(
        ref,
        ref.place().fragment(),
        source.author(),
        source.kind().map(SourceLine::word),
        source.accessed().map(Placed::value),
        source.archived().map(Placed::value),
        Optional.of(source.note().in(lang)).filter(text -> !text.isEmpty()),
        ties.publisherPage(),
        ties.carries(),
        ties.cited(),
        ties.claims());
  }

  private static String word(SourceKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
