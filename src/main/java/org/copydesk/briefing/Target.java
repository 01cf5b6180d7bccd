package org.copydesk.briefing;

import java.util.Optional;

/** What a link within the publication leads to. */
public sealed interface Target {
  /** The fragment as written, without {@code #}; empty for the top. */
  Optional<String> anchor();

  /** A briefing. */
  record ToBriefing(Briefing briefing, Optional<String> anchor) implements Target {}

  /** A standing page. */
  record ToPage(StandingPage page, Optional<String> anchor) implements Target {}

  /** A file that is copied as it is. */
  record ToStatic(StaticFile file, Optional<String> anchor) implements Target {}

  /**
   * An address from the site's root, such as {@code /claims/}. Whether there is such a page is
   * known only once the site is built.
   */
  record ToAddress(String address, Optional<String> anchor) implements Target {}
}
