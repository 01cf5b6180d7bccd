package org.copydesk.cli;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine;

/** The list of all commands, in the order in which help shows them. */
final class Commands {
  private record Entry(String name, Function<Desk, Command> make) {}

  private static final List<Entry> ALL =
      List.of(
          new Entry("build", BuildCommand::new),
          new Entry("check", CheckCommand::new),
          new Entry("preview", PreviewCommand::new),
          new Entry("new", NewCommand::new),
          new Entry("deploy", DeployCommand::new),
          new Entry("import", ImportCommand::new),
          new Entry("capture", CaptureCommand::new),
          new Entry("clean", CleanCommand::new),
          new Entry("cms", CmsCommand::new),
          new Entry("schema", SchemaCommand::new),
          new Entry("status", StatusCommand::new),
          new Entry("hosting", HostingCommand::new),
          new Entry("sign-off", SignOffCommand::new),
          new Entry("correct", CorrectCommand::new),
          new Entry("explain", ExplainCommand::new),
          new Entry("version", VersionCommand::new),
          new Entry("help", HelpCommand::new));

  private Commands() {}

  static List<String> names() {
    return ALL.stream().map(Entry::name).toList();
  }

  /**
   * The command line for these arguments. Reading a command's annotations costs time at every
   * start, so only those commands are made whose names occur; all when none does, for help.
   */
  static CommandLine line(Desk desk, List<String> args) {
    Set<String> named =
        ALL.stream().map(Entry::name).filter(args::contains).collect(Collectors.toSet());
    CommandLine line = new CommandLine(desk);
    for (Entry entry : ALL) {
      if (named.isEmpty() || named.contains(entry.name())) {
        line.addSubcommand(entry.name(), entry.make().apply(desk));
      }
    }
    return line.setAbbreviatedOptionsAllowed(false)
        .setUsageHelpWidth(88)
        .setUsageHelpAutoWidth(false)
        .setColorScheme(CommandLine.Help.defaultColorScheme(ansi(desk)));
  }

  /** All commands, for the list in help. */
  static CommandLine line(Desk desk) {
    return line(desk, List.of());
  }

  private static CommandLine.Help.Ansi ansi(Desk desk) {
    return desk.streams().colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF;
  }
}
