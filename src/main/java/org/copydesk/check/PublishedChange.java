package org.copydesk.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Correction;
import org.copydesk.briefing.Facts;
import org.copydesk.briefing.Past;
import org.copydesk.briefing.Statement;
import org.copydesk.briefing.Substance;
import org.copydesk.briefing.Surroundings;
import org.copydesk.history.Step;

/**
 * Something that readers were told and are told otherwise now: what a rule about corrections needs
 * to know.
 *
 * @param key of the {@link Statement} as it was
 * @param before the last version that still said it
 * @param made the version in which it changed; empty when that is not committed yet
 * @param corrections the entries that came with the change or after it, dated no earlier
 */
public record PublishedChange(
    Briefing briefing,
    String key,
    Version before,
    Optional<Step> made,
    List<Correction> corrections) {
  /** Clocks and time zones differ, and midnight comes while one works. */
  private static final int TOLERANCE_IN_DAYS = 1;

  /** A version and what is known of it. */
  public record Version(Step step, Facts facts) {}

  /** All of a briefing, in the author's order; none when it has not been published before. */
  public static List<PublishedChange> all(Briefing briefing, Surroundings around) {
    Past past = around.past();
    if (!briefing.status().isOut()) {
      return List.of();
    }
    List<Step> steps = past.steps(briefing);
    if (steps.isEmpty() || steps.size() == 1 && past.isUnchanged(briefing, steps.get(0))) {
      return List.of();
    }
    Optional<Version> base = past.published(briefing).flatMap(step -> version(past, step));
    if (base.isEmpty() || past.isUnchanged(briefing, base.get().step())) {
      return List.of();
    }
    return new Search(briefing, past, steps, base.get()).all();
  }

  /** What it was about, such as {@code claim}. */
  public Statement.Kind kind() {
    for (Statement.Kind kind : Statement.Kind.values()) {
      if (new Statement(kind, "", "", briefing.file().start()).key().equals(prefix())) {
        return kind;
      }
    }
    throw new IllegalStateException(key);
  }

  /** The id in the key. */
  public String id() {
    return key.substring(prefix().length());
  }

  /** What it said. */
  public Optional<Statement> was(Past past) {
    return past.read(before.step()).flatMap(old -> Substance.of(old).find(key));
  }

  /** What it says now; empty when it is gone. */
  public Optional<Statement> now() {
    return Substance.of(briefing).find(before.facts().keyIn(Facts.of(briefing), key));
  }

  /** The day of the change; of one that is not committed yet, the earliest that it can be. */
  public LocalDate day() {
    return made.orElse(before.step()).commit().author().at().toLocalDate();
  }

  private String prefix() {
    return key.substring(0, key.indexOf(':') + 1);
  }

  private static Optional<Version> version(Past past, Step step) {
    return past.facts(step).map(facts -> new Version(step, facts));
  }

  /** Looks for where each change was made. */
  private record Search(Briefing briefing, Past past, List<Step> steps, Version base) {

    List<PublishedChange> all() {
      Facts now = Facts.of(briefing);
      List<PublishedChange> found = new ArrayList<>();
      for (String key : base.facts().changedIn(now)) {
        if (!belongsToRemoved(key, base.facts().changedIn(now), now)) {
          found.add(change(key, now));
        }
      }
      return found;
    }

    private PublishedChange change(String key, Facts now) {
      Version before = base;
      Optional<Step> made = Optional.empty();
      for (Step step : steps) {
        Optional<Version> version = version(past, step);
        if (version.isPresent() && differs(version.get().facts(), key, now)) {
          before = version.get();
          break;
        }
        made = Optional.of(step);
        if (step.equals(base.step())) {
          break;
        }
      }
      return new PublishedChange(briefing, key, before, made, List.of()).withCorrections();
    }

    private static boolean differs(Facts facts, String key, Facts now) {
      return facts.items().containsKey(key) && facts.changedIn(now).contains(key);
    }

    /** A claim that is gone takes its rating and its quotations along. */
    private static boolean belongsToRemoved(String key, List<String> changed, Facts now) {
      String id = key.substring(key.indexOf(':') + 1);
      String claim = "claim:" + (key.startsWith("quotation:") ? id.replaceFirst("/.*", "") : id);
      return !key.startsWith("claim:")
          && changed.contains(claim)
          && !now.items().containsKey(claim);
    }
  }

  private PublishedChange withCorrections() {
    LocalDate earliest = day().minusDays(TOLERANCE_IN_DAYS);
    List<Correction> fitting =
        briefing.corrections().stream()
            .filter(correction -> !before.facts().corrections().contains(Facts.mark(correction)))
            .filter(correction -> !correction.on().value().lastDay().isBefore(earliest))
            .toList();
    return new PublishedChange(briefing, key, before, made, fitting);
  }
}
