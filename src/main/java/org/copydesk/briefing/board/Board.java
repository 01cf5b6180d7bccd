package org.copydesk.briefing.board;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Correction;
import org.copydesk.briefing.Edition;
import org.copydesk.briefing.Status;
import org.copydesk.claim.Source;

/**
 * The desk's board: every briefing with what comes next for it, sources that are not kept, and what
 * readers were told this month.
 *
 * <pre>{@code
 * Board board = Board.of(edition, errors, OffsetDateTime.now());
 * board.cards(Lane.WAITING).get(0).command();   // copydesk sign-off content/briefings/a.md --as ben
 * }</pre>
 *
 * @param cards by lane, within a lane by file; published ones the newest first
 */
public record Board(List<Card> cards) {
  public Board {
    cards = List.copyOf(cards);
  }

  /** What is out begins with its date. */
  private static final Comparator<Card> NEWEST =
      Comparator.comparing(
          card ->
              card.lane() == Lane.CORRECTED || card.lane() == Lane.PUBLISHED ? card.state() : "",
          Comparator.reverseOrder());

  /** How much of a correction's text the board shows. */
  private static final int SHOWN = 100;

  /**
   * @param errors how many errors a file has that no sign-off settles, by its path
   * @param now the moment that decides what is out, what is due, and which month it is
   */
  public static Board of(Edition edition, Map<String, Long> errors, OffsetDateTime now) {
    List<Card> cards = new ArrayList<>();
    Steps steps = new Steps(edition, errors, now);
    for (Briefing briefing : edition.briefings()) {
      cards.add(steps.of(briefing));
      corrections(briefing, edition, now, cards);
    }
    unreadable(edition, errors, cards);
    sources(edition, cards);
    cards.sort(Comparator.comparing(Card::lane).thenComparing(NEWEST));
    return new Board(cards);
  }

  public List<Card> cards(Lane lane) {
    return cards.stream().filter(card -> card.lane() == lane).toList();
  }

  /** Files of briefings with errors of which no briefing came to be, such as a half-done merge. */
  private static void unreadable(Edition edition, Map<String, Long> errors, List<Card> cards) {
    Set<String> read =
        edition.briefings().stream().map(b -> b.file().path()).collect(Collectors.toSet());
    errors.keySet().stream()
        .filter(file -> file.matches("content/briefings/.*\\.md") && !read.contains(file))
        .sorted()
        .map(Board::unreadable)
        .forEach(cards::add);
  }

  private static Card unreadable(String file) {
    return new Card(
        Lane.UNREADABLE,
        file,
        file,
        Optional.empty(),
        "",
        "Mend what is wrong",
        Optional.of("copydesk check " + Card.word(file)));
  }

  private static void corrections(
      Briefing briefing, Edition edition, OffsetDateTime now, List<Card> cards) {
    for (Correction correction : briefing.corrections()) {
      var day = correction.on().value().day();
      if (day.getYear() == now.getYear()
          && day.getMonth() == now.getMonth()
          && briefing.status().isOut()) {
        cards.add(
            new Card(
                Lane.CORRECTED,
                briefing.file().path(),
                briefing.title(),
                Optional.of(edition.addresses().of(briefing)),
                correction.on().value()
                    + ", "
                    + correction.kind().name().toLowerCase(Locale.ROOT)
                    + ": "
                    + shortened(correction.text().value()),
                "Nothing; readers were told",
                Optional.empty()));
      }
    }
  }

  private static String shortened(String text) {
    return text.length() <= SHOWN
        ? text
        : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, SHOWN))) + "…";
  }

  private static void sources(Edition edition, List<Card> cards) {
    for (Source source : edition.sources().values()) {
      if (isWanted(source) && edition.captures(source).isEmpty()) {
        String file = "content/sources/" + source.id() + "/source.yaml";
        cards.add(uncaptured(source, file, source.id(), edition));
      }
    }
    for (Briefing briefing : edition.briefings()) {
      for (Source source : briefing.dossier().sources()) {
        if (isWanted(source)
            && briefing.status() != Status.WITHDRAWN
            && edition.captures(briefing, source.id()).isEmpty()) {
          String id = briefing.slug() + "/" + source.id();
          cards.add(uncaptured(source, briefing.file().path(), id, edition));
        }
      }
    }
  }

  private static boolean isWanted(Source source) {
    return source.url().isPresent() && source.disclosure().notCaptured().isEmpty();
  }

  private static Card uncaptured(Source source, String file, String id, Edition edition) {
    return new Card(
        Lane.UNCAPTURED,
        file,
        source.name(edition.site().defaultLanguage()),
        Optional.empty(),
        "`" + source.id() + "` is on the web only",
        "Store it",
        Optional.of("copydesk capture " + Card.word(id)));
  }
}
