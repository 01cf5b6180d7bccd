package org.copydesk.cli;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Edition;
import org.copydesk.briefing.EditionReader;
import org.copydesk.clipping.capture.CaptureDesk;
import org.copydesk.clipping.capture.CaptureOrder;
import org.copydesk.clipping.capture.Outcome;
import org.copydesk.clipping.capture.SourceFinder;
import org.copydesk.clipping.capture.SourceFinder.Found;
import org.copydesk.clipping.capture.Wanted;
import org.copydesk.evidence.fetch.FetchLimits;
import org.copydesk.evidence.fetch.Fetcher;
import org.copydesk.evidence.fetch.LinkCheck;
import org.copydesk.evidence.fetch.Manners;
import org.copydesk.evidence.fetch.Rounds;
import org.copydesk.publish.Progress;
import org.copydesk.text.CannotGoOn;
import org.copydesk.text.Spelling;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code capture}: sources are fetched and kept, so that quotations can be looked up in them. */
@CommandLine.Command(
    name = "capture",
    description = {
      "Fetch sources and keep them: the exact exchange (WARC), the article's text, the digests.",
      "What source.yaml lacks is filled in; what is kept already is never written over."
    },
    footer = {
      "",
      "Examples:",
      "  copydesk capture ministry                   a source by its id",
      "  copydesk capture almaty/ministry            one that the briefing `almaty` declares",
      "  copydesk capture https://example.org/story  becomes a new source",
      "  copydesk capture LICENSE report.pdf         documents on this machine",
      "  copydesk capture ministry --from saved.html a page saved in a browser",
      "  copydesk capture --briefing content/briefings/2022/almaty.md",
      "  copydesk capture --all                      whatever has no capture yet",
      "  copydesk capture --link-check               which originals are gone"
    })
final class CaptureCommand implements Command {
  /** How many hosts are asked at once. */
  private static final int HOSTS = 8;

  private final Desk desk;

  @Parameters(
      arity = "0..*",
      paramLabel = "SOURCE|URL|FILE",
      description = "Sources by id, addresses, or documents on this machine.")
  private List<String> names = new ArrayList<>();

  @Option(
      names = "--briefing",
      paramLabel = "FILE",
      description = "All sources that this briefing names and that have no capture yet.")
  private @Nullable Path briefing;

  @Option(names = "--all", description = "All sources that have no capture yet.")
  private boolean all;

  @Option(names = "--again", description = "With --briefing or --all: captured ones, too.")
  private boolean again;

  @Option(
      names = "--from",
      paramLabel = "FILE",
      description = "Take this file as the capture of the one source named.")
  private @Nullable Path from;

  @Option(
      names = "--link-check",
      description = "Capture nothing; ask whether the addresses of all sources still answer.")
  private boolean linkCheck;

  @Option(
      names = "--max-age",
      paramLabel = "DAYS",
      defaultValue = "7",
      description = "With --link-check: do not ask again what answered within that time.")
  private int maxAge;

  @Option(names = "--allow-private", description = "Also fetch from this machine and its network.")
  private boolean allowPrivate;

  @Option(
      names = {"-q", "--quiet"},
      description = "Say only what went wrong.")
  private boolean quiet;

  CaptureCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public int run() throws CannotGoOn {
    Path root = desk.publication(Optional.empty());
    SourceFinder finder = new SourceFinder(edition(root), root);
    Fetcher fetcher = new Fetcher(FetchLimits.standard(), allowPrivate, Manners.many());
    if (linkCheck) {
      return new LinkRound(desk, root, finder).run(new LinkCheck(fetcher, rounds()), maxAge());
    }
    CaptureResult result = new CaptureResult(desk, root, quiet);
    List<Wanted> wanted = wanted(finder, result);
    List<Outcome> outcomes =
        new CaptureDesk(new CaptureOrder(root, fetcher, finder)).run(wanted, rounds());
    return result.write(outcomes);
  }

  private Rounds rounds() {
    Progress bar = quiet ? Progress.SILENT : ProgressBar.on(desk.streams());
    return new Rounds(HOSTS, bar::made);
  }

  private Duration maxAge() {
    if (!names.isEmpty() || briefing != null || from != null) {
      throw new WrongCommandLine(
          "--link-check asks the addresses of all sources.", "Say it without naming any.");
    }
    if (maxAge < 0) {
      throw new WrongCommandLine("No answer is " + maxAge + " days old.", "Say 0 or more days.");
    }
    return Duration.ofDays(maxAge);
  }

