package org.copydesk.briefing;

import java.time.LocalDate;
import java.util.Optional;
import org.copydesk.text.Placed;

/**
 * Where briefings and standing pages stand below the site's base: what the permalink and the
 * language make of a slug.
 */
public record Addresses(Site site) {

  /** The root of a language, {@code /} or {@code /fr/}. */
  public String root(String lang) {
    return lang.equals(site.defaultLanguage()) ? "/" : "/" + lang + "/";
  }

  /** A briefing's address from the site's root, such as {@code /fr/briefings/almaty/}. */
  public String of(Briefing briefing) {
    String dated = site.permalink();
    if (dated.contains("{year}") || dated.contains("{month}")) {
      Optional<LocalDate> day = briefing.head().published().map(Placed::value).map(d -> d.day());
      dated =
          dated
              .replace("{year}", day.map(d -> padded(d.getYear(), 4)).orElse("undated"))
              .replace("{month}", day.map(d -> padded(d.getMonthValue(), 2)).orElse("00"));
    }
    String form = dated.replace("{slug}", briefing.slug());
    return root(briefing.lang()) + form.substring(1);
  }

  /** A page's address from the site's root, such as {@code /fr/methodology/}. */
  public String of(StandingPage page) {
    return root(page.lang()) + page.path().substring(1);
  }

  /** A briefing's folder in the output, such as {@code fr/briefings/almaty/}. */
  public String folder(Briefing briefing) {
    return of(briefing).substring(1);
  }

  /** A page's folder in the output, such as {@code fr/methodology/}; empty at the site's root. */
  public String folder(StandingPage page) {
    return of(page).substring(1);
  }

  private static String padded(int value, int digits) {
    String plain = Integer.toString(value);
    return "0".repeat(Math.max(0, digits - plain.length())) + plain;
  }
}
