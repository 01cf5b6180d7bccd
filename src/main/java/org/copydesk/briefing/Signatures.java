package org.copydesk.briefing;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.history.Stamp;

/** Which person of the publication a name in git means: told by the address, else by the name. */
public final class Signatures {
  private static final Pattern FORM = Pattern.compile("\\s*(.*?)\\s*(?:<([^>]*)>)?\\s*");

  private Signatures() {}

  /**
   * @param written as in a trailer: {@code Name <name@example.org>}, or one of the two, or an id
   */
  public static Optional<Person> person(Surroundings around, String written) {
    Matcher matcher = FORM.matcher(written);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String email = matcher.group(2) == null ? matcher.group(1) : matcher.group(2);
    return find(around, matcher.group(1), email);
  }

  /** Whoever made a commit. */
  public static Optional<Person> person(Surroundings around, Stamp stamp) {
    return find(around, stamp.name(), stamp.email());
  }

  private static Optional<Person> find(Surroundings around, String name, String email) {
    Optional<Person> byAddress =
        around.people().values().stream().filter(person -> uses(person, email)).findFirst();
    return byAddress.isPresent()
        ? byAddress
        : around.people().values().stream().filter(person -> isCalled(person, name)).findFirst();
  }

  private static boolean uses(Person person, String email) {
    return person.email().filter(own -> same(own, email)).isPresent()
        || person.git().stream().anyMatch(own -> same(own, email));
  }

  private static boolean isCalled(Person person, String name) {
    return same(person.id(), name)
        || person.name().byLanguage().values().stream().anyMatch(own -> same(own, name));
  }

  private static boolean same(String one, String other) {
    return one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
  }
}
