package org.copydesk.briefing.yaml;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.copydesk.text.Diagnostic;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Says what broke the YAML, in words that people understand. */
final class YamlFault {
  private YamlFault() {}

  /** What the parser says, what that means, and the cure; the first that fits counts. */
  private record Saying(String parser, String sentence, String hint) {}

  private static final List<Saying> SAYINGS =
      List.of(
          new Saying(
              "(tab)",
              "A tab stands here, where YAML wants blanks.",
              "Indent with blanks: two for each step."),
          new Saying(
              "mapping values are not allowed here",
              "A second colon stands in this line, or the line is indented too far.",
              "Put a value that holds a colon into quotation marks: `title: \"One: two\"`."),
          new Saying(
              "could not find expected ':'",
              "This line has no colon after its key, or stands too far to the left.",
              "Write `key: value`, and indent the further lines of a long text."),
          new Saying(
              "escape",
              "This backslash and what follows it mean nothing in YAML.",
              "Write two backslashes, or use '…' instead of \"…\"."),
          new Saying(
              "quoted scalar",
              "A quotation mark opened here is not closed as YAML wants it.",
              "Close it; within '…' write '' for an apostrophe, within \"…\" write \\\" for a mark."),
          new Saying(
              "flow node",
              "A bracket or brace is opened before this and not closed.",
              "Close it, or put the value into quotation marks if it is part of a text."),
          new Saying(
              "flow sequence",
              "A list opened with `[` is not closed with `]`.",
              "Close it, or put the value into quotation marks if the bracket is part of a text."),
          new Saying(
              "flow mapping",
              "A mapping opened with `{` is not closed with `}`.",
              "Close it, or put the value into quotation marks if the brace is part of a text."),
          new Saying(
              "block mapping",
              "This line does not fit the lines around it.",
              "Begin all keys of a mapping in the same column; quote a value that starts with a mark."),
          new Saying(
              "block collection",
              "This line does not fit the list around it.",
              "Begin every `-` of a list in the same column."),
          new Saying(
              "block sequence entries are not allowed",
              "A list cannot begin in this place.",
              "Begin it in the line below the key, with `- ` before each entry."),
          new Saying(
              "cannot start any token",
              "A value cannot begin with this character.",
              "Put the value into quotation marks."),
          new Saying(
              "alias",
              "After `*` the name of a marked value is missing.",
              "Put the value into quotation marks if the asterisk is part of a text."),
          new Saying(
              "anchor",
              "After `&` a name is missing.",
              "Put the value into quotation marks if the ampersand is part of a text."),
          new Saying(
              "directive", "A line beginning with `%` means nothing here.", "Remove the line."),
          new Saying(
              "block scalar",
              "The text after `|` or `>` does not begin as YAML wants it.",
              "Begin the text in the next line, indented by two blanks."));

  static Diagnostic of(YamlEngineException broken, Places places) {
    if (broken instanceof ReaderException unreadable) {
      return Remark.CONTROL_CHARACTER
          .at(
              places.at(places.offset(unreadable.getPosition())),
              String.format(
                  Locale.ROOT,
                  "The character U+%04X must not stand in YAML.",
                  unreadable.getCodePoint()))
          .hint("Remove it; it cannot be seen in most editors.");
    }
    if (broken instanceof MarkedYamlEngineException marked) {
      return marked(marked, places);
    }
    return unknown(broken, places);
  }

  /** For what the parser does not foresee, such as {@code "\\UCCCCCCCC"}. */
  static Diagnostic unknown(Throwable fault, Places places) {
    String text = places.text();
    int escape = Math.max(text.indexOf("\\U"), text.indexOf("\\u"));
    if (fault instanceof IllegalArgumentException && escape >= 0) {
      return Remark.BROKEN_YAML
          .at(places.span(escape, escape + 2), "This backslash names no Unicode character.")
          .hint("Write the character itself, or use '…' instead of \"…\".");
    }
    return Remark.BROKEN_YAML
        .at(places.at(0), "The YAML from here on cannot be read.")
        .hint("Look for brackets, braces or quotation marks that are not closed.");
  }

  private static Diagnostic marked(MarkedYamlEngineException broken, Places places) {
    String problem = Optional.ofNullable(broken.getProblem()).orElse("");
    String context = Optional.ofNullable(broken.getContext()).orElse("");
    String said = (problem + " / " + context).toLowerCase(Locale.ROOT);
    for (Saying saying : SAYINGS) {
      if (said.contains(saying.parser())) {
        return Remark.BROKEN_YAML
            .at(places.at(places.offset(place(broken, saying))), saying.sentence())
            .hint(saying.hint());
      }
    }
    return Remark.BROKEN_YAML
        .at(
            broken.getProblemMark().map(places::at).orElseGet(() -> places.at(0)),
            "This is not YAML: " + (problem.isEmpty() ? context : problem) + ".")
        .hint("Put the value into quotation marks if it is a text.");
  }

  /** What is not closed is shown where it opens; everything else where it was noticed. */
  private static int place(MarkedYamlEngineException broken, Saying saying) {
    boolean open = saying.parser().startsWith("flow") || saying.parser().equals("quoted scalar");
    Optional<Mark> mark =
        open ? broken.getContextMark().or(broken::getProblemMark) : broken.getProblemMark();
    return mark.map(Mark::getIndex).orElse(0);
  }
}
