package org.copydesk.check.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.copydesk.briefing.Edition;
import org.copydesk.check.ClaimInBriefing;
import org.copydesk.check.Rule;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;

/**
 * A claim repeats one that is already rated, in the same or other words. Two claims of one language
 * are taken for the same when they share at least 80 % of their words ({@link #THRESHOLD}, Dice)
 * and every number and negation.
 */
public final class RepeatedClaim implements Rule {
  static final double THRESHOLD = 0.8;

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Edition edition, Consumer<Diagnostic> remarks) {
    Map<String, List<ClaimInBriefing>> byLanguage =
        ClaimInBriefing.all(edition).collect(Collectors.groupingBy(c -> c.briefing().lang()));
    byLanguage.values().forEach(claims -> compare(claims, remarks));
  }

  /**
   * Compares each claim with those before it that share one of its rarest words: two claims over
   * the threshold have so many words in common that one of them must be among these.
   */
  private void compare(List<ClaimInBriefing> claims, Consumer<Diagnostic> remarks) {
    List<ClaimWords> words =
        claims.stream().map(c -> ClaimWords.of(c.claim().text().value())).toList();
    Map<String, Integer> frequency = new HashMap<>();
    words.forEach(w -> w.words().forEach(word -> frequency.merge(word, 1, Integer::sum)));
    Map<String, List<Integer>> index = new HashMap<>();
    for (int i = 0; i < claims.size(); i++) {
      Set<Integer> candidates = new LinkedHashSet<>();
      for (String word : rarest(words.get(i), frequency)) {
        List<Integer> seen = index.computeIfAbsent(word, w -> new ArrayList<>());
        candidates.addAll(seen);
        seen.add(i);
      }
      ClaimWords here = words.get(i);
      ClaimInBriefing claim = claims.get(i);
      candidates.stream()
          .filter(j -> words.get(j).likeness(here) >= THRESHOLD)
          .map(claims::get)
          .filter(other -> !other.claim().id().equals(claim.claim().id()))
          .findFirst()
          .ifPresent(other -> remarks.accept(remark(claim, other)));
    }
  }

  /**
   * The words of which two like claims must share one. With n words here, the other has at least
   * n·t/(2-t) (or Dice is below t), and they share at least that many; so all words but that many,
   * and one more.
   */
  private static List<String> rarest(ClaimWords words, Map<String, Integer> frequency) {
    int n = words.words().size();
    int shared = (int) Math.ceil(n * THRESHOLD / (2 - THRESHOLD) - 1e-9);
    return words.words().stream()
        .sorted(
            Comparator.comparing((String word) -> frequency.getOrDefault(word, 0))
                .thenComparing(Comparator.naturalOrder()))
        .limit(Math.max(1, n - shared + 1))
        .toList();
  }

  private Diagnostic remark(ClaimInBriefing claim, ClaimInBriefing other) {
    return remark(
        claim.span(),
        "Claim `"
            + claim.claim().id()
            + "` says the same as `"
            + other.claim().id()
            + "` in "
            + other.briefing().file().path()
            + ", rated `"
            + other.claim().rating().value()
            + "`.",
        "Link to the claim that is already rated; if they differ, let their words say how.");
  }
}
