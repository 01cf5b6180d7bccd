package org.copydesk.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.copydesk.text.Span;

/**
 * A capture in a source's folder, as its {@code source.yaml} lists it. That the files are there and
 * unchanged is not known yet.
 *
 * @param folder the source's folder on disk, which holds the files
 * @param file the name of the WARC file in it
 * @param digest of that file's bytes, {@code sha256:…}
 * @param text the name of the file that holds the article's text; empty for a page without text
 * @param textDigest of that file's bytes
 * @param taken when the page was fetched
 * @param span the place of the entry
 */
public record StoredCapture(
    Path folder,
    String file,
    String digest,
    Optional<String> text,
    Optional<String> textDigest,
    Instant taken,
    Span span) {

  /**
   * A file of a capture with the digest that it is listed with.
   *
   * @param shown its path as people read it, from the publication's folder
   */
  public record ListedFile(Path path, String shown, Optional<String> digest) {
    /** Whether it is there, and no link to somewhere else. */
    public boolean isThere() {
      return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether its bytes are still those that were listed. */
    public boolean isUnchanged() {
      try {
        return digest.isEmpty() || digest.get().equals(Digest.of(path));
      } catch (IOException unreadable) {
        return false;
      }
    }
  }

  /** Its files, the WARC file first. */
  public List<ListedFile> files() {
    ListedFile warc = new ListedFile(path(), shown(file), Optional.of(digest));
    return text.map(name -> new ListedFile(folder.resolve(name), shown(name), textDigest))
        .map(words -> List.of(warc, words))
        .orElse(List.of(warc));
  }

  /** The WARC file on disk. */
  public Path path() {
    return folder.resolve(file);
  }

  /** The file of the article's text on disk. */
  public Optional<Path> textPath() {
    return text.map(folder::resolve);
  }

  /** A file of the folder as people read it, from the publication's folder. */
  public String shown(String name) {
    String list = span.file().path();
    return list.substring(0, list.lastIndexOf('/') + 1) + name;
  }
}
