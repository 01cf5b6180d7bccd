package org.copydesk.clipping.page;

import java.util.List;
import java.util.Optional;
import org.copydesk.clipping.part.Part;
import org.copydesk.clipping.part.Run;
import org.jspecify.annotations.Nullable;

/** Gathers what is known of each block of a page before anything is judged. */
final class Traits {
  private final PageView page;
  private final List<Candidate> blocks;
  private float[] row = new float[0];

  private Traits(PageView page) {
    this.page = page;
    this.blocks = page.worded;
  }

  /** One row for each worded block, by {@link Trait#ordinal}. */
  static float[][] of(PageView page) {
    Traits traits = new Traits(page);
    float[][] rows = new float[page.worded.size()][Trait.ALL];
    int before = 0;
    int titleAt = -1;
    for (int i = 0; i < rows.length; i++) {
      Candidate block = page.worded.get(i);
      traits.row = rows[i];
      traits.words(i, block);
      traits.kind(block);
      traits.boxes(block.region);
      traits.against(block);
      traits.neighbours(i);
      if (rows[i][Trait.LIKE_TITLE.ordinal()] > 0.7
          && (titleAt < 0 || block.part instanceof Part.Heading)) {
        titleAt = i;
      }
      traits.put(Trait.PLACE, (float) i / rows.length);
      traits.put(Trait.LETTERS_BEFORE, (float) before / Math.max(1, page.letters));
      traits.put(Trait.TITLE_SEEN, titleAt >= 0 ? 1 : 0);
      traits.put(Trait.FROM_TITLE, titleAt < 0 ? -1 : Math.min(200, i - titleAt));
      traits.put(Trait.PAGE_LETTERS, log(page.letters));
      traits.put(Trait.PAGE_BLOCKS, log(rows.length));
      before += block.stats.letters();
    }
    return rows;
  }

  private void put(Trait trait, float value) {
    row[trait.ordinal()] = value;
  }

  private static float log(double value) {
    return (float) Math.log1p(value);
  }

  private static float share(double part, double whole) {
    return whole <= 0 ? 0 : (float) (part / whole);
  }

  private void words(int i, Candidate block) {
    TextStats s = block.stats;
    String text = block.text;
    String squeezed = page.squeezed.get(i);
    put(Trait.LETTERS, log(s.letters()));
    put(Trait.WORDS, log(s.words()));
    put(Trait.LETTERS_PER_WORD, share(s.letters(), s.words()));
    put(Trait.COMMON_SHARE, share(s.common(), s.words()));
    put(Trait.CAPITAL_SHARE, share(s.capitals(), s.words()));
    put(Trait.DIGIT_SHARE, share(s.digits(), s.letters()));
    put(Trait.WIDE_SHARE, share(s.wide(), s.letters()));
    put(Trait.SENTENCES, Math.min(20, s.sentences()));
    put(Trait.COMMAS_PER_WORD, share(s.commas(), s.words()));
    put(Trait.CLOSED, s.closed() ? 1 : 0);
    put(Trait.LINK_SHARE, (float) block.linkShare());
    put(Trait.FIRST_SIGN, sign(text.charAt(0)));
    put(Trait.LAST_SIGN, sign(text.charAt(text.length() - 1)));
    put(Trait.REPEATED, page.repeated.getOrDefault(squeezed, 1));
    put(Trait.LIKE_TITLE, page.clues.likeTitle(squeezed));
    put(Trait.LIKE_DESCRIPTION, page.clues.likeDescription(squeezed));
    put(Trait.IN_ARTICLE_BODY, page.clues.inArticleBody(squeezed));
    runs(block);
  }

  private void runs(Candidate block) {
    List<Run> runs = block.part.words().runs();
    int strong = 0;
    int emphasis = 0;
    int lines = 1;
    for (Run run : runs) {
      strong += run.look() == Run.Look.STRONG ? run.text().length() : 0;
      emphasis += run.look() == Run.Look.EMPHASIS ? run.text().length() : 0;
      for (int at = run.text().indexOf('\n'); at >= 0; at = run.text().indexOf('\n', at + 1)) {
        lines++;
      }
    }
    put(Trait.RUNS, Math.min(30, runs.size()));
    put(Trait.LINES, Math.min(20, lines));
    put(Trait.STRONG_SHARE, share(strong, block.stats.letters()));
    put(Trait.EMPHASIS_SHARE, share(emphasis, block.stats.letters()));
    put(Trait.CREDITS_PICTURE, creditsPicture(block.text) ? 1 : 0);
  }

