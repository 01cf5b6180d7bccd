package org.copydesk.page.shelf;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.PlacedClaim;
import org.copydesk.briefing.Status;

/**
 * What the briefings of a volume that still stand have in common, by numbers: they are counted
 * together for each page, and numbers are counted many times as fast as names.
 */
public final class Kinship {
  /** Only the newest of a large topic or source are weighed, so that the work stays linear. */
  private static final int WEIGHED = 100;

  private static final int[] NONE = {};
  private static final Users NOBODY = new Users(NONE, NONE);

  private final Volume volume;
  private final Map<String, Integer> briefingNumbers = new HashMap<>();
  private final Map<String, Integer> claimNumbers = new HashMap<>();
  private final Map<String, int[]> byTopic = new HashMap<>();
  private final Map<String, int[]> byClaimant = new HashMap<>();
  private final Map<String, Users> bySource = new HashMap<>();
  private final int[] home;

  /**
   * Who relies on a source.
   *
   * @param briefings numbers of briefings, newest first
   * @param claims numbers of claims
   */
  public record Users(int[] briefings, int[] claims) {}

  Kinship(Volume volume) {
    this.volume = volume;
    for (int i = 0; i < volume.briefings().size(); i++) {
      briefingNumbers.putIfAbsent(volume.briefings().get(i).slug(), i);
    }
    List<PlacedClaim> claims = volume.claims();
    this.home = new int[claims.size()];
    for (int i = 0; i < claims.size(); i++) {
      claimNumbers.putIfAbsent(claims.get(i).claim().id(), i);
      home[i] = number(claims.get(i).briefing());
    }
    volume.topics().forEach(topic -> byTopic.put(topic, numbers(volume.withTopic(topic))));
    volume.claimants().forEach((who, by) -> byClaimant.put(who, claimNumbers(by)));
    for (CitedSource cited : volume.sources().values()) {
      if (cited.source().shared()) {
        Users users = new Users(numbers(cited.briefings()), claimNumbers(cited.claims()));
        bySource.put(cited.key(), users);
      }
    }
  }

  public int number(Briefing briefing) {
    return briefingNumbers.getOrDefault(briefing.slug(), -1);
  }

  public Briefing briefing(int number) {
    return volume.briefings().get(number);
  }

  public PlacedClaim claim(int number) {
    return volume.claims().get(number);
  }

  /** The number of the briefing that checks a claim. */
  public int home(int claim) {
    return home[claim];
  }

  /** The newest briefings on a topic. */
  public int[] onTopic(String topic) {
    return byTopic.getOrDefault(topic, NONE);
  }

  /** The newest claims of a claimant, by the slug of the name. */
  public int[] claimsBy(String claimant) {
    return byClaimant.getOrDefault(claimant, NONE);
  }

  /** Who relies on a shared source; nobody else relies on one of a briefing's own. */
  public Users relyingOn(String id) {
    return bySource.getOrDefault(id, NOBODY);
  }

  private int[] numbers(Collection<Briefing> briefings) {
    return briefings.stream()
        .limit(WEIGHED)
        .filter(Kinship::stands)
        .mapToInt(this::number)
        .toArray();
  }

  private int[] claimNumbers(Collection<PlacedClaim> claims) {
    return claims.stream()
        .limit(WEIGHED)
        .filter(claim -> stands(claim.briefing()))
        .mapToInt(claim -> claimNumbers.getOrDefault(claim.claim().id(), 0))
        .toArray();
  }

  private static boolean stands(Briefing briefing) {
    return briefing.status() != Status.WITHDRAWN;
  }
}
