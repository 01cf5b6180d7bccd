package org.copydesk.markdown.block;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataKey;
import com.vladsch.flexmark.util.data.MutableDataSet;
import org.copydesk.markdown.tree.Tree;
import org.copydesk.text.Span;

/**
 * Reads the parts of a text (CommonMark 0.31.2, chapters 4 and 5, with GFM tables and task lists,
 * footnotes, definition lists and fenced divisions). Thread-safe; costly to make.
 *
 * <pre>{@code
 * Tree tree = new TreeReader().read(file.span(0, file.length()));
 * }</pre>
 */
public final class TreeReader {
  /** The offset of the first line that nests too deep; -1 when none does. */
  static final DataKey<Integer> TOO_DEEP = new DataKey<>("COPYDESK_TOO_DEEP", -1);

  private final Parser parser;

  public TreeReader() {
    MutableDataSet options = new MutableDataSet();
    options.set(Parser.BLOCK_QUOTE_PARSER, false);
    options.set(Parser.HEADING_PARSER, false);
    options.set(Parser.FENCED_CODE_BLOCK_PARSER, false);
    options.set(Parser.HTML_BLOCK_PARSER, false);
    options.set(Parser.THEMATIC_BREAK_PARSER, false);
    options.set(Parser.LIST_BLOCK_PARSER, false);
    parser =
        Parser.builder(options)
            .customBlockParserFactory(new BlockStarts.Factory())
            .paragraphPreProcessorFactory(new Unread.Factory())
            .customInlineParserFactory(Unread.inlineParser())
            .build();
  }

  /**
   * @param body the place of the Markdown in its file
   */
  public Tree read(Span body) {
    // NUL is not allowed in HTML; CommonMark 0.31.2, 2.3 asks for U+FFFD.
    String text = body.text().replace('\0', '\uFFFD');
    Document document = parser.parse(text);
    return new TreeBuilder(body, text).build(document, TOO_DEEP.get(document));
  }
}
