package org.copydesk.markdown.block;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserFactory;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps flexmark's inline parser away: some of its scans grow with the square of the text, and it
 * fails seventeen of the specification's examples. Paragraphs are handed on with their lines
 * unread.
 */
final class Unread implements ParagraphPreProcessor {
  @Override
  public int preProcessBlock(Paragraph paragraph, ParserState state) {
    Shape.Text text = new Shape.Text();
    text.lines.addAll(paragraph.getContentLines());
    paragraph.insertBefore(text);
    paragraph.unlink();
    paragraph.setContentLines(List.of());
    return 0;
  }

  /** One inline parser for all texts: it reads nothing and keeps nothing, and is costly to make. */
  static InlineParserFactory inlineParser() {
    Map<Class<?>, InlineParser> made = new ConcurrentHashMap<>();
    return (options, special, delimiters, processors, links, extensions) ->
        made.computeIfAbsent(
            Unread.class,
            one ->
                new InlineParserImpl(options, special, delimiters, processors, links, extensions) {
                  @Override
                  public void initializeDocument(Document document) {}

                  @Override
                  public void finalizeDocument(Document document) {}

                  @Override
                  public void parse(BasedSequence content, Node block) {}
                });
  }

  /** Makes one for each text. */
  static final class Factory implements ParagraphPreProcessorFactory {
    @Override
    public ParagraphPreProcessor apply(ParserState state) {
      return new Unread();
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
      return null;
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
      return null;
    }

    @Override
    public boolean affectsGlobalScope() {
      return false;
    }
  }
}
