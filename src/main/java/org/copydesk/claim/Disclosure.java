package org.copydesk.claim;

import java.util.Optional;
import org.copydesk.text.LocalText;
import org.copydesk.text.Placed;
import org.copydesk.text.Span;

/**
 * What readers must be told about a source to weigh it.
 *
 * @param interest what the source has to gain or lose, in the publication's languages
 * @param licence under which terms its text may be passed on
 * @param unnamed why it has no name, where it has none
 * @param translation by whom it was translated before we read it
 * @param notCaptured why no copy of it is kept, such as a paywall; empty when nobody said
 */
public record Disclosure(
    LocalText interest,
    Optional<String> licence,
    Optional<Unnamed> unnamed,
    Optional<Translation> translation,
    LocalText notCaptured) {

  public static Disclosure none() {
    return new Disclosure(
        LocalText.none(), Optional.empty(), Optional.empty(), Optional.empty(), LocalText.none());
  }

  /**
   * A source whose name is kept back.
   *
   * @param reason why, in the publication's languages
   * @param knows how it can know what it says, in the publication's languages
   * @param knownTo the id of the person in the newsroom who knows the name
   */
  public record Unnamed(
      LocalText reason, LocalText knows, Optional<Placed<String>> knownTo, Span span) {}

  /**
   * A source that we read in translation.
   *
   * @param from its original language (BCP 47); {@code und} when it does not say
   * @param by who translated it; {@code machine} for a program
   */
  public record Translation(Optional<Placed<String>> from, Optional<String> by, Span span) {}
}
