package org.copydesk.briefing;

import java.util.Locale;
import org.copydesk.briefing.yaml.Keys;

/**
 * The forms of YAML that people write in a publication, with the keys that reading knows: what a
 * schema or a form for editors is made from.
 */
public enum FileForm {
  /** The front matter of a briefing. */
  BRIEFING(BriefingReader.KEYS),
  /** The front matter of a standing page. */
  PAGE(PageReader.KEYS),
  /** {@code content/sources/<id>/source.yaml}. */
  SOURCE(SourceReader.KEYS),
  /** {@code content/sources/<slug>/<id>/source.yaml}, for a source that a briefing declares. */
  CAPTURES(CaptureReader.OWN_KEYS),
  /** {@code content/people/<id>.yaml}. */
  PERSON(PersonReader.KEYS),
  /** {@code content/site.yaml}. */
  SITE(SiteReader.KEYS);

  private final Keys keys;

  FileForm(Keys keys) {
    this.keys = keys;
  }

  public Keys keys() {
    return keys;
  }

  /** Its name in commands and addresses, such as {@code briefing}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
