package org.copydesk.history.signature;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.bouncycastle.crypto.Signer;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.digests.SHA512Digest;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.bouncycastle.crypto.signers.RSADigestSigner;

/**
 * An SSH signature (OpenSSH's PROTOCOL.sshsig) for git.
 *
 * @param key the public key that signed, as RFC 4253 writes it
 * @param hash the name of the digest of the message
 * @param format the signature's own algorithm
 * @param blob the signature itself
 * @param tail of a security key: its flags and counter
 */
record SshSignature(byte[] key, String hash, String format, byte[] blob, byte[] tail) {
  private static final byte[] MAGIC = "SSHSIG".getBytes(StandardCharsets.US_ASCII);
  private static final String BEGIN = "-----BEGIN SSH SIGNATURE-----";
  private static final String END = "-----END SSH SIGNATURE-----";
  private static final String NAMESPACE = "git";
  private static final int USER_PRESENT = 1;

  /** Empty when the text is no SSH signature, or one for something else than git. */
  static Optional<SshSignature> read(String armored) {
    int start = armored.indexOf(BEGIN);
    int end = armored.indexOf(END);
    if (start < 0 || end < start) {
      return Optional.empty();
    }
    String base64 = armored.substring(start + BEGIN.length(), end).replaceAll("\\s", "");
    SshFields fields = new SshFields(Base64.getDecoder().decode(base64));
    boolean known = Arrays.equals(fields.raw(MAGIC.length), MAGIC) && fields.number() == 1;
    byte[] key = fields.bytes();
    boolean forGit = fields.text().equals(NAMESPACE);
    fields.bytes();
    String hash = fields.text();
    SshFields inner = new SshFields(fields.bytes());
    String format = inner.text();
    byte[] blob = inner.bytes();
    byte[] tail = format.equals(SshKey.SECURITY_KEY) ? inner.raw(5) : new byte[0];
    return known && forGit
        ? Optional.of(new SshSignature(key, hash, format, blob, tail))
        : Optional.empty();
  }

  boolean isOf(byte[] payload, SshKey by) {
    byte[] message = message(payload);
    AsymmetricKeyParameter parameters = by.parameters();
    if (!format.equals(by.type()) && !by.type().equals("ssh-rsa")) {
      return false;
    }
    return switch (format) {
      case "ssh-ed25519" -> verifies(new Ed25519Signer(), parameters, message);
      case SshKey.SECURITY_KEY ->
          (tail[0] & USER_PRESENT) != 0
              && verifies(new Ed25519Signer(), parameters, onSecurityKey(message, by));
      case "rsa-sha2-256" -> verifies(new RSADigestSigner(new SHA256Digest()), parameters, message);
      case "rsa-sha2-512" -> verifies(new RSADigestSigner(new SHA512Digest()), parameters, message);
      case "ecdsa-sha2-nistp256" -> verifiesEcdsa("SHA-256", parameters, message);
      case "ecdsa-sha2-nistp384" -> verifiesEcdsa("SHA-384", parameters, message);
      case "ecdsa-sha2-nistp521" -> verifiesEcdsa("SHA-512", parameters, message);
      default -> false;
    };
  }

  private boolean verifies(Signer signer, AsymmetricKeyParameter parameters, byte[] message) {
    signer.init(false, parameters);
    signer.update(message, 0, message.length);
    return signer.verifySignature(blob);
  }

  private boolean verifiesEcdsa(String digest, AsymmetricKeyParameter parameters, byte[] message) {
    SshFields numbers = new SshFields(blob);
    ECDSASigner signer = new ECDSASigner();
    signer.init(false, parameters);
    return signer.verifySignature(
        digest(digest, message), new BigInteger(numbers.bytes()), new BigInteger(numbers.bytes()));
  }

  /** What is signed: the magic, the namespace, nothing, the digest's name, the digest. */
  private byte[] message(byte[] payload) {
    String name =
        switch (hash) {
          case "sha256" -> "SHA-256";
          case "sha512" -> "SHA-512";
          default -> throw new IllegalArgumentException("No digest " + hash);
        };
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(MAGIC);
    field(NAMESPACE.getBytes(StandardCharsets.US_ASCII), out);
    field(new byte[0], out);
    field(hash.getBytes(StandardCharsets.US_ASCII), out);
    field(digest(name, payload), out);
    return out.toByteArray();
  }

  private byte[] onSecurityKey(byte[] message, SshKey by) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(digest("SHA-256", by.application().getBytes(StandardCharsets.UTF_8)));
    out.writeBytes(tail);
    out.writeBytes(digest("SHA-256", message));
    return out.toByteArray();
  }

  private static void field(byte[] bytes, ByteArrayOutputStream out) {
    out.writeBytes(ByteBuffer.allocate(4).putInt(bytes.length).array());
    out.writeBytes(bytes);
  }

  private static byte[] digest(String name, byte[] bytes) {
    try {
      return MessageDigest.getInstance(name).digest(bytes);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
