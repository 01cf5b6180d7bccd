package org.copydesk.history.signature;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.util.OpenSSHPublicKeyUtil;

/**
 * An OpenSSH public key: Ed25519, RSA or ECDSA, the first also on a security key ({@code sk-…}).
 *
 * @param type such as {@code ssh-ed25519}
 * @param blob the key as RFC 4253 writes it
 */
record SshKey(String type, byte[] blob) implements SigningKey {
  static final String SECURITY_KEY = "sk-ssh-ed25519@openssh.com";

  static Optional<SshKey> read(String text) {
    String[] words = text.strip().split("\\s+");
    if (words.length < 2) {
      return Optional.empty();
    }
    try {
      SshKey key = new SshKey(words[0], Base64.getDecoder().decode(words[1]));
      key.parameters();
      return Optional.of(key).filter(k -> new SshFields(k.blob).text().equals(k.type));
    } catch (RuntimeException malformed) {
      return Optional.empty();
    }
  }

  @Override
  public Seal seals(byte[] payload, String signature) {
    try {
      Optional<SshSignature> read = SshSignature.read(signature);
      if (read.isEmpty() || !Arrays.equals(read.get().key(), blob)) {
        return Seal.OTHER_KEY;
      }
      return read.get().isOf(payload, this) ? Seal.GOOD : Seal.BROKEN;
    } catch (RuntimeException malformed) {
      return Seal.BROKEN;
    }
  }

  AsymmetricKeyParameter parameters() {
    return OpenSSHPublicKeyUtil.parsePublicKey(plain());
  }

  /** What a security key signs for, such as {@code ssh:}. */
  String application() {
    SshFields fields = new SshFields(blob);
    fields.bytes();
    fields.bytes();
    return fields.text();
  }

  /** The key within a security key is an ordinary Ed25519 key. */
  private byte[] plain() {
    if (!type.equals(SECURITY_KEY)) {
      return blob;
    }
    SshFields fields = new SshFields(blob);
    fields.bytes();
    byte[] point = fields.bytes();
    byte[] name = "ssh-ed25519".getBytes(StandardCharsets.US_ASCII);
    return ByteBuffer.allocate(8 + name.length + point.length)
        .putInt(name.length)
        .put(name)
        .putInt(point.length)
        .put(point)
        .array();
  }
}
