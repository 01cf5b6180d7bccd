package org.copydesk.briefing;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.copydesk.briefing.yaml.Fields;
import org.copydesk.briefing.yaml.Key;
import org.copydesk.briefing.yaml.Keys;
import org.copydesk.briefing.yaml.Node;
import org.copydesk.briefing.yaml.Remark;
import org.copydesk.briefing.yaml.Scalars;
import org.copydesk.briefing.yaml.Shape;
import org.copydesk.briefing.yaml.Type;
import org.copydesk.history.signature.SigningKey;
import org.copydesk.text.Diagnostic;
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
  private static final Type<Placed<String>> KEY_TEXT =
      new Type<>(new Shape.Text("text"), PersonReader::key);
  private static final Key<List<Placed<String>>> KEYRING =
      Key.of("keys", KEY_TEXT.list(), "The ssh or OpenPGP keys that sign the commits.");

  static final Keys KEYS =
      Keys.of("a person", NAME, TYPE, ROLE, ABOUT, LANGUAGES, EMAIL, LINKS, GIT, KEYRING);

  private PersonReader() {}

  private static Optional<Placed<String>> key(Node node, Consumer<Diagnostic> remarks) {
    Optional<Placed<String>> text = Scalars.TEXT.read(node, remarks);
    if (text.isPresent() && SigningKey.read(text.get().value()).isEmpty()) {
      remarks.accept(
          Remark.WRONG_TYPE
              .at(node.span(), "This is no public key that could be read.")
              .hint(
                  "Write a line as in `id_ed25519.pub`, or an OpenPGP block as `gpg --armor --export` prints it."));
      return Optional.empty();
    }
    return text;
  }

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
