package org.copydesk.check.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.copydesk.briefing.Edition;
import org.copydesk.check.ClaimInBriefing;
import org.copydesk.check.Rule;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;

/**
 * A claim repeats one that is already rated, in the same or other words. Two claims of one language
 * are taken for the same when they share every number and every negation, and of their words at
 * least 85 % ({@link #SHORT}, Dice), or 75 % ({@link #LONG}) when one has eight words or more.
 */
public final class RepeatedClaim implements Rule {
  static final double SHORT = 0.85;
  static final double LONG = 0.75;

  /** What was published first was rated first; drafts come last. */
  private static final Comparator<ClaimInBriefing> EARLIEST =
      Comparator.comparing(
          claim ->
              claim
                  .briefing()
                  .head()
                  .published()
                  .map(date -> date.value().moment().toInstant())
                  .orElse(Instant.MAX));

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Edition edition, Consumer<Diagnostic> remarks) {
    Map<Kin, List<Worded>> kin = new LinkedHashMap<>();
    ClaimInBriefing.all(edition)
        .sorted(EARLIEST)
        .map(Worded::of)
        .forEach(w -> kin.computeIfAbsent(w.kin(), k -> new ArrayList<>()).add(w));
    kin.values().forEach(claims -> compare(claims, remarks));
  }

  /** Only claims of one language with the same numbers and negations can be the same. */
  private record Kin(String language, Set<String> telling) {}

  private record Worded(ClaimInBriefing claim, ClaimWords words) {
    static Worded of(ClaimInBriefing claim) {
      return new Worded(
          claim, ClaimWords.of(claim.claim().text().value(), claim.briefing().lang()));
    }

    Kin kin() {
      return new Kin(claim.briefing().lang(), words.telling());
    }

    boolean isLike(Worded other) {
      return !claim.claim().id().equals(other.claim.claim().id()) && words.isLike(other.words);
    }
  }

  /**
   * Compares each claim with those before it that share one of its rarest words: two claims over
   * the threshold have so many words in common that one of them must be among these.
   */
  private void compare(List<Worded> claims, Consumer<Diagnostic> remarks) {
    Map<String, Integer> frequency = new HashMap<>();
    claims.forEach(c -> c.words().words().forEach(word -> frequency.merge(word, 1, Integer::sum)));
    Map<String, List<Worded>> byWord = new HashMap<>();
    for (Worded claim : claims) {
      Set<Worded> candidates = Collections.newSetFromMap(new IdentityHashMap<>());
      Optional<Worded> same = Optional.empty();
      for (String word : rarest(claim.words(), frequency)) {
        List<Worded> sharing = byWord.computeIfAbsent(word, w -> new ArrayList<>());
        if (same.isEmpty()) {
          same = sharing.stream().filter(candidates::add).filter(claim::isLike).findFirst();
        }
        sharing.add(claim);
      }
      same.ifPresent(other -> remarks.accept(remark(claim.claim(), other.claim())));
    }
  }

  /**
   * The words of which two like claims must share one. With n words here and threshold t, the other
   * has at least n·t/(2-t), or Dice would be below t, and they share at least as many; so it is all
   * words but that many, and one more.
   */
  private static List<String> rarest(ClaimWords words, Map<String, Integer> frequency) {
    int n = words.words().size();
    int shared = (int) Math.ceil(n * LONG / (2 - LONG) - 1e-9);
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
