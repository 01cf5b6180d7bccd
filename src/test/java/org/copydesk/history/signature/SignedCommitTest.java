package org.copydesk.history.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Commits that git, OpenSSH and GnuPG made and signed, with keys that were thrown away, verify here
 * as they do there.
 */
class SignedCommitTest {
  @ParameterizedTest
  @ValueSource(strings = {"ed25519", "rsa", "ecdsa", "openpgp"})
  void aRealSignatureIsOfItsKeyAndOfNoOther(String kind) throws IOException {
    SignedCommit commit = SignedCommit.of(bytes(kind + ".commit"));
    assertEquals(Seal.GOOD, commit.by(List.of(key(kind))));
    for (String other : List.of("ed25519", "rsa", "ecdsa", "openpgp")) {
      if (!other.equals(kind)) {
        assertEquals(Seal.OTHER_KEY, commit.by(List.of(key(other))), other);
      }
    }
    assertEquals(
        Seal.GOOD, commit.by(List.of(key("ed25519"), key("rsa"), key("ecdsa"), key("openpgp"))));
    assertEquals(Seal.OTHER_KEY, commit.by(List.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ed25519", "rsa", "ecdsa", "openpgp"})
  void anotherByteInTheCommitBreaksIt(String kind) throws IOException {
    String raw = new String(bytes(kind + ".commit"), StandardCharsets.ISO_8859_1);
    for (String changed :
        List.of(
            raw.replace("Ben <ben@", "Bob <ben@"),
            raw.replace("tree ", "tree 0"),
            raw + "\nCorrection: none\n")) {
      SignedCommit commit = SignedCommit.of(changed.getBytes(StandardCharsets.ISO_8859_1));
      assertEquals(Seal.BROKEN, commit.by(List.of(key(kind))));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ed25519", "rsa", "ecdsa", "openpgp"})
  void aMangledSignatureNeverThrowsAndNeverHolds(String kind) throws IOException {
    byte[] raw = bytes(kind + ".commit");
    int start = new String(raw, StandardCharsets.ISO_8859_1).indexOf("gpgsig") + 50;
    for (int at = start; at < start + 120; at++) {
      byte[] mangled = raw.clone();
      mangled[at] = mangled[at] == 'A' ? (byte) 'B' : (byte) 'A';
      Seal seal = SignedCommit.of(mangled).by(List.of(key(kind)));
      assertTrue(
          seal == Seal.BROKEN || seal == Seal.OTHER_KEY || raw[at] == '\n', at + ": " + seal);
    }
  }

  @Test
  void whatIsNotSignedIsNotSigned() {
    byte[] raw =
        "tree 1\nauthor Ben\n\ngpgsig is a header, this is a message\n"
            .getBytes(StandardCharsets.UTF_8);
    SignedCommit commit = SignedCommit.of(raw);
    assertEquals("", commit.signature());
    assertEquals(
        new String(raw, StandardCharsets.UTF_8),
        new String(commit.payload(), StandardCharsets.UTF_8));
    assertEquals(Seal.NONE, commit.by(List.of()));
  }

  @Test
  void whatIsNoKeyIsNoKey() throws IOException {
    for (String text :
        List.of(
            "",
            "ssh-ed25519",
            "ssh-ed25519 !!!! ben",
            "ssh-rsa " + text("ed25519.pub").split(" ")[1],
            "ssh-ed25519 AAAA",
            "-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nAAAA\n-----END PGP PUBLIC KEY BLOCK-----",
            "-----BEGIN PGP PUBLIC KEY BLOCK-----")) {
      assertTrue(SigningKey.read(text).isEmpty(), text);
    }
  }

  private static SigningKey key(String kind) throws IOException {
    return SigningKey.read(text(kind + ".pub")).orElseThrow();
  }

  private static String text(String name) throws IOException {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream in = SignedCommitTest.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    }
  }
}
