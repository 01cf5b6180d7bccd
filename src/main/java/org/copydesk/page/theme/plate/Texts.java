package org.copydesk.page.theme.plate;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** The built-ins of texts, such as {@code x?trim} and {@code x?replace(a, b)}. */
final class Texts extends Value {
  private static final Set<String> ALONE = Set.of("upper_case", "lower_case", "trim");
  private static final Set<String> WITH_ONE =
      Set.of("starts_with", "ends_with", "contains", "matches", "remove_ending");

  private final Value text;
  private final String name;
  private final Value[] arguments;
  private volatile @Nullable Pattern last;

  private Texts(Value text, String name, Value[] arguments) {
    this.text = text;
    this.name = name;
    this.arguments = arguments;
  }

  /** The built-in; null when there is none of that name and so many arguments here. */
  static @Nullable Value of(Value text, String name, Value[] arguments) {
    boolean known =
        switch (arguments.length) {
          case 0 -> ALONE.contains(name);
          case 1 -> WITH_ONE.contains(name);
          case 2 -> name.equals("replace");
          default -> false;
        };
    return known ? new Texts(text, name, arguments) : null;
  }

  @Override
  Object of(Run run) {
    String of = text.text(run);
    return switch (arguments.length) {
      case 0 -> alone(of);
      case 1 -> with(of, argument(0, run));
      default -> replace(of, argument(0, run), argument(1, run));
    };
  }

  private String argument(int which, Run run) {
    if (arguments[which].of(run) instanceof String argument) {
      return argument;
    }
    throw new Declined(name);
  }

  private String alone(String of) {
    return switch (name) {
      case "upper_case" -> of.toUpperCase(Locale.ROOT);
      case "lower_case" -> of.toLowerCase(Locale.ROOT);
      default -> of.trim();
    };
  }

  private Object with(String of, String other) {
    return switch (name) {
      case "starts_with" -> of.startsWith(other);
      case "ends_with" -> of.endsWith(other);
      case "contains" -> of.contains(other);
      case "matches" -> matches(of, other);
      default -> of.endsWith(other) ? of.substring(0, of.length() - other.length()) : of;
    };
  }

  private Object matches(String of, String pattern) {
    Pattern known = last;
    if (known == null || !known.pattern().equals(pattern)) {
      try {
        known = Pattern.compile(pattern);
      } catch (PatternSyntaxException wrong) {
        throw new Declined(name);
      }
      last = known;
    }
    return known.matcher(of).matches();
  }

  private static String replace(String of, String what, String by) {
    if (what.isEmpty()) {
      throw new Declined("nothing to replace");
    }
    return of.replace(what, by);
  }
}
