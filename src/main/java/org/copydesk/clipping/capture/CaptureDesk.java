package org.copydesk.clipping.capture;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.copydesk.clipping.Clipper;
import org.copydesk.clipping.SourceText;
import org.copydesk.evidence.Capture;
import org.copydesk.evidence.fetch.Rounds;
import org.copydesk.text.CannotGoOn;

/**
 * Captures sources: takes their bytes, cuts the text out, stores both with their digests, and fills
 * in what their {@code source.yaml} lacks. Hosts in parallel, the pages of one host one by one.
 *
 * <pre>{@code
 * List<Outcome> done = new CaptureDesk(order).run(wanted, rounds);
 * }</pre>
 *
 * A source that cannot be had is an outcome among the others; the rest goes on.
 */
public final class CaptureDesk {
  /** The most that is read of a document on this machine, in bytes. */
  private static final long LARGEST = 64 << 20;

  private final CaptureOrder order;
  private final Clipper clipper = new Clipper();

  public CaptureDesk(CaptureOrder order) {
    this.order = order;
  }

  /**
   * @return what became of each, in the order in which they were wanted
   * @throws CannotGoOn when another process is capturing, or the disk refuses altogether
   */
  public List<Outcome> run(List<Wanted> wanted, Rounds rounds) throws CannotGoOn {
    try (Shelf shelf = Shelf.open(order.root())) {
      return rounds.all(wanted, one -> one.origin().place(), one -> one(one, shelf));
    }
  }

  private Outcome one(Wanted wanted, Shelf shelf) {
    try {
      List<String> remarks = new ArrayList<>();
      Capture capture = take(wanted.origin(), remarks);
      SourceText text = SourceText.of(capture, clipper);
      remarks.addAll(text.remarks());
      Map<String, String> facts = new Facts(capture, text.byline()).all();
      return shelf.put(known(wanted, facts), capture, new Shelf.Words(text.text(), remarks), facts);
    } catch (CannotGoOn reason) {
      return new Outcome.Failed(wanted, reason);
    }
  }

  /** A new address may lead, or a file belong, to the page of a source that there is already. */
  private Wanted known(Wanted wanted, Map<String, String> facts) {
    return wanted.folder().isPresent()
        ? wanted
        : SourceFinder.address(facts.getOrDefault("url", ""))
            .flatMap(order.known()::at)
            .map(found -> found.wanted(wanted.origin()))
            .orElse(wanted);
  }

  private Capture take(Wanted.Origin origin, List<String> remarks) throws CannotGoOn {
    if (origin instanceof Wanted.Document document) {
      return read(document.file());
    }
    Wanted.Web web = (Wanted.Web) origin;
    try {
      return order.fetcher().fetch(asStored(web.address()));
    } catch (CannotGoOn gone) {
      if (web.archived().isEmpty()) {
        throw gone;
      }
      URI copy = asStored(web.archived().get());
      Capture capture = order.fetcher().fetch(copy);
      remarks.add(gone.sentence() + " The archived copy was captured instead: " + copy + ".");
      return capture;
    }
  }

  /**
   * The Wayback Machine puts its own frame around a page, unless the time in the address is marked
   * {@code id_}: then it gives the bytes as they came.
   */
  private static URI asStored(URI archived) {
    return URI.create(
        archived.toString().replaceFirst("^(https?://web\\.archive\\.org/web/\\d{14})/", "$1id_/"));
  }

  private static Capture read(Path file) throws CannotGoOn {
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    String name = Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
    try {
      if (Files.size(file) > LARGEST) {
        throw new CannotGoOn(
            "The file " + name + " is larger than " + (LARGEST >> 20) + " MB.",
            "Capture the part of it that is cited.");
      }
      return Capture.ofFile(name, mediaType(name), Files.readAllBytes(file), now);
    } catch (IOException unreadable) {
      throw new CannotGoOn(
          "The file " + name + " cannot be read.", "Check its name and place.", unreadable);
    }
  }

  private static String mediaType(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return switch (ending) {
      case "html", "htm", "xhtml" -> "text/html";
      case "md", "markdown" -> "text/markdown";
      case "pdf" -> "application/pdf";
      case "json" -> "application/json";
      case "csv" -> "text/csv";
      default -> "text/plain";
    };
  }
}
