package org.copydesk.publish.packed;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.copydesk.briefing.Compression;
import org.copydesk.text.CannotGoOn;

/** Compresses, as small as the form allows: it is done once and read often. */
final class Packer {
  private static final int SMALLEST = 11;

  private Packer() {}

  /** The same bytes each time, with neither name nor date in them. */
  static byte[] pack(byte[] bytes, Compression form) throws IOException {
    return switch (form) {
      case GZIP -> gzip(bytes);
      case BROTLI -> Encoder.compress(bytes, Encoder.Parameters.create(SMALLEST));
    };
  }

  /**
   * @throws CannotGoOn when this machine lacks what the form needs
   */
  static void require(Compression form) throws CannotGoOn {
    if (form == Compression.BROTLI && !Brotli4jLoader.isAvailable()) {
      throw new CannotGoOn(
          "Files cannot be compressed as brotli on this machine.",
          "Take `brotli` out of `compress` in content/site.yaml.",
          Brotli4jLoader.getUnavailabilityCause());
    }
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 2);
    try (OutputStream out = new BestGzip(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  private static final class BestGzip extends GZIPOutputStream {
    BestGzip(OutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
