package org.copydesk.clipping.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Leaves out what readers wrote below a story, where the page marks it as templates mostly do. */
final class Comments {
  private static final float BOUND = ArticleFinder.BOUND;

  /** A story of so many letters elsewhere on the page is what the comments are about. */
  private static final int STORY = 300;

  /** The whole name of a class, or an id: of one comment by its number, or of what holds them. */
  private static final Pattern NAME =
      Pattern.compile(
          "(?:div-|li-)?comment-?\\d+"
              + "|comments?[-_]?(?:list|body|content|text|area|section|thread|wrapper|container)"
              + "|comments");

  private final Map<Region, Boolean> known = new HashMap<>();

  private Comments() {}

  static void leaveOut(PageView page, float[] chance) {
    Comments comments = new Comments();
    int story = 0;
    boolean[] out = new boolean[chance.length];
    for (int i = 0; i < chance.length; i++) {
      Candidate block = page.worded.get(i);
      out[i] = chance[i] >= BOUND && comments.hold(block.region);
      story += chance[i] >= BOUND && !out[i] ? block.stats.letters() : 0;
    }
    for (int i = 0; i < chance.length && story >= STORY; i++) {
      chance[i] = out[i] ? 0 : chance[i];
    }
  }

  private boolean hold(Region box) {
    Boolean is = known.get(box);
    if (is == null) {
      is = isMarked(box.element) || box.parent != null && hold(box.parent);
      known.put(box, is);
    }
    return is;
  }

  private static boolean isMarked(Element element) {
    return element.attributesSize() > 0
        && !element.normalName().equals("body")
        && (isName(element.id()) || isName(element.className()));
  }

  private static boolean isName(String names) {
    if (names.contains("omment")) {
      for (String name : names.toLowerCase(Locale.ROOT).split("\\s+")) {
        if (NAME.matcher(name).matches()) {
          return true;
        }
      }
    }
    return false;
  }
}
