package org.copydesk.publish.link;

import java.net.URI;

/**
 * Follows links as nearly all are that our templates write, without a text being made of them:
 * letters of ASCII, nothing encoded, to a file that is printed or to a place on the same page. What
 * else there is, is left to {@link Address}, which knows all ways of writing.
 */
final class PlainLink {
  private static final boolean[] PLAIN = new boolean[128];

  static {
    for (char c = 33; c < 127; c++) {
      PLAIN[c] = "&%?:\"'\\".indexOf(c) < 0;
    }
  }

  private final String page;
  private final String base;
  private final Printed printed;
  private final Numbers targets;
  private final Numbers places;

  /**
   * @param targets takes the numbers of what is referred to
   * @param places takes the hash codes of the places on the page that must be there
   */
  PlainLink(String page, URI base, Printed printed, Numbers targets, Numbers places) {
    this.page = page;
    this.base = base.toString();
    this.printed = printed;
    this.targets = targets;
    this.places = places;
  }

  /** Whether that was all there is to do about a link. */
  boolean follow(Letters link) {
    if (link.startsWith("http", 0) && !link.startsWith(base, 0)) {
      return isForeign(link);
    }
    int hash = link.indexOf('#');
    if (hash == 0) {
      return isPlace(link.from(1));
    }
    return hash < 0 && (link.startsWith(base, 0) ? fromBase(link) : relative(link));
  }

  private static boolean isForeign(Letters link) {
    return (link.startsWith("s://", 4) || link.startsWith("://", 4)) && link.indexOf('&') < 0;
  }

  private boolean isPlace(Letters anchor) {
    if (anchor.length() == 0 || !isPlain(anchor)) {
      return false;
    }
    int place = anchor.hash(0);
    targets.add(Ties.file(page));
    targets.add(Ties.place(page, place));
    places.add(place);
    return true;
  }

  private boolean fromBase(Letters link) {
    return leads(0, link.from(base.length()));
  }

  private boolean relative(Letters link) {
    int up = 0;
    int folder = page.lastIndexOf('/') + 1;
    while (folder > 0 && link.startsWith("../", up)) {
      up += 3;
      folder = page.lastIndexOf('/', folder - 2) + 1;
    }
    return (up > 0 || link.length() > 0) && leads(folder, link.from(up));
  }

  private boolean leads(int folder, Letters rest) {
    if (!isPath(rest)) {
      return false;
    }
    int number = number(folder, rest);
    boolean there = printed.has(number, page, folder, rest);
    if (there) {
      targets.add(number);
    }
    return there;
  }

  /** The number of a file, as {@link Ties} has it, of a path without the index of its folder. */
  private int number(int folder, Letters rest) {
    if (rest.length() == 0) {
      return prefix(Math.max(0, folder - 1));
    }
    boolean index = rest.at(rest.length() - 1) == '/';
    return (index ? rest.until(rest.length() - 1) : rest).hash(prefix(folder));
  }

  private int prefix(int letters) {
    int hash = 0;
    for (int i = 0; i < letters; i++) {
      hash = 31 * hash + page.charAt(i);
    }
    return hash;
  }

  /** Names and single slashes only, and no index that would be told by name. */
  private static boolean isPath(Letters rest) {
    char before = '/';
    for (int i = 0; i < rest.length(); i++) {
      char c = rest.at(i);
      if (c >= 128 || !PLAIN[c] || before == '/' && (c == '/' || c == '.')) {
        return false;
      }
      before = c;
    }
    return !(rest.length() >= 10 && rest.startsWith("index.html", rest.length() - 10));
  }

  private static boolean isPlain(Letters letters) {
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.at(i);
      if (c >= 128 || !PLAIN[c]) {
        return false;
      }
    }
    return true;
  }
}
