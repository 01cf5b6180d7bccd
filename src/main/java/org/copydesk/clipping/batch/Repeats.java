package org.copydesk.clipping.batch;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The lines that several pages of one site have: notices about the publisher, calls, teasers. What
 * a single page cannot tell, a folder of pages does. Knows at most {@link #MOST} lines, whatever
 * the number of pages; used by several threads.
 */
final class Repeats {
  private static final int MOST = 400_000;

  /** Shorter lines are common to many stories: places, names, headings. */
  private static final int LEAST = 25;

  /** Pages that share more of their letters than one in this many are versions of one story. */
  private static final int VERSION = 3;

  /** Each line met so far, by the page that had it first. */
  private final Map<Long, Page> first = new HashMap<>();

  private final Set<Long> shared = new HashSet<>();
  private final Set<Page> sharing = new HashSet<>();

  /**
   * @param site of several pages the same; empty when not known, and then nothing is compared
   */
  record Page(String stem, String site) {}

  /** Takes the text of one page, a block a line. */
  void take(Page page, String text) {
    if (page.site().isEmpty()) {
      return;
    }
    Set<Long> marks = new HashSet<>();
    text.lines()
        .filter(line -> line.strip().length() >= LEAST)
        .forEach(line -> marks.add(mark(page.site(), line)));
    synchronized (this) {
      marks.forEach(mark -> take(page, mark));
    }
  }

  private void take(Page page, long mark) {
    Page before = first.get(mark);
    if (before != null) {
      shared.add(mark);
      sharing.add(before);
      sharing.add(page);
    } else if (first.size() < MOST) {
      first.put(mark, page);
    }
  }

  /** The pages with lines that another page of their site has. */
  synchronized List<Page> sharing() {
    return List.copyOf(sharing);
  }

  /** A page's text without the lines it shares; whole when it shares too much. */
  synchronized String without(Page page, String text) {
    List<String> lines = Arrays.asList(text.split("\n", -1));
    List<String> own =
        lines.stream().filter(line -> !shared.contains(mark(page.site(), line))).toList();
    return letters(lines) - letters(own) > letters(lines) / VERSION ? text : String.join("\n", own);
  }

  private static int letters(List<String> lines) {
    return lines.stream().mapToInt(String::length).sum();
  }

  /** Sixty-four bits of the site and the line: among so few, two of the same are the same. */
  private static long mark(String site, String line) {
    long mark = 0xcbf29ce484222325L;
    for (String part : new String[] {site, "\n", line.strip()}) {
      for (int i = 0; i < part.length(); i++) {
        mark = (mark ^ part.charAt(i)) * 0x100000001b3L;
      }
    }
    return mark;
  }
}
