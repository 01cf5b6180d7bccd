package org.copydesk.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.copydesk.briefing.StaticFile;
import org.copydesk.picture.file.PictureFault;
import org.copydesk.picture.file.PictureFile;
import org.copydesk.picture.file.PictureFile.Form;
import org.copydesk.publish.tree.Disk;
import org.copydesk.text.CannotGoOn;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.TextFile;

/** Lets no picture out as it came in. */
final class PictureDesk {
  /** Enough to know a picture by. */
  private static final int START = 1024;

  /** No picture for the web is larger, and memory has an end. */
  private static final long MOST_BYTES = 150L << 20;

  private PictureDesk() {}

  /**
   * The picture in a file, without what it tells about its maker; empty for a file that is none.
   *
   * @throws Spoilt when it is called a picture and is none, or cannot be read whole
   */
  static Optional<PictureFile> read(StaticFile file) throws Spoilt, CannotGoOn {
    try {
      boolean called = Form.named(file.path()).isPresent();
      if (!called && Form.of(start(file.file())).filter(form -> form != Form.SVG).isEmpty()) {
        return Optional.empty();
      }
      if (Files.size(file.file()) > MOST_BYTES) {
        throw spoilt(file, "has more than 150 megabytes");
      }
      return Optional.of(PictureFile.read(Files.readAllBytes(file.file())));
    } catch (PictureFault fault) {
      throw spoilt(file, fault.what());
    } catch (IOException e) {
      throw Disk.trouble("read " + file.file(), e);
    }
  }

  static Spoilt spoilt(StaticFile file, String what) {
    return new Spoilt(
        Diagnostic.error(
                "unreadable-picture",
                new TextFile("content/" + file.source(), "").start(),
                "The picture cannot be published: it " + what + ".")
            .hint("Save it anew as JPEG, PNG, WebP, GIF or SVG, or take it away."));
  }

  private static byte[] start(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(START);
    }
  }
}
