package org.copydesk.page.address;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * A place on the site, counted from the site's root.
 *
 * <pre>{@code
 * Address.of("/claims/x/").from(Address.of("/briefings/a/"));   // "../../claims/x/"
 * Address.of("/claims/x/").file();                              // "claims/x/index.html"
 * }</pre>
 *
 * @param path starts with a slash, not percent-encoded; ends in a slash for a page that is a
 *     folder's index
 * @param fragment an anchor in it, not percent-encoded; empty for none
 */
public record Address(String path, String fragment) {

  /** An address as we make them ourselves, any script, nothing encoded. */
  public static Address of(String path) {
    return new Address(normal(path), "");
  }

  /** An address as an author wrote it from the site's root, percent-escapes decoded. */
  public static Address written(String path) {
    return of(Percent.decode(path.startsWith("/") ? path : "/" + path));
  }

  /** An anchor on the same page. */
  public Address at(String anchor) {
    return new Address(path, anchor);
  }

  /** Whether this is a page or one below it; the root has only itself below. */
  public boolean under(Address page) {
    return path.equals(page.path) || page.path.length() > 4 && path.startsWith(page.path);
  }

  /** What a relative reference on this page leads to, such as {@code ../map.png}. */
  public Address resolve(String relative) {
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    return written(relative.startsWith("/") ? relative : Percent.encode(folder) + relative);
  }

  /** The output file below the site's root, such as {@code claims/x/index.html}. */
  public String file() {
    return path.substring(1) + (path.endsWith("/") ? "index.html" : "");
  }

  /** This address as a relative reference (RFC 3986) on another page. */
  public String from(Address page) {
    String anchor = fragment.isEmpty() ? "" : "#" + Percent.encode(fragment);
    if (path.equals(page.path)) {
      return anchor.isEmpty() ? own() : anchor;
    }
    int same = shared(page);
    StringBuilder relative = new StringBuilder();
    for (int i = page.path.indexOf('/', same); i >= 0; i = page.path.indexOf('/', i + 1)) {
      relative.append("../");
    }
    relative.append(Percent.encode(path.substring(same)));
    return (relative.isEmpty() ? "./" : relative) + anchor;
  }

  /** How far the two go together, up to and with a slash. */
  private int shared(Address page) {
    int end = Math.min(path.length(), page.path.length());
    int slash = 0;
    for (int i = 0; i < end && path.charAt(i) == page.path.charAt(i); i++) {
      if (path.charAt(i) == '/') {
        slash = i + 1;
      }
    }
    return slash;
  }

  /** Percent-encoded from the root, such as {@code /claims/x/#y}. */
  public String encoded() {
    return Percent.encode(path) + (fragment.isEmpty() ? "" : "#" + Percent.encode(fragment));
  }

  private String own() {
    return path.endsWith("/") ? "./" : Percent.encode(path.substring(path.lastIndexOf('/') + 1));
  }

  /** Without {@code .}, {@code ..} and doubled slashes; never above the root. */
  private static String normal(String path) {
    return isNormal(path) ? path : normalized(path);
  }

  /** Whether nothing but names and single slashes is there; a name with a dot first counts not. */
  private static boolean isNormal(String path) {
    if (path.isEmpty() || path.charAt(0) != '/') {
      return false;
    }
    for (int i = 1; i < path.length(); i++) {
      char c = path.charAt(i);
      if ((c == '/' || c == '.') && path.charAt(i - 1) == '/') {
        return false;
      }
    }
    return true;
  }

  private static String normalized(String path) {
    Deque<String> parts = new ArrayDeque<>();
    List<String> written = List.of(path.split("/", -1));
    for (String part : written) {
      if (part.equals("..")) {
        parts.pollLast();
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    String last = written.get(written.size() - 1);
    boolean folder = last.isEmpty() || last.equals(".") || last.equals("..");
    String joined = "/" + String.join("/", new ArrayList<>(parts));
    return folder && joined.length() > 1 ? joined + "/" : joined;
  }

  @Override
  public String toString() {
    return encoded();
  }
}
