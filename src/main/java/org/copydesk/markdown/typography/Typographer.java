package org.copydesk.markdown.typography;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copydesk.markdown.tree.Run;
import org.copydesk.text.Signs;

/**
 * Sets running text as its language does: quotation marks, apostrophes, {@code --} and {@code ---},
 * three dots, narrow no-break spaces. Marks are paired across emphasis and links; code, addresses
 * and what was written with a backslash or as an entity stay as they are.
 *
 * <pre>{@code
 * Typographer.of("fr").words("\"Non !\"");   // « Non ! » with narrow no-break spaces
 * }</pre>
 */
public final class Typographer {
  /** Narrow no-break space. */
  static final char NARROW = '\u202f';

  /** Stands for code: a letter to its neighbours. */
  private static final char LETTER = 'x';

  /** Stands for a picture, a citation, a footnote mark. */
  private static final char OBJECT = '\ufffc';

  private static final String REPEATED = "-.";

  private static final Set<String> CODE = Set.of("code", "kbd", "pre", "samp", "var");

  private final Optional<Marks> marks;

  /** What is set otherwise wherever it stands. */
  private final Signs signs;

  /** The signs, and those of which two or three in a row are set otherwise. */
  private final Signs stops;

  private Typographer(Optional<Marks> marks) {
    this.marks = marks;
    String lifted = marks.map(Marks::lifted).orElse("");
    String always = "\"'" + lifted + (lifted.isEmpty() ? "" : "«»");
    this.signs = new Signs(always);
    this.stops = new Signs(always + REPEATED);
  }

  /**
   * @param language BCP 47; in a language that is not known nothing is changed
   */
  public static Typographer of(String language) {
    return new Typographer(Marks.of(language));
  }

  /** Changes nothing. */
  public static Typographer none() {
    return new Typographer(Optional.empty());
  }

  /** Sets words without markup. */
  public String words(String text) {
    if (marks.isEmpty() || !mayChange(text)) {
      return text;
    }
    Galley galley = new Galley();
    galley.add(text, false);
    Map<Integer, String> changes = Corrections.of(galley, marks.get());
    return changes.isEmpty() ? text : changed(text, 0, changes);
  }

  /** Sets a stretch of running text; runs that nothing changes in stay the same objects. */
  public List<Run> set(List<Run> runs) {
    if (marks.isEmpty() || !mayChange(runs)) {
      return runs;
    }
    Galley galley = new Galley();
    fill(runs, galley);
    Map<Integer, String> changes = Corrections.of(galley, marks.get());
    return changes.isEmpty() ? runs : new Rewriting(changes).runs(runs);
  }

  private boolean mayChange(List<Run> runs) {
    for (Run run : runs) {
      boolean words = run instanceof Run.Words each && each.literal() && mayChange(each.text());
      if (words || mayChange(run.inside())) {
        return true;
      }
    }
    return false;
  }

  private boolean mayChange(String text) {
    for (int at = stops.next(text, 0); at < text.length(); at = stops.next(text, at + 1)) {
      char c = text.charAt(at);
      if (signs.has(c) || at + 1 < text.length() && text.charAt(at + 1) == c) {
        return true;
      }
    }
    return false;
  }

  private static void fill(List<Run> runs, Galley galley) {
    int code = 0;
    for (Run run : runs) {
      if (run instanceof Run.Words words) {
        galley.add(words.text(), !words.literal() || code > 0);
      } else if (run instanceof Run.Break) {
        galley.add(" ", true);
      } else if (run instanceof Run.Code) {
        galley.add(String.valueOf(LETTER), true);
      } else if (run instanceof Run.Tag tag) {
        code = Math.max(0, code + codeStep(tag.text()));
      } else if (run instanceof Run.Marked || run instanceof Run.Linked && !isAddress(run)) {
        fill(run.inside(), galley);
      } else {
        galley.add(String.valueOf(OBJECT), true);
      }
    }
  }

  private static int codeStep(String tag) {
    boolean closing = tag.startsWith("</");
    int from = closing ? 2 : 1;
    int to = from;
    while (to < tag.length() && Character.isLetterOrDigit(tag.charAt(to))) {
      to++;
    }
    if (!CODE.contains(tag.substring(from, to).toLowerCase(Locale.ROOT))) {
      return 0;
    }
    return closing ? -1 : 1;
  }

  /** Whether a link shows its own address. */
  private static boolean isAddress(Run run) {
    return run instanceof Run.Linked linked
        && linked.inside().size() == 1
        && linked.inside().get(0) instanceof Run.Words words
        && linked.target().address().endsWith(words.text());
  }

  private static String changed(String text, int offset, Map<Integer, String> changes) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    for (int index = 0; index < text.length(); index++) {
      String change = changes.get(offset + index);
      if (change == null) {
        out.append(text.charAt(index));
      } else {
        out.append(change);
      }
    }
    return out.toString();
  }

  /** Puts changes into runs, walking them in the order in which they were filled in. */
  private static final class Rewriting {
    private final Map<Integer, String> changes;
    private int at;

    Rewriting(Map<Integer, String> changes) {
      this.changes = changes;
    }

    List<Run> runs(List<Run> runs) {
      List<Run> rewritten = new ArrayList<>(runs.size());
      for (Run run : runs) {
        rewritten.add(run(run));
      }
      return rewritten;
    }

    private Run run(Run run) {
      if (run instanceof Run.Words words) {
        String text = changed(words.text(), at, changes);
        at += words.text().length();
        boolean same = text.equals(words.text());
        return same ? words : new Run.Words(text, false, words.start(), words.end());
      }
      if (run instanceof Run.Marked marked) {
        return new Run.Marked(marked.mark(), runs(marked.inside()), marked.start(), marked.end());
      }
      if (run instanceof Run.Linked linked && !isAddress(linked)) {
        return new Run.Linked(linked.target(), runs(linked.inside()), linked.start(), linked.end());
      }
      at += run instanceof Run.Tag ? 0 : 1;
      return run;
    }
  }
}
