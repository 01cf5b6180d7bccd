package org.copydesk.cli;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.copydesk.briefing.Selection;
import org.copydesk.publish.Order;
import org.copydesk.publish.Press;
import org.copydesk.publish.Progress;
import org.copydesk.publish.Publication;
import org.copydesk.publish.Stopwatch;
import org.copydesk.publish.memory.Memory;
import org.copydesk.publish.tree.Output;
import org.copydesk.text.CannotGoOn;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code build}: the publication becomes a site, or nothing changes. */
@CommandLine.Command(
    name = "build",
    description = "Check the publication and write its site, in one step or not at all.",
    footer = {
      "",
      "Examples:",
      "  copydesk build                      content/ becomes site/",
      "  copydesk build --drafts --into proof",
      "                                      drafts too, in a folder of its own",
      "  copydesk build --format github      remarks as GitHub shows them beside the lines",
      "  copydesk build --stats              where the time goes, stage by stage",
      "",
      "Errors in the publication: exit code 1, and site/ stays as it was."
    })
final class BuildCommand implements Command {
  private final Desk desk;

  @Parameters(arity = "0..1", paramLabel = "DIR", description = "The publication's folder.")
  private @Nullable Path folder;

  @Option(names = "--drafts", description = "Show drafts and briefings under review, too.")
  private boolean drafts;

  @Option(names = "--future", description = "Show briefings whose date is still to come, too.")
  private boolean future;

  @Option(
      names = "--evidence",
      description = "Publish the captures of each briefing's sources, too (WACZ), and link them.")
  private boolean evidence;

  @Option(
      names = "--into",
      paramLabel = "DIR",
      description = "Where the site goes; site/ in the publication's folder unless given.")
  private @Nullable Path into;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many files to work on at once; the site is the same for any number.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--clean",
      description = "Make everything anew, without what was remembered of the last build.")
  private boolean clean;

  @Option(
      names = "--stats",
      description = "Say what the build cost: time and memory of each stage and page.")
  private boolean stats;

  @Option(
      names = {"-q", "--quiet"},
      description = "Say only what is wrong.")
  private boolean quiet;

  @Mixin private final RemarkOptions remarks = new RemarkOptions();

  BuildCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public int run() throws CannotGoOn {
    remarks.check();
    if (threads < 1) {
      throw new WrongCommandLine(
          "No site is built by " + threads + " threads.", "Give --threads a number from 1 on.");
    }
    Path root = desk.publication(Optional.ofNullable(folder));
    Path site = into == null ? root.resolve("site") : desk.at(into);
    Selection selection = new Selection(drafts, future, OffsetDateTime.now());
    Output output = Output.at(site, root.resolve("content"));
    if (clean) {
      Memory.forget(output);
    }
    Order order = new Order(root, output, selection, threads, evidence);
    Stopwatch watch = stats ? Stopwatch.running() : Stopwatch.off();
    Publication publication = new Press(order, progress(), watch).print();
    Optional<BuildStats> cost =
        stats && publication.published()
            ? Optional.of(BuildStats.of(watch, publication.pages(), site))
            : Optional.empty();
    new BuildResult(publication, desk.shown(site), cost).write(remarks, quiet, desk.streams());
    return publication.published() ? Exit.FINE : Exit.ERRORS;
  }

  private Progress progress() {
    return quiet ? Progress.SILENT : ProgressBar.on(desk.streams());
  }
}
