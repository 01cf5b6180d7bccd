package org.copydesk.promotion;

import java.util.List;

/**
 * The phrases that name a kind of promotion, without all the others. Most passages of an article
 * have none of them, and need not be read by a whole {@link Phrasebook}.
 */
final class Naming {
  private final PhraseNet net = new PhraseNet();

  Naming(List<Lexicon> lexicons, List<Lexicon> own) {
    lexicons.forEach(this::add);
    own.forEach(this::add);
    net.settle();
  }

  private void add(Lexicon lexicon) {
    for (Lexicon.Entry entry : lexicon.entries()) {
      if (entry.sense() == Lexicon.Sense.CUE || entry.sense() == Lexicon.Sense.TOPIC) {
        net.add(entry.pattern(), 0);
      }
    }
  }

  /** Whether a passage of a manuscript can be cut, so that it must be weighed. */
  boolean mayCut(Passage passage) {
    return !passage.attributed() && passage.kind() != Passage.Kind.CELL && mayBeIn(passage.text());
  }

  /**
   * Whether a text may name a rule. It does not where this is false: words are cut alike whatever
   * phrases are known, but for labels that ran together.
   */
  private boolean mayBeIn(String text) {
    Words words = net.cut(text);
    Met met = new Met();
    net.find(words, met);
    return met.any || words.ranTogether();
  }

  /** Takes note that there is a phrase. */
  private static final class Met implements PhraseNet.Finder {
    private boolean any;

    @Override
    public void found(int phrase, int start, int end) {
      any = true;
    }
  }
}
