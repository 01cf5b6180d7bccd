package org.copydesk.evidence.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.evidence.Capture;
import org.copydesk.evidence.Digest;
import org.copydesk.evidence.WarcFile;
import org.copydesk.text.CannotGoOn;

/**
 * The folder of one source, with its captures: {@code capture.warc.gz} and {@code text.txt}, a
 * newer one beside the old as {@code capture-20261122T180500Z.warc.gz}.
 *
 * <pre>{@code
 * Deposit deposit = new SourceFolder(folder).add(capture, Optional.of(text), staging);
 * }</pre>
 *
 * @param path the folder; it need not be there yet
 */
public record SourceFolder(Path path) {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  /**
   * Adds a capture. Each file appears whole or not at all, and no file that is there is touched.
   *
   * @param text the article's text; empty when the capture has none
   * @param staging a folder on the same disk in which files are made first
   */
  public Deposit add(Capture capture, Optional<String> text, Path staging) throws IOException {
    Files.createDirectories(path);
    prepare(staging);
    String suffix = freeSuffix(capture.taken());
    byte[] warc = WarcFile.write(capture);
    Optional<Deposit.TextFile> textFile = Optional.empty();
    if (text.isPresent()) {
      byte[] bytes = text.get().getBytes(StandardCharsets.UTF_8);
      String name = "text" + suffix + ".txt";
      appear(name, bytes, staging);
      textFile = Optional.of(new Deposit.TextFile(name, Digest.of(bytes)));
    }
    String name = "capture" + suffix + ".warc.gz";
    appear(name, warc, staging);
    return new Deposit(name, Digest.of(warc), textFile, capture.taken());
  }

  /** Whether a file with the bytes of a page is kept here already. */
  public boolean holds(Capture capture) throws IOException {
    String digest = capture.digest();
    List<String> same = new ArrayList<>();
    for (Path file : warcFiles()) {
      try {
        WarcFile.read(
            file, kept -> same.addAll(kept.digest().equals(digest) ? List.of(digest) : List.of()));
      } catch (CannotGoOn broken) {
        // A broken file keeps nothing; `check` reports it.
      }
    }
    return !same.isEmpty();
  }

  private List<Path> warcFiles() throws IOException {
    List<Path> files = new ArrayList<>();
    if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      try (DirectoryStream<Path> all = Files.newDirectoryStream(path, "capture*.warc.gz")) {
        all.forEach(files::add);
      }
    }
    return files;
  }

  /** What lies in it for a moment is nothing for a repository. */
  private static void prepare(Path staging) throws IOException {
    Files.createDirectories(staging);
    Path ignore = staging.resolve(".gitignore");
    if (!Files.exists(ignore, LinkOption.NOFOLLOW_LINKS)) {
      Files.writeString(ignore, "*\n");
    }
  }

  private String freeSuffix(Instant taken) {
    String stamp = "-" + STAMP.format(taken);
    for (int n = 0; ; n++) {
      String suffix = n == 0 ? "" : n == 1 ? stamp : stamp + "-" + n;
      if (isFree("capture" + suffix + ".warc.gz") && isFree("text" + suffix + ".txt")) {
        return suffix;
      }
    }
  }

  private boolean isFree(String name) {
    return !Files.exists(path.resolve(name), LinkOption.NOFOLLOW_LINKS);
  }

  /** A hard link comes into being whole, and fails where there is a file already. */
  private void appear(String name, byte[] bytes, Path staging) throws IOException {
    Path made = staging.resolve(name + "-" + Thread.currentThread().getId() + ".part");
    Files.write(made, bytes);
    try {
      Files.createLink(path.resolve(name), made);
    } catch (FileAlreadyExistsException taken) {
      throw taken;
    } catch (UnsupportedOperationException | FileSystemException noLinks) {
      Files.move(made, path.resolve(name));
    } finally {
      Files.deleteIfExists(made);
    }
  }
}