  /** Whether a short text names who took or sold a picture. */
  private static boolean creditsPicture(String text) {
    if (text.length() > 400) {
      return false;
    }
    for (String word : PICTURE_WORDS) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static final List<String> PICTURE_WORDS =
      List.of(
          "©",
          "Photo",
          "photo",
          "Foto",
          "foto",
          "Getty",
          "Image",
          "image",
          "Credit",
          "Bild",
          "Reuters/",
          "AP/",
          "/AP",
          "/Reuters",
          "EPA",
          "AFP",
          "Shutterstock",
          "Crédit",
          "Фото",
          "写真",
          "图",
          "Courtesy",
          "courtesy");

  /** What kind of sign: letters by case, digits, quotation marks, and some that tell much. */
  private static float sign(char c) {
    if (Character.isDigit(c)) {
      return 1;
    } else if (Character.isLowerCase(c)) {
      return 2;
    } else if (Character.isLetter(c)) {
      return 3;
    }
    int known = ":|»›>→©/,([-–—•*…@#".indexOf(c);
    return known >= 0
        ? 10 + known
        : "\"“”„«'‘’".indexOf(c) >= 0 ? 5 : ".!?。".indexOf(c) >= 0 ? 4 : 6;
  }

  private void kind(Candidate block) {
    Part part = block.part;
    put(Trait.KIND, kindOf(part));
    put(Trait.HEADING_LEVEL, part instanceof Part.Heading heading ? heading.level() : 0);
    put(Trait.ITEM_DEPTH, part instanceof Part.Item item ? item.depth() + 1 : 0);
    put(Trait.AFTER_BREAK, block.afterBreak ? 1 : 0);
    put(Trait.AFTER_PICTURE, block.afterPicture ? 1 : 0);
    put(Trait.TAG, tag(block.region));
    Region parent = block.region.parent;
    put(Trait.PARENT_TAG, parent == null ? 0 : tag(parent));
  }

  static float kindOf(Part part) {
    return part instanceof Part.Heading
        ? 1
        : part instanceof Part.Item
            ? 2
            : part instanceof Part.Quote
                ? 3
                : part instanceof Part.Table ? 4 : part instanceof Part.Code ? 5 : 0;
  }

  private static float tag(Region region) {
    return switch (region.element.normalName()) {
      case "p" -> 1;
      case "div" -> 2;
      case "li" -> 3;
      case "td", "th" -> 4;
      case "section" -> 5;
      case "article" -> 6;
      case "main" -> 7;
      case "header", "hgroup" -> 8;
      case "footer" -> 9;
      case "aside" -> 10;
      case "h1" -> 11;
      case "h2" -> 12;
      case "h3" -> 13;
      case "h4", "h5", "h6" -> 14;
      case "blockquote" -> 15;
      case "dd", "dt" -> 16;
      case "figure", "figcaption" -> 17;
      case "body" -> 18;
      default -> 0;
    };
  }

  private void boxes(Region box) {
    put(Trait.DEPTH, box.depth);
    put(Trait.IN_ARTICLE, in(box, Region.ARTICLE));
    put(Trait.IN_MAIN, in(box, Region.MAIN));
    put(Trait.IN_ASIDE, in(box, Region.ASIDE));
    put(Trait.IN_HEADER, in(box, Region.HEADER));
    put(Trait.IN_FOOTER, in(box, Region.FOOTER));
    put(Trait.IN_NAV, in(box, Region.NAV));
    put(Trait.IN_FORM, in(box, Region.FORM));
    put(Trait.IN_FIGURE, in(box, Region.FIGURE));
    put(Trait.IN_CELL, in(box, Region.CELL));
    put(Trait.IN_LIST, in(box, Region.LIST));
    put(Trait.IN_QUOTE, in(box, Region.QUOTE));
    put(Trait.HIDDEN, in(box, Region.HIDDEN));
    put(Trait.CUE_GOOD, box.cue.good());
    put(Trait.CUE_BAD, box.cue.bad());
    put(Trait.CUE_GOOD_AROUND, box.goodAround);
    put(Trait.CUE_BAD_AROUND, box.badAround);
    put(Trait.CUE_FADED, box.faded);
    put(Trait.BOX_LETTERS, share(box.letters, page.letters));
    put(Trait.BOX_LINK_SHARE, (float) box.linkShare());
    put(Trait.BOX_PARAGRAPHS, log(box.paragraphs));
    put(Trait.BOX_BLOCKS, log(box.blocks));
    outer(box.parent);
    brothers(box);
  }

  /** Comments, teasers and cards stand in many boxes alike. */
  private void brothers(Region box) {
    int most = 1;
    int where = 0;
    int up = 1;
    for (Region at = box.parent; at != null && up < 6; at = at.parent, up++) {
      if (at.brothers() > most) {
        most = at.brothers();
        where = up;
      }
    }
    put(Trait.BOXES_ALIKE, Math.min(40, most));
    put(Trait.BOXES_ALIKE_UP, where);
  }

  private void outer(@Nullable Region outer) {
    if (outer == null) {
      return;
    }
    put(Trait.CUE_PARENT_GOOD, outer.cue.good());
    put(Trait.CUE_PARENT_BAD, outer.cue.bad());
    put(Trait.OUTER_LETTERS, share(outer.letters, page.letters));
    put(Trait.OUTER_LINK_SHARE, (float) outer.linkShare());
    put(Trait.OUTER_PARAGRAPHS, log(outer.paragraphs));
    Region outer2 = outer.parent;
    if (outer2 != null) {
      put(Trait.CUE_GRAND_GOOD, outer2.cue.good());
      put(Trait.CUE_GRAND_BAD, outer2.cue.bad());
      put(Trait.OUTER2_LETTERS, share(outer2.letters, page.letters));
      put(Trait.OUTER2_LINK_SHARE, (float) outer2.linkShare());
      put(Trait.OUTER2_PARAGRAPHS, log(outer2.paragraphs));
    }
  }

  private static float in(Region box, int kind) {
    return (box.within & kind) != 0 ? 1 : 0;
  }

  private void against(Candidate block) {
    Optional<Region> best = page.best;
    if (best.isPresent()) {
      Region box = best.get();
      put(Trait.IN_BEST, box.holds(block.region) ? 1 : 0);
      if (block.region.steps < 0) {
        block.region.steps = steps(box, block.region);
      }
      put(Trait.STEPS_TO_BEST, block.region.steps);
      put(Trait.BEST_SHARE, share(box.letters, page.letters));
      put(Trait.BEST_LETTERS, log(box.letters));
      put(Trait.PLACE_IN_BEST, share(block.index - box.first, Math.max(1, box.last - box.first)));
      put(Trait.AFTER_BEST_END, Math.max(-50, Math.min(50, block.index - box.last)));
    }
    PageView.Kin kin = page.kin.get(block.region.signature);
    if (kin != null) {
      put(Trait.ALIKE_COUNT, log(kin.count));
      put(Trait.ALIKE_LETTERS, share(kin.letters, page.letters));
      put(Trait.ALIKE_MEAN, log((double) kin.letters / kin.count));
      put(Trait.ALIKE_LINK_SHARE, share(kin.linked, kin.letters));
    }
  }

  /** How many boxes up from the best one the block's box is met; 0 when it is within. */
  private static int steps(Region best, Region box) {
    int steps = 0;
    for (Region at = best; at != null && steps < 12; at = at.parent, steps++) {
      if (at.holds(box)) {
        return steps;
      }
    }
    return 12;
  }

  private void neighbours(int i) {
    Candidate block = blocks.get(i);
    if (i > 0) {
      Candidate before = blocks.get(i - 1);
      put(Trait.BEFORE_LETTERS, log(before.stats.letters()));
      put(Trait.BEFORE_LINK_SHARE, (float) before.linkShare());
      put(Trait.BEFORE_CLOSED, before.stats.closed() ? 1 : 0);
      put(Trait.BEFORE_SAME_BOX, same(before, block));
      put(Trait.BEFORE_HEADING, before.part instanceof Part.Heading ? 1 : 0);
    }
    if (i > 1) {
      put(Trait.BEFORE2_LETTERS, log(blocks.get(i - 2).stats.letters()));
      put(Trait.BEFORE2_LINK_SHARE, (float) blocks.get(i - 2).linkShare());
    }
    if (i + 1 < blocks.size()) {
      Candidate after = blocks.get(i + 1);
      put(Trait.AFTER_LETTERS, log(after.stats.letters()));
      put(Trait.AFTER_LINK_SHARE, (float) after.linkShare());
      put(Trait.AFTER_CLOSED, after.stats.closed() ? 1 : 0);
      put(Trait.AFTER_SAME_BOX, same(after, block));
      put(Trait.AFTER_HEADING, after.part instanceof Part.Heading ? 1 : 0);
    }
    if (i + 2 < blocks.size()) {
      put(Trait.AFTER2_LETTERS, log(blocks.get(i + 2).stats.letters()));
      put(Trait.AFTER2_LINK_SHARE, (float) blocks.get(i + 2).linkShare());
    }
    int plain = 0;
    int letters = 0;
    for (int j = Math.max(0, i - 4); j <= Math.min(blocks.size() - 1, i + 4); j++) {
      plain += blocks.get(j).plain();
      letters += blocks.get(j).stats.letters();
    }
    put(Trait.AROUND_PLAIN, log(plain));
    put(Trait.AROUND_LINK_SHARE, 1 - share(plain, letters));
  }

  /** Whether two blocks are brothers, or of the same tags and classes. */
  private static float same(Candidate a, Candidate b) {
    return a.region == b.region || a.region.parent == b.region.parent
        ? 2
        : a.region.signature == b.region.signature ? 1 : 0;
  }
}
