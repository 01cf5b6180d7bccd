package org.copydesk.briefing;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copydesk.claim.Claim;
import org.copydesk.claim.Evidence;
import org.copydesk.claim.Excerpt;
import org.copydesk.claim.Figure;
import org.copydesk.markdown.Prose;
import org.copydesk.markdown.Quotation;
import org.copydesk.text.Placed;
import org.copydesk.text.Span;

/**
 * Words that a text says stand in a source.
 *
 * @param form where they stand in the text
 * @param source the id of the source
 */
public record CitedWords(Form form, String source, Excerpt excerpt) {
  /** The first words in quotation marks in a citation's locator. */
  private static final Pattern ORIGINAL =
      Pattern.compile("[,;]?\\s*[\"“„«‘‚‹「『](.+)[\"”“»’‘›」』]\\s*$");

  /** Where quoted words may stand. */
  public enum Form {
    /** In quotation marks before a citation. */
    RUNNING,
    /** In a block quotation that ends in a citation. */
    BLOCK,
    /** As the {@code quote} of a piece of evidence. */
    EVIDENCE,
    /** As the {@code quote} of a figure. */
    FIGURE
  }

  /** Where the words as we print them stand. */
  public Span span() {
    return excerpt.words().span();
  }

  /** All in a briefing, in the author's order: claims, figures, body. */
  static List<CitedWords> in(Briefing briefing) {
    return Stream.of(
            briefing.dossier().claims().stream().flatMap(CitedWords::in),
            briefing.dossier().figures().stream().flatMap(CitedWords::in),
            in(briefing.prose()))
        .flatMap(words -> words)
        .toList();
  }

  /** All in a text. */
  static Stream<CitedWords> in(Prose prose) {
    return prose.quotations().stream().map(CitedWords::of);
  }

  private static Stream<CitedWords> in(Claim claim) {
    return claim.evidence().stream().flatMap(CitedWords::in);
  }

  private static Stream<CitedWords> in(Evidence evidence) {
    return evidence.excerpt().stream()
        .map(excerpt -> new CitedWords(Form.EVIDENCE, evidence.source().value(), excerpt));
  }

  private static Stream<CitedWords> in(Figure figure) {
    return figure.series().stream()
        .filter(step -> step.source().isPresent())
        .flatMap(
            step ->
                step.excerpt().stream()
                    .map(e -> new CitedWords(Form.FIGURE, step.source().get().value(), e)));
  }

  private static CitedWords of(Quotation quotation) {
    Placed<String> words = Placed.of(quotation.words(), quotation.span());
    Optional<Placed<String>> original =
        quotation
            .citation()
            .locator()
            .flatMap(CitedWords::original)
            .map(text -> Placed.of(text, quotation.citation().span()));
    return new CitedWords(
        quotation.block() ? Form.BLOCK : Form.RUNNING,
        quotation.citation().source(),
        new Excerpt(words, original, Optional.empty(), Optional.empty()));
  }

  /**
   * The source's own words that a citation's locator gives for a translated quotation: {@code p. 3,
   * “les mots”}.
   */
  public static Optional<String> original(String locator) {
    Matcher quoted = ORIGINAL.matcher(locator);
    return quoted.find() ? Optional.of(quoted.group(1).strip()) : Optional.empty();
  }

  /** A citation's locator without the source's own words. */
  public static String place(String locator) {
    return ORIGINAL.matcher(locator).replaceFirst("").strip();
  }
}
