package org.copydesk.promotion;

import java.util.List;

/** Judges a passage among its neighbours: promotion comes in clusters. */
final class Neighbours {
  private Neighbours() {}

  /** The logarithm of the odds that the passage at that place is promotion. */
  static double score(List<Impression> impressions, int at) {
    return impressions.get(at).score();
  }
}
