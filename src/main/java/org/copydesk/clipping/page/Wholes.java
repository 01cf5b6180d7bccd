package org.copydesk.clipping.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.clipping.part.Part;
import org.copydesk.clipping.part.Run;

/**
 * Keeps together what belongs together, where single judgements have split it: the items of a list,
 * the notes of a text that is kept, a quotation that the text around it introduces, the times of a
 * live report.
 */
final class Wholes {
  private static final float BOUND = ArticleFinder.BOUND;

  private static final Pattern TIME =
      Pattern.compile(
          "(?i)(?:\\p{L}{1,4} )?\\d{1,2}(?:[:.h]| Uhr|h)\\d{0,2}(?: ?[ap]\\.?m\\.?)?(?: [\\p{L}]{1,4})?");

  private static final int FEWEST_ENTRIES = 3;

  /** Fewer letters than this may be said twice. */
  private static final int REPEATED = 24;

  private final PageView page;
  private final float[] chance;

  private Wholes(PageView page, float[] chance) {
    this.page = page;
    this.chance = chance;
  }

  static void keep(PageView page, float[] chance) {
    Wholes wholes = new Wholes(page, chance);
    wholes.lists();
    wholes.notes();
    wholes.quotations();
    wholes.times();
  }

  /** The letters of a list decide on all of it. */
  private void lists() {
    Map<Region, List<Integer>> lists = new HashMap<>();
    Set<Region> mixed = new HashSet<>();
    for (int i = 0; i < chance.length; i++) {
      Candidate block = page.worded.get(i);
      Optional<Region> list = outerList(block.region);
      if (list.isPresent()) {
        lists.computeIfAbsent(list.get(), l -> new ArrayList<>()).add(i);
        if (!(block.part instanceof Part.Item)) {
          mixed.add(list.get());
        }
      }
    }
    lists.forEach(
        (list, items) -> {
          if (!mixed.contains(list) && isSplit(items)) {
            boolean kept = mean(items) >= BOUND;
            items.forEach(i -> chance[i] = kept ? Math.max(BOUND, chance[i]) : 0);
          }
        });
  }

  private static Optional<Region> outerList(Region box) {
    Optional<Region> list = Optional.empty();
    for (Region at = box; at != null && (at.within & Region.LIST) != 0; at = at.parent) {
      if (Tags.of(at.element.normalName()) == Tags.LIST) {
        list = Optional.of(at);
      }
    }
    return list;
  }

  private boolean isSplit(List<Integer> items) {
    long kept = items.stream().filter(i -> chance[i] >= BOUND).count();
    return kept > 0 && kept < items.size();
  }

  private double mean(List<Integer> items) {
    double sum = 0;
    double all = 0;
    for (int i : items) {
      double letters = page.worded.get(i).stats.letters() + 10;
      sum += chance[i] * letters;
      all += letters;
    }
    return sum / all;
  }

  /** On a page of several entries, each below its time of day, the times are kept with them. */
  private void times() {
    Map<Integer, List<Integer>> alike = new HashMap<>();
    for (int i = 0; i + 1 < chance.length; i++) {
      Candidate block = page.worded.get(i);
      if (chance[i + 1] >= BOUND && TIME.matcher(block.text).matches()) {
        alike.computeIfAbsent(block.region.signature, s -> new ArrayList<>()).add(i);
      }
    }
    for (List<Integer> entries : alike.values()) {
      if (entries.size() >= FEWEST_ENTRIES) {
        entries.forEach(i -> chance[i] = Math.max(BOUND, chance[i]));
      }
    }
  }

  /** A note belongs to the text whose mark leads to it. */
  private void notes() {
    Set<String> marks = new HashSet<>();
    for (int i = 0; i < chance.length; i++) {
      if (chance[i] >= BOUND) {
        for (Run run : page.worded.get(i).part.words().runs()) {
          if (run.look() == Run.Look.NOTE) {
            marks.add(run.text().strip());
          }
        }
      }
    }
    for (int i = 0; i < chance.length; i++) {
      if (page.worded.get(i).part instanceof Part.Note note && marks.contains(note.mark())) {
        chance[i] = Math.max(BOUND, chance[i]);
      }
    }
  }

  /** A quotation in the midst of the story is part of it; one that repeats a sentence is not. */
  private void quotations() {
    for (int i = 0; i < chance.length; i++) {
      Candidate block = page.worded.get(i);
      if (!(block.part instanceof Part.Quote)) {
        continue;
      } else if (isRepeated(i)) {
        chance[i] = 0;
      } else if (chance[i] < BOUND) {
        Region quotation = block.region.quotation();
        boolean inside =
            isStory(beside(quotation, i, -1), quotation)
                && isStory(beside(quotation, i, 1), quotation);
        chance[i] = inside ? BOUND : chance[i];
      }
    }
  }

  /** The next block outside a box that is no quotation itself; -1 when there is none. */
  private int beside(Region box, int from, int step) {
    int at = from;
    while (at >= 0 && at < chance.length && isQuoted(page.worded.get(at), box)) {
      at += step;
    }
    return at < 0 || at >= chance.length ? -1 : at;
  }

  private boolean isStory(int i, Region quotation) {
    Region around = quotation.parent;
    return i >= 0
        && chance[i] >= BOUND
        && around != null
        && (around.holds(page.worded.get(i).region)
            || around.parent != null && around.parent.holds(page.worded.get(i).region));
  }

  private static boolean isQuoted(Candidate block, Region quotation) {
    return quotation.holds(block.region) || block.part instanceof Part.Quote;
  }

  private boolean isRepeated(int i) {
    String words = page.squeezed.get(i);
    for (int j = 0; j < chance.length && words.length() > REPEATED; j++) {
      if (chance[j] >= BOUND
          && !(page.worded.get(j).part instanceof Part.Quote)
          && page.squeezed.get(j).length() > words.length()
          && page.squeezed.get(j).contains(words)) {
        return true;
      }
    }
    return false;
  }
}
