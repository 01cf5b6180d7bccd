package org.copydesk.history.signature;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A commit taken apart into what was signed and the signature.
 *
 * <pre>{@code
 * SignedCommit.of(repository.rawCommit("HEAD").orElseThrow()).by(keys);   // Seal.GOOD
 * }</pre>
 *
 * @param payload the commit as it was before it was signed
 * @param signature armored; empty when there is none
 */
public record SignedCommit(byte[] payload, String signature) {

  /**
   * @param raw the commit as git stores it; its headers end at the first empty line (gitformat-
   *     signature)
   */
  public static SignedCommit of(byte[] raw) {
    // Latin-1 keeps every byte, whatever the message is written in.
    String text = new String(raw, StandardCharsets.ISO_8859_1);
    int end = text.indexOf("\n\n");
    String head = end < 0 ? text : text.substring(0, end + 1);
    StringBuilder kept = new StringBuilder();
    StringBuilder signature = new StringBuilder();
    boolean within = false;
    boolean ours = false;
    for (String line : head.split("(?<=\n)")) {
      within = within && line.startsWith(" ") || line.startsWith("gpgsig");
      ours = line.startsWith("gpgsig ") || ours && line.startsWith(" ");
      if (ours) {
        signature.append(line.substring(line.indexOf(' ') + 1));
      } else if (!within) {
        kept.append(line);
      }
    }
    String payload = kept + text.substring(head.length());
    return new SignedCommit(payload.getBytes(StandardCharsets.ISO_8859_1), signature.toString());
  }

  /** Whether one of somebody's keys signed it. */
  public Seal by(List<SigningKey> keys) {
    if (signature.isEmpty()) {
      return Seal.NONE;
    }
    List<Seal> seals = keys.stream().map(key -> key.seals(payload, signature)).toList();
    return seals.contains(Seal.GOOD)
        ? Seal.GOOD
        : seals.contains(Seal.BROKEN) ? Seal.BROKEN : Seal.OTHER_KEY;
  }
}
