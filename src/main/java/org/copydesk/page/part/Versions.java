package org.copydesk.page.part;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Edition;
import org.copydesk.briefing.Facts;
import org.copydesk.briefing.Past;
import org.copydesk.briefing.Signatures;
import org.copydesk.briefing.Status;
import org.copydesk.briefing.amendment.Amendments;
import org.copydesk.claim.PartialDate;
import org.copydesk.claim.Rating;
import org.copydesk.history.Step;
import org.copydesk.page.shelf.Volume;

/** Lays out the published versions of a briefing. */
public final class Versions {
  private final Volume volume;
  private final Briefing today;
  private final Past past;
  private final Amendments amendments;

  private Versions(Volume volume, Briefing today) {
    this.volume = volume;
    this.today = today;
    this.past = volume.edition().past();
    this.amendments =
        new Amendments(
            id ->
                volume
                    .site()
                    .scale()
                    .find(id)
                    .map(Rating::label)
                    .map(label -> label.in(volume.lang()))
                    .orElse(id));
  }

  /** Whether any version of a briefing was published, as far as git knows. */
  public static boolean any(Edition edition, Briefing briefing) {
    Past past = edition.past();
    return past.steps(briefing).stream().anyMatch(past::isOut);
  }

  /** Newest first. */
  public static List<VersionLine> of(Volume volume, Briefing briefing) {
    return new Versions(volume, briefing).lines();
  }

  private List<VersionLine> lines() {
    List<Step> oldestFirst = new ArrayList<>(past.steps(today));
    Collections.reverse(oldestFirst);
    List<VersionLine> lines = new ArrayList<>();
    Optional<Briefing> before = Optional.empty();
    Optional<String> blob = Optional.empty();
    for (Step step : oldestFirst) {
      if (blob.isPresent() && step.blob().equals(blob)) {
        continue;
      }
      Optional<Briefing> version = past.isOut(step) ? version(step) : Optional.empty();
      if (version.isPresent()) {
        lines.add(line(step, version.get(), before));
        before = version;
        blob = step.blob();
      }
    }
    Collections.reverse(lines);
    return List.copyOf(lines);
  }

  private Optional<Briefing> version(Step step) {
    return past.isUnchanged(today, step) ? Optional.of(today) : past.read(step);
  }

  private VersionLine line(Step step, Briefing version, Optional<Briefing> before) {
    return new VersionLine(
        kind(step, version, before),
        PartialDate.of(step.commit().author().at()),
        step.commit().id().substring(0, 7),
        people(step),
        reviewers(step),
        corrections(version, before),
        before
            .map(old -> amendments.between(old, version).stream().map(AmendmentLine::of).toList())
            .orElse(List.of()));
  }

  private static String kind(Step step, Briefing version, Optional<Briefing> before) {
    if (before.isEmpty()) {
      return step.boundary() ? "oldest" : "published";
    }
    boolean withdrawn = version.status() == Status.WITHDRAWN;
    boolean wasWithdrawn = before.get().status() == Status.WITHDRAWN;
    return withdrawn == wasWithdrawn ? "changed" : withdrawn ? "withdrawn" : "again";
  }

  private List<Pointer> people(Step step) {
    return step.authors().stream()
        .flatMap(stamp -> Signatures.person(volume.edition(), stamp).stream())
        .map(person -> BriefingCard.person(volume, person.id()))
        .distinct()
        .toList();
  }

  private List<Pointer> reviewers(Step step) {
    return past.policy().trailers()
        ? step.commit().trailers("Reviewed-by").stream()
            .flatMap(written -> Signatures.person(volume.edition(), written).stream())
            .map(person -> BriefingCard.person(volume, person.id()))
            .distinct()
            .toList()
        : List.of();
  }

  /** The entries that came with a version. */
  private List<CorrectionLine> corrections(Briefing version, Optional<Briefing> before) {
    Set<Long> known = new HashSet<>();
    before.ifPresent(old -> old.corrections().forEach(c -> known.add(Facts.mark(c))));
    List<CorrectionLine> all = CorrectionLine.inOrder(volume, version);
    List<CorrectionLine> fresh = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (!known.contains(Facts.mark(version.corrections().get(i)))) {
        fresh.add(all.get(i));
      }
    }
    return List.copyOf(fresh);
  }
}
