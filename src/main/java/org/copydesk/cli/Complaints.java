package org.copydesk.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.copydesk.text.CannotGoOn;
import org.copydesk.text.Spelling;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What went wrong with a whole run, said in one sentence and a hint, and as an exit code. */
record Complaints(PrintStream err) {

  /** A command line that cannot be understood. */
  int about(ParameterException wrong) {
    CommandSpec spec = wrong.getCommandLine().getCommandSpec();
    boolean root = spec.parent() == null;
    if (wrong instanceof UnmatchedArgumentException unmatched
        && !unmatched.getUnmatched().isEmpty()) {
      String word = unmatched.getUnmatched().get(0);
      boolean option = word.startsWith("-");
      say(
          option
              ? "There is no option `" + word + "`" + (root ? "." : " of `" + spec.name() + "`.")
              : root
                  ? "There is no command `" + word + "`."
                  : "`" + spec.name() + "` takes no argument `" + word + "`.",
          didYouMean(word, root && !option ? Commands.names() : options(spec))
              .orElse(help(root, spec)));
    } else {
      String message = String.valueOf(wrong.getMessage());
      say(message.endsWith(".") ? message : message + ".", help(root, spec));
    }
    return Exit.WRONG_COMMAND_LINE;
  }

  /** A command line that was understood but cannot be meant. */
  int about(WrongCommandLine wrong) {
    say(String.valueOf(wrong.getMessage()), wrong.hint());
    return Exit.WRONG_COMMAND_LINE;
  }

  int about(CannotGoOn stop, boolean trace) {
    say(stop.sentence(), stop.hint());
    if (trace && stop.getCause() != null) {
      stop.getCause().printStackTrace(err);
    }
    return Exit.CANNOT_GO_ON;
  }

  int aboutMemory() {
    say(
        "The memory that Java was given is used up.",
        "Give it more, for example two gigabytes: JAVA_TOOL_OPTIONS=-Xmx2g copydesk …");
    return Exit.CANNOT_GO_ON;
  }

  int aboutOurselves(Throwable fault, List<String> args) {
    boolean trace = args.contains("--debug");
    say(
        "Copydesk itself is at fault: " + fault + ".",
        "Please report this with the command and what it was given"
            + (trace ? "; the trace follows." : "; --debug shows the trace."));
    if (trace) {
      fault.printStackTrace(err);
    }
    return Exit.OWN_FAULT;
  }

  private void say(String sentence, String hint) {
    err.println("copydesk: " + sentence);
    err.println("  hint: " + hint);
  }

  private static Optional<String> didYouMean(String word, Iterable<String> known) {
    TreeSet<String> names = new TreeSet<>();
    known.forEach(names::add);
    return Spelling.nearest(word, names).map(near -> "Did you mean `" + near + "`?");
  }

  private static List<String> options(CommandSpec spec) {
    return List.copyOf(spec.optionsMap().keySet());
  }

  private static String help(boolean root, CommandSpec spec) {
    return root
        ? "`copydesk help` lists the commands."
        : "`copydesk help " + spec.name() + "` shows what it takes, with examples.";
  }
}
