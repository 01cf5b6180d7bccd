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
import org.copydesk.text.Placed;

/** Reads {@code review:} of {@code site.yaml}. */
final class ReviewPolicyReader {
  private static final Key<Integer> REQUIRED =
      Key.of("required", Scalars.whole(0, 9), "How many reviewers a published briefing needs.");
  private static final Key<List<Placed<String>>> REVIEWERS =
      Key.of("reviewers", Scalars.NAME.list(), "The ids of those who may review.");
  private static final Key<List<Type.Named<Integer>>> TOPICS =
      Key.of(
          "topics",
          Scalars.whole(0, 9).by(Scalars.NAME),
          "How many reviewers briefings on a topic need, by topic.");
  private static final Key<Boolean> SIGNED =
      Key.of("signed", Scalars.FLAG, "Whether sign-offs must come in commits signed by reviewers.");
  private static final Key<Boolean> INDEPENDENT =
      Key.of(
          "independent",
          Scalars.FLAG,
          "Whether reviewers must not have changed the text, by git's record.");
  private static final Key<Integer> ORIGINS =
      Key.of("origins", Scalars.whole(0, 9), "How many origins every rated claim must rest on.");
  private static final Key<Integer> RECHECK_AFTER =
      Key.of(
          "recheck-after",
          Scalars.whole(1, 36500),
          "After how many days a published briefing is due for a re-check.");

  static final Keys KEYS =
      Keys.of("review", REQUIRED, REVIEWERS, TOPICS, SIGNED, INDEPENDENT, ORIGINS, RECHECK_AFTER);

  static final Type<ReviewPolicy> TYPE =
      Type.entries(KEYS, fields -> Optional.of(ReviewPolicyReader.read(fields)));

  private ReviewPolicyReader() {}

  private static ReviewPolicy read(Fields fields) {
    Map<Placed<String>, Integer> topics = new LinkedHashMap<>();
    fields.all(TOPICS).forEach(topic -> topics.put(topic.name(), topic.value()));
    return new ReviewPolicy(
        fields.get(REQUIRED).orElse(0),
        fields.all(REVIEWERS),
        topics,
        fields.get(SIGNED).orElse(false),
        fields.get(INDEPENDENT).orElse(false),
        fields.get(ORIGINS).orElse(0),
        fields.get(RECHECK_AFTER));
  }
}
