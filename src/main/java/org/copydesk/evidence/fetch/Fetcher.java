package org.copydesk.evidence.fetch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.copydesk.evidence.Capture;
import org.copydesk.evidence.ContentCoding;
import org.copydesk.evidence.Exchange;
import org.copydesk.evidence.Exchange.Field;
import org.copydesk.text.CannotGoOn;

/**
 * Fetches one address as a polite reader would: says who it is, heeds robots.txt, follows redirects
 * one by one, stays out of private networks, tries once more when the network fails, and gives up
 * within stated bounds. Thread-safe.
 *
 * <pre>{@code
 * Capture capture = new Fetcher(FetchLimits.standard(), false).fetch(URI.create("https://…"));
 * }</pre>
 */
public final class Fetcher {
  static final String AGENT = "Copydesk";
  private static final Set<String> HOP_BY_HOP =
      Set.of("transfer-encoding", "connection", "keep-alive");

  /** The answers that mean "later". */
  private static final Set<Integer> LATER = Set.of(429, 502, 503, 504);

  private static final int MOST_PATIENCE = 10;

  private final FetchLimits limits;
  private final AddressGuard guard;
  private final Manners manners;
  private final HttpClient client;
  private final Map<String, Robots> robots = new ConcurrentHashMap<>();

  /**
   * For a single page.
   *
   * @param allowPrivate whether addresses within this machine and its network may be read
   */
  public Fetcher(FetchLimits limits, boolean allowPrivate) {
    this(limits, allowPrivate, Manners.single());
  }

  /**
   * @param allowPrivate whether addresses within this machine and its network may be read
   * @param manners how its requests queue
   */
  public Fetcher(FetchLimits limits, boolean allowPrivate, Manners manners) {
    this.limits = limits;
    this.manners = manners;
    this.guard = new AddressGuard(allowPrivate);
    this.client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(limits.time())
            .build();
  }

  /**
   * @throws CannotGoOn when there is no answer, it is an error, it is too large or too slow, it
   *     leads where it must not, or robots.txt forbids it
   */
  public Capture fetch(URI address) throws CannotGoOn {
    Instant now = Instant.now().truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
    List<Exchange> exchanges = follow(address, "GET");
    return capture(exchanges.get(exchanges.size() - 1), exchanges, now);
  }

  /**
   * Asks whether a page is still there: its head, or all of it where a server refuses to give the
   * head alone. Redirects are followed.
   *
   * @return the last answer, good or bad
   * @throws CannotGoOn when there is no answer, it leads where it must not, or robots.txt forbids
   *     it
   */
  public Exchange ask(URI address) throws CannotGoOn {
    List<Exchange> heads = follow(address, "HEAD");
    Exchange last = heads.get(heads.size() - 1);
    if (last.status() < 400) {
      return last;
    }
    List<Exchange> whole = follow(last.address(), "GET");
    return whole.get(whole.size() - 1);
  }

  private List<Exchange> follow(URI address, String method) throws CannotGoOn {
    List<Exchange> exchanges = new ArrayList<>();
    URI at = plain(address);
    while (exchanges.size() <= limits.redirects()) {
      guard.check(at);
      heedRobots(at);
      Exchange exchange = exchange(at, method);
      exchanges.add(exchange);
      String to = exchange.answer("location");
      if (exchange.status() / 100 != 3 || to.isEmpty()) {
        return exchanges;
      }
      at = redirect(at, to);
    }
    throw new CannotGoOn(
        "The address " + address + " redirects more than " + limits.redirects() + " times.",
        "Open it in a browser and give the address where it ends.");
  }

  private static URI redirect(URI from, String to) throws CannotGoOn {
    try {
      return plain(from.resolve(to.strip().replace(" ", "%20")));
    } catch (IllegalArgumentException malformed) {
      throw new CannotGoOn(
          "The address " + from + " redirects to " + to + ", which is no address.",
          "Open it in a browser and give the address where it ends.",
          malformed);
    }
  }

  /** A fragment is the reader's business and never sent; a path is never empty. */
  private static URI plain(URI address) {
    String text = address.toString();
    int hash = text.indexOf('#');
    return URI.create(hash < 0 ? text : text.substring(0, hash));
  }

  private Capture capture(Exchange last, List<Exchange> all, Instant taken) throws CannotGoOn {
    if (last.status() / 100 != 2) {
      throw new CannotGoOn(
          "The address " + last.address() + " answers " + last.status() + ".",
          last.status() == 404 || last.status() == 410
              ? "The page is gone; look for an archived copy, or take a page saved in a browser."
              : "Save the page in a browser and import the file.");
    }
    try {
      byte[] content =
          ContentCoding.undo(last.answer("content-encoding"), last.body(), limits.bytes());
      return new Capture(
          java.util.Optional.of(last.address()),
          last.address().toString(),
          last.answer("content-type"),
          content,
          taken,
          all);
    } catch (IOException garbled) {
      throw new CannotGoOn(
          "The answer of "
              + last.address()
              + " is garbled: it is not "
              + last.answer("content-encoding")
              + ".",
          "Save the page in a browser and import the file.",
          garbled);
    }
  }

