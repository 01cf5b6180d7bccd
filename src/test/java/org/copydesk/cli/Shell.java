package org.copydesk.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
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
    Files.writeString(
        script,
        "#!/bin/sh\nexec '"
            + Path.of(System.getProperty("java.home"), "bin", "java")
            + "' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Duser.language=en -cp '"
            + absolute(System.getProperty("java.class.path"))
            + "' org.copydesk.cli.Main \"$@\"\n");
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
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Map<String, String> known = new HashMap<>(environment);
    known.put("COPYDESK_SCRIPT", tool.resolve("copydesk").toString());
    Streams streams =
        new Streams(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            folder,
            known,
            false);
    int code = Main.run(List.of(args), streams);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static String absolute(String classPath) {
    StringBuilder all = new StringBuilder();
    for (String each : classPath.split(java.io.File.pathSeparator)) {
      all.append(all.isEmpty() ? "" : java.io.File.pathSeparator)
          .append(Path.of(each).toAbsolutePath());
    }
    return all.toString();
  }
}
