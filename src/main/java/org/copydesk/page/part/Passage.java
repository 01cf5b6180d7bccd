package org.copydesk.page.part;

import java.util.Optional;
import org.copydesk.briefing.Edition;
import org.copydesk.briefing.Lookup;
import org.copydesk.claim.Source;
import org.copydesk.text.Placed;

/**
 * Where quoted words that were found in a capture stand on the web, to the very passage where it
 * can be told (WICG text fragments).
 *
 * @param url at the source
 * @param archived in its archived copy
 */
public record Passage(Optional<String> url, Optional<String> archived) {

  /** Empty when the words were not found, or the source has no address. */
  static Optional<Passage> of(Lookup lookup, Edition edition) {
    if (!(lookup.answer() instanceof Lookup.Answer.Found found)) {
      return Optional.empty();
    }
    Source source = lookup.source();
    String fragment = edition.fragment(lookup).orElse("");
    Passage passage =
        new Passage(
            // What is gone from the newest capture is gone from the page.
            source.url().map(Placed::value).map(u -> found.newest() ? at(u, fragment) : u),
            source.archived().map(Placed::value).map(archived -> at(archived, fragment)));
    return Optional.of(passage).filter(p -> p.best().isPresent());
  }

  /** The one to follow: at the source if it has an address, else in the archive. */
  public Optional<String> best() {
    return url.or(() -> archived);
  }

  private static String at(String address, String fragment) {
    boolean anchored = address.indexOf('#') >= 0;
    return fragment.isEmpty() ? address : address + (anchored ? "" : "#") + fragment;
  }
}
