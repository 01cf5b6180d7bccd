package org.copydesk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.evidence.fetch.FetchLimits;
import org.copydesk.evidence.fetch.Fetcher;
import org.copydesk.text.CannotGoOn;
import org.copydesk.text.Spelling;
import org.copydesk.welcome.cms.AdminPage;
import org.copydesk.welcome.cms.CmsPackage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** {@code cms}: a page on which people edit who do not use git. */
@CommandLine.Command(
    name = "cms",
    description = {
      "Write the admin page of Decap or Sveltia CMS, for editors who do not use git.",
      "The package is fetched once from npm, at a pinned version, checked by its digest,",
      "and kept beside the page."
    },
    footer = {
      "",
      "Examples:",
      "  copydesk cms                              Decap, to content/static/admin/",
      "  copydesk cms --for sveltia",
      "  npm pack decap-cms@3.16.3 && copydesk cms --package decap-cms-3.16.3.tgz",
      "",
      "On your own machine: `npx decap-server` beside `copydesk preview`, then /admin/."
    })
final class CmsCommand implements Command {
  private final Desk desk;

  @Option(names = "--for", paramLabel = "CMS", description = "decap (unless given) or sveltia.")
  private String wanted = "decap";

  @Option(
      names = "--into",
      paramLabel = "DIR",
      description = "Where the page goes; content/static/admin unless given.")
  private @Nullable Path into;

  @Option(
      names = "--package",
      paramLabel = "FILE",
      description = "The package as `npm pack` makes it, instead of fetching it.")
  private @Nullable Path packed;

  CmsCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public int run() throws CannotGoOn {
    CmsPackage cms = named(wanted);
    Path root = desk.publication(Optional.empty());
    Path folder = into == null ? root.resolve("content/static/admin") : desk.at(into);
    List<Path> written = new AdminPage(root, folder, cms).write(bytes(cms));
    desk.streams()
        .out()
        .println(
            written.isEmpty()
                ? desk.shown(folder) + " is as it should be."
                : desk.shown(folder) + ": " + written.size() + " files of " + cms.release() + ".");
    return Exit.FINE;
  }

  private byte[] bytes(CmsPackage cms) throws CannotGoOn {
    if (packed == null) {
      FetchLimits limits = new FetchLimits(64 << 20, Duration.ofMinutes(2), 3);
      // A newsroom's own mirror of npm may be in its own network; the digest tells what came.
      return new Fetcher(limits, true).fetch(cms.address()).content();
    }
    try {
      return Files.readAllBytes(desk.at(packed));
    } catch (IOException unreadable) {
      throw new CannotGoOn(
          "The package " + packed + " cannot be read.",
          "Get it: npm pack " + cms.release(),
          unreadable);
    }
  }

  private static CmsPackage named(String word) {
    List<String> words = Stream.of(CmsPackage.values()).map(CmsPackage::word).toList();
    return Stream.of(CmsPackage.values())
        .filter(each -> each.word().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new WrongCommandLine(
                    "There is no admin page for `" + word + "`.",
                    Spelling.hint(word, words)
                        .orElse("There is: " + String.join(", ", words) + ".")));
  }
}
