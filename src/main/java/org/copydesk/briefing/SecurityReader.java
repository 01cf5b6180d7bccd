package org.copydesk.briefing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copydesk.briefing.yaml.Fields;
import org.copydesk.briefing.yaml.Key;
import org.copydesk.briefing.yaml.Keys;
import org.copydesk.briefing.yaml.Node;
import org.copydesk.briefing.yaml.Remark;
import org.copydesk.briefing.yaml.Scalars;
import org.copydesk.briefing.yaml.Shape;
import org.copydesk.briefing.yaml.Type;
import org.copydesk.claim.PartialDate;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Placed;

/** Reads where to report a weakness of the site (RFC 9116). */
final class SecurityReader {
  private static final Pattern MAIL = Pattern.compile("[^\\s@<>\",;:]+@[^\\s@<>\",;:]+");

  /** What RFC 9116 takes in these places: no web address but by https. */
  private static final Pattern URI =
      Pattern.compile("(?:https://[^\\s<>\"/]|mailto:|tel:|openpgp4fpr:|dns:)[^\\s<>\"]+");

  private static final Type<String> ADDRESS =
      new Type<>(new Shape.Text("text"), SecurityReader::address);

  private static final Key<List<String>> CONTACT =
      Key.needed(
          "contact",
          ADDRESS.list(),
          "Mail addresses, https addresses or `tel:` numbers to report to, the preferred first.");
  private static final Key<Placed<PartialDate>> EXPIRES =
      Key.needed(
          "expires",
          Scalars.DATE,
          "When this stops to hold, less than a year from now; the standard asks for it.");
  private static final Key<List<Placed<String>>> LANGUAGES =
      Key.of(
          "languages",
          Scalars.LANGUAGE_TAG.list(),
          "Which languages reports may be written in; the publication's unless given.");
  private static final Key<String> ENCRYPTION =
      Key.of("encryption", ADDRESS, "Where the key for encrypted reports is.");
  private static final Key<String> ACKNOWLEDGMENTS =
      Key.of("acknowledgments", ADDRESS, "Where those who reported something are thanked.");
  private static final Key<String> POLICY =
      Key.of("policy", ADDRESS, "Where it says what happens to a report.");
  private static final Key<String> HIRING =
      Key.of("hiring", ADDRESS, "Where the publisher's vacancies in security are.");

  static final Keys KEYS =
      Keys.of("security", CONTACT, EXPIRES, LANGUAGES, ENCRYPTION, ACKNOWLEDGMENTS, POLICY, HIRING);

  static final Type<SecurityContact> TYPE = Type.entries(KEYS, SecurityReader::read);

  private SecurityReader() {}

  private static Optional<SecurityContact> read(Fields fields) {
    List<String> contacts = fields.all(CONTACT);
    List<SecurityContact.Link> links =
        Stream.of(
                SecurityContact.Link.of("Encryption", fields.get(ENCRYPTION)),
                SecurityContact.Link.of("Acknowledgments", fields.get(ACKNOWLEDGMENTS)),
                SecurityContact.Link.of("Policy", fields.get(POLICY)),
                SecurityContact.Link.of("Hiring", fields.get(HIRING)))
            .flatMap(Optional::stream)
            .toList();
    List<String> languages = fields.all(LANGUAGES).stream().map(Placed::value).distinct().toList();
    return fields
        .get(EXPIRES)
        .filter(date -> !contacts.isEmpty())
        .map(date -> new SecurityContact(contacts, date, languages, links));
  }

  private static Optional<String> address(Node node, Consumer<Diagnostic> remarks) {
    Optional<String> text = Scalars.WORDS.read(node, remarks);
    Optional<String> uri =
        text.map(t -> MAIL.matcher(t).matches() ? "mailto:" + t : t)
            .filter(t -> URI.matcher(scheme(t)).matches());
    if (text.isPresent() && uri.isEmpty()) {
      remarks.accept(
          Remark.BAD_ADDRESS
              .at(node.span(), "`" + text.get() + "` cannot stand in security.txt.")
              .hint("Write a mail address, an address with `https://`, or `tel:` and a number."));
    }
    return uri;
  }

  /** The scheme's letter case does not count. */
  private static String scheme(String text) {
    int colon = text.indexOf(':') + 1;
    return text.substring(0, colon).toLowerCase(Locale.ROOT) + text.substring(colon);
  }
}
