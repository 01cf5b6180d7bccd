package org.copydesk.evidence.fetch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a site's robots.txt asks of us (RFC 9309): the longest matching rule wins, ties allow. */
final class Robots {
  /** A rule, its path taken apart at the stars. */
  private record Line(boolean allow, int length, List<String> parts, boolean anchored) {

    /** One search for each part: regular expressions can be made to run for ever. */
    boolean matches(String path) {
      if (!path.startsWith(parts.get(0))) {
        return false;
      }
      int at = parts.get(0).length();
      for (int i = 1; i < parts.size(); i++) {
        boolean last = anchored && i == parts.size() - 1;
        int found = last ? path.length() - parts.get(i).length() : path.indexOf(parts.get(i), at);
        if (found < at || !path.startsWith(parts.get(i), found)) {
          return false;
        }
        at = found + parts.get(i).length();
      }
      return !anchored || at == path.length();
    }
  }

  private final List<Line> lines;
  private final Duration delay;

  private Robots(List<Line> lines, Duration delay) {
    this.lines = lines;
    this.delay = delay;
  }

  /** Asks nothing of us, as when there is no robots.txt. */
  static Robots none() {
    return new Robots(List.of(), Duration.ZERO);
  }

  /**
   * @param text the file; only the first 500 kB count, as the standard has it
   * @param agent our name; the group for {@code *} holds when none is for us
   */
  static Robots read(String text, String agent) {
    List<Line> ours = new ArrayList<>();
    List<Line> everybody = new ArrayList<>();
    Duration ourDelay = Duration.ZERO;
    Duration delayForAll = Duration.ZERO;
    boolean named = false;
    boolean forUs = false;
    boolean forAll = false;
    boolean inAgents = false;
    for (String raw : text.substring(0, Math.min(text.length(), 500_000)).split("\\R")) {
      String line = raw.replaceFirst("#.*", "").strip();
      int colon = line.indexOf(':');
      if (colon < 0) {
        continue;
      }
      String key = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      String value = line.substring(colon + 1).strip();
      if (key.equals("user-agent")) {
        forUs = value.equalsIgnoreCase(agent) || inAgents && forUs;
        forAll = value.equals("*") || inAgents && forAll;
        named |= forUs;
        inAgents = true;
      } else if (key.equals("allow") || key.equals("disallow")) {
        inAgents = false;
        if (!value.isEmpty() && (forUs || forAll)) {
          (forUs ? ours : everybody).add(line(key.equals("allow"), value));
        }
      } else if (key.equals("crawl-delay") && value.matches("\\d{1,4}(\\.\\d{1,3})?")) {
        inAgents = false;
        Duration seconds = Duration.ofMillis(Math.round(Double.parseDouble(value) * 1000));
        ourDelay = forUs ? seconds : ourDelay;
        delayForAll = forAll ? seconds : delayForAll;
      }
    }
    return named
        ? new Robots(List.copyOf(ours), ourDelay)
        : new Robots(List.copyOf(everybody), delayForAll);
  }

  /** How long it asks to wait between two requests; the field is common but in no standard. */
  Duration delay() {
    return delay;
  }

  private static Line line(boolean allow, String path) {
    boolean anchored = path.endsWith("$");
    String body = anchored ? path.substring(0, path.length() - 1) : path;
    return new Line(allow, path.length(), List.of(body.split("\\*+", -1)), anchored);
  }

  /**
   * @param path path and query, percent-escapes left on
   */
  boolean allow(String path) {
    Line best = null;
    for (Line line : lines) {
      if (line.matches(path)
          && (best == null
              || line.length() > best.length()
              || line.length() == best.length() && line.allow())) {
        best = line;
      }
    }
    return best == null || best.allow();
  }
}
