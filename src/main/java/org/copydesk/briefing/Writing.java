package org.copydesk.briefing;

import org.copydesk.markdown.Prose;
import org.copydesk.text.TextFile;
import org.jspecify.annotations.Nullable;

/**
 * The prose of a briefing. What others than its own pages need of it is always at hand; the whole
 * may be put away and fetched again. Two are equal when their prose is. Thread-safe.
 */
public final class Writing {
  private volatile Signposts signposts;
  private volatile @Nullable Prose whole;
  private volatile @Nullable Source source;

  /** Where a prose that was put away is fetched from. */
  interface Source {
    Prose prose();
  }

  private Writing(Signposts signposts, @Nullable Prose whole) {
    this.signposts = signposts;
    this.whole = whole;
  }

  /** A prose that stays at hand. */
  public static Writing of(Prose prose) {
    return new Writing(Signposts.of(prose), prose);
  }

  /** One of which the prose has been put away; no prose, until it is said {@link #from} where. */
  static Writing away(Signposts signposts) {
    return new Writing(signposts, null);
  }

  /** Says where to fetch the prose from, now and whenever it has been put away. */
  void from(Source place) {
    source = place;
  }

  /** Keeps a prose that was fetched at hand. */
  void hold(Prose prose) {
    whole = prose;
  }

  boolean isAtHand() {
    return whole != null;
  }

  /** Puts the prose away if it can be fetched again. */
  void release() {
    if (source != null) {
      whole = null;
    }
  }

  /** Keeps what is always at hand in less room. */
  void fold(TextFile file) {
    signposts = signposts.folded(file);
  }

  public Signposts signposts() {
    return signposts;
  }

  /** The whole of it. */
  public Prose prose() {
    Prose held = whole;
    Source place = source;
    if (held != null) {
      return held;
    }
    return place == null ? Prose.none() : place.prose();
  }

  @Override
  public boolean equals(Object other) {
    return other == this
        || other instanceof Writing writing
            && writing.signposts.equals(signposts)
            && writing.prose().equals(prose());
  }

  @Override
  public int hashCode() {
    return signposts.hashCode();
  }

  @Override
  public String toString() {
    return signposts.words() + " words";
  }
}
