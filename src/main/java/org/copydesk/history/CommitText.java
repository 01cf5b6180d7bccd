package org.copydesk.history;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.FooterLine;
import org.eclipse.jgit.revwalk.RevCommit;
import org.jspecify.annotations.Nullable;

/** Reads what stands in a commit, whatever bytes it was written in. */
final class CommitText {
  private static final int LONGEST = 10_000;

  private CommitText() {}

  static Commit read(RevCommit commit) {
    List<Trailer> trailers =
        FooterLine.fromMessage(commit.getRawBuffer()).stream()
            .map(line -> new Trailer(line.getKey(), shortened(line.getValue().strip())))
            .toList();
    return new Commit(
        commit.name(),
        Arrays.stream(commit.getParents()).map(ObjectId::name).toList(),
        stamp(commit.getAuthorIdent()),
        stamp(commit.getCommitterIdent()),
        shortened(commit.getShortMessage()),
        trailers);
  }

  /** Whoever pastes a book into one line of a message need not be remembered for all of it. */
  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }

  private static Stamp stamp(@Nullable PersonIdent ident) {
    if (ident == null) {
      return new Stamp("", "", Instant.EPOCH.atOffset(ZoneOffset.UTC));
    }
    return new Stamp(shortened(ident.getName()), shortened(ident.getEmailAddress()), at(ident));
  }

  /** Some old tools recorded zones that are none; the moment still counts. */
  private static OffsetDateTime at(PersonIdent ident) {
    Instant moment = ident.getWhenAsInstant();
    try {
      return moment.atOffset(ident.getZoneOffset());
    } catch (DateTimeException noZone) {
      return moment.atOffset(ZoneOffset.UTC);
    }
  }
}
