package org.copydesk.publish;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Copydesk as a process of its own, with the class path of the tests. */
record Child(int code, String out) {
  private static final List<String> FAST =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData", "-Xmx512m");

  /** The command that starts it. */
  static List<String> command(List<String> options, String... args) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(FAST);
    command.addAll(options);
    command.add("-cp");
    command.add(
        System.getProperty("java.class.path").replace(File.pathSeparator + File.pathSeparator, ""));
    command.add("org.copydesk.cli.Main");
    command.addAll(List.of(args));
    return command;
  }

  static Process start(Path folder, String... args) throws IOException {
    return new ProcessBuilder(command(List.of(), args))
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** Runs a command to its end; {@code out} is all that it said. */
  static Child run(Path folder, List<String> command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Child(process.waitFor(), out);
  }
}
