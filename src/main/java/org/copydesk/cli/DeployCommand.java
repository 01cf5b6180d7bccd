package org.copydesk.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.briefing.DeployTarget;
import org.copydesk.briefing.EditionReader;
import org.copydesk.briefing.Selection;
import org.copydesk.history.write.Delta;
import org.copydesk.publish.delivery.Deployment;
import org.copydesk.text.CannotGoOn;
import org.copydesk.text.Diagnostic;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code deploy}: the site is built and brought to where readers are served from. */
@CommandLine.Command(
    name = "deploy",
    description = {
      "Build the site and bring it to a branch, a folder or an rsync target.",
      "Only what changed is sent; nothing is, while the publication has an error.",
      "Without an option, `deploy:` in content/site.yaml says where."
    },
    footer = {
      "",
      "Examples:",
      "  copydesk deploy --dry-run                          what would change",
      "  copydesk deploy --branch gh-pages                  to a branch of origin",
      "  copydesk deploy --folder /srv/www/gazette",
      "  copydesk deploy --rsync desk@example.org:/srv/www/",
      "",
      "For an https remote, COPYDESK_TOKEN in the environment is the token to write with."
    })
final class DeployCommand implements Command {
  private final Desk desk;

  @Option(names = "--branch", paramLabel = "NAME", description = "To that branch of the remote.")
  private @Nullable String branch;

  @Option(
      names = "--remote",
      paramLabel = "REMOTE",
      description = "With --branch: a remote's name or address; origin unless given.")
  private @Nullable String remote;

  @Option(names = "--folder", paramLabel = "DIR", description = "To that folder, in one step.")
  private @Nullable Path folder;

  @Option(names = "--rsync", paramLabel = "PLACE", description = "To a place that rsync reaches.")
  private @Nullable String rsync;

  @Option(names = "--dry-run", description = "Say what would change, and change nothing.")
  private boolean dry;

  @Option(names = "--uncommitted", description = "Also what nobody has committed yet.")
  private boolean uncommitted;

  @Mixin private final RemarkOptions remarks = new RemarkOptions();

  DeployCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public int run() throws CannotGoOn {
    remarks.check();
    Path root = desk.publication(Optional.empty());
    DeployTarget target = target(root);
    Selection selection = Selection.published(OffsetDateTime.now());
    Deployment.Result result =
        new Deployment(root, selection, uncommitted, desk.streams().environment()).run(target, dry);
    remarks.write(
        result.publication().diagnostics().stream().filter(Diagnostic::isError).toList(),
        desk.streams());
    if (result.delta().isEmpty()) {
      desk.streams().err().println("Nothing was deployed; " + result.target() + " is as it was.");
      return Exit.ERRORS;
    }
    say(result.target(), result.delta().get());
    return Exit.FINE;
  }

  /** The one target that the options give, or else the publication. */
  private DeployTarget target(Path root) throws CannotGoOn {
    DeployTarget asked =
        new DeployTarget(
            Optional.ofNullable(branch),
            Optional.ofNullable(remote),
            Optional.ofNullable(folder).map(desk::at).map(Path::toString),
            Optional.ofNullable(rsync));
    DeployTarget standing = new EditionReader(root).read().edition().site().outlets().deploy();
    DeployTarget target = places(asked) > 0 ? asked : standing;
    if (places(target) == 1) {
      return remote == null
          ? target
          : new DeployTarget(target.branch(), Optional.of(remote), target.folder(), target.rsync());
    }
    throw new WrongCommandLine(
        places(target) == 0
            ? "Nothing says where to deploy to."
            : "There is more than one place to deploy to.",
        "Give one of --branch, --folder and --rsync, or one in `deploy:` of content/site.yaml.");
  }

  private static long places(DeployTarget target) {
    return Stream.of(target.branch(), target.folder(), target.rsync())
        .filter(Optional::isPresent)
        .count();
  }

  private void say(String target, Delta delta) {
    PrintStream out = remarks.text() ? desk.streams().out() : desk.streams().err();
    if (dry) {
      delta.written().forEach(path -> out.println("+ " + path));
      delta.removed().forEach(path -> out.println("- " + path));
    }
    out.println(
        target
            + (dry ? " would have " : ": ")
            + delta.written().size()
            + " files written, "
            + delta.removed().size()
            + " removed.");
  }
}
