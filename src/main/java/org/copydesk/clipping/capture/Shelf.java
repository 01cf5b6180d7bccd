package org.copydesk.clipping.capture;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.briefing.SourceEdit;
import org.copydesk.clipping.draft.Slug;
import org.copydesk.evidence.Capture;
import org.copydesk.evidence.store.Deposit;
import org.copydesk.evidence.store.SourceFolder;
import org.copydesk.text.CannotGoOn;
import org.jspecify.annotations.Nullable;

/**
 * Puts captures into a publication: files are made in {@code .copydesk/capture/} and moved to their
 * places, {@code source.yaml} last. A kill in between leaves at most a file that no list names. One
 * process at a time.
 */
final class Shelf implements AutoCloseable {
  private final Path root;
  private final Path staging;
  private final FileLock lock;

  private Shelf(Path root, Path staging, FileLock lock) {
    this.root = root;
    this.staging = staging;
    this.lock = lock;
  }

  /**
   * @throws CannotGoOn when another process captures for this publication, or the disk refuses
   */
  static Shelf open(Path root) throws CannotGoOn {
    Path staging = root.resolve(".copydesk/capture");
    try {
      Files.createDirectories(staging);
      FileLock lock = lock(staging.resolve("lock"));
      if (lock == null) {
        throw new CannotGoOn(
            "Another copydesk is capturing sources of " + root + " at this moment.",
            "Wait for it to end, or stop it.");
      }
      clear(staging);
      return new Shelf(root, staging, lock);
    } catch (IOException fault) {
      throw trouble(fault);
    }
  }

  /** What a killed run was making is of no use to anybody. */
  private static void clear(Path staging) throws IOException {
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(staging, "source-*")) {
      for (Path folder : folders) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
          for (Path file : files) {
            Files.delete(file);
          }
        }
        Files.delete(folder);
      }
    }
  }

  private static @Nullable FileLock lock(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return lock;
      }
    } catch (OverlappingFileLockException heldByThisProcess) {
      // Falls through to "not ours".
    }
    channel.close();
    return null;
  }

  static CannotGoOn trouble(IOException fault) {
    return new CannotGoOn(
        "The capture could not be stored: " + fault + ".",
        "Check that the publication's folder may be written to, and that the disk is not full.",
        fault);
  }

  @Override
  public void close() {
    try {
      lock.channel().close();
    } catch (IOException lostAnyway) {
      // The lock ends with the process at the latest.
    }
  }

  /**
   * Stores a capture of a wanted source.
   *
   * @param text its text, if it has one
   * @param facts what is known of a source that lacks it
   */
  synchronized Outcome put(Wanted wanted, Capture capture, Words text, Map<String, String> facts)
      throws CannotGoOn {
    try {
      Path folder = wanted.folder().isPresent() ? wanted.folder().get() : free(capture, facts);
      if (new SourceFolder(folder).holds(capture)) {
        return new Outcome.Unchanged(wanted, folder);
      }
      Deposit deposit = store(folder, capture, text.text(), wanted.isOwn() ? Map.of() : facts);
      int characters = text.text().map(String::length).orElse(0);
      return new Outcome.Captured(wanted, folder, deposit, characters, text.remarks());
    } catch (IOException fault) {
      throw trouble(fault);
    }
  }

  /**
   * The words of a capture, and what is to be said about them.
   *
   * @param remarks each a sentence
   */
  record Words(Optional<String> text, List<String> remarks) {}

  private Deposit store(
      Path folder, Capture capture, Optional<String> text, Map<String, String> facts)
      throws IOException, CannotGoOn {
    boolean fresh = !Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
    Path list = folder.resolve("source.yaml");
    String written = Files.exists(list) ? Files.readString(list) : "";
    SourceEdit edit = SourceEdit.of(shown(list), written).with(facts);
    Path work = fresh ? workFolder() : folder;
    Deposit deposit = new SourceFolder(work).add(capture, text, staging);
    Path made = staging.resolve("source.yaml.part");
    Files.writeString(made, edit.with(deposit).text());
    Files.move(made, work.resolve("source.yaml"), StandardCopyOption.REPLACE_EXISTING);
    if (fresh) {
      Files.createDirectories(folder.getParent());
      Files.move(work, folder, StandardCopyOption.ATOMIC_MOVE);
    }
    return deposit;
  }

  private Path workFolder() throws IOException {
    for (int n = 1; ; n++) {
      Path folder = staging.resolve("source-" + n);
      if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
        return Files.createDirectory(folder);
      }
    }
  }

  /** A path as people read it. */
  private String shown(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  /**
   * The folder of a new source: named after its title, else its address or file, else its bytes.
   * The same document is one source, however often it is given.
   */
  private Path free(Capture capture, Map<String, String> facts) throws IOException {
    String digest = capture.digest();
    String stem = capture.name().replaceFirst("[?#].*", "").replaceFirst("/+$", "");
    stem = stem.substring(stem.lastIndexOf('/') + 1).replaceFirst("\\.\\w{1,5}$", "");
    String name =
        List.of(Slug.of(facts.getOrDefault("title", "")), Slug.of(stem)).stream()
            .filter(slug -> slug.length() > 2)
            .findFirst()
            .orElse("source-" + digest.substring(digest.length() - 8));
    Path sources = root.resolve("content/sources");
    for (int n = 1; ; n++) {
      Path folder = sources.resolve(n == 1 ? name : name + "-" + n);
      if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)
          || new SourceFolder(folder).holds(capture)) {
        return folder;
      }
    }
  }
}
