package org.copydesk.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/**
 * A shell with git and with a script {@code copydesk} that starts this very program; for tests of
 * what shells run: hooks and the steps of servers.
 */
final class Shell {
  /** Starting a JVM for each call would take most of the time: this one answers instead. */
  private static final String ANSWERED =
      """
      #!/bin/bash
      exec 3<>/dev/tcp/127.0.0.1/%d
      printf '%%s\\n' "$PWD" "${GIT_INDEX_FILE:-}" "$#" "$@" >&3
      read -r answer code <&3
      cat "$answer.out"
      cat "$answer.err" >&2
      exit "$code"
      """;

  private final Path tool;
  private final Path folder;
  private final Map<String, String> environment = new HashMap<>();
  private String output = "";

  private Shell(Path tool, Path folder) {
    this.tool = tool;
    this.folder = folder;
    environment.put("GIT_CONFIG_NOSYSTEM", "1");
    environment.put("HOME", tool.toString());
    for (String who : List.of("AUTHOR", "COMMITTER")) {
      environment.put("GIT_" + who + "_NAME", "Desk");
      environment.put("GIT_" + who + "_EMAIL", "desk@example.org");
    }
  }

  /** A shell in a folder; the script is put into {@code tool/} there. */
  static Shell in(Path folder) throws IOException {
    Assumptions.assumeTrue(
        Files.isExecutable(Path.of("/bin/sh")) && Files.isExecutable(Path.of("/usr/bin/git")),
        "There is no git here");
    Path tool = Files.createDirectories(folder.resolve("tool"));
    Path script = tool.resolve("copydesk");
    Files.writeString(script, ANSWERED.formatted(Answering.begin(tool)));
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    return new Shell(tool, folder);
  }

  Shell at(Path other) {
    Shell shell = new Shell(tool, other);
    shell.environment.putAll(environment);
    return shell;
  }

  Shell with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  Path tool() {
    return tool;
  }

  /** Runs a script as servers do, stopping at the first command that fails. */
  int run(String script) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder("/bin/bash", "-e", "-c", script).redirectErrorStream(true);
    builder.directory(folder.toFile());
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return process.waitFor();
  }

  /** What the last run wrote. */
  String output() {
    return output;
  }

  /** The program, run within this one as the script would run it. */
  Run copydesk(String... args) {
    String script = tool.resolve("copydesk").toString();
    return Run.in(folder, Map.of("COPYDESK_SCRIPT", script), List.of(args));
  }
}
