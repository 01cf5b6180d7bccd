package org.copydesk.briefing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Paths of files in {@code content/} as links write them. */
final class ContentPath {
  static final String CONTENT = "content/";

  private ContentPath() {}

  /**
   * The path of a file that a link names.
   *
   * @param from the path of the file that holds the link, such as {@code content/pages/about.md}
   * @param target a path relative to it, or from {@code content/} when it begins with a slash
   * @return the path as {@code content/…}; empty when it leads out of the publication
   */
  static Optional<String> below(String from, String target) {
    String whole =
        target.startsWith("/")
            ? CONTENT + target.substring(1)
            : from.substring(0, from.lastIndexOf('/') + 1) + target;
    Deque<String> parts = new ArrayDeque<>();
    for (String part : whole.split("/", -1)) {
      if (part.equals("..")) {
        if (parts.pollLast() == null) {
          return Optional.empty();
        }
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.add(part);
      }
    }
    String path = String.join("/", parts);
    return path.startsWith(CONTENT) ? Optional.of(path) : Optional.empty();
  }

  /** Percent escapes read as UTF-8; what is no escape stays as it is. */
  static String decoded(String target) {
    if (target.indexOf('%') < 0) {
      return target;
    }
    byte[] bytes = target.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < bytes.length; i++) {
      int high = i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
      int low = high >= 0 ? Character.digit(bytes[i + 2], 16) : -1;
      if (bytes[i] == '%' && low >= 0) {
        out.write(high * 16 + low);
        i += 2;
      } else {
        out.write(bytes[i]);
      }
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
