package org.copydesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The script {@code copydesk} in a checkout of its own, with a Java and a Maven that only write
 * down that they were called.
 */
class LauncherTest {
  private static final List<String> TOOLS =
      List.of(
          "cat",
          "cp",
          "date",
          "dirname",
          "find",
          "head",
          "ln",
          "ls",
          "mkdir",
          "mktemp",
          "mv",
          "readlink",
          "rm",
          "sed",
          "sh",
          "sleep",
          "tail",
          "touch");

  @TempDir Path folder;
  private Path checkout;
  private Path bin;
  private Path jdk;

  @BeforeEach
  void aCheckout() throws IOException {
    checkout = Files.createDirectories(folder.resolve("a checkout"));
    bin = Files.createDirectories(folder.resolve("bin"));
    jdk = folder.resolve("jdk");
    script(checkout.resolve("copydesk"), Files.readString(Path.of("copydesk")));
    Files.writeString(checkout.resolve("pom.xml"), "<project/>");
    Files.createDirectories(checkout.resolve("src/main"));
    Files.createDirectories(checkout.resolve("content"));
    Files.createDirectories(checkout.resolve("templates"));
    for (String tool : TOOLS) {
      script(bin.resolve(tool), "exec " + found(tool) + " \"$@\"\n");
    }
    script(
        bin.resolve("mvn"),
        "echo build >>mvn.log; sleep 1; mkdir -p target/lib; echo jar >target/copydesk.jar\n");
    java("17.0.9");
  }

  @Test
  void buildsOnceAndThenOnlyStarts() throws Exception {
    Result first = run("build", "two words");
    assertEquals(0, first.code(), first.out());
    assertTrue(first.out().contains("building Copydesk"), first.out());
    assertTrue(first.out().contains("<build> <two words>"), first.out());
    Result second = run("build");
    assertFalse(second.out().contains("building"), second.out());
    assertTrue(second.out().contains("-XX:SharedArchiveFile="), second.out());
    assertEquals(1, builds());
  }

  /** JDK 17 breaks down when it archives what reads git. */
  @Test
  void practisesOutsideOfAnyRepository() throws Exception {
    run("version");
    String practice = Files.readString(checkout.resolve("target/launch/training.log"));
    assertTrue(practice.contains("<-C> <"), practice);
    assertFalse(practice.contains("<-C> <" + checkout), practice);
  }

