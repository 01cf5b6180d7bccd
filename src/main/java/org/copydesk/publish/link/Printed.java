package org.copydesk.publish.link;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * The files of which it is certain that the site will have them, found by the letters of a link
 * without a text being made of it. Open addressing by the number that {@link Ties} gives a file.
 */
final class Printed {
  private static final char[] INDEX = "index.html".toCharArray();

  private final @Nullable String[] slots;

  Printed(Collection<String> paths) {
    this.slots = new String[Integer.highestOneBit(Math.max(8, paths.size())) << 2];
    for (String path : paths) {
      int slot = slot(Ties.file(path));
      while (slots[slot] != null) {
        slot = next(slot);
      }
      slots[slot] = path;
    }
  }

  /**
   * Whether there is the file, or the folder's index, that a part of a page's path and a part of a
   * link name together.
   *
   * @param number of that file
   * @param folder how many letters of the page's path count
   */
  boolean has(int number, String page, int folder, Letters link) {
    for (int slot = slot(number); slots[slot] != null; slot = next(slot)) {
      String file = slots[slot];
      if (file != null && names(file, page, folder, link)) {
        return true;
      }
    }
    return false;
  }

  private static boolean names(String file, String page, int folder, Letters link) {
    int named = folder + link.length();
    boolean index = link.length() == 0 || link.at(link.length() - 1) == '/';
    return file.length() == (index ? named + INDEX.length : named)
        && file.regionMatches(0, page, 0, folder)
        && link.stands(file, folder)
        && (!index || new Letters(INDEX, 0, INDEX.length).stands(file, named));
  }

  private int slot(int number) {
    return (number * 0x9E3779B9 >>> 7) & (slots.length - 1);
  }

  private int next(int slot) {
    return (slot + 1) & (slots.length - 1);
  }
}
