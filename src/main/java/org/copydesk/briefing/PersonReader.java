package org.copydesk.briefing;

import java.util.List;
import org.copydesk.briefing.yaml.Fields;
import org.copydesk.briefing.yaml.Key;
import org.copydesk.briefing.yaml.Keys;
import org.copydesk.briefing.yaml.Scalars;
import org.copydesk.briefing.yaml.Type;
import org.copydesk.text.LocalText;
import org.copydesk.text.Placed;
import org.copydesk.text.TextFile;

/** Reads a person from {@code content/people/<id>.yaml}. */
final class PersonReader {
  private static final Key<LocalText> NAME =
      Key.needed("name", Scalars.LOCAL, "The name that readers see.");
  private static final Key<Placed<Person.Type>> TYPE =
      Key.of(
          "type",
          Type.choice(Person.Type.class),
          "`desk` for a byline that stands for a team; else `person`.");
  private static final Key<LocalText> ROLE =
      Key.of("role", Scalars.LOCAL, "Such as `Second desk`.");
  private static final Key<LocalText> ABOUT =
      Key.of("about", Scalars.LOCAL, "One paragraph about the person.");
  private static final Key<List<Placed<String>>> LANGUAGES =
      Key.of("languages", Scalars.LANGUAGE_TAG.list(), "The languages the person works in.");
  private static final Key<Placed<String>> EMAIL =
      Key.of("email", Scalars.EMAIL, "Where readers can write to.");
  private static final Key<List<Placed<String>>> LINKS =
      Key.of("links", Scalars.ADDRESS.list(), "Pages elsewhere about the person.");

  private static final Key<List<Placed<String>>> GIT =
      Key.of("git", Scalars.EMAIL.list(), "The addresses under which the person commits.");
  private static final Key<List<Placed<String>>> KEYRING =
      Key.of("keys", Scalars.TEXT.list(), "The ssh or OpenPGP keys that sign the commits.");

  static final Keys KEYS =
      Keys.of("a person", NAME, TYPE, ROLE, ABOUT, LANGUAGES, EMAIL, LINKS, GIT, KEYRING);

  private PersonReader() {}

  static Person read(TextFile file, String id, Fields fields) {
    return new Person(
        file,
        id,
        fields.get(TYPE).map(Placed::value).orElse(Person.Type.PERSON),
        fields.get(NAME).orElseGet(() -> LocalText.of(id)),
        fields.get(ROLE).orElseGet(LocalText::none),
        fields.get(ABOUT).orElseGet(LocalText::none),
        fields.all(LANGUAGES).stream().map(Placed::value).toList(),
        fields.get(EMAIL).map(Placed::value),
        fields.all(LINKS).stream().map(Placed::value).toList(),
        fields.all(GIT).stream().map(Placed::value).toList(),
        fields.all(KEYRING));
  }
}
