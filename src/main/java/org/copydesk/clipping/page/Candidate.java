package org.copydesk.clipping.page;

import org.copydesk.clipping.part.Part;

/** A block of the page that may belong to the article. */
public final class Candidate {
  /** 0-based, in reading order. */
  final int index;

  final Part part;
  final Region region;
  final TextStats stats;

  /** The words alone. */
  final String text;

  /** How many letters are the text of links. */
  final int linked;

  /** Whether it stands before the parts that only a break divides from it. */
  final boolean afterBreak;

  /** Whether a picture stands just before it. */
  boolean afterPicture;

  Candidate(int index, Part part, Region region, int linked, boolean afterBreak) {
    this.index = index;
    this.part = part;
    this.region = region;
    this.linked = linked;
    this.text = part.words().text();
    this.stats = TextStats.of(text);
    this.afterBreak = afterBreak;
  }

  /** The block itself. */
  public Part part() {
    return part;
  }

  /** Running text of some length. */
  boolean isParagraph() {
    return (part instanceof Part.Paragraph || part instanceof Part.Quote)
        && stats.letters() >= 60
        && linked * 2 < stats.letters();
  }

  boolean isHidden() {
    return (region.within & Region.HIDDEN) != 0;
  }

  double linkShare() {
    return stats.letters() == 0 ? 0 : Math.min(1, (double) linked / stats.letters());
  }

  /** Letters that no link holds. */
  int plain() {
    return Math.max(0, stats.letters() - linked);
  }
}
