package org.copydesk.promotion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The phrases of one language, as its file lists them.
 *
 * <pre>
 * # a comment
 * [newsletter]              phrases that make a passage promotion of that kind
 * sign up for (our|the) newsletter
 * [newsletter topic]        words that only say what it is about
 * newsletter*
 * [you]                     words that speak to the reader; likewise [we] [ask] [report] [common]
 * [keep]                    phrases that keep a block, whatever else is in it
 * </pre>
 *
 * @param entries in the file's order
 */
record Lexicon(List<Entry> entries) {
  /** What a phrase says of a passage. */
  enum Sense {
    /** Promotion of the entry's rule. */
    CUE,
    /** It is about such a thing, which an article may be too. */
    TOPIC,
    /** Speaks to the reader. */
    YOU,
    /** The publisher speaks of itself. */
    WE,
    /** Asks for something to be done. */
    ASK,
    /** Somebody is reported to have said or done something. */
    REPORT,
    /** A word that most sentences of the language have. */
    COMMON,
    /** Story, whatever else is in the passage. */
    KEEP
  }

  /**
   * One pattern and what it means.
   *
   * @param rule of cues and topics only
   */
  record Entry(Sense sense, Optional<PromotionRule> rule, List<PhrasePattern> pattern) {}

  /** A line that cannot be read: its number from 1 and why. */
  record Fault(int line, String why) {}

  /** Reads a lexicon; lines that cannot be read are added to {@code faults} and left out. */
  static Lexicon read(String text, List<Fault> faults) {
    List<Entry> entries = new ArrayList<>();
    Optional<Entry> section = Optional.empty();
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      String plain = (line.startsWith("#") ? "" : line).strip();
      try {
        if (plain.startsWith("[") && plain.endsWith("]")) {
          section = Optional.of(section(plain.substring(1, plain.length() - 1).strip()));
        } else if (!plain.isEmpty()) {
          entries.add(entry(plain, section));
        }
      } catch (IllegalArgumentException fault) {
        faults.add(new Fault(number, String.valueOf(fault.getMessage())));
      }
    }
    return new Lexicon(List.copyOf(entries));
  }

  private static Entry entry(String pattern, Optional<Entry> section) {
    Entry head =
        section.orElseThrow(
            () -> new IllegalArgumentException("no section, such as [share], stands before it"));
    return new Entry(head.sense(), head.rule(), PhrasePattern.read(pattern));
  }

  private static Entry section(String name) {
    boolean topic = name.endsWith(" topic");
    String rule = topic ? name.substring(0, name.length() - " topic".length()).strip() : name;
    Optional<PromotionRule> named = PromotionRule.named(rule);
    if (named.isPresent()) {
      return new Entry(topic ? Sense.TOPIC : Sense.CUE, named, List.of());
    }
    for (Sense sense :
        List.of(Sense.YOU, Sense.WE, Sense.ASK, Sense.REPORT, Sense.COMMON, Sense.KEEP)) {
      if (sense.name().toLowerCase(Locale.ROOT).equals(name)) {
        return new Entry(sense, Optional.empty(), List.of());
      }
    }
    throw new IllegalArgumentException("there is no section [" + name + "]");
  }
}
