package org.copydesk.markdown;

import java.util.Optional;
import org.copydesk.text.Span;

/**
 * A link or picture address as written in prose.
 *
 * @param target the address without fragment, entities and backslashes decoded, percent-escapes as
 *     written; empty for a link within the page
 * @param fragment what follows {@code #}
 * @param span the place of the address, or of the whole link where the address has none of its own
 */
public record Link(Kind kind, String target, Optional<String> fragment, Span span) {
  public enum Kind {
    /** {@code http}, {@code https} or {@code mailto}: leads out of the publication. */
    OUTSIDE,
    /** A relative path to a Markdown file, such as {@code ../2022/almaty.md}. */
    FILE,
    /**
     * Another relative path or one from the site's root, such as {@code map.png} or {@code
     * /claims/}.
     */
    PATH,
    /** Only a fragment. */
    WITHIN
  }

  /** Target and fragment as written. */
  public String written() {
    return fragment.map(f -> target + "#" + f).orElse(target);
  }
}
