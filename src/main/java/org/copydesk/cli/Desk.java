package org.copydesk.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command line's root: what every command may use, and the options that all of them have. */
@CommandLine.Command(
    name = "copydesk",
    synopsisSubcommandLabel = "COMMAND",
    description = "Publishes fact-checked briefings as a static site.",
    commandListHeading = "%nCommands:%n",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Exit codes: 0 fine, 1 errors in the publication, 2 wrong command line,",
      "3 could not go on (disk, port, network), 70 a fault of Copydesk itself.",
      "",
      "`copydesk help COMMAND` shows a command's options and examples."
    })
final class Desk {
  private final Streams streams;

  @Option(
      names = "-C",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "The publication's folder; otherwise the nearest one upwards with content/.")
  private @Nullable Path folder;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show the trace when Copydesk itself is at fault.")
  private boolean debug;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Show this help.")
  private boolean help;

  @Option(names = "--version", description = "Print the version.")
  private boolean version;

  Desk(Streams streams) {
    this.streams = streams;
  }

  Streams streams() {
    return streams;
  }

  boolean debug() {
    return debug;
  }

  boolean helpWanted() {
    return help;
  }

  boolean versionWanted() {
    return version;
  }

  /** A path as the user wrote it, seen from where the program was started. */
  Path at(Path written) {
    return streams.folder().resolve(written).normalize();
  }

  /** A path as people should read it: as short as it gets, seen from where they are. */
  String shown(Path path) {
    Path here = streams.folder();
    return path.startsWith(here) && !path.equals(here)
        ? here.relativize(path).toString()
        : path.toString();
  }

  /**
   * The publication's folder: the one given, or else the nearest one from the current folder
   * upwards that holds {@code content/}, or else the current folder.
   */
  Path publication(Optional<Path> given) {
    Optional<Path> named = given.or(() -> Optional.ofNullable(folder));
    if (named.isPresent()) {
      return at(named.get());
    }
    for (Path at = streams.folder(); at != null; at = at.getParent()) {
      if (Files.isDirectory(at.resolve("content"))) {
        return at;
      }
    }
    return streams.folder();
  }
}
