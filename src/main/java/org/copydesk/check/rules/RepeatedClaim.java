package org.copydesk.check.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Edition edition, Consumer<Diagnostic> remarks) {
    Map<String, String> vocabulary = new ConcurrentHashMap<>();
    List<ClaimInBriefing> claims = ClaimInBriefing.all(edition).toList();
    Map<Kin, List<Worded>> kin = new LinkedHashMap<>();
    claims.parallelStream().map(claim -> Worded.of(claim, vocabulary)).toList().stream()
        .sorted(Comparator.comparing(Worded::published))
        .forEach(w -> kin.computeIfAbsent(w.kin(), k -> new ArrayList<>()).add(w));
    kin.values().stream().filter(all -> all.size() > 1).forEach(all -> compare(all, remarks));
  }

  /** Only claims of one language with the same numbers and negations can be the same. */
  private record Kin(String language, Set<String> telling) {}

  /**
   * A claim by its words.
   *
   * @param published what was published first was rated first; drafts come last
   * @param words as in {@link ClaimWords}; a word that several claims have is there once
   */
  private record Worded(
      ClaimInBriefing claim, Kin kin, Instant published, List<String> words, boolean spaced) {

    static Worded of(ClaimInBriefing claim, Map<String, String> vocabulary) {
      String lang = claim.briefing().lang();
      ClaimWords words = ClaimWords.of(claim.claim().text().value(), lang);
      return new Worded(
          claim,
          new Kin(lang, Set.copyOf(once(words.telling(), vocabulary))),
          claim
              .briefing()
              .head()
              .published()
              .map(date -> date.value().moment().toInstant())
              .orElse(Instant.MAX),
          once(words.words(), vocabulary),
          words.spaced());
    }

    private static List<String> once(Set<String> words, Map<String, String> vocabulary) {
      return words.stream().map(w -> vocabulary.computeIfAbsent(w, same -> same)).toList();
    }

    boolean isLike(Worded other) {
      if (claim.claim().id().equals(other.claim.claim().id()) || words.isEmpty()) {
        return false;
      }
      Set<String> theirs = new HashSet<>(other.words);
      long shared = words.stream().filter(theirs::contains).count();
      int all = words.size() + other.words.size();
      return 2.0 * shared / all
          >= ClaimWords.least(words.size(), other.words.size(), spaced && other.spaced);
    }
  }

  /**
   * Compares each claim with those before it that share one of its rarest words: two claims over
   * the threshold have so many words in common that one of them must be among these.
   */
  private void compare(List<Worded> claims, Consumer<Diagnostic> remarks) {
    Map<String, Integer> frequency = new HashMap<>();
    claims.forEach(c -> c.words().forEach(word -> frequency.merge(word, 1, Integer::sum)));
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
  private static List<String> rarest(List<String> words, Map<String, Integer> frequency) {
    int shared = (int) Math.ceil(words.size() * LONG / (2 - LONG) - 1e-9);
    return words.stream()
        .sorted(
            Comparator.comparing((String word) -> frequency.getOrDefault(word, 0))
                .thenComparing(Comparator.naturalOrder()))
        .limit(Math.max(1, words.size() - shared + 1))
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
