package org.copydesk.page.search;

import java.io.DataOutputStream;
import java.io.IOException;
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
        public void keep(String lang, Content words) {}
      };

  /**
   * The check sum of a file of the publication; 0 when it is not known.
   *
   * @param path as people read it, such as {@code content/briefings/almaty.md}
   */
  long mark(String path);

  /** What was kept of a language. */
  Optional<byte[]> find(String lang);

  /** Takes what is to be kept of a language. */
  void keep(String lang, Content words);
}
