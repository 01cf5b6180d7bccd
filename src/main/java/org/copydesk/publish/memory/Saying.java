package org.copydesk.publish.memory;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;
import org.copydesk.text.Span;
import org.copydesk.text.TextBytes;
import org.copydesk.text.TextFile;

/** One remark written down and read again; which file it is about is told by whoever keeps it. */
final class Saying {
  private Saying() {}

  static void write(Diagnostic remark, DataOutput out) throws IOException {
    out.writeInt(remark.span().start());
    out.writeInt(remark.span().end());
    Words.write(remark.id(), out);
    out.writeByte(remark.severity().ordinal());
    Words.write(remark.message(), out);
    out.writeBoolean(remark.hint().isPresent());
    Words.write(remark.hint().orElse(""), out);
  }

  /** Reads what {@link #write} wrote of a remark on a file. */
  static Diagnostic read(TextFile file, DataInput in) throws IOException {
    Span span = new Span(file, in.readInt(), in.readInt());
    String id = Words.read(in);
    Severity severity = Severity.values()[in.readByte()];
    String message = Words.read(in);
    boolean cured = in.readBoolean();
    Optional<String> hint = Optional.of(Words.read(in)).filter(h -> cured);
    return new Diagnostic(id, severity, span, message, hint);
  }

  /**
   * A file of the publication as it is on disk, empty when it is gone; read when somebody asks for
   * its text.
   *
   * @param length of the text, in characters
   */
  static TextFile onDisk(Path root, String path, int length) {
    return TextFile.lazy(path, length, () -> text(root, path).orElse(""));
  }

  /** The text of a file of the publication; empty when it cannot be read. */
  static Optional<String> text(Path root, String path) {
    try {
      byte[] bytes = Files.readAllBytes(root.resolve(path));
      return Optional.of(TextBytes.read(path, bytes).file().text());
    } catch (IOException gone) {
      return Optional.empty();
    }
  }
}
