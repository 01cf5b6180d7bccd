package org.copydesk.page.shelf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Edition;
import org.copydesk.claim.Source;
import org.copydesk.evidence.StoredCapture;
import org.copydesk.page.address.Address;
import org.copydesk.page.address.Addresses;

/**
 * The captures of all sources of one briefing, as readers can download them.
 *
 * @param address where the package stands, {@code /evidence/<slug>.wacz} below the language's root
 * @param kept the captures, newest last, by the numbers of their sources
 */
public record EvidencePackage(Address address, Briefing briefing, List<Kept> kept) {
  /** The folder of all packages below a language's root. */
  public static final String FOLDER = "evidence/";

  public EvidencePackage {
    kept = List.copyOf(kept);
  }

  /**
   * @param name a name for its file, unique in the package
   */
  public record Kept(String name, Source source, StoredCapture capture) {}

  /** The packages of an edition; briefings without captures have none. */
  public static List<EvidencePackage> all(Edition edition) {
    return edition.briefings().stream().flatMap(b -> of(edition, b).stream()).toList();
  }

  public static Optional<EvidencePackage> of(Edition edition, Briefing briefing) {
    List<Kept> kept = new ArrayList<>();
    for (Bibliography.Entry entry : Bibliography.of(edition, briefing).entries()) {
      Source source = entry.source();
      int number = 0;
      for (StoredCapture capture : edition.captures(briefing, source.id())) {
        String suffix = ++number == 1 ? "" : "-" + number;
        kept.add(new Kept(source.id() + suffix + ".warc.gz", source, capture));
      }
    }
    Address address =
        Addresses.of(edition.site(), briefing.lang()).below(FOLDER + briefing.slug() + ".wacz");
    return kept.isEmpty()
        ? Optional.empty()
        : Optional.of(new EvidencePackage(address, briefing, kept));
  }
}
