package org.copydesk.evidence;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The stored copy of a source: its exact bytes, and how they came to us.
 *
 * @param address where they were read; empty for a file or pasted text
 * @param name what people call it: the address, or the file's name
 * @param mediaType as the server or the file's ending has it, such as {@code text/html;
 *     charset=utf-8}
 * @param content the bytes, content encodings such as gzip undone; treat them as read only
 * @param taken when
 * @param exchanges the HTTP exchanges that led here, redirects first; empty for a file
 */
@SuppressWarnings("ArrayRecordComponent")
public record Capture(
    Optional<URI> address,
    String name,
    String mediaType,
    byte[] content,
    Instant taken,
    List<Exchange> exchanges) {
  public Capture {
    exchanges = List.copyOf(exchanges);
  }

  /** A file or pasted text. */
  public static Capture ofFile(String name, String mediaType, byte[] content, Instant taken) {
    return new Capture(Optional.empty(), name, mediaType, content, taken, List.of());
  }

  /** The digest of the content. */
  public String digest() {
    return Digest.of(content);
  }
}
