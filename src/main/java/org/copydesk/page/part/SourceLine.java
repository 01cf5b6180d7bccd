package org.copydesk.page.part;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.copydesk.claim.Disclosure;
import org.copydesk.claim.PartialDate;
import org.copydesk.claim.Source;
import org.copydesk.claim.SourceKind;
import org.copydesk.page.address.Address;
import org.copydesk.text.LocalText;
import org.copydesk.text.Placed;

/**
 * A source in full, as in the numbered list under a briefing.
 *
 * @param anchor its anchor in the list
 * @param kind {@code primary}, {@code secondary} or {@code tertiary}
 * @param archived the address of an archived copy, unless the name leads there
 * @param gone the original address when it no longer answers
 * @param kept whether we keep a copy
 * @param told what readers are told to weigh it
 * @param publisherPage the page of all its publisher's sources
 * @param carries the source that it passes on
 * @param cited the places in the text that cite it
 * @param originals its own words where the text quotes them in translation
 * @param claims the claims that it is used for
 */
public record SourceLine(
    SourceRef ref,
    String anchor,
    Optional<String> author,
    Optional<String> kind,
    Optional<PartialDate> accessed,
    Optional<String> archived,
    Optional<String> gone,
    Optional<String> note,
    KeptCopy kept,
    Told told,
    Optional<Address> publisherPage,
    Optional<SourceRef> carries,
    List<Mark> cited,
    List<String> originals,
    List<ClaimRef> claims) {

  /**
   * What readers are told to weigh a source.
   *
   * @param translatedFrom the original language (BCP 47), where it was read in translation; {@code
   *     und} when that is not known
   * @param translator who translated it; {@code machine} for a program
   * @param unnamed why it has no name
   * @param knows how an unnamed source can know
   */
  public record Told(
      Optional<String> interest,
      Optional<String> licence,
      Optional<String> translatedFrom,
      Optional<String> translator,
      Optional<String> unnamed,
      Optional<String> knows) {
    static Told of(Disclosure source, String lang) {
      Optional<Disclosure.Translation> translation = source.translation();
      return new Told(
          said(source.interest(), lang),
          source.licence(),
          translation.map(t -> t.from().map(Placed::value).orElse("und")),
          translation.flatMap(Disclosure.Translation::by),
          source.unnamed().flatMap(kept -> said(kept.reason(), lang)),
          source.unnamed().flatMap(kept -> said(kept.knows(), lang)));
    }
  }

  /** A numbered citation in the text, and the way back to it. */
  public record Mark(int number, Address place) {}

  /** A claim that rests on the source. */
  public record ClaimRef(String text, Address place) {}

  /** What links a source to the rest of the page and the publication. */
  record Ties(
      KeptCopy kept,
      boolean gone,
      Optional<Address> publisherPage,
      Optional<SourceRef> carries,
      List<Mark> cited,
      List<String> originals,
      List<ClaimRef> claims) {}

  static SourceLine of(SourceRef ref, Source source, String lang, Ties ties) {
    return new SourceLine(
        ref,
        ref.place().fragment(),
        source.author(),
        source.kind().map(SourceLine::word),
        source.accessed().map(Placed::value),
        source.archived().map(Placed::value).filter(copy -> !ties.gone()),
        source.url().map(Placed::value).filter(original -> ties.gone()),
        said(source.note(), lang),
        ties.kept(),
        Told.of(source.disclosure(), lang),
        ties.publisherPage(),
        ties.carries(),
        ties.cited(),
        ties.originals(),
        ties.claims());
  }

  private static Optional<String> said(LocalText text, String lang) {
    return Optional.of(text.in(lang)).filter(words -> !words.isEmpty());
  }

  private static String word(SourceKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
