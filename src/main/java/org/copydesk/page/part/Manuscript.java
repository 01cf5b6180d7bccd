package org.copydesk.page.part;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.briefing.Briefing;
import org.copydesk.markdown.Citation;
import org.copydesk.markdown.Division;
import org.copydesk.markdown.Link;
import org.copydesk.markdown.MarkdownLine;
import org.copydesk.markdown.Picture;
import org.copydesk.markdown.PlainMarkdown;
import org.copydesk.page.address.Linking;
import org.copydesk.page.words.Words;

/**
 * A briefing's text as Markdown that any reader of Markdown understands: citations are footnotes,
 * claims and figures are quotation blocks and lists, addresses are whole.
 */
public record Manuscript(Briefing briefing, Story story) {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** The Markdown of the text. */
  public String markdown(Linking linking, Words words) {
    return PlainMarkdown.of(
        briefing.prose(), briefing.body(), new Plain(story, linking, words, new HashSet<>()));
  }

  /** A text that reads back as itself, for use within a line of Markdown. */
  public static String line(String text) {
    String line = isEven(text) ? text : BLANKS.matcher(text).replaceAll(" ");
    return new MarkdownLine().text(line.strip()).markdown();
  }

  /** Whether its only blanks are single spaces. */
  private static boolean isEven(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == ' ' && i > 0 && text.charAt(i - 1) == ' ') {
        return false;
      }
    }
    return true;
  }

  /**
   * @param shown the claims and figures shown so far, each of which shows once
   */
  private record Plain(Story story, Linking linking, Words words, Set<String> shown)
      implements PlainMarkdown.Wordings {

    @Override
    public String cite(Citation citation) {
      if (!story.boxes().marks().containsKey(citation.index())) {
        return "";
      }
      String locator = citation.locator().map(place -> " (" + line(place) + ")").orElse("");
      return locator + "[^source-" + citation.source() + "]";
    }

    @Override
    public String open(Division division) {
      String id = division.argument().orElse("");
      if (!shown.add(division.kind() + " " + id)) {
        return "";
      }
      return switch (division.kind()) {
        case "claim" -> found(story.boxes().claims(), id).map(this::claim).orElse("");
        case "figure" -> found(story.boxes().figures(), id).map(this::figure).orElse("");
        default -> "";
      };
    }

    private static <T> Optional<T> found(Map<String, T> boxes, String id) {
      return Optional.ofNullable(boxes.get(id));
    }

    private String claim(ClaimBox claim) {
      return "> **"
          + words.say("claim")
          + ":** "
          + line(claim.text())
          + "\\\n> **"
          + words.say("claim.rated")
          + ":** "
          + line(claim.verdict().label())
          + claim.finding().map(finding -> "\\\n> " + line(finding)).orElse("")
          + "\n";
    }

    private String figure(FigureBox figure) {
      StringBuilder out = new StringBuilder("**" + line(figure.label()) + "**");
      figure.unit().ifPresent(unit -> out.append(" (").append(line(unit)).append(')'));
      out.append("\n\n");
      for (FigureBox.Row row : figure.rows()) {
        out.append("- ");
        row.asOf().ifPresent(date -> out.append(words.day(date)).append(": "));
        out.append(line(words.number(row.value())));
        out.append('\n');
      }
      return out.toString();
    }

    @Override
    public String address(Link link) {
      return setter().href(link);
    }

    @Override
    public String picture(Picture picture) {
      return setter().src(picture);
    }

    private Setter setter() {
      return new Setter(story.file(), story.self(), story.directory(), Map.of(), linking, words);
    }
  }
}
