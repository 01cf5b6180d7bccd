package org.copydesk.cli;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Status;
import org.copydesk.briefing.approval.Approvals;
import org.copydesk.briefing.edit.BriefingFile;
import org.copydesk.briefing.edit.Move;
import org.copydesk.claim.PartialDate;
import org.copydesk.text.CannotGoOn;
import org.copydesk.text.Spelling;

/** Moves briefings to another state: all that are named, or none with the reasons. */
record Moving(Briefings briefings, String to, Streams streams) {

  int run(List<Path> paths) throws CannotGoOn {
    Status status = status();
    if (paths.isEmpty()) {
      throw new WrongCommandLine("--to needs a file.", "Name the briefings to move.");
    }
    Move move =
        new Move(status, PartialDate.of(OffsetDateTime.now().truncatedTo(ChronoUnit.MINUTES)));
    Map<BriefingFile, byte[]> moved = new LinkedHashMap<>();
    List<Briefing> chosen = briefings.named(paths);
    List<Refusal> refused = chosen.stream().flatMap(b -> refusal(b, status).stream()).toList();
    for (Briefing briefing : refused.isEmpty() ? chosen : List.<Briefing>of()) {
      BriefingFile file = briefings.open(briefing);
      Optional<byte[]> changed = move.in(briefing, file.bytes());
      if (changed.isEmpty()) {
        refused = List.of(byHand(briefing));
        break;
      }
      moved.put(file, changed.get());
    }
    if (!refused.isEmpty()) {
      refused.forEach(refusal -> refusal.write(streams.err()));
      streams.err().println("Nothing was moved.");
      return Exit.ERRORS;
    }
    for (Map.Entry<BriefingFile, byte[]> file : moved.entrySet()) {
      file.getKey().replace(file.getValue());
    }
    chosen.forEach(briefing -> streams.out().println(briefing.file().path() + ": " + to + "."));
    return Exit.FINE;
  }

  private Status status() {
    List<String> words = Stream.of(Status.values()).map(Moving::word).toList();
    int found = words.indexOf(to);
    if (found < 0) {
      throw new WrongCommandLine(
          "There is no status `" + to + "`.",
          Spelling.hint(to, words).orElse("Known are: " + String.join(", ", words) + "."));
    }
    return Status.values()[found];
  }

  private Optional<Refusal> refusal(Briefing briefing, Status to) {
    String file = briefing.file().path();
    Status from = briefing.status();
    if (from.isOut() && from != to || to == Status.WITHDRAWN) {
      return Optional.of(
          new Refusal(
              file,
              from.isOut()
                  ? "The briefing is out; readers and search engines know its address."
                  : "The briefing was never published, so that it cannot be withdrawn.",
              from.isOut()
                  ? "Withdraw it instead: `copydesk correct " + file + " --kind withdrawal`."
                  : "Just leave it a draft, or remove it."));
    }
    if (from == Status.DRAFT && to == Status.PUBLISHED) {
      return Optional.of(
          new Refusal(
              file,
              "A draft cannot be published without a review.",
              "Send it to review first: `copydesk status " + file + " --to review`."));
    }
    return to == Status.DRAFT ? Optional.empty() : unready(briefing, to);
  }

  private Optional<Refusal> unready(Briefing briefing, Status to) {
    String file = briefing.file().path();
    if (!briefings.errors(briefing, List.of()).isEmpty()) {
      return Optional.of(
          new Refusal(
              file, "There are errors in it.", "Mend what `copydesk check " + file + "` reports."));
    }
    Approvals approvals = Approvals.of(briefing, briefings.reading().edition().site().review());
    return to != Status.PUBLISHED || approvals.complete()
        ? Optional.empty()
        : Optional.of(
            new Refusal(
                file,
                "It needs "
                    + (approvals.needed() == 1 ? "one approval" : approvals.needed() + " approvals")
                    + " of what stands there now and has "
                    + (approvals.holding().isEmpty() ? "none" : approvals.holding().size())
                    + ".",
                "Have it read: `copydesk sign-off " + file + " --as PERSON`."));
  }

  private static Refusal byHand(Briefing briefing) {
    return new Refusal(
        briefing.file().path(),
        "Its front matter is written in a way that only a person can edit safely.",
        "Change `status:` yourself.");
  }

  private static String word(Status status) {
    return status.name().toLowerCase(Locale.ROOT);
  }
}
