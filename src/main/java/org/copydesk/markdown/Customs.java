package org.copydesk.markdown;

import org.copydesk.markdown.typography.Typographer;

/** The customs of the site and of the text's language. */
record Customs(Profile profile, Typographer typographer) {
  static Customs of(Profile profile, String language) {
    return new Customs(profile, profile.site() ? Typographer.of(language) : Typographer.none());
  }
}
