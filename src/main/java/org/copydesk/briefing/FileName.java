package org.copydesk.briefing;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What the path of a Markdown file below {@code content/} says about it.
 *
 * @param folder the folders above it, with a slash at the end of each; empty at the top
 * @param stem the file's name without ending and language; {@code index} for an index file
 * @param language the language in the name, as in {@code almaty.fr.md}
 */
record FileName(String folder, String stem, Optional<String> language) {
  private static final Set<String> ISO = new HashSet<>(Arrays.asList(Locale.getISOLanguages()));

  /**
   * @param path below {@code content/}, ending in {@code .md}
   * @param languages the publication's languages
   */
  static FileName of(String path, List<String> languages) {
    int slash = path.lastIndexOf('/');
    String folder = path.substring(0, slash + 1);
    String stem = path.substring(slash + 1, path.length() - ".md".length());
    int dot = stem.lastIndexOf('.');
    String last = dot > 0 ? stem.substring(dot + 1) : "";
    if (languages.contains(last) || ISO.contains(last)) {
      return new FileName(folder, stem.substring(0, dot), Optional.of(last));
    }
    return new FileName(folder, stem, Optional.empty());
  }

  boolean isIndex() {
    return stem.equals("index");
  }

  /** The last part of its address: the stem, or the folder's name for an index file. */
  String slug() {
    if (!isIndex() || folder.isEmpty()) {
      return stem;
    }
    String open = folder.substring(0, folder.length() - 1);
    return open.substring(open.lastIndexOf('/') + 1);
  }

  /** What translations of one text have in common. */
  String common() {
    return folder + stem;
  }
}
