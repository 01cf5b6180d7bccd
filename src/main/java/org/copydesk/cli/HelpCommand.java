package org.copydesk.cli;

import java.util.Optional;
import org.copydesk.text.Spelling;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** {@code help}: the list of commands, or one command's options and examples. */
@CommandLine.Command(
    name = "help",
    description = "List the commands, or show one with its options and examples.",
    footer = {"", "Examples:", "  copydesk help", "  copydesk help build"})
final class HelpCommand implements Command {
  private final Desk desk;

  @Parameters(arity = "0..1", paramLabel = "COMMAND", description = "The command to show.")
  private @Nullable String name;

  HelpCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public int run() {
    CommandLine all = Commands.line(desk);
    if (name == null) {
      all.usage(desk.streams().out());
      return Exit.FINE;
    }
    Optional<CommandLine> chosen = Optional.ofNullable(all.getSubcommands().get(name));
    if (chosen.isEmpty()) {
      throw new WrongCommandLine(
          "There is no command `" + name + "`.",
          Spelling.hint(name, Commands.names()).orElse("`copydesk help` lists the commands."));
    }
    chosen.get().usage(desk.streams().out());
    return Exit.FINE;
  }
}
