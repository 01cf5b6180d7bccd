package org.copydesk.publish.link;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;

/**
 * Where a link within the site leads.
 *
 * @param path of a file below the site, or of a folder with a slash at the end; percent-escapes
 *     decoded; starts with {@code ../} when it leads out of the site's folder
 * @param fragment the anchor there, decoded; empty for none
 */
record Address(String path, String fragment) {

  /**
   * Resolves a reference as a browser would (RFC 3986, 5.2), with the site standing at its base.
   *
   * @param page path of the page it stands on, below the site
   * @param base the site's address, with a slash at the end
   * @return empty when it leads to another host or is no address of a page
   */
  static Optional<Address> of(String written, String page, URI base) {
    String link = written.strip();
    if (link.startsWith(base.toString())) {
      link = base.getPath() + link.substring(base.toString().length());
    }
    if (link.startsWith("//") || hasScheme(link)) {
      return Optional.empty();
    }
    int hash = link.indexOf('#');
    String fragment = hash < 0 ? "" : link.substring(hash + 1);
    String path = hash < 0 ? link : link.substring(0, hash);
    int query = path.indexOf('?');
    path = decode(query < 0 ? path : path.substring(0, query));
    return Optional.of(new Address(resolve(path, page, base.getPath()), anchor(fragment)));
  }

  /** Which of some files it names: the one, or the index of the folder; empty when it is none. */
  Optional<String> file(Set<String> files) {
    if (path.startsWith("../")) {
      return Optional.empty();
    }
    String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    if (files.contains(file)) {
      return Optional.of(file);
    }
    String index = file + "/index.html";
    return files.contains(index) ? Optional.of(index) : Optional.empty();
  }

  private static String resolve(String path, String page, String basePath) {
    if (path.isEmpty()) {
      return page;
    }
    if (path.startsWith("/")) {
      String below = path.startsWith(basePath) ? path.substring(basePath.length()) : ".." + path;
      return normal(below);
    }
    int up = 0;
    int folder = page.lastIndexOf('/') + 1;
    while (path.startsWith("../", up) && folder > 0) {
      up += 3;
      folder = page.lastIndexOf('/', folder - 2) + 1;
    }
    String rest = path.substring(up);
    String joined = page.substring(0, folder) + rest;
    boolean plain =
        !rest.isEmpty()
            && !rest.startsWith(".")
            && !rest.startsWith("/")
            && !rest.contains("/.")
            && !rest.contains("//");
    return !plain ? normal(page.substring(0, page.lastIndexOf('/') + 1) + path) : joined;
  }

  private static String normal(String path) {
    Deque<String> parts = new ArrayDeque<>();
    String last = "";
    for (String part : path.split("/", -1)) {
      last = part;
      if (part.equals("..") && !parts.isEmpty() && !parts.getLast().equals("..")) {
        parts.removeLast();
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    String joined = String.join("/", parts);
    boolean folder = last.isEmpty() || last.equals(".") || last.equals("..");
    return folder && !joined.isEmpty() ? joined + "/" : joined;
  }

  /** The words of a text fragment (WICG) are a matter of the browser, not of an anchor. */
  private static String anchor(String fragment) {
    int words = fragment.indexOf(":~:");
    return decode(words < 0 ? fragment : fragment.substring(0, words));
  }

  private static boolean hasScheme(String link) {
    for (int i = 0; i < link.length(); i++) {
      char c = link.charAt(i);
      if (c == ':') {
        return i > 0;
      }
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      if (!letter && (i == 0 || "0123456789+-.".indexOf(c) < 0)) {
        return false;
      }
    }
    return false;
  }

  /** Percent-escapes as UTF-8; one that is none stays as it is. */
  private static String decode(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
    for (int i = 0; i < text.length(); ) {
      int high = i + 2 < text.length() ? Character.digit(text.charAt(i + 1), 16) : -1;
      int low = i + 2 < text.length() ? Character.digit(text.charAt(i + 2), 16) : -1;
      if (text.charAt(i) == '%' && high >= 0 && low >= 0) {
        bytes.write(high * 16 + low);
        i += 3;
      } else {
        int next = text.offsetByCodePoints(i, 1);
        bytes.writeBytes(text.substring(i, next).getBytes(StandardCharsets.UTF_8));
        i = next;
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
