package org.copydesk.briefing;

import org.copydesk.text.Placed;

/**
 * Where imported copy came from and how, one entry of {@code origin:}.
 *
 * @param source the id of the source it came from
 */
public record ImportOrigin(Placed<String> source, Relation relation) {
  public enum Relation {
    REPUBLISHED,
    TRANSLATED,
    EXCERPTED,
    BASED_ON
  }
}
