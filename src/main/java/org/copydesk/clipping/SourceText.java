package org.copydesk.clipping;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.clipping.byline.Byline;
import org.copydesk.clipping.byline.Found;
import org.copydesk.evidence.Capture;
import org.copydesk.markdown.Block;
import org.copydesk.markdown.BlockJudge;
import org.copydesk.markdown.MarkdownReader;
import org.copydesk.text.TextFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * The words of a source as quotations are looked up in them: of a page its title, standfirst and
 * article, one block a line; of a Markdown file its words without markup; of another text all of
 * it.
 *
 * @param text empty for a document that is no text, such as a picture or PDF
 * @param byline what the document says about itself
 * @param remarks what an editor should know, each a sentence
 */
public record SourceText(Optional<String> text, Byline byline, List<String> remarks) {
  private static final Pattern FRONT_MATTER = Pattern.compile("---\n(?s:.*?)\n---\n");
  private static final Pattern TITLE =
      Pattern.compile("(?m)^title:[ \t]*[\"']?([^\"'{>|\\s][^\"']*?)[\"']?[ \t]*$");

  public SourceText {
    remarks = List.copyOf(remarks);
  }

  /** Reads a capture, its article cut out by that clipper. */
  public static SourceText of(Capture capture, Clipper clipper) {
    String type = capture.mediaType().toLowerCase(Locale.ROOT);
    Optional<String> refusal = Intake.refuse(capture.content());
    if (refusal.isPresent() || type.matches("(image|audio|video|font)/.*")) {
      return none(refusal.orElse("This is " + type + ", not a page or text."));
    }
    String text = CharsetGuess.decode(capture.content(), capture.mediaType());
    Optional<String> binary = Intake.refuse(text);
    if (binary.isPresent()) {
      return none(binary.get());
    }
    if (isMarkdown(capture, type)) {
      return ofMarkdown(lines(text));
    }
    return !type.startsWith("text/plain") && Intake.isHtml(type, text)
        ? ofPage(capture, text, clipper)
        : new SourceText(Optional.of(lines(text)), Byline.none(), List.of());
  }

  private static SourceText none(String why) {
    return new SourceText(
        Optional.empty(),
        Byline.none(),
        List.of(why + " It has no text to look quotations up in."));
  }

  private static boolean isMarkdown(Capture capture, String type) {
    return type.startsWith("text/markdown")
        || type.startsWith("text/plain") && capture.name().matches("(?i).*\\.(md|markdown)");
  }

  private static SourceText ofPage(Capture capture, String html, Clipper clipper) {
    String address = capture.address().map(Object::toString).orElse("");
    Clipping clipping = clipper.clip(html, address).withoutStandfirst();
    List<String> remarks = new ArrayList<>(clipping.remarks());
    if (clipping.body().isEmpty()) {
      remarks.add("The text is therefore all the words of the page.");
      return new SourceText(Optional.of(allWords(html)), clipping.byline(), remarks);
    }
    String head =
        Stream.concat(clipping.byline().title().stream(), clipping.byline().standfirst().stream())
            .map(Found::value)
            .map(line -> line.replaceAll("\\s+", " ").strip() + "\n")
            .collect(Collectors.joining());
    return new SourceText(Optional.of(head + clipping.text()), clipping.byline(), remarks);
  }

  private static String allWords(String html) {
    Document page = Jsoup.parse(html);
    page.select("script, style, noscript, template").remove();
    return page.wholeText()
        .lines()
        .map(line -> line.replaceAll("[\\s\\u00a0]+", " ").strip())
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /** Front matter is no text but for its title, without which the first heading is one. */
  private static SourceText ofMarkdown(String text) {
    Matcher matter = FRONT_MATTER.matcher(text);
    boolean has = matter.lookingAt();
    String body = has ? text.substring(matter.end()) : text;
    Matcher titled = TITLE.matcher(has ? matter.group() : "");
    Optional<Found<String>> declared =
        titled.find()
            ? Optional.of(new Found<>(titled.group(1).strip(), "front matter"))
            : Optional.empty();
    TextFile file = new TextFile("text", body);
    List<Block> blocks =
        new MarkdownReader().read(file.span(0, file.length()), "en", BlockJudge.KEEP_ALL).blocks();
    if (blocks.isEmpty()) {
      return new SourceText(Optional.of(text), Byline.none(), List.of());
    }
    Optional<Found<String>> title =
        declared.or(
            () ->
                blocks.stream()
                    .filter(block -> block.kind() == Block.Kind.HEADING)
                    .findFirst()
                    .map(block -> new Found<>(block.text(), "first heading")));
    String words =
        Stream.concat(declared.stream().map(Found::value), blocks.stream().map(Block::text))
            .filter(line -> !line.isBlank())
            .collect(Collectors.joining("\n", "", "\n"));
    return new SourceText(
        Optional.of(words), Byline.of(title, List.of(), Optional.empty()), List.of());
  }

  private static String lines(String text) {
    String folded = text.replace("\r\n", "\n").replace('\r', '\n');
    return folded.startsWith("\ufeff") ? folded.substring(1) : folded;
  }
}
