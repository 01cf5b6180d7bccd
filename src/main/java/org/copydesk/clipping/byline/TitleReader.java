package org.copydesk.clipping.byline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.clipping.part.Blanks;
import org.jsoup.nodes.Element;

/**
 * Reads a page's title: the heading over the article, told from other headings by its likeness to
 * what the page declares; else what the page declares, without the site's name.
 */
final class TitleReader {
  private static final Pattern SEPARATORS =
      Pattern.compile("\\s+[|–—\\-»«›·•:/]{1,2}\\s+|\\s*[|»]\\s*");

  private static final Pattern SIGNS_AT_END = Pattern.compile("[\\s|–—\\-»«›·•:/]+$");
  private static final Pattern SIGNS_AT_START = Pattern.compile("^[\\s|–—\\-»«›·•:/]+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final PageHead head;
  private final List<Declared> declared = new ArrayList<>();

  /** A title that the page declares, with all that headings are compared with. */
  private record Declared(Found<String> said, String squeezed, Set<String> words) {
    static Declared of(Found<String> said) {
      return new Declared(
          said, TitleReader.squeezed(said.value()), TitleReader.words(said.value()));
    }
  }

  TitleReader(PageHead head) {
    this.head = head;
    text(head.article().get("headline").text(), "JSON-LD headline");
    head.meta("og:title").map(Declared::of).ifPresent(declared::add);
    head.meta("twitter:title", "dc.title", "sailthru.title", "parsely-title")
        .map(Declared::of)
        .ifPresent(declared::add);
    text(head.page().title(), "title element");
  }

  private void text(String text, String from) {
    String folded = Blanks.fold(text);
    if (!folded.isEmpty()) {
      declared.add(Declared.of(new Found<>(folded, from)));
    }
  }

  Optional<Found<String>> read() {
    Optional<Found<String>> heading = heading(Marks.Mark.H1, 0.4);
    if (heading.isEmpty()) {
      heading = heading(Marks.Mark.TITLE, 0.99);
    }
    return heading.map(this::withoutKicker).or(this::trimmed);
  }

  /** A heading may hold the line above it; what the page declares then says where it ends. */
  private Found<String> withoutKicker(Found<String> heading) {
    String plain = squeezed(heading.value());
    for (Declared each : declared) {
      String title = withoutSite(each.said().value());
      String inside = squeezed(title);
      if (inside.length() * 2 > plain.length()
          && inside.length() < plain.length()
          && plain.endsWith(inside)) {
        return new Found<>(title, each.said().from());
      }
    }
    return heading;
  }

  /** The first heading most like a declared title; for a bound near 1 it must be a part of one. */
  private Optional<Found<String>> heading(Marks.Mark mark, double bound) {
    Optional<Found<String>> best = Optional.empty();
    double most = 0;
    List<Element> headings = head.marks().of(mark);
    for (Element each : headings.subList(0, Math.min(60, headings.size()))) {
      String text = Blanks.fold(each.text());
      if (text.length() < 3 || text.length() > 300 || isSite(text)) {
        continue;
      }
      double like = likeness(text);
      if (like >= bound && like > most + 0.01) {
        most = like;
        best = Optional.of(new Found<>(text, each.normalName() + " heading"));
      } else if (best.isEmpty() && bound < 0.9 && isAllThereIs(headings, text)) {
        best = Optional.of(new Found<>(text, "h1 heading"));
      }
    }
    return best;
  }

  /** Where nothing is declared, or a lone heading is long enough to be one, it is believed. */
  private boolean isAllThereIs(List<Element> headings, String text) {
    return declared.isEmpty() || headings.size() == 1 && words(text).size() > 3;
  }

  /** The greatest share of common words with a declared title; whole parts of one count fully. */
  private double likeness(String text) {
    Set<String> mine = words(text);
    String plain = squeezed(text);
    double best = 0;
    for (Declared each : declared) {
      if (mine.size() > 1 && each.squeezed().contains(plain)) {
        return 1;
      }
      Set<String> theirs = each.words();
      int common = (int) mine.stream().filter(theirs::contains).count();
      best =
          Math.max(
              best, 0.99 * common / Math.max(1, Math.max(mine.size(), Math.min(theirs.size(), 6))));
    }
    return best;
  }

  private Optional<Found<String>> trimmed() {
    return declared.stream()
        .findFirst()
        .map(Declared::said)
        .map(f -> new Found<>(withoutSite(f.value()), f.from()));
  }

  /** Cuts the site's name off either end. */
  private String withoutSite(String title) {
    String[] parts = SEPARATORS.split(title);
    if (parts.length < 2) {
      return title;
    }
    String last = parts[parts.length - 1];
    String first = parts[0];
    if (isSite(last) || words(last).size() <= 3 && words(first).size() >= 4) {
      return SIGNS_AT_END.matcher(title.substring(0, title.lastIndexOf(last))).replaceFirst("");
    }
    if (isSite(first)) {
      return SIGNS_AT_START.matcher(title.substring(first.length())).replaceFirst("");
    }
    return title;
  }

  /** Whether a text is the site's name as declared or as its host has it. */
  private boolean isSite(String text) {
    String plain = squeezed(text);
    if (plain.isEmpty()) {
      return true;
    }
    boolean named =
        head.meta("og:site_name", "application-name")
            .map(f -> squeezed(f.value()).equals(plain))
            .orElse(false);
    String host = head.host();
    return named
        || plain.length() > 3
            && squeezed(host).contains(plain.startsWith("the") ? plain.substring(3) : plain);
  }

  /** Letters and digits only, small. */
  static String squeezed(String text) {
    String small = text.toLowerCase(Locale.ROOT);
    StringBuilder squeezed = new StringBuilder(small.length());
    for (int at = 0; at < small.length(); ) {
      int letter = small.codePointAt(at);
      if (Character.isLetterOrDigit(letter)) {
        squeezed.appendCodePoint(letter);
      }
      at += Character.charCount(letter);
    }
    return squeezed.toString();
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    for (String word : BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT))) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}
