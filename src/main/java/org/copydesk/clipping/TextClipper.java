package org.copydesk.clipping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.copydesk.clipping.part.Part;

/** Reads pasted text: its first lines as title and standfirst, the rest as body. */
final class TextClipper {
  private static final Pattern SENTENCE_END =
      Pattern.compile(".*[.!?…。！？؟।][\"'”’»)\\]]*$", Pattern.DOTALL);

  /** An item of a list, such as "2) Call the press office", which no standfirst begins as. */
  private static final Pattern ENUMERATED =
      Pattern.compile("\\(?(?:\\p{Nd}{1,3}|\\p{L})[.)]\\s|[-–—*]\\s");

  private static final int TITLE = 220;
  private static final int STANDFIRST = 320;

  private TextClipper() {}

  /**
   * Title, standfirst and what is left, before anything is cut.
   *
   * @param whole all of it, the title and the standfirst too
   */
  record Reading(
      Optional<String> title, List<String> standfirst, List<Part> body, List<Part> whole) {}

  static Reading read(String text) {
    List<Part> whole = List.copyOf(TextBlocks.of(text));
    List<Part> parts = new ArrayList<>(whole);
    Optional<String> title = Optional.empty();
    List<String> standfirst = new ArrayList<>();
    if (parts.size() > 1 && isHeadline(parts.get(0), TITLE) && holdsStory(parts)) {
      title = Optional.of(parts.remove(0).text());
      while (standfirst.size() < 3
          && parts.size() > 1
          && isHeadline(parts.get(0), STANDFIRST)
          && !ENUMERATED.matcher(parts.get(0).text()).lookingAt()
          && isStory(parts.get(1), parts)) {
        standfirst.add(parts.remove(0).text());
      }
    }
    return new Reading(title, standfirst, parts, whole);
  }

  /** A line that stands over a story: short, and not closed like a sentence of it. */
  private static boolean isHeadline(Part part, int limit) {
    String text = part.text();
    boolean closed =
        SENTENCE_END.matcher(text).matches() && !text.endsWith("?") && !text.endsWith("!");
    return part instanceof Part.Paragraph && text.length() <= limit && text.length() > 1 && !closed;
  }

  private static boolean isStory(Part next, List<Part> rest) {
    return next.text().length() > 40 || rest.size() > 3;
  }

  /** A list of lines without a single sentence has no headline. */
  private static boolean holdsStory(List<Part> parts) {
    return parts.stream().anyMatch(p -> SENTENCE_END.matcher(p.text()).matches());
  }
}
