package org.copydesk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.copydesk.evidence.Capture;
import org.copydesk.evidence.Digest;
import org.copydesk.evidence.WarcFile;

/**
 * A publication of a few files for one test, written below a folder of the test's own.
 *
 * <pre>{@code
 * TinySite site = TinySite.in(temp).file("content/briefings/a.md", """
 *     ---
 *     title: A
 *     ---
 *     Text.
 *     """);
 * site.root();   // what readers and commands are given
 * }</pre>
 */
public final class TinySite {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssX", Locale.ROOT);

  private final Path root;

  private TinySite(Path root) {
    this.root = root;
  }

  /** A publication in that folder, with nothing in it yet but an empty {@code content/}. */
  public static TinySite in(Path root) {
    try {
      Files.createDirectories(root.resolve("content"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new TinySite(root);
  }

  /** A file with that text, in place of any before it; {@code path} has forward slashes. */
  public TinySite file(String path, String text) {
    return bytes(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** A file with those bytes. */
  public TinySite bytes(String path, byte[] bytes) {
    try {
      Path file = root.resolve(path);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** {@code content/site.yaml}. */
  public TinySite site(String yaml) {
    return file("content/site.yaml", yaml);
  }

  /** A published briefing of 2 January 2022 in {@code content/briefings/}. */
  public TinySite briefing(String name, String moreFrontMatter, String body) {
    return file(
        "content/briefings/" + name + ".md",
        "---\ntitle: "
            + name
            + "\npublished: 2022-01-02\nstatus: published\n"
            + moreFrontMatter
            + (moreFrontMatter.isEmpty() || moreFrontMatter.endsWith("\n") ? "" : "\n")
            + "---\n"
            + body);
  }

  /**
   * A capture with that article text in a source's folder, such as {@code
   * content/sources/register}, listed in its {@code source.yaml} behind what that holds.
   *
   * @param stamp when it was taken, as {@code 20220103T000000Z}; {@code capture.warc.gz} and {@code
   *     text.txt} are the names of the first
   */
  public TinySite captured(String folder, String text, String stamp) {
    Instant taken = STAMP.parse(stamp, Instant::from);
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    byte[] warc = WarcFile.write(Capture.ofFile("page.txt", "text/plain", content, taken));
    Path list = root.resolve(folder).resolve("source.yaml");
    try {
      String before = Files.exists(list) ? Files.readString(list) : "";
      String more =
          before.contains("\ncaptures:") || before.startsWith("captures:") ? "-" + stamp : "";
      bytes(folder + "/capture" + more + ".warc.gz", warc);
      bytes(folder + "/text" + more + ".txt", content);
      return file(
          folder + "/source.yaml",
          before
              + (more.isEmpty() ? "captures:\n" : "")
              + "  - { file: capture%s.warc.gz, sha256: \"%s\", text: text%s.txt, text-sha256: \"%s\", taken: %s }\n"
                  .formatted(more, Digest.of(warc), more, Digest.of(content), taken));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Path root() {
    return root;
  }
}
