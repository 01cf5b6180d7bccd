package org.copydesk.evidence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.evidence.NumberWords.Term;

/**
 * Finds the numbers of a text: digits of any script with the decimal and thousands signs of the
 * language, number words, and both together ("2.5 million", "3万"), with percentages told apart.
 *
 * <pre>{@code
 * Amounts.in("Huit policiers et 4 317 logements", "fr");   // 8, 4317
 * }</pre>
 *
 * A lone "one" is left out: in most languages it is an article.
 */
public final class Amounts {
  private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00A0\\u202F-]{0,2}");
  private static final Pattern IDEOGRAPHS = Pattern.compile("[〇零一二两兩三四五六七八九十百千万萬亿億兆]{2,}");

  private static final Pattern DIGITS = Pattern.compile("\\p{Nd}+");

  /** Longer rows of digits are no numbers that a person wrote. */
  private static final int LONGEST = 60;

  private static final char FIRST_IDEOGRAPH = '\u3007';

  private final String text;
  private final NumberWords words;
  private final List<Amount> found = new ArrayList<>();

  /**
   * Where the word for percent after the last number ends: "cent" in "pour cent" is no number of
   * its own.
   */
  private int percentEnd;

  private Amounts(String text, String language) {
    this.text = text;
    this.words = NumberWords.of(language);
  }

  /** All numbers, in the order of the text. */
  public static List<Amount> in(String text, String language) {
    Amounts amounts = new Amounts(text, language);
    amounts.run();
    return List.copyOf(amounts.found);
  }

  /**
   * A number under way: terms that follow each other, at most blanks, hyphens and joiners between
   * them.
   */
  private final class Run {
    private final List<Term> terms = new ArrayList<>();
    private int start;
    private int end;
    private boolean digits;

    void add(List<Term> more, Tokens token) {
      if (terms.isEmpty()) {
        start = token.start();
      }
      boolean eighty =
          words.vigesimal()
              && !terms.isEmpty()
              && is(4, terms.get(terms.size() - 1))
              && is(20, more.get(0));
      if (eighty) {
        terms.set(terms.size() - 1, new Term(BigDecimal.valueOf(80), false, true));
      } else {
        terms.addAll(more);
      }
      end = token.end();
    }

    private boolean is(int value, Term term) {
      return !term.multiplies() && term.value().compareTo(BigDecimal.valueOf(value)) == 0;
    }

    /**
     * A single letter counts only directly behind digits, as in "5k"; and "m" only in sums of
     * money, since 300 m are metres.
     */
    boolean mayTake(String word, Tokens token) {
      if (word.length() > 1 || word.charAt(0) >= FIRST_IDEOGRAPH) {
        return true;
      }
      boolean behind = digits && token.start() == end;
      boolean money =
          start > 0 && Character.getType(text.charAt(start - 1)) == Character.CURRENCY_SYMBOL;
      return behind && (money || !word.equals("m"));
    }

    /** Takes a sign such as 万 that follows digits without a blank. */
    boolean takesSign(Tokens token) {
      List<Term> sign =
          digits && token.start() == end && text.charAt(end) >= FIRST_IDEOGRAPH
              ? words.terms(Character.toString(token.group().codePointAt(0)))
              : List.of();
      if (sign.isEmpty() || !sign.get(0).multiplies()) {
        return false;
      }
      terms.addAll(sign);
      end = token.start() + 1;
      close();
      return true;
    }

    boolean reaches(int next) {
      return !terms.isEmpty()
          && next >= end
          && BETWEEN.matcher(text.substring(end, Math.min(next, end + 3))).matches()
          && next - end <= 2;
    }

    void close() {
      if (terms.isEmpty()) {
        digits = false;
        return;
      }
      boolean one = terms.size() == 1 && !digits && terms.get(0).value().equals(BigDecimal.ONE);
      boolean bare =
          !digits
              && terms.stream().allMatch(Term::multiplies)
              && (terms.size() > 1 || terms.stream().noneMatch(Term::alone));
      if (!one && !bare) {
        found.add(amount(terms, start, end));
      }
      terms.clear();
      digits = false;
    }
  }

  private void run() {
    Run run = new Run();
    Tokens token = new Tokens(text);
    int joined = -1;
    while (token.find()) {
      if (token.start() < percentEnd) {
        continue;
      }
      if (token.digits()) {
        run.close();
        digits(token, run);
        joined = -1;
        continue;
      }
      String word = token.group().toLowerCase(Locale.ROOT);
      List<Term> terms = run.mayTake(word, token) ? words.terms(word) : List.of();
      if (terms.isEmpty() && words.joins(word) && run.reaches(token.start())) {
        joined = token.end();
      } else if (terms.isEmpty()) {
        if (!run.takesSign(token)) {
          run.close();
          ideographs(token);
        }
        joined = -1;
      } else {
        boolean goesOn = run.reaches(token.start()) || joined >= 0 && token.start() - joined <= 2;
        if (!goesOn || joined >= 0 && run.digits) {
          run.close();
        }
        run.add(terms, token);
        joined = -1;
      }
    }
    run.close();
  }

  /** Numbers written in ideographs stand among other ideographs, without blanks. */
  private void ideographs(Tokens token) {
    if (text.charAt(token.start()) < FIRST_IDEOGRAPH) {
      return;
    }
    Matcher numbers = IDEOGRAPHS.matcher(token.group());
    while (numbers.find()) {
      List<Term> terms = words.terms(numbers.group());
      if (!terms.isEmpty()) {
        int start = token.start() + numbers.start();
        int end = token.start() + numbers.end();
        found.add(amount(terms, start, end));
      }
    }
  }

  private void digits(Tokens token, Run run) {
    Optional<BigDecimal> value =
        token.end() - token.start() > LONGEST
            ? Optional.empty()
            : new Digits(words.decimal(), words.group()).read(token.group());
    if (value.isPresent()) {
      run.add(List.of(new Term(value.get(), false, true)), token);
      run.digits = true;
      return;
    }
    Matcher each = DIGITS.matcher(token.group());
    while (each.find()) {
      if (each.group().length() > LONGEST) {
        continue;
      }
      int start = token.start() + each.start();
      BigDecimal part = new BigDecimal(Digits.ascii(each.group()));
      int end = start + each.group().length();
      found.add(new Amount(part, false, Units.beside(text, start, end), each.group(), start, end));
    }
  }

  private Amount amount(List<Term> terms, int start, int end) {
    String unit = Units.beside(text, start, end);
    boolean percent = isPercent(start, end) && !unit.equals(Units.PERCENTAGE_POINT);
    return new Amount(total(terms), percent, unit, text.substring(start, end), start, end);
  }

  private boolean isPercent(int start, int end) {
    String after = text.substring(end, Math.min(text.length(), end + 20)).toLowerCase(Locale.ROOT);
    String close = after.replaceFirst("^[\\s\\u00A0\\u202F-]{1,2}", "");
    for (String percent : words.percents()) {
      if (close.startsWith(percent)) {
        percentEnd = end + after.length() - close.length() + percent.length();
        return true;
      }
    }
    return close.startsWith("%")
        || close.startsWith("٪")
        || start > 0 && text.charAt(start - 1) == '%';
  }

  /** Adds and multiplies the way number words are spoken: (2 × 100 + 20 + 5) × 1000 + 7. */
  private static BigDecimal total(List<Term> terms) {
    BigDecimal thousand = BigDecimal.valueOf(1000);
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal section = BigDecimal.ZERO;
    BigDecimal pending = BigDecimal.ZERO;
    for (Term term : terms) {
      if (!term.multiplies()) {
        pending = pending.add(term.value());
      } else if (term.value().compareTo(thousand) < 0) {
        section = section.add(atLeastOne(pending).multiply(term.value()));
        pending = BigDecimal.ZERO;
      } else {
        total = total.add(atLeastOne(section.add(pending)).multiply(term.value()));
        section = BigDecimal.ZERO;
        pending = BigDecimal.ZERO;
      }
    }
    return total.add(section).add(pending);
  }

  private static BigDecimal atLeastOne(BigDecimal count) {
    return count.signum() == 0 ? BigDecimal.ONE : count;
  }
}
