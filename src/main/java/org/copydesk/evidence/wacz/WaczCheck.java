package org.copydesk.evidence.wacz;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.copydesk.evidence.Digest;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * Reads a package back: every file is listed with its digest and length, the list with its own, and
 * every line of the index leads to the record it names.
 */
public final class WaczCheck {
  private static final Pattern RESOURCE =
      Pattern.compile(
          "\"path\"\\s*:\\s*\"([^\"]+)\",\\s*\"hash\"\\s*:\\s*\"([^\"]+)\",\\s*\"bytes\"\\s*:\\s*(\\d+)");
  private static final Pattern LINE =
      Pattern.compile(
          "\\S+ (\\d{14}) \\{\"url\": \"([^\"]*)\".*\"offset\": \"(\\d+)\", \"filename\": \"([^\"]+)\"\\}");

  private final ZipFile zip;
  private final List<String> faults = new ArrayList<>();

  private WaczCheck(ZipFile zip) {
    this.zip = zip;
  }

  /**
   * What is wrong with a package, each a sentence; none when it is whole.
   *
   * @throws IOException when it is no ZIP file, or the disk fails
   */
  public static List<String> faults(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      WaczCheck check = new WaczCheck(zip);
      check.digests();
      check.index();
      return List.copyOf(check.faults);
    }
  }

  private void digests() throws IOException {
    byte[] described = bytes(WaczFile.PACKAGE);
    String stated = new String(bytes(WaczFile.PACKAGE_DIGEST), StandardCharsets.UTF_8);
    expect(
        stated.contains('"' + Digest.of(described) + '"'),
        "The digest of " + WaczFile.PACKAGE + " is another.");
    Set<String> listed = new HashSet<>(Set.of(WaczFile.PACKAGE, WaczFile.PACKAGE_DIGEST));
    Matcher resource = RESOURCE.matcher(new String(described, StandardCharsets.UTF_8));
    while (resource.find()) {
      byte[] bytes = bytes(resource.group(1));
      listed.add(resource.group(1));
      expect(
          Digest.of(bytes).equals(resource.group(2))
              && bytes.length == Long.parseLong(resource.group(3)),
          "The digest of " + resource.group(1) + " is another.");
    }
    Enumeration<? extends ZipEntry> entries = zip.entries();
    while (entries.hasMoreElements()) {
      ZipEntry entry = entries.nextElement();
      expect(listed.contains(entry.getName()), entry.getName() + " is not listed.");
      expect(entry.getMethod() == ZipEntry.STORED, entry.getName() + " is compressed.");
    }
  }

  private void index() throws IOException {
    String before = "";
    for (String line : new String(bytes(WaczFile.INDEX), StandardCharsets.UTF_8).lines().toList()) {
      expect(before.compareTo(line) <= 0, "The index is not sorted at " + line + ".");
      before = line;
      Matcher fields = LINE.matcher(line);
      expect(fields.matches() && leads(fields), "No record is where the index has " + line + ".");
    }
  }

  private boolean leads(Matcher fields) throws IOException {
    String path = "archive/" + fields.group(4);
    if (zip.getEntry(path) == null) {
      return false;
    }
    try (InputStream in = zip.getInputStream(zip.getEntry(path))) {
      in.skipNBytes(Long.parseLong(fields.group(3)));
      try (WarcReader reader = new WarcReader(in)) {
        Optional<WarcRecord> record = reader.next();
        return record.isPresent()
            && record.get() instanceof WarcTargetRecord target
            && target.target().equals(fields.group(2));
      }
    }
  }

  private void expect(boolean holds, String otherwise) {
    if (!holds) {
      faults.add(otherwise);
    }
  }

  private byte[] bytes(String path) throws IOException {
    ZipEntry entry = zip.getEntry(path);
    if (entry == null) {
      faults.add(path + " is missing.");
      return new byte[0];
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return in.readAllBytes();
    }
  }
}
