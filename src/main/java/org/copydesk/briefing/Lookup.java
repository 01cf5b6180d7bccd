package org.copydesk.briefing;

import org.copydesk.claim.Source;
import org.copydesk.evidence.Match;
import org.copydesk.evidence.StoredCapture;

/**
 * Quoted words looked up in the captures of their source.
 *
 * @param lang the language of the text that quotes them
 * @param source the source they are said to stand in
 */
public record Lookup(CitedWords words, String lang, Source source, Answer answer) {

  /** One of three: found, absent, cannot be checked. */
  public sealed interface Answer {
    /**
     * They stand in a capture.
     *
     * @param capture the newest that has them
     * @param newest whether there is no newer one
     */
    record Found(StoredCapture capture, Match.Found match, boolean newest) implements Answer {}

    /** They stand in none; what the newest has instead. */
    record Absent(StoredCapture capture, Match.Absent match) implements Answer {}

    /** The source has no capture. */
    record NotCaptured() implements Answer {}

    /** There are captures, and yet nothing can be said; why, in a sentence. */
    record Unchecked(String reason) implements Answer {}
  }

  /** Whether the text and the source are in one language, or that is not known. */
  public boolean sameLanguage() {
    return source.lang().map(other -> primary(other).equals(primary(lang))).orElse(true);
  }

  private static String primary(String tag) {
    int dash = tag.indexOf('-');
    return dash < 0 ? tag : tag.substring(0, dash);
  }
}
