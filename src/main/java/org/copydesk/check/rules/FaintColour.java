package org.copydesk.check.rules;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.copydesk.briefing.Edition;
import org.copydesk.briefing.Look;
import org.copydesk.check.Rule;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Placed;
import org.copydesk.text.Severity;

/** A colour of letters hardly stands out from its ground. */
public final class FaintColour implements Rule {
  /** What the Web Content Accessibility Guidelines 2.2 ask for letters, 1.4.3. */
  private static final double ENOUGH = 4.5;

  private static final List<String> GROUNDS = List.of("paper", "raised");
  private static final List<String> LINES = List.of("rule", "bar");

  /** The theme's grounds, where the publication sets none. */
  private static final Map<String, String> LIGHT = Map.of("paper", "#fffdf9", "raised", "#f6f2ea");

  private static final Map<String, String> DARK = Map.of("paper", "#15161a", "raised", "#1f2127");

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Edition edition, Consumer<Diagnostic> remarks) {
    Look look = edition.site().look();
    check(look.light(), LIGHT, remarks);
    check(look.dark(), DARK, remarks);
  }

  private void check(
      Map<String, Placed<String>> colours,
      Map<String, String> standard,
      Consumer<Diagnostic> remarks) {
    for (String part : Look.COLOURS) {
      Optional<Placed<String>> letters = Optional.ofNullable(colours.get(part));
      if (letters.isEmpty() || GROUNDS.contains(part) || LINES.contains(part)) {
        continue;
      }
      for (String ground : GROUNDS) {
        String behind =
            Optional.ofNullable(colours.get(ground))
                .map(Placed::value)
                .orElse(standard.getOrDefault(ground, ""));
        double contrast = contrast(letters.get().value(), behind);
        if (contrast < ENOUGH) {
          remarks.accept(faint(part, letters.get(), ground, contrast));
          break;
        }
      }
    }
  }

  private Diagnostic faint(String part, Placed<String> colour, String ground, double contrast) {
    return remark(
        colour.span(),
        String.format(
            Locale.ROOT,
            "The colour `%s` has a contrast of %.1f with `%s`; letters need %.1f.",
            part,
            contrast,
            ground,
            ENOUGH),
        "Choose a colour that is further from its ground.");
  }

  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  /** Relative luminance of {@code #rgb} or {@code #rrggbb}, as WCAG defines it. */
  private static double luminance(String colour) {
    String digits = colour.substring(1);
    String full = digits.length() == 3 ? digits.replaceAll("(.)", "$1$1") : digits;
    return 0.2126 * linear(full, 0) + 0.7152 * linear(full, 2) + 0.0722 * linear(full, 4);
  }

  private static double linear(String digits, int at) {
    double value = Integer.parseInt(digits, at, at + 2, 16) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
