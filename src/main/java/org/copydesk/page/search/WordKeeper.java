package org.copydesk.page.search;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * Keeps the words of an index from one build to the next, for as long as what all words depend on
 * is the same: the program and the site's facts. Asked from several threads.
 */
public interface WordKeeper {
  /** What is to be kept, which need not be in memory all at once. */
  interface Content {
    void write(DataOutputStream out) throws IOException;
  }

  /** What was kept, to be read again piece by piece. */
  interface Kept {
    /**
     * A piece of the content.
     *
     * @param from where it begins, in bytes
     * @throws UncheckedIOException when the disk fails
     */
    byte[] read(long from, int length);
  }

  /** Keeps nothing. */
  WordKeeper NONE =
      new WordKeeper() {
        @Override
        public long mark(String path) {
          return 0;
        }

        @Override
        public Optional<byte[]> find(String lang) {
          return Optional.empty();
        }

        @Override
        public Optional<Kept> keep(String lang, Content words) {
          return Optional.empty();
        }
      };

  /**
   * The check sum of a file of the publication; 0 when it is not known.
   *
   * @param path as people read it, such as {@code content/briefings/almaty.md}
   */
  long mark(String path);

  /** What was kept of a language. */
  Optional<byte[]> find(String lang);

  /**
   * Takes what is to be kept of a language.
   *
   * @return the same, where it needs so much room that it had better not stay in memory
   */
  Optional<Kept> keep(String lang, Content words);
}
