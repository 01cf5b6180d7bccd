package org.copydesk.briefing;

import java.util.Optional;

/**
 * What files gave when they were last read, kept by somebody who knows whether they have changed
 * since. Asked from several threads.
 */
public interface Readings {
  /** Remembers nothing. */
  Readings NONE =
      new Readings() {
        @Override
        public Optional<byte[]> find(String path) {
          return Optional.empty();
        }

        @Override
        public void keep(String path, byte[] reading, byte[] prose) {}
      };

  /**
   * What a file gave, when its bytes and all that its reading depends on, the site's facts and
   * phrases, are the same as they were then.
   *
   * @param path as people read it, such as {@code content/briefings/almaty.md}
   */
  Optional<byte[]> find(String path);

  /**
   * What a file gave when it was last read, though it has changed since, or something that its
   * reading depends on has.
   */
  default Optional<byte[]> before(String path) {
    return Optional.empty();
  }

  /**
   * Takes note that of a file which has changed only the text did: nothing that another file's
   * pages could show.
   */
  default void onlyText(String path) {}

  /** The prose that was kept with what a file gave, which is its own of now. */
  default Optional<byte[]> prose(String path) {
    return Optional.empty();
  }

  /**
   * Takes what a file has just given.
   *
   * @param prose what is seldom asked for; may be empty
   */
  void keep(String path, byte[] reading, byte[] prose);
}
