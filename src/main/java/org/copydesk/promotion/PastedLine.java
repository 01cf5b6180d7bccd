package org.copydesk.promotion;

/**
 * One line of a pasted text, as far as it tells article from what stood around it.
 *
 * @param text the line
 * @param words how many words; two signs of Chinese or Japanese count as one
 * @param form what the line is by length and ending alone
 * @param shape what it looks like
 * @param tally what the lexicons found in it
 * @param promotion logarithm of the odds that it is promotion, less the threshold
 */
record PastedLine(String text, int words, Form form, Shape shape, Tally tally, double promotion) {
  private static final int PROSE = 20;
  private static final int SENTENCE = 6;
  private static final int LABEL = 3;

  /** What a line is by length and ending alone; EDGE stands for the text's start and end. */
  enum Form {
    EDGE,
    PROSE,
    SENTENCE,
    PROMOTION,
    LABEL,
    HEADING,
    UNCLOSED
  }

  static PastedLine of(Passage passage, Impression impression, Phrasebook book) {
    Tally tally = book.read(passage.text());
    Shape shape = Shape.of(passage.text());
    int words = tally.words().count();
    if (!passage.text().isEmpty() && countsTwice(passage.text())) {
      words = (words + 1) / 2;
    }
    double score = impression.score();
    return new PastedLine(passage.text(), words, form(words, shape, score), shape, tally, score);
  }

  private static Form form(int words, Shape shape, double score) {
    boolean closed = shape.ending() == 1 || shape.ending() == 2 || shape.ending() == 6;
    if (score > 0) {
      return Form.PROMOTION;
    }
    if (closed && words >= SENTENCE) {
      return words >= PROSE ? Form.PROSE : Form.SENTENCE;
    }
    if (words <= LABEL) {
      return Form.LABEL;
    }
    return words < PROSE ? Form.HEADING : Form.UNCLOSED;
  }

  private static boolean countsTwice(String text) {
    int alone = 0;
    int end = Math.min(text.length(), 60);
    for (int i = 0; i < end; i++) {
      alone += Letters.standsAlone(text.charAt(i)) ? 1 : 0;
    }
    return alone * 2 > end;
  }
}
