package org.copydesk.evidence.fetch;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How requests queue before a host: one at a time, and a pause between two of them. Shared by all
 * that fetch at once; thread-safe.
 */
public final class Manners {
  /** A site that asks for longer pauses than this is not waited for that long. */
  private static final Duration LONGEST = Duration.ofSeconds(10);

  private final Duration pause;
  private final Map<String, Turn> hosts = new ConcurrentHashMap<>();

  private Manners(Duration pause) {
    this.pause = pause;
  }

  /** For a single page: no pauses. */
  public static Manners single() {
    return new Manners(Duration.ZERO);
  }

  /**
   * For many pages: a second between two requests to one host, or as long as its robots.txt asks.
   */
  public static Manners many() {
    return new Manners(Duration.ofSeconds(1));
  }

  /**
   * @param pause between the end of one request to a host and the beginning of the next
   */
  public static Manners pausing(Duration pause) {
    return new Manners(pause);
  }

  /** What is done when it is one's turn. */
  @FunctionalInterface
  interface Asking<T> {
    T ask() throws IOException;
  }

  /** Waits for one's turn, then asks. */
  <T> T inTurn(URI address, Asking<T> asking) throws IOException {
    return turn(address).take(asking);
  }

  /** Keeps to a site's own wish, but for single pages and beyond reason. */
  void heed(URI address, Duration wished) {
    if (!pause.isZero() && wished.compareTo(pause) > 0) {
      turn(address).pause = wished.compareTo(LONGEST) > 0 ? LONGEST : wished;
    }
  }

  /** Lets the next request follow at once, as a page does on the robots.txt that allows it. */
  void goOn(URI address) {
    turn(address).goOn();
  }

  private Turn turn(URI address) {
    String host = Optional.ofNullable(address.getHost()).orElse("").toLowerCase(Locale.ROOT);
    return hosts.computeIfAbsent(host, h -> new Turn(isOwn(h) ? Duration.ZERO : pause));
  }

  /** This machine needs no protection from itself. */
  private static boolean isOwn(String host) {
    return host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]");
  }

  private static final class Turn {
    private volatile Duration pause;
    private long free = System.nanoTime();

    Turn(Duration pause) {
      this.pause = pause;
    }

    synchronized void goOn() {
      free = System.nanoTime();
    }

    synchronized <T> T take(Asking<T> asking) throws IOException {
      Pause.until(free);
      try {
        return asking.ask();
      } finally {
        free = System.nanoTime() + pause.toNanos();
      }
    }
  }
}
