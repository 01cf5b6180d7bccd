package org.copydesk.history.signature;

import java.util.Optional;

/** A public key by which somebody signs commits. */
public sealed interface SigningKey permits SshKey, OpenPgpKey {

  /**
   * Reads a key.
   *
   * @param text an OpenSSH public key on one line ({@code ssh-ed25519 AAAA… comment}, as in
   *     authorized_keys), or an armored OpenPGP public key block (RFC 9580)
   * @return empty when it is neither, or of a kind that is not known here
   */
  static Optional<SigningKey> read(String text) {
    return text.contains("-----BEGIN PGP PUBLIC KEY BLOCK-----")
        ? OpenPgpKey.read(text).map(key -> key)
        : SshKey.read(text).map(key -> key);
  }

  /** What a signature says about this key. */
  Seal seals(byte[] payload, String signature);
}
