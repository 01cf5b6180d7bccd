package org.copydesk.page.theme.plate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The templates of a theme made ready for the press, each when it is first asked for. Thread-safe.
 *
 * <pre>{@code
 * Plates plates = new Plates(source, Map.of("date", "date.ftlh"), List.of("page", "words"));
 * Hand hand = plates.hand(Map.of("page", page, "words", words));
 * plates.of("claim.ftlh").orElseThrow().draw(galley, hand);   // what stopped it, if anything
 * }</pre>
 */
public final class Plates {
  /** After so many pages that had to be drawn twice, a template is left to FreeMarker. */
  private static final int PATIENCE = 10;

  private final Source source;
  private final Map<String, String> libraries;
  private final int given;
  private final Map<String, Integer> words = new ConcurrentHashMap<>();
  private final Map<String, Optional<Plate>> plates = new ConcurrentHashMap<>();
  private final Map<String, String> refused = new ConcurrentHashMap<>();
  private final Map<String, Integer> stumbles = new ConcurrentHashMap<>();
  private final Map<String, Unit> units = new HashMap<>();
  private final Map<String, String> spoilt = new HashMap<>();
  private final List<String> fresh = new ArrayList<>();
  private volatile int numbered;

  /** Where the templates come from. */
  public interface Source {
    /** The text of a template; empty when there is none of that name. */
    Optional<String> text(String name) throws IOException;
  }

  /**
   * @param libraries templates that every other can call without an import, by the name they do so
   * @param words what every template has at hand besides
   */
  public Plates(Source source, Map<String, String> libraries, List<String> words) {
    this.source = source;
    this.libraries = Map.copyOf(libraries);
    this.given = words.size();
    words.forEach(this::word);
  }

  /** What all pages of a language have at hand. */
  public Hand hand(Map<String, ?> values) {
    return new Hand(this, new @Nullable Object[given]).with(values);
  }

  /** The template as a plate; empty when it, or one that it needs, is not for us. */
  public Optional<Plate> of(String template) {
    Optional<Plate> known = plates.get(template);
    return known == null ? read(template) : known;
  }

  /** Says that a page of the template had to be drawn by FreeMarker, which met no fault. */
  public void stumbled(String template, Throwable why) {
    String reason = template + ", " + why.getMessage();
    if (stumbles.merge(reason, 1, Integer::sum) == PATIENCE) {
      refuse(template, reason);
    }
  }

  /** How many pages had to be drawn by FreeMarker after all, by template and reason. */
  public Map<String, Integer> stumbles() {
    return new TreeMap<>(stumbles);
  }

  private void refuse(String template, String why) {
    refused.put(template, why);
    plates.put(template, Optional.empty());
  }

  /** The templates that are not drawn from plates, and why. */
  public Map<String, String> refused() {
    return new TreeMap<>(refused);
  }

  private synchronized Optional<Plate> read(String template) {
    Optional<Plate> known = plates.get(template);
    if (known != null) {
      return known;
    }
    fresh.clear();
    try {
      Unit unit = new Unit(template, numbered++, true);
      new Reading(this, unit).read();
      plates.put(template, Optional.of(new Plate(this, unit)));
    } catch (NotForUs | RuntimeException | StackOverflowError why) {
      // Whatever was read on the way may lead to what was refused.
      fresh.forEach(units::remove);
      refuse(template, String.valueOf(why.getMessage()));
    }
    return plates.getOrDefault(template, Optional.empty());
  }

  /** The unit of a template that others import, which may be only half read if it imports them. */
  Unit library(String name) throws NotForUs {
    Unit known = units.get(name);
    if (known != null) {
      return known;
    }
    String before = spoilt.get(name);
    if (before != null) {
      throw new NotForUs(before);
    }
    Unit unit = new Unit(name, numbered++, false);
    units.put(name, unit);
    fresh.add(name);
    try {
      new Reading(this, unit).read();
    } catch (NotForUs why) {
      spoilt.put(name, String.valueOf(why.getMessage()));
      throw why;
    }
    return unit;
  }

  String text(String name) throws NotForUs {
    try {
      return source.text(name).orElseThrow(() -> new NotForUs(name + " is not there"));
    } catch (IOException unreadable) {
      throw new NotForUs(name + " cannot be read");
    }
  }

  Map<String, String> libraries() {
    return libraries;
  }

  /** The number of a word that all templates share. */
  int word(String word) {
    Integer known = words.get(word);
    if (known == null) {
      known = words.size();
      words.put(word, known);
    }
    return known;
  }

  /** The number of the word that a page's own template imports a library as. */
  int imported(String word, Unit library) throws NotForUs {
    String same = libraries.get(word);
    if (same != null ? !same.equals(library.name) : word(word) < given) {
      throw new NotForUs("another " + word + " is imported");
    }
    return same != null ? -1 : word(word);
  }

  int words() {
    return words.size();
  }

  int units() {
    return numbered;
  }
}
