package org.copydesk.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.copydesk.briefing.board.Board;
import org.copydesk.briefing.board.Card;
import org.copydesk.briefing.board.Lane;
import org.copydesk.json.JsonObject;

/**
 * The desk's board as text for a terminal or as JSON.
 *
 * @param most how many cards of a lane the text shows; JSON has all
 */
public record BoardReport(Look look, int most) {
  private static final int NARROW = 72;

  /** One table for each lane that has cards, and at the end how many each has. */
  public void write(Board board, Appendable out) throws IOException {
    if (board.cards().isEmpty()) {
      out.append("There is no briefing yet. `copydesk new briefing` begins one.\n");
      return;
    }
    for (Lane lane : Lane.values()) {
      List<Card> cards = board.cards(lane);
      if (!cards.isEmpty()) {
        lane(lane, cards, out);
      }
    }
  }

  /** {@code {"lanes": [{"name", "title", "count", "cards": [{"file", "title", "page", …}]}]}}. */
  public static JsonObject json(Board board) {
    List<JsonObject> lanes = new ArrayList<>();
    for (Lane lane : Lane.values()) {
      List<Card> cards = board.cards(lane);
      lanes.add(
          JsonObject.of("name", lane.id())
              .put("title", lane.title())
              .put("count", cards.size())
              .putAll("cards", cards.stream().map(BoardReport::json).toList()));
    }
    return new JsonObject().putAll("lanes", lanes);
  }

  private static JsonObject json(Card card) {
    return JsonObject.of("file", card.file())
        .put("title", card.title())
        .put("page", card.page())
        .put("state", card.state())
        .put("next", card.next())
        .put("command", card.command());
  }

  private void lane(Lane lane, List<Card> cards, Appendable out) throws IOException {
    out.append(look.paint(paint(lane), lane.title() + " (" + cards.size() + ")")).append('\n');
    List<Card> shown = cards.subList(0, Math.min(most, cards.size()));
    int column = shown.stream().mapToInt(card -> Cells.of(name(card))).max().orElse(0);
    for (Card card : shown) {
      if (look.width() < NARROW || column > look.width() / 2) {
        stacked(card, out);
      } else {
        row(card, column, out);
      }
    }
    if (shown.size() < cards.size()) {
      out.append("  … and ").append(Integer.toString(cards.size() - shown.size()));
      out.append(" more; `copydesk status --all` lists them\n");
    }
    out.append('\n');
  }

  private void row(Card card, int column, Appendable out) throws IOException {
    String margin = " ".repeat(column + 4);
    out.append("  ").append(name(card)).append(" ".repeat(column - Cells.of(name(card)) + 2));
    out.append(wrapped(words(card), margin)).append('\n');
    command(card, margin, out);
  }

  private void stacked(Card card, Appendable out) throws IOException {
    out.append("  ").append(name(card)).append('\n');
    out.append("    ").append(wrapped(words(card), "    ")).append('\n');
    command(card, "    ", out);
  }

  /** A command is never broken: it is there to be copied. */
  private void command(Card card, String margin, Appendable out) throws IOException {
    if (card.command().isPresent()) {
      String command = Cells.safe(card.command().get());
      out.append(margin).append(look.paint(Look.Paint.FAINT, command)).append('\n');
    }
  }

  private static String name(Card card) {
    String path = card.file();
    return Cells.safe(path.startsWith("content/") ? path.substring("content/".length()) : path);
  }

  private static String words(Card card) {
    String end = card.state().matches("(?s).*[.!?…]") ? " " : ". ";
    String state = card.state().isEmpty() ? "" : capital(card.state()) + end;
    return Cells.safe(state + card.next() + ".");
  }

  private static String capital(String text) {
    int first = text.offsetByCodePoints(0, 1);
    return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
  }

  private String wrapped(String text, String margin) {
    StringBuilder out = new StringBuilder();
    int column = margin.length();
    for (String word : text.split(" ")) {
      boolean first = out.length() == 0;
      if (!first && column + 1 + Cells.of(word) > look.width()) {
        out.append('\n').append(margin);
        column = margin.length();
      } else if (!first) {
        out.append(' ');
        column++;
      }
      out.append(word);
      column += Cells.of(word);
    }
    return out.toString();
  }

  private static Look.Paint paint(Lane lane) {
    return switch (lane) {
      case OUTDATED -> Look.Paint.RED;
      case WAITING, RECHECK -> Look.Paint.YELLOW;
      case APPROVED -> Look.Paint.GREEN;
      default -> Look.Paint.BOLD;
    };
  }
}
