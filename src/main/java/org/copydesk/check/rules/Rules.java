package org.copydesk.check.rules;

import java.util.List;
import org.copydesk.check.Rule;

/** All editorial rules, in alphabetical order. */
public final class Rules {
  private static final List<Rule> ALL =
      List.of(new OriginWithoutAddress(), new PromotionalBoilerplate());

  private Rules() {}

  public static List<Rule> all() {
    return ALL;
  }
}
