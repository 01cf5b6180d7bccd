package org.copydesk.page.part;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.markdown.Piece;
import org.copydesk.markdown.Prose;

/**
 * What a briefing's text says within the fences of one claim.
 *
 * @param citations the indexes of its citations
 * @param sources the ids of the sources it cites
 */
public record Reasoning(List<Piece> pieces, Set<Integer> citations, Set<String> sources) {

  /**
   * The reasoning on a claim; nothing where the text gives it no place, or where it points to other
   * places of the briefing, such as a footnote, that only the briefing's page has.
   */
  public static Reasoning on(String claim, Prose prose) {
    List<Piece> pieces = find(claim, prose.pieces()).orElse(List.of());
    Set<Integer> citations = new HashSet<>();
    Set<String> sources = new HashSet<>();
    boolean whole = read(pieces, citations, sources);
    return whole
        ? new Reasoning(pieces, citations, sources)
        : new Reasoning(List.of(), Set.of(), Set.of());
  }

  private static Optional<List<Piece>> find(String claim, List<Piece> pieces) {
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Slot slot) {
        if (slot.kind().equals("claim") && slot.id().equals(claim)) {
          return Optional.of(slot.inside());
        }
        Optional<List<Piece>> deeper = find(claim, slot.inside());
        if (deeper.isPresent()) {
          return deeper;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean read(List<Piece> pieces, Set<Integer> citations, Set<String> sources) {
    boolean whole = true;
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Cite cite) {
        citations.add(cite.citation().index());
        sources.add(cite.citation().source());
      } else if (piece instanceof Piece.Markup markup) {
        whole &= !markup.html().contains("href=\"#");
      } else if (piece instanceof Piece.Slot slot) {
        whole &= read(slot.inside(), citations, sources);
      }
    }
    return whole;
  }
}
