package org.copydesk.briefing;

import java.util.Map;
import java.util.Optional;
import org.copydesk.text.LocalText;
import org.copydesk.text.Placed;

/**
 * Who publishes the site.
 *
 * @param url its own address when that is not the site's
 * @param logo the address of its logo below {@code static/}
 * @param policies key of a policy, such as {@code corrections}, {@code ethics}, {@code
 *     methodology}, {@code funding}, {@code staff}, {@code contact}, to the key of a standing page
 *     such as {@code /corrections-policy/}
 * @param funding who pays; empty when it does not say
 */
public record Publisher(
    LocalText name,
    Optional<String> url,
    Optional<String> logo,
    Optional<String> email,
    Map<String, Placed<String>> policies,
    Optional<Funding> funding) {

  /** The same publisher, called by the publication's title where it gives no name of its own. */
  Publisher orNamed(LocalText title) {
    return name.isEmpty() ? new Publisher(title, url, logo, email, policies, funding) : this;
  }
}
