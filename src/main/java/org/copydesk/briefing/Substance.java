package org.copydesk.briefing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copydesk.claim.Claim;
import org.copydesk.claim.Event;
import org.copydesk.claim.Evidence;
import org.copydesk.claim.Figure;
import org.copydesk.markdown.Block;
import org.copydesk.markdown.Quotation;
import org.copydesk.text.Placed;
import org.copydesk.text.Span;

/**
 * What a reader takes from a briefing: title, summary, claims with ratings, findings and
 * quotations, figures, and the words of the text. Two versions are compared by it.
 *
 * <pre>{@code
 * Substance.of(briefing).statements();
 * }</pre>
 *
 * @param statements in reading order
 */
public record Substance(List<Statement> statements) {
  public Substance {
    statements = List.copyOf(statements);
  }

  public static Substance of(Briefing briefing) {
    Collecting all = new Collecting();
    Placed<String> title = briefing.head().title();
    all.add(Statement.Kind.TITLE, "", title.value(), title.span());
    briefing.head().summary().ifPresent(s -> all.add(Statement.Kind.SUMMARY, "", s));
    briefing.dossier().claims().forEach(all::claim);
    briefing.dossier().figures().forEach(all::figure);
    briefing.dossier().timeline().forEach(all::event);
    briefing.prose().quotations().forEach(all::quotation);
    Set<Integer> cut = new HashSet<>();
    briefing.prose().cut().forEach(block -> cut.add(block.index()));
    for (Block block : briefing.prose().blocks()) {
      if (!cut.contains(block.index()) && !block.text().isBlank()) {
        all.add(Statement.Kind.BODY, String.valueOf(block.index()), block.text(), block.span());
      }
    }
    return new Substance(all.statements);
  }

  /** The statement of that {@link Statement#key}. */
  public Optional<Statement> find(String key) {
    return statements.stream().filter(s -> s.key().equals(key)).findFirst();
  }

  private static final class Collecting {
    private final List<Statement> statements = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();

    void add(Statement.Kind kind, String id, Placed<String> text) {
      add(kind, id, text.value(), text.span());
    }

    void add(Statement.Kind kind, String id, String text, Span span) {
      statements.add(new Statement(kind, id, text.replaceAll("\\s+", " ").strip(), span));
    }

    void claim(Claim claim) {
      add(Statement.Kind.CLAIM, claim.id(), claim.text());
      add(Statement.Kind.RATING, claim.id(), claim.rating());
      claim.finding().ifPresent(finding -> add(Statement.Kind.FINDING, claim.id(), finding));
      for (Evidence evidence : claim.evidence()) {
        evidence.quote().ifPresent(q -> quote(claim.id(), evidence.source().value(), q));
      }
    }

    void figure(Figure figure) {
      add(Statement.Kind.LABEL, figure.id(), figure.label(), figure.span());
      for (Figure.Step step : figure.series()) {
        String date = step.asOf().map(d -> d.value().iso()).orElse("");
        String value = step.value().value() + figure.unit().map(u -> " " + u).orElse("");
        add(
            Statement.Kind.FIGURE,
            numbered(figure.id() + "@" + date, "#"),
            value,
            step.value().span());
        Optional<Placed<String>> quote = step.quote();
        quote.ifPresent(q -> quote(figure.id(), step.source().map(Placed::value).orElse(""), q));
      }
    }

    void event(Event event) {
      String date = event.date().value().iso();
      add(Statement.Kind.EVENT, numbered("timeline@" + date, "#"), event.text());
    }

    void quotation(Quotation quotation) {
      quote("", quotation.citation().source(), Placed.of(quotation.words(), quotation.span()));
    }

    private void quote(String of, String source, Placed<String> words) {
      add(Statement.Kind.QUOTATION, numbered(of + "/" + source, "#"), words);
    }

    /** The first of a name has it alone, the next ones are numbered. */
    private String numbered(String name, String sign) {
      int count = counts.merge(name, 1, Integer::sum);
      return count == 1 ? name : name + sign + count;
    }
  }
}
