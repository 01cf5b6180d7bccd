package org.copydesk.check;

import java.util.Locale;

/** The id of a rule, found once for each class. */
final class RuleName {
  private static final ClassValue<String> KNOWN =
      new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> rule) {
          return rule.getSimpleName()
              .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
              .toLowerCase(Locale.ROOT);
        }
      };

  private RuleName() {}

  static String of(Class<? extends Rule> rule) {
    return KNOWN.get(rule);
  }
}
