package org.copydesk.clipping.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.clipping.part.Part;

/**
 * Leaves out what reads like a story and is another: the long texts in which a page asks leave to
 * set cookies, and teasers of other stories above the headline.
 */
final class Outsiders {
  private static final float BOUND = ArticleFinder.BOUND;

  private static final Pattern ASKS_LEAVE =
      Pattern.compile(
          "consent|privacy|gdpr|ccpa|modal|popup|dialog"
              + "|cookies?[-_ ]?(?:notice|banner|bar|law|policy|settings|preferences|message)");

  private static final Pattern COOKIE = Pattern.compile("(?i)\\bcookies?\\b|\\bкуки\\b|クッキー");

  private static final int FEWEST_MENTIONS = 2;

  /** A story of so many letters elsewhere on the page makes a box an outsider. */
  private static final int STORY = 300;

  /** A teaser links its headline at least, if not its summary. */
  private static final double LINKED = 0.2;

  private final PageView page;
  private final float[] chance;

  private Outsiders(PageView page, float[] chance) {
    this.page = page;
    this.chance = chance;
  }

  static void leaveOut(PageView page, float[] chance) {
    Outsiders outsiders = new Outsiders(page, chance);
    outsiders.consent();
    outsiders.teasers();
  }

  /** A box named after asking leave that speaks of cookies more than once. */
  private void consent() {
    if (!speaksOfCookies()) {
      return;
    }
    Map<Region, Optional<Count>> boxes = new HashMap<>();
    int all = 0;
    for (int i = 0; i < chance.length; i++) {
      if (chance[i] >= BOUND) {
        Candidate block = page.worded.get(i);
        all += block.stats.letters();
        for (Region at = block.region; at != null; at = at.parent) {
          boxes.computeIfAbsent(at, Outsiders::counted).ifPresent(count -> count.take(block));
        }
      }
    }
    Set<Region> out = new HashSet<>();
    for (Map.Entry<Region, Optional<Count>> each : boxes.entrySet()) {
      Optional<Count> count = each.getValue();
      if (count.isPresent() && count.get().isOutside(all)) {
        out.add(each.getKey());
      }
    }
    drop(out);
  }

  /** Whether it can be that a box does; most pages are told so without counting. */
  private boolean speaksOfCookies() {
    int mentions = 0;
    for (int i = 0; i < chance.length; i++) {
      String words = page.squeezed.get(i);
      boolean mentioned =
          words.contains("cookie") || words.contains("куки") || words.contains("クッキー");
      mentions += mentioned && chance[i] >= BOUND ? 1 : 0;
    }
    return mentions >= FEWEST_MENTIONS;
  }

  /** Only what a box holds that asks leave needs counting. */
  private static Optional<Count> counted(Region box) {
    return asksLeave(box) ? Optional.of(new Count()) : Optional.empty();
  }

  /** What is kept of a box. */
  private static final class Count {
    private int mentions;
    private int letters;

    void take(Candidate block) {
      mentions += COOKIE.matcher(block.text).find() ? 1 : 0;
      letters += block.stats.letters();
    }

    boolean isOutside(int all) {
      return mentions >= FEWEST_MENTIONS && all - letters >= STORY;
    }
  }

  private static boolean asksLeave(Region box) {
    String tag = box.element.normalName();
    String names = box.element.id() + " " + box.element.className();
    return !tag.equals("body")
        && !tag.equals("html")
        && ASKS_LEAVE.matcher(names.toLowerCase(Locale.ROOT)).find();
  }

  private void drop(Set<Region> out) {
    for (int i = 0; i < chance.length && !out.isEmpty(); i++) {
      for (Region at = page.worded.get(i).region; at != null; at = at.parent) {
        chance[i] = out.contains(at) ? 0 : chance[i];
      }
    }
  }

  /** Above the headline, items of which a good part is a link lead to other stories. */
  private void teasers() {
    int title = title();
    int below = 0;
    for (int i = Math.max(0, title); i < chance.length; i++) {
      below += chance[i] >= BOUND ? page.worded.get(i).stats.letters() : 0;
    }
    for (int i = 0; i < title && below >= STORY; i++) {
      Candidate block = page.worded.get(i);
      if (block.part instanceof Part.Item && block.linkShare() > LINKED) {
        chance[i] = 0;
      }
    }
  }

  /** The last heading like the title; -1 when the page has none. */
  private int title() {
    int title = -1;
    for (int i = 0; i < chance.length; i++) {
      if (page.worded.get(i).part instanceof Part.Heading
          && page.clues.likeTitle(page.squeezed.get(i)) > 0.9) {
        title = i;
      }
    }
    return title;
  }
}