  private void heedRobots(URI address) throws CannotGoOn {
    String path =
        address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
    String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
    if (!robotsOf(address).allow(path + query)) {
      throw new CannotGoOn(
          "The site asks programs not to read " + address + " (robots.txt).",
          "Save the page in a browser and import the file.");
    }
  }

  private Robots robotsOf(URI address) {
    String site = address.getScheme() + "://" + address.getRawAuthority();
    Robots known = robots.get(site);
    if (known == null) {
      known = readRobots(URI.create(site + "/robots.txt"));
      robots.put(site, known);
    }
    return known;
  }

  /** A robots.txt that is not there, or cannot be had, asks nothing of a single reader. */
  private Robots readRobots(URI at) {
    try {
      Exchange answer = send(at, "GET");
      manners.goOn(at);
      if (answer.status() != 200) {
        return Robots.none();
      }
      byte[] text = ContentCoding.undo(answer.answer("content-encoding"), answer.body(), 1 << 20);
      Robots asked = Robots.read(new String(text, StandardCharsets.UTF_8), AGENT);
      manners.heed(at, asked.delay());
      return asked;
    } catch (IOException | CannotGoOn unreadable) {
      return Robots.none();
    }
  }

  /** Once more after a network fault or when the server says "later". */
  private Exchange exchange(URI address, String method) throws CannotGoOn {
    try {
      Exchange first = send(address, method);
      if (!LATER.contains(first.status())) {
        return first;
      }
      Pause.of(wished(first));
    } catch (BoundedBody.TooLarge tooLarge) {
      throw tooLarge(address, tooLarge);
    } catch (IOException onceMore) {
      // The second answer, good or bad, is the one that counts.
    }
    try {
      return send(address, method);
    } catch (BoundedBody.TooLarge tooLarge) {
      throw tooLarge(address, tooLarge);
    } catch (IOException fault) {
      throw new CannotGoOn(
          "The address " + address + " could not be read" + because(fault) + ".",
          "Check the address, and that this machine is connected.",
          fault);
    }
  }

  /** How long the server asks us to wait (RFC 9110, section 10.2.3), within reason. */
  private static Duration wished(Exchange answer) {
    String seconds = answer.answer("retry-after").strip();
    return seconds.matches("\\d{1,2}")
        ? Duration.ofSeconds(Math.min(MOST_PATIENCE, Integer.parseInt(seconds)))
        : Duration.ZERO;
  }

  private static String because(IOException fault) {
    return fault.getMessage() == null ? "" : ": " + fault.getMessage();
  }

  private CannotGoOn tooLarge(URI address, IOException cause) {
    return new CannotGoOn(
        "The answer of " + address + " is larger than " + (limits.bytes() >> 20) + " MB.",
        "Save the page in a browser, without its pictures, and import the file.",
        cause);
  }

  private Exchange send(URI address, String method) throws IOException, CannotGoOn {
    HttpRequest request;
    try {
      request =
          HttpRequest.newBuilder(address)
              .timeout(limits.time())
              .header("User-Agent", AGENT + "/1 (a newsroom keeping a copy of a page it cites)")
              .header("Accept", "text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.5")
              .header("Accept-Encoding", "gzip, deflate")
              .method(method, HttpRequest.BodyPublishers.noBody())
              .build();
    } catch (IllegalArgumentException malformed) {
      throw new CannotGoOn(
          "The address " + address + " is not a web address.",
          "Give one that begins with http:// or https://.",
          malformed);
    }
    HttpResponse<byte[]> answer = manners.inTurn(address, () -> await(request));
    return new Exchange(
        address,
        answer.statusCode(),
        fields(request.headers().map()),
        fields(answer.headers().map()),
        answer.body());
  }

  /** The whole answer within the time limit, a body that drips included. */
  private HttpResponse<byte[]> await(HttpRequest request) throws IOException {
    CompletableFuture<HttpResponse<byte[]>> coming =
        client.sendAsync(request, head -> new BoundedBody(limits.bytes()));
    try {
      return coming.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      coming.cancel(true);
      throw new IOException(
          "no whole answer within " + limits.time().toSeconds() + " seconds", late);
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof BoundedBody.TooLarge tooLarge) {
        throw tooLarge;
      }
      throw failed.getCause() instanceof IOException io ? io : new IOException(failed.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      coming.cancel(true);
      throw new IOException("interrupted", interrupted);
    }
  }

  private static List<Field> fields(Map<String, List<String>> map) {
    List<Field> fields = new ArrayList<>();
    map.forEach(
        (name, values) -> {
          if (!name.startsWith(":") && !HOP_BY_HOP.contains(name.toLowerCase(Locale.ROOT))) {
            values.forEach(value -> fields.add(new Field(name, value)));
          }
        });
    return fields;
  }
}
