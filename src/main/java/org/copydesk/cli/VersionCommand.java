package org.copydesk.cli;

import java.util.Objects;
import picocli.CommandLine;

/** {@code version}: which Copydesk this is, and on which Java. */
@CommandLine.Command(
    name = "version",
    description = "Print which Copydesk this is, and on which Java it runs.",
    footer = {"", "Example:", "  copydesk version"})
record VersionCommand(Desk desk) implements Command {
  @Override
  public int run() {
    String version =
        Objects.requireNonNullElse(
            Main.class.getPackage().getImplementationVersion(), "(not packaged)");
    desk.streams()
        .out()
        .println(
            "copydesk "
                + version
                + " on Java "
                + System.getProperty("java.version")
                + ", "
                + System.getProperty("os.name"));
    return Exit.FINE;
  }
}