  private static Edition edition(Path root) throws CannotGoOn {
    return new EditionReader(root).read().edition();
  }

  private List<Wanted> wanted(SourceFinder finder, CaptureResult result) {
    if (names.isEmpty() && briefing == null && !all) {
      throw new WrongCommandLine(
          "Nothing to capture was named.",
          "Name sources, addresses or files, or say --all; `copydesk help capture` shows how.");
    }
    if (from != null) {
      return List.of(fromFile(finder, from));
    }
    List<Wanted> wanted = new ArrayList<>();
    names.forEach(name -> wanted.add(named(name, finder)));
    List<Found> many = new ArrayList<>();
    if (briefing != null) {
      many.addAll(finder.of(briefing(finder.edition(), briefing)));
    }
    if (all) {
      finder.all().stream().filter(found -> !many.contains(found)).forEach(many::add);
    }
    for (Found found : many) {
      Optional<Wanted> one = found.wanted();
      if (!again && !found.captures().isEmpty()) {
        result.passOver();
      } else if (one.isEmpty()) {
        result.withoutAddress(found.name());
      } else {
        wanted.add(one.get());
      }
    }
    return wanted;
  }

  private Wanted fromFile(SourceFinder finder, Path written) {
    if (names.size() != 1 || briefing != null || all) {
      throw new WrongCommandLine(
          "With --from, one source must be named.", "Say: copydesk capture SOURCE --from FILE");
    }
    Path file = desk.at(written);
    if (!Files.isRegularFile(file)) {
      throw new WrongCommandLine(
          "There is no file `" + written + "`.",
          "Name it as seen from " + desk.at(Path.of(".")) + ".");
    }
    return one(names.get(0), finder)
        .orElseThrow(() -> unknown(names.get(0), finder))
        .wanted(new Wanted.Document(file));
  }

  private Wanted named(String name, SourceFinder finder) {
    if (name.matches("(?i)https?://.*")) {
      URI address =
          SourceFinder.address(name)
              .orElseThrow(
                  () ->
                      new WrongCommandLine(
                          "The address " + name + " is malformed.",
                          "Put it in quotes, as the browser shows it."));
      Wanted.Web web = new Wanted.Web(address, Optional.empty());
      return finder
          .at(address)
          .map(found -> found.wanted(web))
          .orElseGet(() -> new Wanted(name, Optional.empty(), Optional.empty(), web));
    }
    Optional<Found> source = one(name, finder);
    if (source.isPresent()) {
      return source
          .get()
          .wanted()
          .orElseThrow(
              () ->
                  new WrongCommandLine(
                      "The source `" + name + "` has no address.",
                      "Give it a `url`, or say --from FILE with a document on this machine."));
    }
    Path file = at(name).filter(Files::isRegularFile).orElseThrow(() -> unknown(name, finder));
    return new Wanted(name, Optional.empty(), Optional.empty(), new Wanted.Document(file));
  }

  private Optional<Path> at(String name) {
    try {
      return Optional.of(desk.at(Path.of(name)));
    } catch (java.nio.file.InvalidPathException odd) {
      return Optional.empty();
    }
  }

  private static Optional<Found> one(String name, SourceFinder finder) {
    List<Found> found = finder.named(name);
    List<Found> exact = found.stream().filter(f -> f.name().equals(name)).toList();
    List<Found> either = exact.isEmpty() ? found : exact;
    if (either.size() > 1) {
      throw new WrongCommandLine(
          "Several briefings have a source `" + name + "`.",
          "Say which: " + String.join(", ", either.stream().map(Found::name).toList()) + ".");
    }
    return either.stream().findFirst();
  }

  private static WrongCommandLine unknown(String name, SourceFinder finder) {
    return new WrongCommandLine(
        "There is no source and no file `" + name + "`.",
        Spelling.nearest(name, finder.names())
            .map(near -> "Did you mean `" + near + "`?")
            .orElse("Name a source by its id, an address, or a file."));
  }

  private Briefing briefing(Edition edition, Path written) {
    Path file = desk.at(written);
    Path root = desk.publication(Optional.empty());
    return edition.briefings().stream()
        .filter(
            b -> root.resolve(b.file().path()).equals(file) || b.slug().equals(written.toString()))
        .findFirst()
        .orElseThrow(
            () ->
                new WrongCommandLine(
                    "There is no briefing `" + written + "`.",
                    "Give the briefing's file or its slug."));
  }
}
