package org.copydesk.history;

import java.util.List;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.Sequence;
import org.eclipse.jgit.diff.SequenceComparator;

/**
 * Where two sequences of texts differ, by the histogram difference that git uses for lines: rare
 * elements are its anchors, so that what people moved past each other stays legible. Its time stays
 * bounded for any input: stretches in which everything is frequent count as replaced.
 */
public final class Edits {
  private Edits() {}

  /**
   * A stretch that was replaced; one of the two may be empty. All offsets are 0-based, ends
   * exclusive.
   */
  public record Replaced(int from, int to, int newFrom, int newTo) {}

  /** The stretches that differ, in order. */
  public static List<Replaced> between(List<String> before, List<String> after) {
    HistogramDiff difference = new HistogramDiff();
    difference.setFallbackAlgorithm(null);
    return difference.diff(new Same(), new Texts(before), new Texts(after)).stream()
        .map((Edit e) -> new Replaced(e.getBeginA(), e.getEndA(), e.getBeginB(), e.getEndB()))
        .toList();
  }

  private static final class Texts extends Sequence {
    private final List<String> texts;

    Texts(List<String> texts) {
      this.texts = texts;
    }

    @Override
    public int size() {
      return texts.size();
    }
  }

  private static final class Same extends SequenceComparator<Texts> {
    @Override
    public boolean equals(Texts a, int ai, Texts b, int bi) {
      return a.texts.get(ai).equals(b.texts.get(bi));
    }

    @Override
    public int hash(Texts sequence, int at) {
      return sequence.texts.get(at).hashCode();
    }
  }
}
