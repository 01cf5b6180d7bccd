package org.copydesk.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.EditionReader;
import org.copydesk.briefing.Reading;
import org.copydesk.briefing.edit.SignOff;
import org.copydesk.check.Checker;
import org.copydesk.check.Rule;
import org.copydesk.history.TinyRepository;
import org.copydesk.text.CannotGoOn;
import org.eclipse.jgit.lib.GpgConfig;
import org.eclipse.jgit.lib.GpgSignature;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.Signer;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sign-off is held against git: by whose key its commit was signed, and who wrote the text. */
class SignedReviewTest {
  private static final String FILE = "content/briefings/a.md";

  @TempDir Path folder;
  private TinyRepository room;
  private Key ben;

  @BeforeEach
  void open() throws GeneralSecurityException {
    ben = Key.make();
    room = TinyRepository.in(folder);
    room.write("content/site.yaml", "review: { required: 1, signed: true, independent: true }\n")
        .write("content/people/ada.yaml", "name: Ada\nemail: ada@example.org\n")
        .write(
            "content/people/ben.yaml",
            "name: Benedict\ngit: [ben@example.org]\nkeys:\n  - " + ben.line() + "\n")
        .write(FILE, "---\ntitle: A\nstatus: review\nauthors: [ada]\n---\nText.\n")
        .as("Ada", "ada@example.org")
        .commit("Begin");
    room.as("Ben", "ben@example.org");
  }

  @AfterEach
  void close() {
    room.close();
  }

  @Test
  void aCommitSignedByTheReviewerHolds() throws Exception {
    sign();
    assertTrue(
        said(new ReviewUnsigned())
            .get(0)
            .startsWith("warning: The sign-off by `ben` is not committed"));
    commit(Optional.of(ben));
    assertEquals(List.of(), said(new ReviewUnsigned()));
    assertEquals(List.of(), said(new ReviewerWroteIt()), "to sign off is not to write");
  }

  @Test
  void laterCommitsAndMergesNeedNoSignature() throws Exception {
    room.branch("toll");
    sign();
    commit(Optional.of(ben));
    room.branch("main").write("content/pages/x.md", "---\ntitle: X\n---\nX.\n").commit("Elsewhere");
    room.merge("toll");
    room.write(FILE, Files.readString(folder.resolve(FILE)).replace("review\n", "published\n"))
        .commit("Publish");
    assertEquals(List.of(), said(new ReviewUnsigned()));
  }

  @Test
  void withoutASignatureOrByAnotherKeyItDoesNot() throws Exception {
    sign();
    commit(Optional.empty());
    assertTrue(said(new ReviewUnsigned()).get(0).endsWith("`ben`, is not signed."));
    room.write(
        FILE, Files.readString(folder.resolve(FILE)).replaceAll("(?s)reviews:.*?---", "---"));
    room.commit("Take it back");
    sign();
    assertTrue(
        said(new ReviewUnsigned()).get(0).endsWith("is not signed."), "the oldest commit counts");
  }

  @Test
  void anotherKeyIsNotTheReviewers() throws Exception {
    sign();
    commit(Optional.of(Key.make()));
    assertTrue(said(new ReviewUnsigned()).get(0).endsWith("by a key that is not the reviewer's."));
  }

  @Test
  void whoChangedTheTextIsAnAuthorByTheRecord() throws Exception {
    room.write(FILE, Files.readString(folder.resolve(FILE)).replace("Text.", "Better text."));
    String id = room.commit("Improve");
    room.as("Ada", "ada@example.org")
        .write(FILE, Files.readString(folder.resolve(FILE)).replace("Better", "The best"))
        .commit("Go on");
    room.as("Ben", "ben@example.org");
    sign();
    commit(Optional.of(ben));
    assertEquals(
        List.of(
            "error: `ben` approved this, and changed it in commit "
                + id.substring(0, 7)
                + " of 2026-03-02."),
        said(new ReviewerWroteIt()));
  }

  @Test
  void changedTopicsDoNotMakeAnAuthor() throws Exception {
    room.write(
            FILE, Files.readString(folder.resolve(FILE)).replace("status", "topics: [x]\nstatus"))
        .commit("File it");
    sign();
    commit(Optional.of(ben));
    assertEquals(List.of(), said(new ReviewerWroteIt()));
  }

