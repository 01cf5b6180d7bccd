package org.copydesk.claim;

import java.util.Optional;
import org.copydesk.text.LocalText;
import org.copydesk.text.Placed;
import org.copydesk.text.Span;

/**
 * A document or person a briefing relies on.
 *
 * @param id what authors write after {@code @}; unique among the shared sources, or within its
 *     briefing
 * @param shared whether it lives in {@code content/sources/} rather than in one briefing
 * @param title the document's own title, or our description of it, then in the publication's
 *     languages; empty when the author gave none
 * @param publisher who published it
 * @param author who wrote it, where that is named
 * @param url where it is or was on the web; empty for a document without address, or when the
 *     address is not known
 * @param published when it was published, as far as known
 * @param accessed when we last read it
 * @param lang its language (BCP 47)
 * @param kind how near it is to what it reports; empty when the author did not say
 * @param archived an archived copy on the web
 * @param carries the id of the source that this one passes on
 * @param note our own remark, such as "machine translation", in the publication's languages
 * @param disclosure what readers must be told to weigh it
 * @param span the place of the whole entry
 */
public record Source(
    String id,
    boolean shared,
    LocalText title,
    Optional<String> publisher,
    Optional<String> author,
    Optional<Placed<String>> url,
    Optional<Placed<PartialDate>> published,
    Optional<Placed<PartialDate>> accessed,
    Optional<String> lang,
    Optional<SourceKind> kind,
    Optional<Placed<String>> archived,
    Optional<Placed<String>> carries,
    LocalText note,
    Disclosure disclosure,
    Span span) {

  /** Where it is declared tells it apart from nearly all others. */
  @Override
  public int hashCode() {
    return 31 * id.hashCode() + span.hashCode();
  }

  /** The title, or else the publisher, address or id: something to call it by in a language. */
  public String name(String language) {
    if (!title.isEmpty()) {
      return title.in(language);
    }
    return publisher.or(() -> url.map(Placed::value)).orElse(id);
  }
}
