package org.copydesk.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Correction;
import org.copydesk.briefing.approval.Approvals;
import org.copydesk.briefing.edit.BriefingFile;
import org.copydesk.briefing.edit.CorrectionNote;
import org.copydesk.claim.PartialDate;
import org.copydesk.text.CannotGoOn;
import org.copydesk.text.Placed;
import org.copydesk.text.Spelling;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code correct}: readers are told what was wrong. */
@CommandLine.Command(
    name = "correct",
    description = {
      "Write a public note into a published briefing: what was wrong, and what is right.",
      "Moves its `updated`; a withdrawal also sets its status."
    },
    footer = {
      "",
      "Kinds, from least to most:",
      "  refile        a slip that misled nobody, such as a misspelt word",
      "  update        something happened since",
      "  correction    something was wrong",
      "  withdrawal    the whole should not have been published; its address stays",
      "",
      "Examples:",
      "  copydesk correct content/briefings/almaty.md --kind correction \\",
      "      --text \"An earlier version gave the toll as 225; it was 227.\"",
      "  copydesk correct content/briefings/almaty.md --kind withdrawal --text \"…\""
    })
final class CorrectCommand implements Command {
  private static final List<String> KINDS =
      Stream.of(Correction.Kind.values()).map(k -> k.name().toLowerCase(Locale.ROOT)).toList();

  private final Desk desk;

  @Parameters(paramLabel = "FILE", description = "The briefing.")
  private Path file = Path.of("");

  @Option(
      names = "--kind",
      required = true,
      paramLabel = "KIND",
      description = "refile, update, correction or withdrawal.")
  private String kind = "";

  @Option(
      names = "--text",
      required = true,
      paramLabel = "TEXT",
      description = "What was wrong, and what is right.")
  private String text = "";

  @Option(names = "--on", paramLabel = "DATE", description = "The day; today unless given.")
  private @Nullable String on;

  CorrectCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public int run() throws CannotGoOn {
    CorrectionNote note = note();
    Briefings briefings = Briefings.read(desk.publication(Optional.empty()));
    Briefing briefing = one(briefings);
    Optional<Refusal> refused = refusal(briefing, note);
    if (refused.isEmpty()) {
      BriefingFile open = briefings.open(briefing);
      Optional<byte[]> changed = note.in(briefing, open.bytes());
      if (changed.isPresent()) {
        open.replace(changed.get());
        say(briefing, note, briefings);
        return Exit.FINE;
      }
      refused = Optional.of(byHand(briefing, note));
    }
    refused.get().write(desk.streams().err());
    desk.streams().err().println("Nothing was written.");
    return Exit.ERRORS;
  }

  private CorrectionNote note() {
    int found = KINDS.indexOf(kind);
    if (found < 0) {
      throw new WrongCommandLine(
          "There is no correction of kind `" + kind + "`.",
          Spelling.hint(kind, KINDS).orElse("Known are: " + String.join(", ", KINDS) + "."));
    }
    if (text.isBlank()) {
      throw new WrongCommandLine(
          "The note is empty.", "Say with --text what was wrong and what is right.");
    }
    LocalDate day = Days.read(Optional.ofNullable(on));
    PartialDate updated =
        on == null
            ? PartialDate.of(OffsetDateTime.now().truncatedTo(ChronoUnit.MINUTES))
            : PartialDate.of(day);
    return new CorrectionNote(Correction.Kind.values()[found], day, updated, text);
  }

  private Briefing one(Briefings briefings) {
    List<Briefing> found = briefings.named(List.of(desk.at(file)));
    if (found.size() > 1) {
      throw new WrongCommandLine(
          "There are " + found.size() + " briefings at " + file + ".", "Name one file.");
    }
    return found.get(0);
  }

  private static Optional<Refusal> refusal(Briefing briefing, CorrectionNote note) {
    String path = briefing.file().path();
    if (!briefing.status().isOut()) {
      return Optional.of(
          new Refusal(
              path,
              "The briefing was never published, so that no reader needs a correction.",
              "Just change it."));
    }
    Optional<PartialDate> published = briefing.head().published().map(Placed::value);
    if (published.isPresent() && published.get().isAfter(PartialDate.of(note.on()))) {
      return Optional.of(
          new Refusal(
              path,
              "It was published on " + published.get() + ", after the day of the note.",
              "Give another day with --on."));
    }
    return Optional.empty();
  }

  private static Refusal byHand(Briefing briefing, CorrectionNote note) {
    return new Refusal(
        briefing.file().path(),
        "Its front matter is written in a way that only a person can edit safely.",
        "Add this under `corrections:` yourself, and set `updated`:\n  - " + note.entry());
  }

  private void say(Briefing briefing, CorrectionNote note, Briefings briefings) {
    String path = briefing.file().path();
    boolean withdrawn = note.kind() == Correction.Kind.WITHDRAWAL;
    desk.streams()
        .out()
        .println(
            path
                + ": "
                + (withdrawn ? "withdrawn" : kind + " noted")
                + " on "
                + note.on()
                + "; `updated` is "
                + note.updated()
                + ".");
    Approvals.of(briefing, briefings.reading().edition().site().review()).outdated().stream()
        .findFirst()
        .ifPresent(
            review ->
                desk.streams()
                    .out()
                    .println(
                        "  Its text changed since it was approved: `copydesk sign-off "
                            + path
                            + " --as "
                            + review.by().value()
                            + "`."));
  }
}