  @Test
  void aKeyThatCannotBeReadIsReported() throws CannotGoOn {
    room.write("content/people/ben.yaml", "name: Ben\nkeys: [ssh-ed25519 AAAA]\n");
    Reading reading = new EditionReader(folder).read();
    assertTrue(
        reading.diagnostics().toString().contains("no public key"),
        reading.diagnostics().toString());
    reading.edition().past().close();
  }

  private void sign() throws Exception {
    Reading reading = new EditionReader(folder).read();
    Briefing briefing = reading.edition().briefings().get(0);
    Path file = folder.resolve(FILE);
    SignOff signOff = new SignOff("ben", LocalDate.of(2026, 3, 5), Optional.empty());
    Files.write(file, signOff.in(briefing, Files.readAllBytes(file)).orElseThrow());
    reading.edition().past().close();
  }

  private void commit(Optional<Key> key) throws Exception {
    room.stage();
    room.git()
        .commit()
        .setMessage("Approve")
        .setAuthor("Ben", "ben@example.org")
        .setCommitter("Ben", "ben@example.org")
        .setSign(key.isPresent())
        .setSigner(key.orElse(ben))
        .call();
  }

  private List<String> said(Rule rule) throws CannotGoOn {
    Reading reading = new EditionReader(folder).read();
    try (var past = reading.edition().past()) {
      return new Checker(List.of(rule))
          .check(new Reading(reading.edition(), List.of())).stream()
              .map(d -> d.severity().word() + ": " + d.message())
              .toList();
    }
  }

  /** An Ed25519 key made for one test, signing as OpenSSH does (PROTOCOL.sshsig). */
  private record Key(KeyPair pair) implements Signer {
    static Key make() throws GeneralSecurityException {
      return new Key(KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
    }

    String line() {
      return "ssh-ed25519 " + Base64.getEncoder().encodeToString(blob());
    }

    private byte[] blob() {
      byte[] encoded = pair.getPublic().getEncoded();
      return fields(
          "ssh-ed25519".getBytes(StandardCharsets.US_ASCII),
          Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length));
    }

    @Override
    public GpgSignature sign(
        Repository repository,
        GpgConfig config,
        byte[] data,
        PersonIdent committer,
        String signingKey,
        CredentialsProvider credentials) {
      try {
        byte[] git = "git".getBytes(StandardCharsets.US_ASCII);
        byte[] hash = "sha512".getBytes(StandardCharsets.US_ASCII);
        byte[] digest = MessageDigest.getInstance("SHA-512").digest(data);
        Signature signature = Signature.getInstance("Ed25519");
        signature.initSign(pair.getPrivate());
        signature.update("SSHSIG".getBytes(StandardCharsets.US_ASCII));
        signature.update(fields(git, new byte[0], hash, digest));
        byte[] inner = fields("ssh-ed25519".getBytes(StandardCharsets.US_ASCII), signature.sign());
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes("SSHSIG\0\0\0\1".getBytes(StandardCharsets.US_ASCII));
        all.writeBytes(fields(blob(), git, new byte[0], hash, inner));
        String base64 =
            Base64.getMimeEncoder(70, new byte[] {'\n'}).encodeToString(all.toByteArray());
        return new GpgSignature(
            ("-----BEGIN SSH SIGNATURE-----\n" + base64 + "\n-----END SSH SIGNATURE-----\n")
                .getBytes(StandardCharsets.US_ASCII));
      } catch (GeneralSecurityException impossible) {
        throw new IllegalStateException(impossible);
      }
    }

    @Override
    public boolean canLocateSigningKey(
        Repository repository,
        GpgConfig config,
        PersonIdent committer,
        String signingKey,
        CredentialsProvider credentials) {
      return true;
    }

    private static byte[] fields(byte[]... fields) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      for (byte[] field : fields) {
        out.writeBytes(ByteBuffer.allocate(4).putInt(field.length).array());
        out.writeBytes(field);
      }
      return out.toByteArray();
    }
  }
}
