package org.copydesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command line understands, and what it says when it does not. */
class CommandLineTest {
  @TempDir Path folder;

  @Test
  void withoutArgumentsItListsEveryCommandOnStandardOutput() {
    Run run = Run.in(folder);
    assertEquals(Exit.FINE, run.code());
    for (String name : Commands.names()) {
      assertTrue(run.out().contains("\n  " + name + " "), name + " is not in:\n" + run.out());
    }
    assertEquals("", run.err());
  }

  @Test
  void everyCommandIsListedWithAWholeSentence() {
    String list = Run.in(folder).out().replaceAll("\\n {4,}", " ");
    for (String name : Commands.names()) {
      String line =
          list.lines().filter(l -> l.startsWith("  " + name + " ")).findFirst().orElseThrow();
      assertTrue(line.endsWith("."), line);
    }
  }

  @Test
  void everyCommandShowsExamples() {
    for (String name : Commands.names()) {
      Run run = Run.in(folder, "help", name);
      assertEquals(Exit.FINE, run.code());
      assertTrue(run.out().contains("copydesk " + name), run.out());
      assertTrue(run.out().contains("Example"), run.out());
      assertEquals(run.out(), Run.in(folder, name, "--help").out());
    }
  }

  @Test
  void anUnknownCommandNamesTheNearestOne() {
    Run run = Run.in(folder, "hlep");
    assertEquals(Exit.WRONG_COMMAND_LINE, run.code());
    assertEquals(
        "copydesk: There is no command `hlep`.\n  hint: Did you mean `help`?\n", run.err());
    assertEquals("", run.out());
  }

  @Test
  void anUnknownOptionNamesTheNearestOne() {
    Run run = Run.in(folder, "version", "--debgu");
    assertEquals(Exit.WRONG_COMMAND_LINE, run.code());
    assertTrue(run.err().contains("There is no option `--debgu` of `version`."), run.err());
    assertTrue(run.err().contains("Did you mean `--debug`?"), run.err());
  }

  @Test
  void anOptionWithoutItsValueIsAWrongCommandLine() {
    Run run = Run.in(folder, "-C");
    assertEquals(Exit.WRONG_COMMAND_LINE, run.code());
    assertTrue(run.err().contains("hint:"), run.err());
  }

  @Test
  void versionSaysWhichJava() {
    Run run = Run.in(folder, "version");
    assertEquals(Exit.FINE, run.code());
    assertTrue(run.out().startsWith("copydesk "), run.out());
    assertTrue(run.out().contains(System.getProperty("java.version")), run.out());
    assertEquals(run.out(), Run.in(folder, "--version").out());
  }
}
