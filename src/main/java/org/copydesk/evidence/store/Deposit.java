package org.copydesk.evidence.store;

import java.time.Instant;
import java.util.Optional;

/**
 * What was put into a source's folder, as its {@code source.yaml} is to list it.
 *
 * @param file the WARC file's name
 * @param digest of the file's bytes, {@code sha256:…}
 * @param text the text file; empty for a page without text
 * @param taken when the page was fetched
 */
public record Deposit(String file, String digest, Optional<TextFile> text, Instant taken) {
  /**
   * The file of a capture's text.
   *
   * @param digest of the file's bytes, {@code sha256:…}
   */
  public record TextFile(String name, String digest) {}
}
