package org.copydesk.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.clipping.Clipper;
import org.copydesk.evidence.Capture;
import org.copydesk.evidence.WarcFile;
import org.copydesk.evidence.fetch.FetchLimits;
import org.copydesk.evidence.fetch.Fetcher;
import org.copydesk.text.CannotGoOn;

/**
 * What an import is given: a file, an address, or standard input.
 *
 * @param from as the user wrote it
 */
record ForeignCopy(Desk desk, String from, boolean allowPrivate) {

  Capture read() throws CannotGoOn {
    if (from.matches("(?i)https?://.*")) {
      return new Fetcher(FetchLimits.standard(), allowPrivate).fetch(address());
    } else if (from.matches("(?i)[a-z][a-z0-9+.-]+://.*")) {
      throw new CannotGoOn(
          "The address " + from + " is neither http nor https.",
          "Download the page in a browser or another program, and import the file.");
    } else if (from.equals("-")) {
      return input();
    }
    Path file = file();
    if (from.matches("(?i).*\\.warc(?:\\.gz)?")) {
      return fromWarc(file);
    }
    try (InputStream in = Files.newInputStream(file)) {
      return capture(String.valueOf(file.getFileName()), mediaType(from), in);
    } catch (IOException unreadable) {
      throw unreadable(unreadable);
    }
  }

  private Capture input() throws CannotGoOn {
    try {
      return capture("standard input", "text/plain", desk.streams().in());
    } catch (IOException fault) {
      throw new CannotGoOn(
          "Standard input cannot be read: " + fault.getMessage() + ".",
          "Write the text to a file and import that.",
          fault);
    }
  }

  /** One byte more than an article may have is enough to tell that it is none. */
  private static Capture capture(String name, String type, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(Clipper.LARGEST + 1);
    return Capture.ofFile(name, type, bytes, Instant.now().truncatedTo(ChronoUnit.SECONDS));
  }

  private Path file() throws CannotGoOn {
    try {
      Path file = desk.at(Path.of(from));
      if (Files.isDirectory(file)) {
        throw new CannotGoOn(
            from + " is a folder; an import takes one page.",
            "Name a file in it, or cut all its pages to plain text: copydesk clean "
                + from
                + " OUT_DIR");
      }
      return file;
    } catch (InvalidPathException malformed) {
      throw unreadable(malformed);
    }
  }

  private CannotGoOn unreadable(Exception cause) {
    boolean host = from.matches("(?i)(?:[a-z0-9-]+\\.)+[a-z]{2,}(?:/.*)?");
    return new CannotGoOn(
        "The file " + from + " cannot be read.",
        host && !from.matches("(?i).*\\.(?:x?html?|txt|md|markdown)")
            ? "Check its name and place; an address begins with https://."
            : "Check its name and place.",
        cause);
  }

  /** The first page in a WARC file. */
  private static Capture fromWarc(Path file) throws CannotGoOn {
    List<Capture> pages = new ArrayList<>();
    WarcFile.read(
        file,
        capture -> {
          boolean readable =
              capture.mediaType().startsWith("text/") || capture.mediaType().contains("html");
          if (pages.isEmpty() && readable) {
            pages.add(capture);
          }
        });
    if (pages.isEmpty()) {
      throw new CannotGoOn(
          "There is no page in " + file + ".", "Give a WARC file that holds a page or a text.");
    }
    return pages.get(0);
  }

  private URI address() throws CannotGoOn {
    try {
      return URI.create(from);
    } catch (IllegalArgumentException malformed) {
      throw new CannotGoOn(
          "The address " + from + " is malformed.",
          "Put it in quotes, as the browser shows it.",
          malformed);
    }
  }

  private static String mediaType(String name) {
    if (name.matches("(?i).*\\.(?:md|markdown)")) {
      return "text/markdown";
    }
    return name.matches("(?i).*\\.x?html?") ? "text/html" : "text/plain";
  }
}
