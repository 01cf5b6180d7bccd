package org.copydesk.publish.link;

import java.util.Arrays;
import java.util.Set;

/**
 * What one file of the site refers to, and what can be referred to in it, as numbers only: enough
 * to tell whether something that is gone may have been meant. Two places may have one number.
 *
 * @param targets of files and of places in them, sorted
 * @param anchors hash codes of the anchors in it, sorted
 */
public record Ties(int[] targets, int[] anchors) {
  /** Of a file that refers to nothing. */
  public static final Ties NONE = new Ties(new int[0], new int[0]);

  /** Whether it may refer to one of these. */
  public boolean leadsTo(Set<Integer> gone) {
    return Arrays.stream(targets).anyMatch(gone::contains);
  }

  /** The numbers of the places that another version of the same file had and this one has not. */
  public int[] lacking(Ties before, String path) {
    return Arrays.stream(before.anchors)
        .filter(anchor -> Arrays.binarySearch(anchors, anchor) < 0)
        .map(anchor -> place(path, anchor))
        .toArray();
  }

  /** The number of a file, the same for every way of writing its address. */
  public static int file(String path) {
    return plain(path).hashCode();
  }

  /** The number of a place in a file, by the hash code of its anchor. */
  static int place(String path, int anchor) {
    return plain(path).hashCode() * 31 + anchor * 0x9E3779B9;
  }

  /** {@code a/b}, {@code a/b/} and {@code a/b/index.html} lead to one file, whichever there is. */
  private static String plain(String path) {
    String plain = path;
    if (plain.equals("index.html")) {
      return "";
    }
    if (plain.endsWith("/index.html")) {
      plain = plain.substring(0, plain.length() - "/index.html".length());
    }
    return plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
  }
}
