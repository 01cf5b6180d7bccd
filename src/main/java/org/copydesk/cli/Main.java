package org.copydesk.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.copydesk.text.CannotGoOn;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * The program. It is given its streams and returns its exit code, so that tests can run it.
 *
 * <pre>{@code
 * int code = Main.run(List.of("build", "--drafts"), streams);
 * }</pre>
 */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    Streams streams =
        new Streams(
            System.in,
            utf8(FileDescriptor.out),
            utf8(FileDescriptor.err),
            Path.of("").toAbsolutePath(),
            System.getenv(),
            Boolean.getBoolean("copydesk.terminal"));
    int code = run(List.of(args), streams);
    streams.out().flush();
    streams.err().flush();
    System.exit(code);
  }

  /** Runs one command line and returns its exit code, see {@link Exit}. */
  public static int run(List<String> args, Streams streams) {
    Desk desk = new Desk(streams);
    Complaints complaints = new Complaints(streams.err());
    try {
      return run(desk, args);
    } catch (ParameterException wrong) {
      return complaints.about(wrong);
    } catch (WrongCommandLine wrong) {
      return complaints.about(wrong);
    } catch (CannotGoOn stop) {
      return complaints.about(stop, desk.debug());
    } catch (OutOfMemoryError full) {
      return complaints.aboutMemory();
    } catch (RuntimeException | Error fault) {
      return complaints.aboutOurselves(fault, args);
    }
  }

  private static int run(Desk desk, List<String> args) throws CannotGoOn {
    ParseResult parsed = Commands.line(desk, args).parseArgs(args.toArray(String[]::new));
    if (!parsed.hasSubcommand()) {
      return desk.versionWanted() ? new VersionCommand(desk).run() : new HelpCommand(desk).run();
    }
    CommandLine chosen = parsed.subcommand().commandSpec().commandLine();
    if (desk.helpWanted() || parsed.subcommand().isUsageHelpRequested()) {
      chosen.usage(desk.streams().out());
      return Exit.FINE;
    }
    return ((Command) chosen.getCommand()).run();
  }

  /** The tool speaks UTF-8 whatever the platform's habit, so that quoted text comes out whole. */
  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
