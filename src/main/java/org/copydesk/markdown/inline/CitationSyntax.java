package org.copydesk.markdown.inline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.copydesk.markdown.tree.Run.Mention;

/** Reads {@code [@source]}, {@code [@source, p. 3]} and {@code [@a; @b]}: Pandoc's form. */
final class CitationSyntax {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private CitationSyntax() {}

  /** Where the bracket that opens at an index closes, when no other opens before; or -1. */
  static int closing(String text, int at) {
    for (int index = at + 1; index < text.length(); index++) {
      char c = text.charAt(index);
      if (c == ']') {
        return index;
      }
      if (c == '[' || c == '`' || c == '<') {
        return -1;
      }
      if (c == '\\') {
        index++;
      }
    }
    return -1;
  }

  /** What is cited between two brackets; empty when it is no citation. */
  static List<Mention> mentions(String inside) {
    List<Mention> mentions = new ArrayList<>();
    for (String part : inside.split(";", -1)) {
      Optional<Mention> mention = mention(part.strip());
      if (mention.isEmpty()) {
        return List.of();
      }
      mentions.add(mention.get());
    }
    return mentions;
  }

  private static Optional<Mention> mention(String part) {
    if (!part.startsWith("@")) {
      return Optional.empty();
    }
    int end = 1;
    while (end < part.length() && isIdCharacter(part.charAt(end))) {
      end++;
    }
    String rest = part.substring(end).strip();
    if (end == 1 || !rest.isEmpty() && rest.charAt(0) != ',') {
      return Optional.empty();
    }
    String locator = rest.isEmpty() ? "" : Escapes.decode(rest.substring(1).strip());
    return Optional.of(
        new Mention(
            part.substring(1, end),
            locator.isEmpty()
                ? Optional.empty()
                : Optional.of(BLANKS.matcher(locator).replaceAll(" "))));
  }

  private static boolean isIdCharacter(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.' || c == '/';
  }
}
