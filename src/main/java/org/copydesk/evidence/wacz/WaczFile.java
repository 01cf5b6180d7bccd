package org.copydesk.evidence.wacz;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.copydesk.evidence.Capture;
import org.copydesk.evidence.Digest;
import org.copydesk.evidence.WarcFile;
import org.copydesk.json.JsonObject;
import org.copydesk.text.CannotGoOn;

/**
 * Captures as one file that replay programs open in a browser: Web Archive Collection Zipped,
 * version 1.1.1 (WARC files, CDXJ index, list of pages, data package with digests). Nothing in it
 * is compressed twice, and the same captures give the same bytes.
 *
 * <pre>{@code
 * WaczFile.write("How many people died?", captures, file);
 * WaczCheck.faults(file);   // none
 * }</pre>
 */
public final class WaczFile {
  static final String INDEX = "indexes/index.cdx";
  static final String PAGES = "pages/pages.jsonl";
  static final String PACKAGE = "datapackage.json";
  static final String PACKAGE_DIGEST = "datapackage-digest.json";

  /** The earliest time that a ZIP file can tell; what time it is must not change the bytes. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final ZipOutputStream zip;
  private final List<JsonObject> resources = new ArrayList<>();

  private WaczFile(ZipOutputStream zip) {
    this.zip = zip;
    zip.setMethod(ZipOutputStream.STORED);
  }

  /**
   * @param title what the package is about
   * @param captures at least one
   * @param file is written anew
   * @throws CannotGoOn when a capture cannot be read as WARC
   */
  public static void write(String title, List<PackedCapture> captures, Path file)
      throws IOException, CannotGoOn {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      new WaczFile(zip).write(title, captures);
    }
  }

  private void write(String title, List<PackedCapture> captures) throws IOException, CannotGoOn {
    Cdxj index = new Cdxj();
    List<Page> pages = new ArrayList<>();
    for (PackedCapture capture : captures) {
      warc(capture);
      index.add(capture);
      WarcFile.read(capture.file(), kept -> pages.add(Page.of(kept, capture)));
    }
    resource(INDEX, index.text().getBytes(StandardCharsets.UTF_8));
    resource(PAGES, lines(pages).getBytes(StandardCharsets.UTF_8));
    byte[] described = description(title, pages).write().getBytes(StandardCharsets.UTF_8);
    entry(PACKAGE, described);
    JsonObject digest = new JsonObject().put("path", PACKAGE).put("hash", Digest.of(described));
    entry(PACKAGE_DIGEST, digest.write().getBytes(StandardCharsets.UTF_8));
  }

  private record Page(String id, String url, Instant taken, String title) {
    static Page of(Capture capture, PackedCapture packed) {
      return new Page(
          packed.name().replaceFirst("\\.warc(\\.gz)?$", ""),
          capture.name(),
          capture.taken(),
          packed.title());
    }

    String line() {
      return new JsonObject()
          .put("id", id)
          .put("url", url)
          .put("ts", taken.toString())
          .put("title", title)
          .write();
    }
  }

  private static String lines(List<Page> pages) {
    StringBuilder lines = new StringBuilder();
    JsonObject head =
        new JsonObject().put("format", "json-pages-1.0").put("id", "pages").put("title", "Sources");
    lines.append(head.write()).append('\n');
    pages.forEach(page -> lines.append(page.line()).append('\n'));
    return lines.toString();
  }

  private JsonObject description(String title, List<Page> pages) {
    JsonObject whole =
        new JsonObject()
            .put("profile", "data-package")
            .put("wacz_version", "1.1.1")
            .put("title", title)
            .put("software", "Copydesk");
    pages.stream()
        .max(Comparator.comparing(Page::taken))
        .ifPresent(newest -> whole.put("created", newest.taken().toString()));
    pages.stream()
        .findFirst()
        .ifPresent(
            first ->
                whole
                    .put("mainPageUrl", first.url())
                    .put("mainPageDate", first.taken().toString()));
    return whole.putAll("resources", resources);
  }

  /** In two passes, since a stored entry begins with its length and checksum. */
  private void warc(PackedCapture capture) throws IOException {
    String path = "archive/" + capture.name();
    CRC32 crc = new CRC32();
    long size;
    try (CheckedInputStream in =
        new CheckedInputStream(Files.newInputStream(capture.file()), crc)) {
      size = in.transferTo(OutputStream.nullOutputStream());
    }
    begin(path, size, crc);
    Files.copy(capture.file(), zip);
    zip.closeEntry();
    list(path, Digest.of(capture.file()), size);
  }

  private void resource(String path, byte[] bytes) throws IOException {
    entry(path, bytes);
    list(path, Digest.of(bytes), bytes.length);
  }

  private void list(String path, String digest, long size) {
    resources.add(
        new JsonObject()
            .put("name", path.substring(path.lastIndexOf('/') + 1))
            .put("path", path)
            .put("hash", digest)
            .put("bytes", size));
  }

  private void entry(String path, byte[] bytes) throws IOException {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    begin(path, bytes.length, crc);
    zip.write(bytes);
    zip.closeEntry();
  }

  private void begin(String path, long size, CRC32 crc) throws IOException {
    ZipEntry entry = new ZipEntry(path);
    entry.setTimeLocal(NO_TIME);
    entry.setSize(size);
    entry.setCrc(crc.getValue());
    zip.putNextEntry(entry);
  }
}
