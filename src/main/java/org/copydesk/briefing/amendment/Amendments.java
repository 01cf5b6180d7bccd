package org.copydesk.briefing.amendment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Statement;
import org.copydesk.briefing.Substance;
import org.copydesk.history.Edits;
import org.copydesk.history.WordDifference;
import org.copydesk.history.Wording;

/**
 * Compares two versions of a briefing.
 *
 * <pre>{@code
 * List<Amendment> amendments = new Amendments(id -> label(id)).between(before, after);
 * }</pre>
 *
 * @param rating what readers see for the id of a rating
 */
public record Amendments(UnaryOperator<String> rating) {
  /** Paragraphs that share less than this of their letters are two, and not one that changed. */
  private static final double ALIKE = 0.3;

  /** What differs, in reading order; empty when a reader would not see a difference. */
  public List<Amendment> between(Briefing before, Briefing after) {
    Substance old = Substance.of(before);
    Substance now = Substance.of(after);
    List<Amendment> found = new ArrayList<>(named(named(old), named(now)));
    found.addAll(text(body(old), body(now)));
    return List.copyOf(found);
  }

  /** Title, claims and figures: what is known again by its name. */
  private static List<Amendment> named(Map<String, Statement> old, Map<String, Statement> now) {
    Set<String> keys = new LinkedHashSet<>(now.keySet());
    keys.addAll(old.keySet());
    List<Amendment> found = new ArrayList<>();
    for (String key : keys) {
      Optional<Statement> before = Optional.ofNullable(old.get(key));
      Optional<Statement> after = Optional.ofNullable(now.get(key));
      String was = before.map(Statement::text).orElse("");
      String is = after.map(Statement::text).orElse("");
      if (!was.equals(is)) {
        Statement statement = after.or(() -> before).orElseThrow();
        String subject = subject(statement, after.isPresent() ? now : old);
        found.add(new Amendment(statement.kind(), subject, WordDifference.between(was, is)));
      }
    }
    found.sort(Comparator.comparing(Amendment::kind));
    return found;
  }

  private static String subject(Statement statement, Map<String, Statement> there) {
    String id = statement.id().replaceFirst("[/@].*", "");
    String key =
        switch (statement.kind()) {
          case RATING, FINDING, QUOTATION -> "claim:" + id;
          case FIGURE -> "label:" + id;
          default -> "";
        };
    return Optional.ofNullable(there.get(key)).map(Statement::text).orElse("");
  }

  private Map<String, Statement> named(Substance substance) {
    Map<String, Statement> named = new LinkedHashMap<>();
    for (Statement statement : substance.statements()) {
      boolean inText =
          statement.kind() == Statement.Kind.BODY
              || statement.kind() == Statement.Kind.QUOTATION && statement.id().startsWith("/");
      if (!inText) {
        named.put(statement.key(), shown(statement));
      }
    }
    return named;
  }

  private Statement shown(Statement statement) {
    return statement.kind() == Statement.Kind.RATING
        ? new Statement(
            statement.kind(), statement.id(), rating.apply(statement.text()), statement.span())
        : statement;
  }

  private static List<String> body(Substance substance) {
    return substance.statements().stream()
        .filter(statement -> statement.kind() == Statement.Kind.BODY)
        .map(Statement::text)
        .toList();
  }

  private static List<Amendment> text(List<String> old, List<String> now) {
    List<Amendment> found = new ArrayList<>();
    for (Edits.Replaced edit : Edits.between(old, now)) {
      replaced(
          old.subList(edit.from(), edit.to()), now.subList(edit.newFrom(), edit.newTo()), found);
    }
    return found;
  }

  private static void replaced(List<String> old, List<String> now, List<Amendment> found) {
    int both = Math.min(old.size(), now.size());
    for (int i = 0; i < both; i++) {
      List<Wording> words = WordDifference.between(old.get(i), now.get(i));
      if (alike(words)) {
        found.add(body(words));
      } else {
        found.add(body(WordDifference.between(old.get(i), "")));
        found.add(body(WordDifference.between("", now.get(i))));
      }
    }
    old.subList(both, old.size()).forEach(t -> found.add(body(WordDifference.between(t, ""))));
    now.subList(both, now.size()).forEach(t -> found.add(body(WordDifference.between("", t))));
  }

  private static boolean alike(List<Wording> words) {
    int kept = 0;
    int all = 0;
    for (Wording piece : words) {
      kept += piece.kind() == Wording.Kind.KEPT ? 2 * piece.text().length() : 0;
      all += piece.text().length() * (piece.kind() == Wording.Kind.KEPT ? 2 : 1);
    }
    return kept >= ALIKE * all;
  }

  private static Amendment body(List<Wording> words) {
    return new Amendment(Statement.Kind.BODY, "", words);
  }
}
