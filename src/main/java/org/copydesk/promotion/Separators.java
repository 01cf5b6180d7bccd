package org.copydesk.promotion;

import java.util.List;
import java.util.Optional;

/** Cuts the rules and lines of asterisks that a cut has left without anything to separate. */
final class Separators {
  private Separators() {}

  static void cut(List<Passage> passages, List<Optional<PromotionRule>> rules) {
    for (int at = 0; at < passages.size(); ) {
      int end = at;
      while (end < passages.size() && stands(passages.get(end))) {
        end++;
      }
      if (isCut(rules, at - 1) || isCut(rules, end)) {
        cutRun(passages.subList(at, end), rules.subList(at, end));
      }
      at = Math.max(end, at + 1);
    }
  }

  private static void cutRun(List<Passage> passages, List<Optional<PromotionRule>> rules) {
    for (int i = 0; i < passages.size(); i++) {
      if (isSeparator(passages.get(i))) {
        rules.set(i, Optional.of(PromotionRule.SEPARATOR));
      }
    }
  }

  /** Whether nothing to read is in the passage: blank lines between separators count with them. */
  private static boolean stands(Passage passage) {
    return isSeparator(passage) || passage.text().isBlank();
  }

  /** Whether the passage is a thematic break, or three signs or more and nothing else. */
  static boolean isSeparator(Passage passage) {
    if (passage.kind() == Passage.Kind.RULE) {
      return true;
    }
    String text = passage.text();
    int signs = 0;
    for (int i = 0; i < text.length() && i < 500; i++) {
      char c = text.charAt(i);
      if ("*-_=~•·—–#+.⁂❖◆■□▪★☆✦⸻─━".indexOf(c) >= 0) {
        signs++;
      } else if (!Character.isWhitespace(c) && Letters.fold(c) != 0) {
        return false;
      }
    }
    return signs >= 3 || signs > 0 && "⁂❖⸻".indexOf(text.strip().charAt(0)) >= 0;
  }

  private static boolean isCut(List<Optional<PromotionRule>> rules, int at) {
    return at >= 0 && at < rules.size() && rules.get(at).isPresent();
  }
}
