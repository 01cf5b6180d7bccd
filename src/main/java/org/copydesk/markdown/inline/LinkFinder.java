package org.copydesk.markdown.inline;

import java.util.Map;
import java.util.Optional;
import org.copydesk.markdown.tree.Run.Target;
import org.copydesk.markdown.tree.Strip;

/** Finds where the words between two brackets lead (CommonMark 0.31.2, 6.3). */
final class LinkFinder {
  private static final int LONGEST_LABEL = 999;

  private final Strip strip;
  private final String text;
  private final Map<String, Target> references;

  /**
   * @param references where reference links lead, by folded label
   */
  LinkFinder(Strip strip, Map<String, Target> references) {
    this.strip = strip;
    this.text = strip.text();
    this.references = references;
  }

  /** Where a link leads, and the index behind it. */
  record Found(Target target, int end) {}

  /**
   * What follows a closing bracket, or what its words refer to.
   *
   * @param closing the index of the closing bracket
   * @param inside the index of the first of its words
   * @param nested whether other brackets stand among them, so that they are no label
   */
  Optional<Found> at(int closing, int inside, boolean nested) {
    Optional<Found> direct = direct(closing + 1);
    return direct.isPresent() ? direct : byReference(closing, inside, nested);
  }

  /** {@code (address "title")} at an index. */
  private Optional<Found> direct(int start) {
    if (!text.startsWith("(", start)) {
      return Optional.empty();
    }
    int from = LinkSyntax.skipBlanks(text, start + 1);
    int to = LinkSyntax.addressEnd(text, from);
    if (to < 0) {
      return Optional.empty();
    }
    int next = LinkSyntax.skipBlanks(text, to);
    Optional<String> title = Optional.empty();
    int titleEnd = next > to ? LinkSyntax.titleEnd(text, next) : -1;
    if (titleEnd > 0) {
      title = Optional.of(Escapes.decode(text.substring(next + 1, titleEnd - 1)));
      next = LinkSyntax.skipBlanks(text, titleEnd);
    }
    return text.startsWith(")", next)
        ? Optional.of(new Found(target(from, to, title), next + 1))
        : Optional.empty();
  }

  private Target target(int from, int to, Optional<String> title) {
    int inset = to > from && text.charAt(from) == '<' ? 1 : 0;
    int end = to == from ? strip.place(from) : strip.placeAfter(to - inset);
    return new Target(LinkSyntax.address(text, from, to), title, strip.place(from + inset), end);
  }

  private Optional<Found> byReference(int closing, int inside, boolean nested) {
    int labelEnd = LinkSyntax.labelEnd(text, closing + 1);
    String label;
    if (labelEnd > closing + 3) {
      label = text.substring(closing + 2, labelEnd - 1);
    } else if (!nested && closing - inside <= LONGEST_LABEL) {
      label = text.substring(inside, closing);
    } else {
      return Optional.empty();
    }
    Target target = label.isBlank() ? null : references.get(LinkSyntax.fold(label));
    return Optional.ofNullable(target)
        .map(known -> new Found(known, labelEnd < 0 ? closing + 1 : labelEnd));
  }
}
