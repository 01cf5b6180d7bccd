package org.copydesk.markdown.block;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copydesk.markdown.inline.TagSyntax;
import org.jspecify.annotations.Nullable;

/** Parses lines of raw HTML, in its seven kinds (CommonMark 0.31.2, 4.6). */
final class HtmlParser extends AbstractBlockParser {
  private static final Set<String> RAW = Set.of("script", "pre", "style", "textarea");

  private static final Set<String> BLOCKS =
      Set.of(
          ("address article aside base basefont blockquote body caption center col colgroup dd"
                  + " details dialog dir div dl dt fieldset figcaption figure footer form frame"
                  + " frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main"
                  + " menu menuitem nav noframes ol optgroup option p param search section summary"
                  + " table tbody td tfoot th thead title tr track ul")
              .split(" "));

  private final Shape.Html html = new Shape.Html();

  /** One of these ends the block; with none a blank line does. */
  private final List<String> closers;

  private boolean closed;

  private HtmlParser(List<String> closers) {
    this.closers = closers;
  }

  static @Nullable BlockStart tryStart(ParserState state, boolean inParagraph) {
    List<String> closers = closers(Lines.rest(state), inParagraph);
    if (closers == null) {
      return BlockStart.none();
    }
    HtmlParser parser = new HtmlParser(closers);
    parser.html.from = Lines.start(state);
    return BlockStart.of(parser).atIndex(state.getIndex());
  }

  /** What ends the HTML that a line starts; null when it starts none. */
  private static @Nullable List<String> closers(String line, boolean inParagraph) {
    if (line.startsWith("<!--")) {
      return List.of("-->");
    }
    if (line.startsWith("<?")) {
      return List.of("?>");
    }
    if (line.startsWith("<![CDATA[")) {
      return List.of("]]>");
    }
    if (line.startsWith("<!") && line.length() > 2 && Character.isLetter(line.charAt(2))) {
      return List.of(">");
    }
    boolean closing = line.startsWith("</");
    int nameEnd = closing ? 2 : 1;
    int nameStart = nameEnd;
    while (nameEnd < line.length() && isNameCharacter(line.charAt(nameEnd))) {
      nameEnd++;
    }
    String name = line.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT);
    char after = nameEnd < line.length() ? line.charAt(nameEnd) : ' ';
    boolean ended = Lines.isBlank(after) || after == '>';
    if (!closing && ended && RAW.contains(name)) {
      return List.of("</script>", "</pre>", "</style>", "</textarea>");
    }
    if (BLOCKS.contains(name) && (ended || line.startsWith("/>", nameEnd))) {
      return List.of();
    }
    int end = closing ? TagSyntax.closingTagEnd(line, 0) : TagSyntax.openTagEnd(line, 0);
    return !inParagraph && end > 0 && Lines.blankFrom(line, end) ? List.of() : null;
  }

  private static boolean isNameCharacter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-';
  }

  @Override
  public Shape getBlock() {
    return html;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    return closed || closers.isEmpty() && state.isBlank()
        ? BlockContinue.none()
        : BlockContinue.atIndex(state.getIndex());
  }

  @Override
  public void addLine(ParserState state, BasedSequence line) {
    html.lines.add(line);
    html.to = Lines.end(state);
    String lower = closers.isEmpty() ? "" : line.toString().toLowerCase(Locale.ROOT);
    closed = closers.stream().anyMatch(lower::contains);
  }

  @Override
  public boolean isRawText() {
    return true;
  }

  @Override
  public void closeBlock(ParserState state) {}
}
