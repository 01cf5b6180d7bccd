package org.copydesk.briefing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.text.Placed;

/**
 * What the publication asks for before a briefing goes out, from {@code review:} in {@code
 * site.yaml}. Everything is optional: by default nothing is asked for.
 *
 * @param required how many reviewers must have approved a published briefing
 * @param reviewers the ids of those who may review; anybody but the authors when empty
 * @param topics how many reviewers briefings on a topic need
 * @param signed whether the commit that carries a sign-off must be signed by the reviewer's key
 * @param independent whether a reviewer must not have changed the text, by the record in git
 * @param origins how many independent origins every rated claim must rest on; 0 asks for none
 * @param recheckAfter after how many days a published briefing is due for a re-check
 */
public record ReviewPolicy(
    int required,
    List<Placed<String>> reviewers,
    Map<Placed<String>, Integer> topics,
    boolean signed,
    boolean independent,
    int origins,
    Optional<Integer> recheckAfter) {

  /** Nothing is asked for. */
  public static ReviewPolicy none() {
    return new ReviewPolicy(0, List.of(), Map.of(), false, false, 0, Optional.empty());
  }

  /** How many reviewers a briefing needs: the most that it or one of its topics asks for. */
  public int needed(Briefing briefing) {
    Stream<Integer> byTopic =
        topics.entrySet().stream()
            .filter(topic -> isOn(briefing, topic.getKey().value()))
            .map(Map.Entry::getValue);
    return Stream.concat(Stream.of(required), byTopic).max(Integer::compare).orElse(0);
  }

  /** Whether a person may review at all. */
  public boolean admits(String person) {
    return reviewers.isEmpty() || reviewers.stream().anyMatch(r -> r.value().equals(person));
  }

  private static boolean isOn(Briefing briefing, String topic) {
    return briefing.head().topics().stream().anyMatch(t -> t.value().equals(topic));
  }
}
