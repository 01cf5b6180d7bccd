package org.copydesk.briefing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.briefing.yaml.Fields;
import org.copydesk.briefing.yaml.Key;
import org.copydesk.briefing.yaml.Keys;
import org.copydesk.briefing.yaml.Scalars;
import org.copydesk.briefing.yaml.Type;
import org.copydesk.text.LocalText;
import org.copydesk.text.Placed;

/** Reads who publishes the site. */
final class PublisherReader {
  private static final Key<LocalText> NAME =
      Key.of("name", Scalars.LOCAL, "The publisher's name; the publication's title unless given.");
  private static final Key<Placed<String>> URL =
      Key.of("url", Scalars.ADDRESS, "Its own address when that is not the site's.");
  private static final Key<String> LOGO =
      Key.of("logo", Scalars.WORDS, "The address of its logo, such as `/logo.svg`.");
  private static final Key<Placed<String>> EMAIL =
      Key.of("email", Scalars.EMAIL, "Where readers can write to.");
  private static final Key<List<Type.Named<Placed<String>>>> POLICIES =
      Key.of(
          "policies",
          Scalars.TEXT.by(Scalars.NAME),
          "Its policy pages: methodology, corrections, ethics, funding, staff, contact.");

  private static final Key<Funding> FUNDING =
      Key.of("funding", FundingReader.TYPE, "Who pays for it.");

  static final Keys KEYS = Keys.of("a publisher", NAME, URL, LOGO, EMAIL, POLICIES, FUNDING);

  static final Type<Publisher> TYPE =
      Type.entries(KEYS, fields -> Optional.of(PublisherReader.read(fields)));

  private PublisherReader() {}

  /** The publisher of a site that names none. */
  static Publisher named(LocalText title) {
    return new Publisher(
        title, Optional.empty(), Optional.empty(), Optional.empty(), Map.of(), Optional.empty());
  }

  private static Publisher read(Fields fields) {
    Map<String, Placed<String>> policies = new LinkedHashMap<>();
    fields.all(POLICIES).forEach(p -> policies.put(p.name().value(), p.value()));
    return new Publisher(
        fields.get(NAME).orElseGet(LocalText::none),
        fields.get(URL).map(Placed::value),
        fields.get(LOGO),
        fields.get(EMAIL).map(Placed::value),
        policies,
        fields.get(FUNDING));
  }
}
