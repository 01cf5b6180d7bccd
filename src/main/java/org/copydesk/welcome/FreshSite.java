package org.copydesk.welcome;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.briefing.FileForm;
import org.copydesk.briefing.YamlText;
import org.copydesk.briefing.schema.FormSchema;
import org.copydesk.text.CannotGoOn;

/**
 * A new publication: it builds, checks and previews at once, and its git and its servers check what
 * people change.
 *
 * @param folder where it goes, absolute
 * @param lang its language (BCP 47); the example texts are in English and come with that only
 * @param year by which briefings are sorted
 * @param below the publication's folder as seen from its repository's: empty, or {@code /news}
 * @param tool where servers fetch the program
 */
public record FreshSite(Path folder, String lang, int year, String below, ToolAddress tool) {

  /**
   * What became of it.
   *
   * @param files what was written, sorted as it is best read
   * @param left what stood there and was left as it was
   */
  public record Written(List<Path> files, List<Path> left) {}

  /** The files of every publication: name of the text to its place. */
  private static final Map<String, String> ALWAYS =
      ordered(
          "README.md", "README.md",
          "site.yaml", "content/site.yaml",
          "desk.yaml", "content/people/desk.yaml",
          "second-desk.yaml", "content/people/second-desk.yaml",
          "gitignore", ".gitignore",
          "gitattributes", ".gitattributes",
          "pre-commit", ".githooks/pre-commit",
          "pre-merge-commit", ".githooks/pre-merge-commit",
          "github.yml", ".github/workflows/copydesk.yml",
          "gitlab-ci.yml", ".gitlab-ci.yml");

  /** The examples, which are in English. */
  private static final Map<String, String> EXAMPLES =
      ordered(
          "first.md", "content/briefings/<<year>>/bats.md",
          "methodology.md", "content/pages/methodology.md",
          "corrections-policy.md", "content/pages/corrections-policy.md",
          "contact.md", "content/pages/contact.md");

  /**
   * @throws CannotGoOn when a publication stands there already, or the disk refuses
   */
  public Written write() throws CannotGoOn {
    if (Files.exists(folder.resolve("content"))) {
      throw new CannotGoOn(
          "There is a publication in " + folder + " already.",
          "Name another folder; `copydesk new briefing` adds to the one that is there.");
    }
    Map<String, String> all = new LinkedHashMap<>(ALWAYS);
    if (examples().isPresent()) {
      all.putAll(EXAMPLES);
    }
    List<Path> files = new ArrayList<>();
    List<Path> left = new ArrayList<>();
    for (Map.Entry<String, String> text : all.entrySet()) {
      Path file = folder.resolve(text.getValue().replace("<<year>>", String.valueOf(year)));
      (FreshFile.write(file, filled(text.getKey())) ? files : left).add(file);
    }
    for (FileForm form : FileForm.values()) {
      Path file = folder.resolve("schema/" + form.word() + ".json");
      (FreshFile.write(file, FormSchema.of(form)) ? files : left).add(file);
    }
    executable(folder.resolve(ALWAYS.get("pre-commit")));
    executable(folder.resolve(ALWAYS.get("pre-merge-commit")));
    return new Written(files, left);
  }

  /** The hook that git runs before each commit. */
  public String hook() {
    return filled("pre-commit");
  }

  private String filled(String name) {
    return Scaffold.named(name)
        .with("title", name.endsWith(".yaml") ? YamlText.scalar(title()) : title())
        .with("lang", lang)
        .with("samples", examples())
        .with("below", below)
        .with("from", tool.from())
        .with("at", tool.at())
        .text();
  }

  private Optional<String> examples() {
    return lang.equals("en") || lang.startsWith("en-") ? Optional.of("") : Optional.empty();
  }

  /** {@code the-gazette} is The gazette, until its editor says better. */
  private String title() {
    Path name = folder.getFileName();
    String words = name == null ? "" : name.toString().replaceAll("[-_.]+", " ").strip();
    return words.isEmpty()
        ? "Untitled"
        : words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
  }

  private static void executable(Path file) {
    try {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    } catch (IOException | UnsupportedOperationException windows) {
      // Where files have no such mark, git's own shell needs none.
      return;
    }
  }

  private static Map<String, String> ordered(String... pairs) {
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put(pairs[i], pairs[i + 1]);
    }
    return map;
  }
}
