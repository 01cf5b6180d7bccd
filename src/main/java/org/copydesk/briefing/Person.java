package org.copydesk.briefing;

import java.util.List;
import java.util.Optional;
import org.copydesk.text.LocalText;
import org.copydesk.text.Placed;
import org.copydesk.text.TextFile;

/**
 * An author or reviewer, from {@code content/people/<id>.yaml}.
 *
 * @param type whether it is a person, or a desk: a byline that stands for a team or a role
 * @param role such as "Second desk", in the publication's languages
 * @param about one paragraph, in the publication's languages
 * @param languages which languages the person works in (BCP 47)
 * @param git the mail addresses under which the person commits, besides {@code email}
 * @param keys the keys with which the person signs commits: OpenSSH public keys in one line, or
 *     OpenPGP public key blocks
 */
public record Person(
    TextFile file,
    String id,
    Type type,
    LocalText name,
    LocalText role,
    LocalText about,
    List<String> languages,
    Optional<String> email,
    List<String> links,
    List<String> git,
    List<Placed<String>> keys) {

  /** Who signs. */
  public enum Type {
    PERSON,
    DESK
  }
}
