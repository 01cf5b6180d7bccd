package org.copydesk.briefing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copydesk.claim.Origins;
import org.copydesk.claim.Source;
import org.copydesk.evidence.CapturedText;
import org.copydesk.evidence.StoredCapture;
import org.copydesk.evidence.store.LinkLedger;

/**
 * What a briefing stands in: everything of an edition but the other briefings and the pages. What
 * is found out about a briefing from it and from these alone holds until its file or one of these
 * changes, whatever becomes of the others.
 */
public interface Surroundings {
  /** Where people are, and where shared sources are, each in a folder named after its id. */
  String PEOPLE = "content/people";

  String SOURCES = "content/sources";

  /** In place of a folder: all addresses of shared sources. */
  String ADDRESSES = "addresses";

  Site site();

  /** By id. */
  Map<String, Person> people();

  /** The shared sources, by id. */
  Map<String, Source> sources();

  /**
   * The shared source of an address; the first by id when there are several.
   *
   * @param folded an address as {@link org.copydesk.evidence.WebAddress#folded} makes it
   */
  Optional<Source> sharedAt(String folded);

  /** The source that a briefing means by an id: its own before the shared ones. */
  Optional<Source> source(Briefing briefing, String id);

  /**
   * The stored copies of the source that a briefing means by an id, newest last; none when it was
   * not captured.
   */
  List<StoredCapture> captures(Briefing briefing, String id);

  /** The stored copies of a source, newest last; none when it was not captured. */
  List<StoredCapture> captures(Source source);

  /**
   * The article text of a capture, read from disk when it is asked for.
   *
   * @return empty when it has none, or its file cannot be read
   */
  Optional<CapturedText> text(StoredCapture capture);

  /** What the addresses of sources answered when they were last asked, in no build. */
  LinkLedger links();

  /** Every source that a briefing names, each once, in the order in which it does. */
  List<Source> named(Briefing briefing);

  /**
   * What a briefing quotes from sources that are declared, each looked up in their captures; in the
   * author's order: claims, figures, body.
   */
  List<Lookup> lookups(Briefing briefing);

  /** Who carries whom, as seen from a briefing. */
  Origins origins(Briefing briefing);

  /** What the briefings were before. */
  Past past();

  /**
   * What has been looked at so far of the people and the shared sources: {@link #PEOPLE}, {@link
   * #SOURCES} or a folder in that, {@link #ADDRESSES}. Whoever looks again finds the same while
   * none of these changes, nor anything else in the surroundings.
   */
  Set<String> looked();

  /** A number that is another one when an address of a shared source changes. */
  long sourceAddresses();
}
