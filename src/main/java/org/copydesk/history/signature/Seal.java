package org.copydesk.history.signature;

/** What a signature on a commit says about somebody's keys. */
public enum Seal {
  /** One of the keys signed just this commit. */
  GOOD,
  /** There is no signature. */
  NONE,
  /** There is a signature by another key. */
  OTHER_KEY,
  /** There is a signature that cannot be read, is too weak, or is of something else. */
  BROKEN
}
