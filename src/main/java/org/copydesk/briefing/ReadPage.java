package org.copydesk.briefing;

import org.copydesk.text.Span;

/**
 * A standing page as it was read, with places that only the remaining checks need.
 *
 * @param slug where its slug is written, or the start of the file
 * @param lang where its language is written, or the start of the file
 */
record ReadPage(StandingPage page, FileName name, Span slug, Span lang) {

  /** The same page with no text. */
  ReadPage withoutText() {
    return new ReadPage(page.withoutText(), name, slug, lang);
  }

  /** The same page with the key that its translations share. */
  ReadPage withKey(String key) {
    return new ReadPage(page.withKey(key), name, slug, lang);
  }
}
