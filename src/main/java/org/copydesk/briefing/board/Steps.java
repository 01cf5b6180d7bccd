package org.copydesk.briefing.board;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.briefing.Addresses;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Edition;
import org.copydesk.briefing.Review;
import org.copydesk.briefing.ReviewPolicy;
import org.copydesk.briefing.Status;
import org.copydesk.briefing.approval.Approvals;
import org.copydesk.text.Placed;

/** Which lane a briefing stands in, and what comes next for it. */
record Steps(Edition edition, Map<String, Long> errors, OffsetDateTime now) {

  Card of(Briefing briefing) {
    Approvals approvals = Approvals.of(briefing, policy());
    return switch (briefing.status()) {
      case DRAFT -> draft(briefing);
      case REVIEW -> inReview(briefing, approvals);
      case PUBLISHED -> published(briefing, approvals);
      case WITHDRAWN -> stage(Lane.WITHDRAWN, "").card(briefing, "Nothing; its address stays", "");
    };
  }

  private Card draft(Briefing briefing) {
    return faults(Lane.DRAFTS, briefing)
        .orElseGet(
            () ->
                stage(Lane.DRAFTS, "")
                    .card(briefing, "Send it to review", "status FILE --to review"));
  }

  private Card inReview(Briefing briefing, Approvals approvals) {
    Optional<Card> faults = faults(Lane.WAITING, briefing);
    if (faults.isPresent()) {
      return faults.get();
    }
    int needed = Math.max(1, approvals.needed());
    if (approvals.holding().size() >= needed) {
      return stage(Lane.APPROVED, "by " + names(approvals.holding()))
          .card(briefing, "Publish it", "status FILE --to published");
    }
    return approvals.outdated().isEmpty()
        ? waiting(briefing, approvals, needed)
        : outdated(briefing, approvals);
  }

  private Card published(Briefing briefing, Approvals approvals) {
    Optional<OffsetDateTime> out = briefing.head().published().map(d -> d.value().moment());
    Optional<LocalDate> due = Recheck.day(briefing, approvals, policy());
    if (approvals.holding().size() < Math.max(1, approvals.needed())
        && !approvals.outdated().isEmpty()) {
      return outdated(briefing, approvals);
    }
    Optional<Card> faults = faults(approvals.complete() ? Lane.PUBLISHED : Lane.WAITING, briefing);
    if (faults.isPresent()) {
      return faults.get();
    }
    if (!approvals.complete()) {
      return waiting(briefing, approvals, approvals.needed());
    }
    if (out.filter(now::isBefore).isPresent()) {
      return stage(Lane.APPROVED, "goes out on " + date(briefing))
          .card(briefing, "Build the site then", "build");
    }
    if (due.filter(day -> !day.isAfter(now.toLocalDate())).isPresent()) {
      return stage(Lane.RECHECK, "since " + due.get())
          .card(
              briefing,
              "Check it against its sources, then sign it off anew",
              "sign-off FILE --as " + reviewer(briefing, List.of()));
    }
    return stage(Lane.PUBLISHED, "on " + date(briefing))
        .card(
            briefing, due.map(day -> "Nothing until its re-check on " + day).orElse("Nothing"), "");
  }

  private Card waiting(Briefing briefing, Approvals approvals, int needed) {
    String has = approvals.holding().isEmpty() ? "none" : names(approvals.holding());
    String asks = needed == 1 ? "one approval" : needed + " approvals";
    String out = briefing.status() == Status.PUBLISHED ? "published, yet it " : "";
    return stage(Lane.WAITING, out + "needs " + asks + ", has " + has)
        .card(
            briefing,
            "Read it and sign it off",
            "sign-off FILE --as " + reviewer(briefing, approvals.holding()));
  }

  private Card outdated(Briefing briefing, Approvals approvals) {
    Review review = approvals.outdated().get(0);
    List<String> changes = approvals.approval().changesSince(review);
    String more = changes.size() > 1 ? " and " + (changes.size() - 1) + " more" : "";
    String what = changes.isEmpty() ? "it changed since" : changes.get(0) + more;
    Stage stage = stage(Lane.OUTDATED, "`" + review.by().value() + "` approved it; " + what);
    if (errors.containsKey(briefing.file().path())) {
      return stage.card(
          briefing, "Mend what is wrong, then have it signed off again", "check FILE");
    }
    return stage.card(
        briefing,
        "Read the change, then sign it off again",
        "sign-off FILE --as " + review.by().value());
  }

  private Optional<Card> faults(Lane lane, Briefing briefing) {
    long faults = errors.getOrDefault(briefing.file().path(), 0L);
    return faults == 0
        ? Optional.empty()
        : Optional.of(
            stage(lane, faults == 1 ? "one error" : faults + " errors")
                .card(briefing, "Mend what is wrong", "check FILE"));
  }

  /** Somebody who may sign, or the word PERSON when nobody is known who could. */
  private String reviewer(Briefing briefing, List<Review> signed) {
    Stream<String> all =
        policy().reviewers().isEmpty()
            ? edition.people().keySet().stream()
            : policy().reviewers().stream().map(Placed::value);
    return all.filter(id -> Approvals.mayReview(id, briefing, policy()))
        .filter(id -> signed.stream().noneMatch(review -> review.by().value().equals(id)))
        .findFirst()
        .orElse("PERSON");
  }

  private Stage stage(Lane lane, String state) {
    return new Stage(edition.addresses(), lane, state);
  }

  private ReviewPolicy policy() {
    return edition.site().review();
  }

  private static String names(List<Review> reviews) {
    return String.join(", ", reviews.stream().map(r -> "`" + r.by().value() + "`").toList());
  }

  private static String date(Briefing briefing) {
    return briefing
        .head()
        .published()
        .map(d -> d.value().day().toString())
        .orElse("an unknown day");
  }

  /** Where a briefing stands. */
  private record Stage(Addresses addresses, Lane lane, String state) {
    /**
     * @param command without the program's name, FILE for the briefing's path; may be empty
     */
    Card card(Briefing briefing, String next, String command) {
      String file = briefing.file().path();
      return new Card(
          lane,
          file,
          briefing.title(),
          Optional.of(addresses.of(briefing)),
          state,
          next,
          command.isEmpty()
              ? Optional.empty()
              : Optional.of("copydesk " + command.replace("FILE", Card.word(file))));
    }
  }
}
