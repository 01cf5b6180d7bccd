package org.copydesk.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.copydesk.text.CannotGoOn;
import org.netpreserve.jwarc.HttpRequest;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCaptureRecord;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/**
 * Captures as WARC (ISO 28500), gzipped record by record: a {@code resource} record for a file or
 * pasted text, {@code request} and {@code response} for each HTTP exchange. The same capture gives
 * the same bytes.
 */
public final class WarcFile {
  /** A record beyond this is passed over when reading, so that memory stays bounded. */
  static final long LIMIT = 64L << 20;

  private WarcFile() {}

  /** The bytes of a {@code .warc.gz} file that holds one capture. */
  public static byte[] write(Capture capture) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (WarcWriter writer = new WarcWriter(Channels.newChannel(out), WarcCompression.GZIP)) {
      writer.write(
          new Warcinfo.Builder()
              .recordId(id(capture, "info"))
              .date(capture.taken())
              .fields(Map.of("software", List.of("Copydesk"), "format", List.of("WARC/1.0")))
              .build());
      if (capture.exchanges().isEmpty()) {
        writer.write(resource(capture));
      }
      for (int i = 0; i < capture.exchanges().size(); i++) {
        write(capture, i, writer);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException("Memory does not fail", impossible);
    }
    return out.toByteArray();
  }

  private static WarcResource resource(Capture capture) throws IOException {
    URI target = URI.create("urn:sha256:" + capture.digest().substring("sha256:".length()));
    return new WarcResource.Builder(capture.address().orElse(target))
        .recordId(id(capture, "resource"))
        .date(capture.taken())
        .payloadDigest(payload(capture.content()))
        .body(MediaType.parseLeniently(capture.mediaType()), capture.content())
        .build();
  }

  private static void write(Capture capture, int number, WarcWriter writer) throws IOException {
    Exchange exchange = capture.exchanges().get(number);
    String path = exchange.address().getRawPath();
    String query = exchange.address().getRawQuery();
    String target =
        (path == null || path.isEmpty() ? "/" : path) + (query == null ? "" : "?" + query);
    HttpRequest.Builder request = new HttpRequest.Builder("GET", target);
    request.setHeader("Host", exchange.address().getRawAuthority());
    exchange.asked().forEach(f -> request.addHeader(f.name(), f.value()));
    HttpResponse.Builder response = new HttpResponse.Builder(exchange.status(), "");
    exchange.answered().forEach(f -> response.addHeader(f.name(), f.value()));
    response.setHeader("Content-Length", Integer.toString(exchange.body().length));
    response.body(null, exchange.body());
    URI responseId = id(capture, "response" + number);
    writer.write(
        new WarcResponse.Builder(exchange.address())
            .recordId(responseId)
            .date(capture.taken())
            .payloadDigest(payload(exchange.body()))
            .body(response.build())
            .build());
    writer.write(
        new WarcRequest.Builder(exchange.address())
            .recordId(id(capture, "request" + number))
            .date(capture.taken())
            .concurrentTo(responseId)
            .body(request.build())
            .build());
  }

  /** Labelled as web archives do, SHA-256 in base 32. */
  private static WarcDigest payload(byte[] bytes) {
    String hex = Digest.of(bytes).substring("sha256:".length());
    return new WarcDigest(new WarcDigest("sha256", HexFormat.of().parseHex(hex)).prefixedBase32());
  }

  /** A record's name follows from what it holds, so that the same capture gives the same file. */
  private static URI id(Capture capture, String part) {
    String seed = capture.digest() + capture.name() + capture.taken() + part;
    return URI.create("urn:uuid:" + UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)));
  }

  /**
   * Reads a WARC file record by record and hands over each resource and each response of status
   * 2xx. Larger records than 64 MB are passed over.
   *
   * @throws CannotGoOn when the file cannot be read or is no WARC file
   */
  public static void read(Path file, Consumer<Capture> to) throws CannotGoOn {
    try (InputStream in = Files.newInputStream(file);
        WarcReader reader = new WarcReader(in)) {
      reader.setLenient(true);
      for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
        if (next.get() instanceof WarcCaptureRecord record) {
          capture(record).ifPresent(to);
        }
      }
    } catch (IOException | IllegalArgumentException unreadable) {
      throw new CannotGoOn(
          "The file " + file + " could not be read as WARC: " + unreadable.getMessage() + ".",
          "Give a .warc or .warc.gz file that is whole.",
          unreadable);
    }
  }

  private static Optional<Capture> capture(WarcCaptureRecord record) throws IOException {
    if (record.body().size() > LIMIT) {
      return Optional.empty();
    }
    if (record instanceof WarcResponse response) {
      HttpResponse http = response.http();
      if (http.status() / 100 != 2) {
        return Optional.empty();
      }
      byte[] raw = http.body().stream().readNBytes((int) LIMIT);
      String encoding = http.headers().first("Content-Encoding").orElse("");
      byte[] content = ContentCoding.undo(encoding, raw, (int) LIMIT);
      String type = http.headers().first("Content-Type").orElse("");
      return Optional.of(of(record, type, content));
    }
    if (record instanceof WarcResource) {
      byte[] content = record.body().stream().readNBytes((int) LIMIT);
      String type = record.headers().first("Content-Type").orElse("");
      return Optional.of(of(record, type, content));
    }
    return Optional.empty();
  }

  private static Capture of(WarcCaptureRecord record, String type, byte[] content) {
    Optional<URI> address =
        Optional.of(record.targetURI())
            .filter(u -> "http".equals(u.getScheme()) || "https".equals(u.getScheme()));
    return new Capture(address, record.target(), type, content, record.date(), List.of());
  }
}
