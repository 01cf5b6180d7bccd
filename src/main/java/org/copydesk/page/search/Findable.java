package org.copydesk.page.search;

import java.util.function.Supplier;

/**
 * Something that can be found, looked at only when it is wanted: the entries of a large archive
 * need more room than its words.
 *
 * @param key stands for all that its words follow from, so that two with one key have the same; 0
 *     when that is not known
 */
record Findable(long key, Supplier<SearchEntry> maker) {
  /** What it is, made anew. */
  SearchEntry entry() {
    return maker.get();
  }
}
