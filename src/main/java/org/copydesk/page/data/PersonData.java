package org.copydesk.page.data;

import java.util.Optional;
import org.copydesk.briefing.Person;
import org.copydesk.json.JsonObject;

/** Who signs briefings (schema.org Person; Organization for a desk). */
public final class PersonData {
  private PersonData() {}

  /**
   * @param url the profile's address
   */
  public static JsonObject of(Person person, String name, String url, String lang) {
    boolean isDesk = person.type() == Person.Type.DESK;
    JsonObject data =
        Schema.typed(isDesk ? "Organization" : "Person").put("name", name).put("url", url);
    if (!isDesk) {
      data.put("jobTitle", said(person.role().in(lang)));
    }
    return data.put("description", said(person.about().in(lang)))
        .put("email", person.email())
        .put("knowsLanguage", person.languages())
        .put("sameAs", person.links());
  }

  private static Optional<String> said(String text) {
    return Optional.of(text).filter(words -> !words.isEmpty());
  }
}
