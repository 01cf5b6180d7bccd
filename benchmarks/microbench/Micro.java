package org.copydesk.micro;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.copydesk.briefing.EditionReader;
import org.copydesk.briefing.Reading;
import org.copydesk.clipping.Clipper;
import org.copydesk.evidence.QuotationMatcher;
import org.copydesk.page.Page;
import org.copydesk.page.PagePlan;
import org.copydesk.page.theme.Theme;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The five things that builds and imports spend their time on; each for one briefing, page or
 * quotation.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Micro {
  private List<String> quotations;
  private QuotationMatcher capture;
  private List<String> foreign;
  private Clipper clipper;
  private Theme theme;
  private List<Page> briefings;

  @Setup
  public void prepare() throws Exception {
    List<String> bodies = Bodies.all();
    capture = QuotationMatcher.of(String.join("\n", bodies.subList(0, 10)));
    quotations = new ArrayList<>();
    foreign = new ArrayList<>();
    for (String body : bodies) {
      int middle = body.indexOf(' ', body.length() / 2);
      quotations.add(body.substring(middle + 1, body.indexOf(' ', middle + 80)));
      foreign.add(page(body));
    }
    clipper = new Clipper();
    theme = Theme.open(Optional.empty());
    Reading reading = new EditionReader(Bodies.NEWSROOM, 1).read();
    briefings =
        PagePlan.of(reading.edition()).stream()
            .filter(page -> page.path().matches(".*briefings/piece-\\d+/index\\.html"))
            .toList();
    if (briefings.size() != Bodies.COUNT) {
      throw new IllegalStateException(briefings.size() + " pages of briefings");
    }
  }

  /** Files to an edition: front matter, Markdown, sources; for each briefing. */
  @Benchmark
  @OperationsPerInvocation(Bodies.COUNT)
  public Object reading() throws Exception {
    return new EditionReader(Bodies.NEWSROOM, 1).read();
  }

  /**
   * One quotation of about 80 characters, looked for in a capture of 6,000 words that may have it.
   */
  @Benchmark
  @OperationsPerInvocation(Bodies.COUNT)
  public void quotation(Blackhole hole) {
    quotations.forEach(words -> hole.consume(capture.find(words)));
  }

  /** An article of 650 words cut out of a page with menus and pleas. */
  @Benchmark
  @OperationsPerInvocation(Bodies.COUNT)
  public void clipping(Blackhole hole) {
    foreign.forEach(page -> hole.consume(clipper.clip(page, "https://foreign.example/story")));
  }

  /** A briefing's page drawn by the templates. */
  @Benchmark
  @OperationsPerInvocation(Bodies.COUNT)
  public void rendering(Blackhole hole) throws Exception {
    for (Page page : briefings) {
      hole.consume(theme.draw(page));
    }
  }

  private static String page(String body) {
    StringBuilder page = new StringBuilder("<!doctype html><title>A story</title><body><nav><ul>");
    for (int i = 0; i < 40; i++) {
      page.append("<li><a href='/section/").append(i).append("'>Section ").append(i).append("</a>");
    }
    page.append("</ul></nav><main><article><h1>A story</h1><p class=byline>By a desk</p>");
    for (String block : body.split("\n\n")) {
      page.append("<p>").append(block.replace("<", "&lt;")).append("</p>");
    }
    return page.append(
            "<p>Subscribe to our newsletter</p><p>Share this article</p></article></main>")
        .append(
            "<aside><h2>Most read</h2><ul><li><a href='/a'>Another story</a></ul></aside></body>")
        .toString();
  }
}
