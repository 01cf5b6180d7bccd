package org.copydesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The files for GitHub and GitLab that {@code new site} writes: their steps are run here, in a
 * clone of a real repository, with this program in the place of the one they fetch.
 */
class WorkflowTest {
  private static final String READY =
      """
      ---
      title: Are bees lazy?
      lang: en
      status: published
      published: 2022-01-02
      authors: [desk]
      topics: [nature]
      summary: They are not.
      ---
      They are not.
      """;

  @TempDir Path folder;
  private Shell desk;
  private Shell server;
  private Path clone;

  @BeforeEach
  void aNewsroomWithAServer() throws Exception {
    Shell shell = Shell.in(folder);
    shell.copydesk("new", "site", "gazette");
    Path root = folder.resolve("gazette");
    clone = folder.resolve("clone");
    assertEquals(
        0,
        shell.run(
            "git init -q tool && cd tool && git add . && git commit -qm Tool && cd .. &&"
                + " git init -q --bare -b main remote.git && cd gazette && git add -A &&"
                + " git commit -qm First --no-verify && git remote add origin ../remote.git &&"
                + " git push -q origin main && cd .. && git clone -q remote.git clone"),
        shell.output());
    desk = shell.at(root);
    server =
        shell
            .at(clone)
            .with("COPYDESK_FROM", shell.tool().toString())
            .with("COPYDESK_AT", "HEAD")
            .with("CI", "true");
  }

  @Test
  void gitHubChecksAPullRequestAndKeepsAPreview() throws Exception {
    propose("content/briefings/bees.md", READY.replace("status: published", "status: review"));
    Map<String, Integer> steps = gitHub("check");
    assertEquals(0, steps.get("Check what the pull request touches"), server.output());
    assertTrue(
        Files.readString(clone.resolve("remarks.sarif")).contains("\"version\" : \"2.1.0\""));
    assertTrue(Files.exists(clone.resolve("preview/briefings/bees/index.html")));
  }

  @Test
  void gitHubRefusesAnUnreviewedBriefingBesideItsLine() throws Exception {
    propose("content/briefings/bees.md", READY);
    Map<String, Integer> steps = gitHub("check");
    assertEquals(1, steps.get("Check what the pull request touches"));
    String sarif = Files.readString(clone.resolve("remarks.sarif"));
    assertTrue(sarif.contains("\"ruleId\" : \"review-missing\""), sarif);
    assertTrue(sarif.contains("content/briefings/bees.md"), sarif);
  }

  @Test
  void gitHubPublishesMain() throws Exception {
    Map<String, Integer> steps = gitHub("publish");
    steps.forEach((name, code) -> assertEquals(0, code, name));
    assertEquals(0, server.run("git ls-remote --heads origin gh-pages | grep -q gh-pages"));
    assertEquals(0, server.run("git -C ../remote.git show gh-pages:index.html | grep -q '<html'"));
  }

  @Test
  void gitLabChecksKeepsAPreviewAndPublishes() throws Exception {
    propose("content/briefings/bees.md", READY);
    server.with("CI_BUILDS_DIR", folder.resolve("builds").toString());
    server.with("CI_MERGE_REQUEST_DIFF_BASE_SHA", "origin/main");
    Map<String, Object> all = yaml(".gitlab-ci.yml");
    assertEquals(1, gitLab(all, "check", "script"));
    assertTrue(Files.readString(clone.resolve("remarks.xml")).contains("review-missing"));
    assertEquals(1, gitLab(all, "check", "after_script"));
    assertTrue(Files.readString(clone.resolve("remarks.sarif")).contains("review-missing"));
    assertEquals(0, server.run("git checkout -q main"));
    assertEquals(0, gitLab(all, "pages", "script"), server.output());
    assertTrue(Files.exists(clone.resolve("public/index.html")));
    assertFalse(Files.exists(clone.resolve("public/briefings/bats/index.html")), "a draft");
  }

  /** A colleague's branch, pushed, and checked out by the server. */
  private void propose(String path, String text) throws Exception {
    Path file = folder.resolve("gazette").resolve(path);
    Files.writeString(file, text);
    assertEquals(
        0,
        desk.run(
            "git checkout -q -b work && git add -A && git commit -q --no-verify -m Work &&"
                + " git push -q origin work"),
        desk.output());
    assertEquals(0, server.run("git fetch -q && git checkout -q origin/work"), server.output());
  }

  /** Runs the steps of a job as GitHub does; each with its exit code. */
  private Map<String, Integer> gitHub(String job) throws Exception {
    Path paths = Files.createFile(folder.resolve("paths"));
    server
        .with("RUNNER_TEMP", Files.createDirectories(folder.resolve("temp")).toString())
        .with("GITHUB_PATH", paths.toString())
        .with("GITHUB_BASE_REF", "main");
    Map<String, Integer> codes = new LinkedHashMap<>();
    boolean failed = false;
    Map<String, Object> jobs = in(yaml(".github/workflows/copydesk.yml"), "jobs");
    for (Object each : (List<?>) in(jobs, job).get("steps")) {
      Map<String, Object> step = cast(each);
      boolean due = !failed || "always()".equals(step.get("if"));
      if (step.containsKey("run") && due) {
        String path = "PATH=\"$(paste -sd: \"$GITHUB_PATH\"):$PATH\"; ";
        int code = server.run(path + step.get("run"));
        codes.put(String.valueOf(step.get("name")), code);
        failed |= code != 0;
      }
    }
    return codes;
  }

  /** Runs a script of a job as GitLab does. */
  private int gitLab(Map<String, Object> all, String job, String script) throws Exception {
    List<Object> lines = new ArrayList<>();
    boolean fetched = Files.exists(folder.resolve("builds"));
    if (script.equals("script")) {
      lines.addAll((List<?>) all.get("before_script"));
    }
    lines.addAll((List<?>) in(all, job).get(script));
    String text = String.join("\n", lines.stream().map(String::valueOf).toList());
    return server.run(fetched ? fresh(script) + text : text);
  }

  /** Each job has a machine of its own; what follows a script is on the same one. */
  private static String fresh(String script) {
    return script.equals("script") ? "rm -rf \"$CI_BUILDS_DIR\"; " : "";
  }

  private Map<String, Object> yaml(String path) throws Exception {
    String text = Files.readString(clone.resolve(path));
    return cast(new Load(LoadSettings.builder().build()).loadFromString(text));
  }

  private static Map<String, Object> in(Map<String, Object> map, String key) {
    return cast(map.get(key));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> cast(Object value) {
    return (Map<String, Object>) value;
  }
}
