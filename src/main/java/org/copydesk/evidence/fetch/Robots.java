package org.copydesk.evidence.fetch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a site's robots.txt asks of us (RFC 9309): the longest matching rule wins, ties allow. */
final class Robots {
  private record Line(boolean allow, int length, Pattern path) {}

  private final List<Line> lines;

  private Robots(List<Line> lines) {
    this.lines = lines;
  }

  /** Asks nothing of us, as when there is no robots.txt. */
  static Robots none() {
    return new Robots(List.of());
  }

  /**
   * @param text the file; only the first 500 kB count, as the standard has it
   * @param agent our name; the group for {@code *} holds when none is for us
   */
  static Robots read(String text, String agent) {
    List<Line> ours = new ArrayList<>();
    List<Line> everybody = new ArrayList<>();
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
      }
    }
    return new Robots(List.copyOf(named ? ours : everybody));
  }

  private static Line line(boolean allow, String path) {
    boolean anchored = path.endsWith("$");
    String body = anchored ? path.substring(0, path.length() - 1) : path;
    StringBuilder regex = new StringBuilder();
    // Several stars in a row would only backtrack.
    for (String part : body.replaceAll("\\*+", "*").split("(?=\\*)|(?<=\\*)")) {
      regex.append(part.equals("*") ? ".*?" : Pattern.quote(part));
    }
    return new Line(allow, path.length(), Pattern.compile(regex + (anchored ? "$" : "")));
  }

  /**
   * @param path path and query, percent-escapes left on
   */
  boolean allow(String path) {
    Line best = null;
    for (Line line : lines) {
      if (line.path().matcher(path).lookingAt()
          && (best == null || line.length() > best.length() || line.length() == best.length() && line.allow())) {
        best = line;
      }
    }
    return best == null || best.allow();
  }
}
