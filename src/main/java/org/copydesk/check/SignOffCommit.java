package org.copydesk.check;

import java.util.List;
import java.util.Optional;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Past;
import org.copydesk.briefing.Person;
import org.copydesk.briefing.Review;
import org.copydesk.briefing.Signatures;
import org.copydesk.briefing.Surroundings;
import org.copydesk.briefing.approval.Approval;
import org.copydesk.history.Commit;
import org.copydesk.history.Revision;
import org.copydesk.history.signature.Seal;
import org.copydesk.history.signature.SignedCommit;
import org.copydesk.history.signature.SigningKey;
import org.copydesk.text.Placed;

/** What git's record says about a sign-off: the commit that carries it, and who wrote what. */
public record SignOffCommit(Briefing briefing, Review review, Surroundings around) {

  /**
   * The commit that brought the sign-off into the briefing's file: the oldest that has it, on
   * whatever branch; empty when it is not committed yet or there is no git.
   */
  public Optional<Commit> carrier() {
    Optional<Commit> oldest = Optional.empty();
    for (Revision revision : past().revisions(briefing)) {
      if (past().read(revision).filter(this::holdsIt).isPresent()) {
        oldest = Optional.of(revision.commit());
      }
    }
    return oldest;
  }

  /** What the carrying commit's signature says about the reviewer's keys. */
  public Seal seal(Commit carrier) {
    List<SigningKey> keys =
        reviewer().map(Person::keys).orElse(List.of()).stream()
            .map(Placed::value)
            .flatMap(text -> SigningKey.read(text).stream())
            .toList();
    return past().raw(carrier).map(raw -> SignedCommit.of(raw).by(keys)).orElse(Seal.NONE);
  }

  /**
   * The last commit by which the reviewer changed something that is approved: its text, a rating, a
   * figure; a sign-off or a changed topic is no such thing.
   */
  public Optional<Commit> wrote() {
    return lastBy(review.by().value(), briefing, around);
  }

  /** The last commit by which a person changed something of a briefing that is approved. */
  public static Optional<Commit> lastBy(String person, Briefing briefing, Surroundings around) {
    for (Revision revision : around.past().revisions(briefing)) {
      boolean theirs =
          Signatures.person(around, revision.commit().author())
              .filter(author -> author.id().equals(person))
              .isPresent();
      if (theirs && changesWhatIsApproved(revision, around.past())) {
        return Optional.of(revision.commit());
      }
    }
    return Optional.empty();
  }

  public Optional<Person> reviewer() {
    return Optional.ofNullable(around.people().get(review.by().value()));
  }

  /** A merge that takes one side as it was changes nothing. */
  private static boolean changesWhatIsApproved(Revision revision, Past past) {
    Optional<String> after = past.read(revision).map(b -> Approval.of(b).digest());
    return after.isPresent()
        && past.before(revision).stream()
            .noneMatch(before -> Approval.of(before).digest().equals(after.get()));
  }

  private boolean holdsIt(Briefing version) {
    return version.reviews().stream()
        .anyMatch(
            other ->
                other.by().value().equals(review.by().value())
                    && other
                        .digest()
                        .map(Placed::value)
                        .equals(review.digest().map(Placed::value)));
  }

  private Past past() {
    return around.past();
  }
}
