package org.copydesk.history.signature;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPPublicKeyRing;
import org.bouncycastle.openpgp.PGPPublicKeyRingCollection;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureList;
import org.bouncycastle.openpgp.PGPUtil;
import org.bouncycastle.openpgp.bc.BcPGPObjectFactory;
import org.bouncycastle.openpgp.bc.BcPGPPublicKeyRingCollection;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentVerifierBuilderProvider;

/** An OpenPGP certificate with its subkeys (RFC 9580). */
record OpenPgpKey(PGPPublicKeyRingCollection rings) implements SigningKey {
  private static final Set<Integer> TOO_WEAK =
      Set.of(HashAlgorithmTags.MD5, HashAlgorithmTags.SHA1, HashAlgorithmTags.RIPEMD160);

  static Optional<OpenPgpKey> read(String armored) {
    try {
      PGPPublicKeyRingCollection rings = new BcPGPPublicKeyRingCollection(decoded(armored));
      Iterator<PGPPublicKeyRing> any = rings.getKeyRings();
      return any.hasNext() ? Optional.of(new OpenPgpKey(rings)) : Optional.empty();
    } catch (IOException | PGPException | RuntimeException malformed) {
      return Optional.empty();
    }
  }

  @Override
  public Seal seals(byte[] payload, String signature) {
    if (!signature.contains("-----BEGIN PGP")) {
      return Seal.OTHER_KEY;
    }
    try {
      if (!(new BcPGPObjectFactory(decoded(signature)).nextObject() instanceof PGPSignatureList all)
          || all.isEmpty()) {
        return Seal.BROKEN;
      }
      PGPSignature first = all.get(0);
      PGPPublicKey key = rings.getPublicKey(first.getKeyID());
      if (key == null) {
        return Seal.OTHER_KEY;
      }
      return isSound(first, key) && verifies(first, key, payload) ? Seal.GOOD : Seal.BROKEN;
    } catch (IOException | PGPException | RuntimeException malformed) {
      return Seal.BROKEN;
    }
  }

  private static boolean verifies(PGPSignature signature, PGPPublicKey key, byte[] payload)
      throws PGPException {
    signature.init(new BcPGPContentVerifierBuilderProvider(), key);
    signature.update(payload);
    return signature.verify();
  }

  /** Of a document, by a digest that still holds, while the key was valid. */
  private static boolean isSound(PGPSignature signature, PGPPublicKey key) {
    Instant made = signature.getCreationTime().toInstant();
    Instant born = key.getCreationTime().toInstant();
    long valid = key.getValidSeconds();
    return signature.getSignatureType() == PGPSignature.BINARY_DOCUMENT
        && !TOO_WEAK.contains(signature.getHashAlgorithm())
        && !key.hasRevocation()
        && !made.isBefore(born)
        && (valid == 0 || made.isBefore(born.plusSeconds(valid)));
  }

  private static InputStream decoded(String armored) throws IOException {
    return PGPUtil.getDecoderStream(
        new ByteArrayInputStream(armored.getBytes(StandardCharsets.US_ASCII)));
  }
}
