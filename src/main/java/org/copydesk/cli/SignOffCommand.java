package org.copydesk.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.briefing.edit.SignOff;
import org.copydesk.text.CannotGoOn;
import org.copydesk.text.Spelling;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sign-off}: a reviewer approves what stands in a briefing now. */
@CommandLine.Command(
    name = "sign-off",
    description = {
      "Record in a briefing who approved it, when, and a digest of what was approved.",
      "A later change to that voids the approval."
    },
    footer = {
      "",
      "Examples:",
      "  copydesk sign-off content/briefings/almaty.md --as ben",
      "  copydesk sign-off content/briefings/2026 --as ben --note \"Figures recalculated\"",
      "                                  all briefings in a folder, drafts left aside",
      "  copydesk sign-off --verify      do all approvals hold for what stands there now?",
      "",
      "Either all files named are signed or none. Who may sign is said under `review:` in",
      "content/site.yaml; nobody may sign what they wrote."
    })
final class SignOffCommand implements Command {
  private final Desk desk;

  @Parameters(arity = "0..*", paramLabel = "FILE", description = "Briefings, or folders of them.")
  private List<Path> files = new ArrayList<>();

  @Option(names = "--as", paramLabel = "PERSON", description = "The id of who approves.")
  private String person = "";

  @Option(names = "--note", paramLabel = "TEXT", description = "What the reviewer has to say.")
  private @Nullable String note;

  @Option(names = "--on", paramLabel = "DATE", description = "The day; today unless given.")
  private @Nullable String on;

  @Option(names = "--verify", description = "Sign nothing; say which approvals still hold.")
  private boolean verify;

  SignOffCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public int run() throws CannotGoOn {
    List<Path> paths = files.stream().map(desk::at).toList();
    if (!verify && paths.isEmpty()) {
      throw new WrongCommandLine(
          "`sign-off` needs a file.", "Name a briefing: `copydesk sign-off FILE --as PERSON`.");
    }
    SignOff signOff =
        new SignOff(person, Days.read(Optional.ofNullable(on)), Optional.ofNullable(note));
    Briefings briefings = Briefings.read(desk.publication(Optional.empty()));
    if (verify) {
      return new ApprovalCheck(briefings, desk.streams().out())
          .run(paths.isEmpty() ? briefings.all() : briefings.named(paths));
    }
    known(briefings.reading().edition().people().keySet());
    return new Signing(briefings, signOff, desk.streams()).run(paths);
  }

  private void known(Set<String> people) {
    if (person.isEmpty()) {
      throw new WrongCommandLine(
          "`sign-off` needs to know who approves.",
          "Add --as and the id of a person in content/people/.");
    }
    if (!people.contains(person)) {
      throw new WrongCommandLine(
          "There is no person `" + person + "`.",
          Spelling.nearest(person, people)
              .map(near -> "Did you mean `" + near + "`?")
              .orElse("Write the profile first: content/people/" + person + ".yaml."));
    }
  }
}
