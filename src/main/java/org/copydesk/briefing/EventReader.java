package org.copydesk.briefing;

import java.util.Optional;
import org.copydesk.briefing.yaml.Fields;
import org.copydesk.briefing.yaml.Key;
import org.copydesk.briefing.yaml.Keys;
import org.copydesk.briefing.yaml.Scalars;
import org.copydesk.briefing.yaml.Type;
import org.copydesk.claim.Event;
import org.copydesk.claim.PartialDate;
import org.copydesk.text.Placed;

/** Reads one event of a briefing's timeline. */
final class EventReader {
  private static final Key<Placed<PartialDate>> DATE =
      Key.needed("date", Scalars.DATE, "When it happened.");
  private static final Key<Placed<String>> EVENT =
      Key.needed("event", Scalars.TEXT, "What happened, in a sentence.");
  private static final Key<Placed<String>> SOURCE =
      Key.of("source", Scalars.NAME, "The id of the source that says so.");

  static final Keys KEYS = Keys.of("an event", DATE, EVENT, SOURCE);

  static final Type<Event> TYPE = Type.entries(KEYS, EventReader::read);

  private EventReader() {}

  private static Optional<Event> read(Fields fields) {
    Optional<Placed<PartialDate>> date = fields.get(DATE);
    Optional<Placed<String>> text = fields.get(EVENT);
    Optional<Placed<String>> source = fields.get(SOURCE);
    return date.flatMap(day -> text.map(t -> new Event(day, t, source, fields.span())));
  }
}
