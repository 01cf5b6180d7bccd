package org.copydesk.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Edition;
import org.copydesk.briefing.ReviewPolicy;
import org.copydesk.briefing.Status;
import org.copydesk.briefing.approval.Approvals;
import org.copydesk.briefing.board.Recheck;
import org.copydesk.briefing.edit.BriefingFile;
import org.copydesk.briefing.edit.SignOff;
import org.copydesk.check.SignOffCommit;
import org.copydesk.history.Commit;
import org.copydesk.publish.CopyDesk;
import org.copydesk.text.CannotGoOn;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Placed;

/** Signs briefings: all that are named, or none with the reasons. */
record Signing(Briefings briefings, SignOff signOff, Streams streams) {
  int run(List<Path> paths) throws CannotGoOn {
    List<Briefing> chosen =
        briefings.named(paths).stream().filter(briefing -> isMeant(briefing, paths)).toList();
    List<Refusal> refused = chosen.stream().flatMap(b -> refusal(b).stream()).toList();
    Map<BriefingFile, byte[]> signed = new LinkedHashMap<>();
    for (Briefing briefing : refused.isEmpty() ? chosen : List.<Briefing>of()) {
      if (!isSigned(briefing)) {
        BriefingFile file = briefings.open(briefing);
        Optional<byte[]> changed = signOff.in(briefing, file.bytes());
        if (changed.isEmpty()) {
          refused = List.of(byHand(briefing));
          break;
        }
        signed.put(file, changed.get());
      }
    }
    if (!refused.isEmpty()) {
      refused.forEach(refusal -> refusal.write(streams.err()));
      streams.err().println("Nothing was signed.");
      return Exit.ERRORS;
    }
    for (Map.Entry<BriefingFile, byte[]> file : signed.entrySet()) {
      file.getKey().replace(file.getValue());
    }
    chosen.forEach(this::say);
    return Exit.FINE;
  }

  /** A file that is named is meant; of a folder, what readers see or the desk is to read. */
  private boolean isMeant(Briefing briefing, List<Path> paths) {
    Path file = briefings.root().resolve(briefing.file().path());
    boolean named = paths.stream().anyMatch(p -> p.equals(file) && Files.isRegularFile(p));
    return named || briefing.status() == Status.REVIEW || briefing.status() == Status.PUBLISHED;
  }

  private Optional<Refusal> refusal(Briefing briefing) {
    String file = briefing.file().path();
    ReviewPolicy policy = briefings.reading().edition().site().review();
    if (isAuthor(briefing)) {
      return Optional.of(
          new Refusal(
              file,
              "`" + signOff.person() + "` wrote this briefing and cannot approve it.",
              "Ask somebody who did not write it."));
    }
    if (!policy.admits(signOff.person())) {
      String may = policy.reviewers().stream().map(Placed::value).collect(Collectors.joining(", "));
      return Optional.of(
          new Refusal(
              file,
              "`" + signOff.person() + "` is not among those who may review here: " + may + ".",
              "Ask one of them, or add the person under `review:` in content/site.yaml."));
    }
    Optional<Commit> wrote = wrote(briefing);
    if (wrote.isPresent()) {
      return Optional.of(
          new Refusal(
              file,
              "`"
                  + signOff.person()
                  + "` changed it in commit "
                  + wrote.get().id().substring(0, 7)
                  + " and cannot approve it.",
              "Ask somebody who did not write in it."));
    }
    return faults(briefing);
  }

  /** What the person changed of it, where the publication asks for reviewers who did not. */
  private Optional<Commit> wrote(Briefing briefing) {
    Edition edition = briefings.reading().edition();
    return edition.site().review().independent()
        ? SignOffCommit.lastBy(signOff.person(), briefing, edition)
        : Optional.empty();
  }

  private Optional<Refusal> faults(Briefing briefing) {
    String file = briefing.file().path();
    List<String> settled = new ArrayList<>(CopyDesk.SETTLED_BY_SIGN_OFF);
    // What another reviewer changed is theirs to mend: it must not keep this one from signing.
    settled.add("reviewer-wrote-it");
    List<Diagnostic> errors = briefings.errors(briefing, settled);
    return errors.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Refusal(
                file,
                (errors.size() == 1
                        ? "There is an error"
                        : "There are " + errors.size() + " errors")
                    + " in it; the first is in line "
                    + errors.get(0).span().from().line()
                    + ": "
                    + errors.get(0).message(),
                "Mend what `copydesk check " + file + "` reports, then sign."));
  }

  private boolean isAuthor(Briefing briefing) {
    return briefing.head().authors().stream().anyMatch(a -> a.value().equals(signOff.person()));
  }

  private boolean isSigned(Briefing briefing) {
    ReviewPolicy policy = briefings.reading().edition().site().review();
    Approvals approvals = Approvals.of(briefing, policy);
    boolean due =
        briefing.status() == Status.PUBLISHED
            && Recheck.day(briefing, approvals, policy)
                .filter(day -> !day.isAfter(signOff.on()))
                .isPresent();
    return !due
        && approvals.holding().stream().anyMatch(r -> r.by().value().equals(signOff.person()));
  }

  private Refusal byHand(Briefing briefing) {
    return new Refusal(
        briefing.file().path(),
        "Its front matter is written in a way that only a person can edit safely.",
        "Add this under `reviews:` yourself:\n  - " + signOff.entry(briefing));
  }

  private void say(Briefing briefing) {
    String file = briefing.file().path();
    if (isSigned(briefing)) {
      streams.out().println(file + ": `" + signOff.person() + "` had already approved this.");
      return;
    }
    Approvals before = Approvals.of(briefing, briefings.reading().edition().site().review());
    streams
        .out()
        .println(file + ": approved by `" + signOff.person() + "` on " + signOff.on() + ".");
    if (briefings.reading().edition().site().review().signed()) {
      streams.out().println("  It counts once it is committed with your key: git commit -S");
    }
    int missing = before.missing() - 1;
    if (missing > 0) {
      streams.out().println("  It needs " + missing + " more; then it can be published.");
    }
  }
}
