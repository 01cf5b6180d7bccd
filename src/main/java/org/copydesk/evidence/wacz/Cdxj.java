package org.copydesk.evidence.wacz;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.cdx.CdxFormat;
import org.netpreserve.jwarc.cdx.CdxWriter;

/** An index over WARC files (CDXJ): where the record of each address and time begins. */
final class Cdxj {
  /** Sorted as replay programs search it, by bytes. */
  private final TreeSet<String> lines =
      new TreeSet<>(
          (a, b) ->
              Arrays.compareUnsigned(
                  a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8)));

  void add(PackedCapture capture) throws IOException {
    StringWriter out = new StringWriter();
    try (CdxWriter writer = new CdxWriter(out);
        WarcReader reader = new WarcReader(capture.file())) {
      writer.setFormat(CdxFormat.CDXJ);
      writer.process(reader, capture.name());
    }
    lines.addAll(out.toString().lines().filter(line -> !line.isBlank()).toList());
  }

  String text() {
    return lines.isEmpty() ? "" : String.join("\n", List.copyOf(lines)) + "\n";
  }
}
