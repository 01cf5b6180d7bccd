package org.copydesk.demonstration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;

/** The program as people run it: in a process of its own, in a folder. */
final class Program {
  private Program() {}

  /** Runs it and gives what it printed; it must end well. */
  static String run(Path folder, String... args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add("org.copydesk.cli.Main");
    command.addAll(List.of(args));
    Path errors = folder.resolve("errors.txt");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectError(errors.toFile())
            .start();
    byte[] output = process.getInputStream().readAllBytes();
    Assertions.assertEquals(0, process.waitFor(), () -> read(errors));
    return new String(output, StandardCharsets.UTF_8);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException gone) {
      return gone.toString();
    }
  }
}
