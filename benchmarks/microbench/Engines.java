package org.copydesk.micro;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.copydesk.markdown.BlockJudge;
import org.copydesk.markdown.Citation;
import org.copydesk.markdown.Link;
import org.copydesk.markdown.MarkdownReader;
import org.copydesk.markdown.Picture;
import org.copydesk.markdown.Prose;
import org.copydesk.markdown.Setting;
import org.copydesk.text.TextFile;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** What the Markdown of one briefing costs: here, and with either engine alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Engines {
  private static final List<Extension> EXTENSIONS =
      List.of(
          TablesExtension.create(),
          StrikethroughExtension.create(),
          TaskListItemsExtension.create(),
          FootnotesExtension.create());
  private static final Setting PLAIN =
      new Setting() {
        @Override
        public String href(Link link) {
          return link.written();
        }

        @Override
        public String src(Picture picture) {
          return picture.source().written();
        }

        @Override
        public Mark mark(Citation citation) {
          return new Mark(
              citation.source(),
              "#source-" + citation.source(),
              "cite-" + citation.index(),
              "",
              Optional.empty());
        }

        @Override
        public String word(String key) {
          return key;
        }
      };

  private final MarkdownReader reader = new MarkdownReader();
  private final com.vladsch.flexmark.parser.Parser flexmark =
      com.vladsch.flexmark.parser.Parser.builder().build();
  private final com.vladsch.flexmark.html.HtmlRenderer flexmarkHtml =
      com.vladsch.flexmark.html.HtmlRenderer.builder().build();
  private final org.commonmark.parser.Parser commonmark =
      org.commonmark.parser.Parser.builder().build();
  private final org.commonmark.parser.Parser commonmarkExtended =
      org.commonmark.parser.Parser.builder().extensions(EXTENSIONS).build();
  private final org.commonmark.renderer.html.HtmlRenderer commonmarkHtml =
      org.commonmark.renderer.html.HtmlRenderer.builder().extensions(EXTENSIONS).build();
  private List<String> bodies;
  private List<Prose> read;

  @Setup
  public void prepare() {
    bodies = Bodies.all();
    read = bodies.stream().map(this::prose).toList();
  }

  /** The room {@code markdown}: places, citations, claims, safety, typography. */
  @Benchmark
  @OperationsPerInvocation(Bodies.COUNT)
  public void copydeskReads(Blackhole hole) {
    bodies.forEach(body -> hole.consume(prose(body)));
  }

  /** What it read, written as HTML. */
  @Benchmark
  @OperationsPerInvocation(Bodies.COUNT)
  public void copydeskWrites(Blackhole hole) {
    read.forEach(prose -> prose.set(PLAIN).forEach(section -> hole.consume(section.toString())));
  }

  /** Flexmark without extensions, as the room uses it. */
  @Benchmark
  @OperationsPerInvocation(Bodies.COUNT)
  public void flexmarkReads(Blackhole hole) {
    bodies.forEach(body -> hole.consume(flexmark.parse(body)));
  }

  @Benchmark
  @OperationsPerInvocation(Bodies.COUNT)
  public void flexmarkReadsAndWrites(Blackhole hole) {
    bodies.forEach(body -> hole.consume(flexmarkHtml.render(flexmark.parse(body))));
  }

  /** commonmark-java without extensions. */
  @Benchmark
  @OperationsPerInvocation(Bodies.COUNT)
  public void commonmarkReads(Blackhole hole) {
    bodies.forEach(body -> hole.consume(commonmark.parse(body)));
  }

  /** With tables, strikethrough, task lists and footnotes. */
  @Benchmark
  @OperationsPerInvocation(Bodies.COUNT)
  public void commonmarkExtendedReads(Blackhole hole) {
    bodies.forEach(body -> hole.consume(commonmarkExtended.parse(body)));
  }

  @Benchmark
  @OperationsPerInvocation(Bodies.COUNT)
  public void commonmarkExtendedReadsAndWrites(Blackhole hole) {
    bodies.forEach(body -> hole.consume(commonmarkHtml.render(commonmarkExtended.parse(body))));
  }

  private Prose prose(String body) {
    TextFile file = new TextFile("content/briefings/a.md", body);
    return reader.read(file.span(0, body.length()), "en", BlockJudge.KEEP_ALL);
  }
}
