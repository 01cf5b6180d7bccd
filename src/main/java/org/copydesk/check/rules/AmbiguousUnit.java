package org.copydesk.check.rules;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Surroundings;
import org.copydesk.check.BriefingRule;
import org.copydesk.claim.Figure;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;

/** A figure's unit has one name in several countries. */
public final class AmbiguousUnit implements BriefingRule {
  private static final Map<String, String> UNITS = units();

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Briefing briefing, Surroundings around, Consumer<Diagnostic> remarks) {
    for (Figure figure : briefing.dossier().figures()) {
      Optional<String> clear =
          figure.unit().map(u -> u.strip().toLowerCase(Locale.ROOT)).map(UNITS::get);
      clear.ifPresent(
          instead ->
              remarks.accept(
                  remark(
                      figure.span(),
                      "The unit of figure `"
                          + figure.id()
                          + "`, "
                          + figure.unit().orElse("")
                          + ", means different things in different countries.",
                      "Say which: " + instead + ".")));
    }
  }

  private static Map<String, String> units() {
    Map<String, String> units = new java.util.HashMap<>();
    put(units, "US dollars, Canadian dollars", "$", "dollar", "dollars", "dólares", "دولار");
    put(units, "Mexican pesos, Argentine pesos", "peso", "pesos");
    put(units, "Swiss francs, CFA francs", "franc", "francs", "franken", "francos", "فرنك");
    put(units, "pounds sterling, Egyptian pounds", "£", "livres", "libras", "جنيه");
    put(units, "pounds sterling, or kilograms", "pound", "pounds", "pfund");
    put(units, "Swedish, Danish or Norwegian crowns", "crowns", "kroner", "kronen", "couronnes");
    put(units, "Indian rupees, Pakistani rupees", "rupee", "rupees", "rupien", "roupies", "rupias");
    put(units, "Jordanian dinars, Kuwaiti dinars", "dinar", "dinars", "dinares", "دينار");
    put(units, "yen or yuan", "¥");
    put(units, "tonnes (1,000 kg) or short tons", "ton", "tons");
    put(units, "US gallons, imperial gallons, or litres", "gallon", "gallons", "galones");
    return Map.copyOf(units);
  }

  private static void put(Map<String, String> units, String instead, String... names) {
    for (String name : names) {
      units.put(name, instead);
    }
  }
}
