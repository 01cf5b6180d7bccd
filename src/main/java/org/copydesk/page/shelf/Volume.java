package org.copydesk.page.shelf;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.Stream;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Edition;
import org.copydesk.briefing.PlacedClaim;
import org.copydesk.briefing.Site;
import org.copydesk.briefing.StandingPage;
import org.copydesk.briefing.Status;
import org.copydesk.claim.Claim;
import org.copydesk.claim.Source;
import org.copydesk.page.address.Addresses;
import org.copydesk.text.Placed;
import org.jspecify.annotations.Nullable;

/**
 * One language's share of an edition, sorted for reading.
 *
 * <pre>{@code
 * for (Volume volume : Volume.all(edition, threads)) {
 *   volume.briefings();   // newest first
 * }
 * }</pre>
 */
public final class Volume {
  private static final Comparator<Briefing> NEWEST =
      Comparator.comparing(Volume::sortKey).reversed().thenComparing(Briefing::slug);

  private final Edition edition;
  private final String lang;
  private final Addresses addresses;
  private final List<Briefing> briefings;
  private final List<StandingPage> pages;
  private final Map<String, List<Source>> used = new HashMap<>();
  private final Map<String, List<Briefing>> byTopic;
  private final Map<String, List<Briefing>> byPerson;
  private final Map<String, List<PlacedClaim>> byClaimant = new HashMap<>();
  private final Map<String, CitedSource> sources;
  private final Map<String, List<CitedSource>> carriers;
  private final List<PlacedClaim> claims;
  private @Nullable Kinship kinship;

  private Volume(Edition edition, String lang) {
    this.edition = edition;
    this.lang = lang;
    this.addresses = Addresses.of(edition.site(), lang);
    this.briefings =
        edition.briefings().stream().filter(b -> b.lang().equals(lang)).sorted(NEWEST).toList();
    this.pages = edition.pages().stream().filter(p -> p.lang().equals(lang)).toList();
    for (Briefing briefing : briefings) {
      used.put(briefing.slug(), Bibliography.sources(edition, briefing));
    }
    this.byTopic = grouped(b -> values(b.head().topics()));
    this.byPerson = grouped(Volume::people);
    this.claims = claims(briefings);
    for (PlacedClaim placed : claims) {
      placed
          .claim()
          .claimant()
          .map(claimant -> Addresses.slug(claimant.name()))
          .ifPresent(slug -> byClaimant.computeIfAbsent(slug, s -> new ArrayList<>()).add(placed));
    }
    this.sources = SourceUse.of(this);
    this.carriers = SourceUse.carriers(this);
  }

  /**
   * One volume for each language, the publication's default language first.
   *
   * @param threads put the volumes together, each one of them
   */
  public static List<Volume> all(Edition edition, Executor threads) {
    Set<String> languages = new LinkedHashSet<>(edition.site().languages());
    edition.briefings().forEach(briefing -> languages.add(briefing.lang()));
    edition.pages().forEach(page -> languages.add(page.lang()));
    List<CompletableFuture<Volume>> volumes =
        languages.stream()
            .map(lang -> CompletableFuture.supplyAsync(() -> new Volume(edition, lang), threads))
            .toList();
    return volumes.stream().map(CompletableFuture::join).toList();
  }

  public Edition edition() {
    return edition;
  }

  public Site site() {
    return edition.site();
  }

  public String lang() {
    return lang;
  }

  public Addresses addresses() {
    return addresses;
  }

  /** Newest first; undated drafts before all. */
  public List<Briefing> briefings() {
    return briefings;
  }

  public List<StandingPage> pages() {
    return pages;
  }

  public Bibliography bibliography(Briefing briefing) {
    return Bibliography.of(edition, briefing, sources(briefing));
  }

  /** The sources of a briefing's bibliography, by number. */
  public List<Source> sources(Briefing briefing) {
    List<Source> known = used.get(briefing.slug());
    return known == null ? Bibliography.sources(edition, briefing) : known;
  }

  /** The claims of all briefings, in the order of these. */
  public List<PlacedClaim> claims() {
    return claims;
  }

  /** The claims of briefings that have not been withdrawn. */
  public static List<PlacedClaim> standing(Collection<Briefing> briefings) {
    return claims(briefings.stream().filter(b -> b.status() != Status.WITHDRAWN).toList());
  }

  public static List<PlacedClaim> claims(Collection<Briefing> briefings) {
    List<PlacedClaim> claims = new ArrayList<>();
    for (Briefing briefing : briefings) {
      for (Claim claim : briefing.dossier().claims()) {
        claims.add(new PlacedClaim(briefing, claim));
      }
    }
    return List.copyOf(claims);
  }

  /** The claims of a claimant, by the slug of the name, the newest briefing's first. */
  public List<PlacedClaim> claimsBy(String claimant) {
    return byClaimant.getOrDefault(claimant, List.of());
  }

  /** Every claimant's claims, by the slug of the name, the newest briefing's first. */
  public Map<String, List<PlacedClaim>> claimants() {
    return Collections.unmodifiableMap(byClaimant);
  }

  /** What its briefings have in common; found out when it is first asked for. */
  public synchronized Kinship kinship() {
    if (kinship == null) {
      kinship = new Kinship(this);
    }
    return kinship;
  }

  /** The topics that a briefing here has, declared ones first and in their order. */
  public List<String> topics() {
    Set<String> ids = new LinkedHashSet<>(edition.site().topics().keySet());
    ids.retainAll(byTopic.keySet());
    ids.addAll(byTopic.keySet());
    return List.copyOf(ids);
  }

  public List<Briefing> withTopic(String topic) {
    return byTopic.getOrDefault(topic, List.of());
  }

  /** The briefings that a person wrote or reviewed, newest first. */
  public List<Briefing> by(String person) {
    return byPerson.getOrDefault(person, List.of());
  }

  /** Every source that a briefing here relies on, by key, in alphabetical order of keys. */
  public Map<String, CitedSource> sources() {
    return sources;
  }

  /** The sources that pass on the one of that key. */
  public List<CitedSource> carriers(String key) {
    return carriers.getOrDefault(key, List.of());
  }

  /** Whether readers outside the newsroom may see a briefing. */
  public static boolean isPublic(Briefing briefing) {
    return briefing.status() == Status.PUBLISHED || briefing.status() == Status.WITHDRAWN;
  }

  private Map<String, List<Briefing>> grouped(Function<Briefing, Collection<String>> keys) {
    Map<String, List<Briefing>> groups = new TreeMap<>();
    for (Briefing briefing : briefings) {
      for (String key : new LinkedHashSet<>(keys.apply(briefing))) {
        groups.computeIfAbsent(key, k -> new ArrayList<>()).add(briefing);
      }
    }
    return new LinkedHashMap<>(groups);
  }

  private static List<String> people(Briefing briefing) {
    return Stream.concat(
            values(briefing.head().authors()).stream(),
            briefing.reviews().stream().map(review -> review.by().value()))
        .toList();
  }

  private static List<String> values(List<Placed<String>> placed) {
    return placed.stream().map(Placed::value).toList();
  }

  private static Instant sortKey(Briefing briefing) {
    return briefing
        .head()
        .published()
        .map(published -> published.value().moment().toInstant())
        .orElse(Instant.MAX);
  }
}