  @Test
  void buildsAgainWhenASourceIsNewer() throws Exception {
    run("version");
    Path source = Files.writeString(checkout.resolve("src/main/New.java"), "class New {}");
    Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(5)));
    run("version");
    assertEquals(2, builds());
  }

  @Test
  void worksFromAnywhereAndThroughLinks() throws Exception {
    Path link = Files.createDirectories(folder.resolve("far")).resolve("desk");
    Files.createSymbolicLink(folder.resolve("middle"), Path.of("a checkout/copydesk"));
    Files.createSymbolicLink(link, Path.of("../middle"));
    Result run = finished(start(link.toString(), "version"));
    assertEquals(0, run.code(), run.out());
    assertTrue(run.out().contains("<version>"), run.out());
  }

  @Test
  void twoFirstRunsBuildOnce() throws Exception {
    String script = checkout.resolve("copydesk").toString();
    Process one = start(script, "version");
    Process two = start(script, "version");
    Result first = finished(one);
    Result second = finished(two);
    assertEquals(0, first.code(), first.out());
    assertEquals(0, second.code(), second.out());
    assertEquals(1, builds());
  }

  @Test
  void aLockLeftByADeadBuildIsTakenOver() throws Exception {
    Path lock = Files.createDirectories(checkout.resolve("target/launch/lock"));
    Process gone = new ProcessBuilder("sh", "-c", "exit").start();
    gone.waitFor();
    Files.writeString(lock.resolve("owner"), gone.pid() + "\n");
    assertEquals(0, run("version").code());
    assertFalse(Files.exists(lock));
  }

  @Test
  void aFailedBuildShowsItsOutput() throws Exception {
    script(bin.resolve("mvn"), "echo 'line 3: no such symbol'; exit 1\n");
    Result run = run("version");
    assertEquals(3, run.code());
    assertTrue(run.out().contains("line 3: no such symbol"), run.out());
    assertTrue(run.out().contains("  hint: "), run.out());
    assertFalse(Files.exists(checkout.resolve("target/launch/lock")));
  }

  @Test
  void saysWhatIsMissingOrTooOld() throws Exception {
    Files.delete(bin.resolve("mvn"));
    assertSays("There is no mvn on the PATH");
    java("11.0.2");
    assertSays("Copydesk needs Java 17 or later");
    java("1.8.0_392");
    assertSays("is Java 1.8.0_392");
    Files.delete(jdk.resolve("bin/java"));
    assertSays("there is no bin/java in it");
  }

  @Test
  void java25HasItsOwnKindOfArchive() throws Exception {
    java("25.0.1");
    run("version");
    Result run = run("version");
    assertTrue(run.out().contains("-XX:AOTCache="), run.out());
    assertTrue(run.out().contains("--enable-native-access=ALL-UNNAMED"), run.out());
    assertFalse(run.out().contains("inflationThreshold"), run.out());
  }

  @Test
  void anOlderJavaHasAnArchiveOfTheClassesThatAPracticeListed() throws Exception {
    run("version");
    String practice = Files.readString(checkout.resolve("target/launch/training.log"));
    assertEquals(2, practice.lines().count(), practice);
    assertTrue(practice.lines().toList().get(0).contains("-XX:DumpLoadedClassList="), practice);
    assertTrue(practice.lines().toList().get(1).contains("-Xshare:dump"), practice);
    Result run = run("version");
    assertTrue(run.out().contains("-XX:SharedArchiveFile="), run.out());
    assertFalse(run.out().contains("-Xshare:dump"), run.out());
  }

  @Test
  void withoutAnArchiveItStartsAllTheSame() throws Exception {
    script(jdk.resolve("bin/java"), "for a; do printf '<%s> ' \"$a\"; done; echo\n");
    Result run = run("version");
    assertEquals(0, run.code(), run.out());
    assertFalse(run.out().contains("SharedArchiveFile"), run.out());
  }

  /** A Java that shows what it is given, and makes the archive that it is asked for. */
  private void java(String version) throws IOException {
    Files.createDirectories(jdk.resolve("bin"));
    Files.writeString(
        jdk.resolve("release"), "IMPLEMENTOR=\"A B\"\nJAVA_VERSION=\"" + version + "\"\n");
    script(jdk.resolve("bin/javac"), "exit 0\n");
    script(
        jdk.resolve("bin/java"),
        """
        dump=
        for a; do
          printf '<%s> ' "$a"
          case $dump$a in
            -Xshare:dump) dump=yes ;;
            -XX:DumpLoadedClassList=* | -XX:AOTCacheOutput=* | yes-XX:SharedArchiveFile=*) echo made >"${a#*=}" ;;
          esac
        done
        echo
        """);
  }

  private void assertSays(String words) throws Exception {
    Result run = run("version");
    assertEquals(3, run.code(), run.out());
    assertTrue(run.out().contains(words), run.out());
    assertEquals(2, run.out().lines().count(), run.out());
  }

  private long builds() throws IOException {
    return Files.readString(checkout.resolve("mvn.log")).lines().count();
  }

  private Result run(String... args) throws Exception {
    return finished(
        start(
            Stream.concat(Stream.of(checkout.resolve("copydesk").toString()), Stream.of(args))
                .toArray(String[]::new)));
  }

  private Process start(String... command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.directory(folder.toFile());
    builder.environment().put("PATH", bin.toString());
    builder.environment().put("JAVA_HOME", jdk.toString());
    return builder.start();
  }

  private static Result finished(Process process) throws Exception {
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Result(process.waitFor(), out);
  }

  private static void script(Path file, String text) throws IOException {
    Files.writeString(file, text.startsWith("#!") ? text : "#!/bin/sh\n" + text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static Path found(String tool) {
    return Stream.of("/usr/bin", "/bin")
        .map(place -> Path.of(place, tool))
        .filter(Files::exists)
        .findFirst()
        .orElseThrow();
  }

  private record Result(int code, String out) {}
}
