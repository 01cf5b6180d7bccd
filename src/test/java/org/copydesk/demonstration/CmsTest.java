package org.copydesk.demonstration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.EditionReader;
import org.copydesk.briefing.Reading;
import org.copydesk.cli.Main;
import org.copydesk.cli.Streams;
import org.copydesk.demonstration.Demonstration.Run;
import org.copydesk.text.Diagnostic;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.StoredConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The admin page of a new publication in Chromium, over a local git backend: a briefing is begun
 * and another one edited, and both read back without an error.
 */
class CmsTest {
  private static final Path PACKAGE = Path.of("target/cms/decap-cms-3.16.3.tgz");

  @TempDir Path folder;

  @Test
  void somebodyWithoutGitWritesAndEdits() throws Exception {
    Demonstration.needs(Path.of("src/test/browser/node_modules/decap-server"));
    Demonstration.needs(Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium")));
    Demonstration.needs(PACKAGE);
    Path root = folder.resolve("gazette");
    copydesk(folder, "new", "site", "gazette");
    copydesk(root, "cms", "--package", PACKAGE.toAbsolutePath().toString());
    commit(root);
    copydesk(root, "build", "--drafts", "--quiet");
    Run run =
        Run.of(
            "node",
            "src/test/browser/cms.mjs",
            root.resolve("site").toString(),
            root.toString(),
            "--edit",
            LocalDate.now().getYear() + "/bats");
    assertEquals(0, run.exit(), run.output());
    Reading reading = new EditionReader(root).read();
    assertTrue(
        reading.diagnostics().stream().noneMatch(Diagnostic::isError),
        reading.diagnostics().toString());
    Briefing begun = reading.edition().briefing("en", "how-deep-is-the-sea").orElseThrow();
    assertEquals("How deep is the sea?", begun.title());
    assertEquals(2, begun.head().authors().size());
    assertEquals("The sea has no bottom", begun.dossier().claims().get(0).text().value());
    assertEquals("false", begun.dossier().claims().get(0).rating().value());
    Briefing edited = reading.edition().briefing("en", "bats").orElseThrow();
    assertEquals("Edited on the page.", edited.head().summary().orElseThrow().value());
    assertEquals(2, edited.dossier().sources().size());
    assertEquals("false", edited.dossier().claims().get(0).rating().value());
    try (Git git = Git.open(root.toFile())) {
      assertTrue(git.status().call().isClean(), "both are committed");
    }
  }

  private static void commit(Path root) throws Exception {
    try (Git git = Git.open(root.toFile())) {
      StoredConfig config = git.getRepository().getConfig();
      config.setString("user", null, "name", "Desk");
      config.setString("user", null, "email", "desk@example.org");
      config.setBoolean("commit", null, "gpgsign", false);
      config.save();
      git.add().addFilepattern(".").call();
      git.commit().setMessage("First").setNoVerify(true).call();
    }
  }

  private static void copydesk(Path folder, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    Streams streams =
        new Streams(new ByteArrayInputStream(new byte[0]), stream, stream, folder, Map.of(), false);
    int code = Main.run(List.of(args), streams);
    assertEquals(0, code, out.toString(StandardCharsets.UTF_8));
  }
}
