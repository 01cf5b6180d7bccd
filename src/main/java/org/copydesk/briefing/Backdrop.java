package org.copydesk.briefing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copydesk.claim.Origins;
import org.copydesk.claim.Source;
import org.copydesk.evidence.CapturedText;
import org.copydesk.evidence.StoredCapture;
import org.copydesk.evidence.WebAddress;
import org.copydesk.evidence.store.LinkLedger;
import org.copydesk.text.Placed;
import org.jspecify.annotations.Nullable;

/** What all briefings of an edition stand in; known before any of them is read. */
final class Backdrop {
  /** Prime, of FNV-1a for 64 bits. */
  private static final long MIXING = 0x100000001b3L;

  private final Site site;
  private final Map<String, Person> people;
  private final Map<String, Source> sources;
  private final Edition.Archive archive;
  private final Map<String, Source> byAddress = new HashMap<>();
  private final long addresses;

  /**
   * @param people by id
   * @param sources the shared sources by id, in their order
   */
  Backdrop(
      Site site, Map<String, Person> people, Map<String, Source> sources, Edition.Archive archive) {
    this.site = site;
    this.people = people;
    this.sources = sources;
    this.archive = archive;
    for (Source source : sources.values()) {
      source.url().ifPresent(u -> byAddress.putIfAbsent(WebAddress.folded(u.value()), source));
    }
    this.addresses =
        byAddress.entrySet().stream()
            .mapToLong(e -> e.getKey().hashCode() * MIXING + e.getValue().id().hashCode())
            .sum();
  }

  Site site() {
    return site;
  }

  Map<String, Person> people() {
    return people;
  }

  Map<String, Source> sources() {
    return sources;
  }

  Edition.Archive archive() {
    return archive;
  }

  Optional<Source> sharedAt(String folded) {
    return Optional.ofNullable(byAddress.get(folded));
  }

  long sourceAddresses() {
    return addresses;
  }

  /** As one briefing sees it. */
  Surroundings of(Briefing briefing) {
    return new Around(this, briefing, OwnSources.of(briefing));
  }

  /** Asked by one thread; what several rules ask is found once. */
  private static final class Around implements Surroundings {
    private final Backdrop all;
    private final Briefing briefing;
    private final OwnSources own;
    private final Set<String> looked = new HashSet<>();
    private @Nullable List<Source> named;
    private @Nullable List<Lookup> lookups;

    Around(Backdrop all, Briefing briefing, OwnSources own) {
      this.all = all;
      this.briefing = briefing;
      this.own = own;
      look(briefing.slug());
    }

    private void look(String folder) {
      looked.add(SOURCES + "/" + folder);
    }

    @Override
    public Site site() {
      return all.site;
    }

    @Override
    public Map<String, Person> people() {
      looked.add(PEOPLE);
      return all.people;
    }

    @Override
    public Map<String, Source> sources() {
      looked.add(SOURCES);
      return all.sources;
    }

    @Override
    public Optional<Source> sharedAt(String folded) {
      looked.add(ADDRESSES);
      Optional<Source> found = all.sharedAt(folded);
      found.ifPresent(source -> look(source.id()));
      return found;
    }

    @Override
    public Optional<Source> source(Briefing one, String id) {
      Optional<Source> found = own.find(id);
      if (found.isPresent()) {
        return found;
      }
      look(id);
      return Optional.ofNullable(all.sources.get(id));
    }

    @Override
    public List<StoredCapture> captures(Briefing one, String id) {
      return source(one, id).map(this::captures).orElse(List.of());
    }

    @Override
    public List<StoredCapture> captures(Source source) {
      Captures captures = all.archive.captures();
      return source.shared() ? captures.of(source) : captures.of(briefing, source);
    }

    @Override
    public Optional<CapturedText> text(StoredCapture capture) {
      return all.archive.captures().text(capture);
    }

    @Override
    public LinkLedger links() {
      return all.archive.captures().links();
    }

    @Override
    public List<Source> named(Briefing one) {
      List<Source> known = named;
      if (known == null) {
        known =
            SourceUse.in(one).stream()
                .map(Placed::value)
                .distinct()
                .flatMap(id -> source(one, id).stream())
                .toList();
        named = known;
      }
      return known;
    }

    @Override
    public List<Lookup> lookups(Briefing one) {
      List<Lookup> known = lookups;
      if (known == null) {
        known = Lookups.in(one, this);
        lookups = known;
      }
      return known;
    }

    @Override
    public Origins origins(Briefing one) {
      return new Origins(id -> source(one, id));
    }

    @Override
    public Past past() {
      return all.archive.past();
    }

    @Override
    public Set<String> looked() {
      return Set.copyOf(looked);
    }

    @Override
    public long sourceAddresses() {
      return all.addresses;
    }
  }
}
