package org.copydesk.clipping.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.clipping.part.Blanks;
import org.copydesk.clipping.part.Part;
import org.copydesk.clipping.part.Run;
import org.copydesk.clipping.part.Words;
import org.copydesk.clipping.part.WordsBuilder;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Takes a page apart into its blocks, in one walk over the tree. */
final class PageBlocks {
  private final List<Candidate> found = new ArrayList<>();
  private final WordsBuilder words = new WordsBuilder();
  private Region region;
  private Shape shape = Shape.PARAGRAPH;

  /** Of the innermost heading around. */
  private int level;

  private int breaks;
  private int quotes;
  private int lists;
  private Optional<ItemMark> mark = Optional.empty();
  private Optional<String> note = Optional.empty();

  /** Where a mark of a footnote leads, and the mark. */
  private final Map<String, String> notes = new HashMap<>();

  /** What the words being put together will be. */
  private enum Shape {
    PARAGRAPH,
    HEADING,
    CAPTION
  }

  private record ItemMark(int depth, int number) {}

  private final Cues cues;
  private boolean afterBreak;

  private PageBlocks(Element root, Cues cues) {
    this.cues = cues;
    this.region = new Region(null, root, cues);
  }

  static List<Candidate> of(Element root, Cues cues) {
    PageBlocks reader = new PageBlocks(root, cues);
    reader.children(root);
    reader.flush();
    return reader.found;
  }

  private void children(Element element) {
    for (int i = 0; i < element.childNodeSize(); i++) {
      Node child = element.childNode(i);
      if (child instanceof TextNode text) {
        text(text.getWholeText());
      } else if (child instanceof Element inner) {
        element(inner);
      }
    }
  }

  private void text(String text) {
    if (!text.isBlank()) {
      if (breaks > 1) {
        flush();
        afterBreak = true;
      } else if (breaks == 1) {
        words.breakLine();
      }
      breaks = 0;
    }
    words.append(text);
  }

  private void element(Element element) {
    Tags tag = Tags.of(element.normalName());
    switch (tag) {
      case SKIP -> {}
      case BREAK -> breaks++;
      case LINK -> link(element);
      case EMPHASIS -> look(element, Run.Look.EMPHASIS);
      case STRONG -> look(element, Run.Look.STRONG);
      case INLINE ->
          look(element, element.normalName().equals("code") ? Run.Look.CODE : words.look());
      case PICTURE -> picture(element);
      case RULE -> {
        flush();
        add(new Part.Rule("---"), 0);
      }
      case CODE -> {
        flush();
        String code = element.wholeText();
        add(new Part.Code(code.strip()), 0);
      }
      default -> box(element, tag);
    }
  }

  private void link(Element element) {
    Optional<String> outer = words.link();
    String href = element.attr("href");
    if (href.startsWith("#") && href.length() > 1 && isNoteMark(element)) {
      notes.putIfAbsent(href.substring(1), element.text().strip());
      look(element, Run.Look.NOTE);
      return;
    }
    words.link(href.isEmpty() ? outer : Optional.of(href));
    children(element);
    words.link(outer);
  }

  /** A short number in superscript or brackets that leads to a place on the page. */
  private static boolean isNoteMark(Element link) {
    String text = link.text().strip();
    Element parent = link.parent();
    boolean raised =
        parent != null && parent.normalName().equals("sup") || link.selectFirst("sup") != null;
    return text.matches("\\[?\\d{1,3}]?") && (raised || text.startsWith("["));
  }

  private void look(Element element, Run.Look look) {
    Run.Look outer = words.look();
    words.look(look);
    children(element);
    words.look(outer);
  }

  private void picture(Element element) {
    String address = element.attr("src");
    for (String lazy : List.of("data-src", "data-original", "data-lazy-src")) {
      if (element.hasAttr(lazy)) {
        address = element.attr(lazy);
      }
    }
    if (!address.isBlank() && !address.startsWith("data:") && words.isEmpty()) {
      Words none = Words.none();
      add(new Part.Figure(address, Blanks.fold(element.attr("alt")), none), 0);
    }
  }

  private void box(Element element, Tags tag) {
    flush();
    if (tag == Tags.TABLE && DataTable.isData(element)) {
      Part.Table table = DataTable.read(element);
      add(table, 0);
      return;
    }
    Region outer = region;
    Shape outerShape = shape;
    int outerLevel = level;
    region = new Region(outer, element, cues);
    if (tag == Tags.HEADING) {
      shape = Shape.HEADING;
      level = element.normalName().charAt(1) - '0';
    } else if (tag == Tags.CAPTION) {
      shape = Shape.CAPTION;
    } else if (tag == Tags.ITEM) {
      mark = Optional.of(new ItemMark(Math.max(0, lists - 1), number(element)));
    }
    if (!notes.isEmpty() && !element.id().isEmpty()) {
      note = Optional.ofNullable(notes.remove(element.id())).or(() -> note);
    }
    lists += tag == Tags.LIST ? 1 : 0;
    quotes += tag == Tags.QUOTE ? 1 : 0;
    children(element);
    flush();
    quotes -= tag == Tags.QUOTE ? 1 : 0;
    lists -= tag == Tags.LIST ? 1 : 0;
    if (tag == Tags.ITEM) {
      mark = Optional.empty();
    }
    shape = outerShape;
    level = outerLevel;
    region = outer;
  }

  private static int number(Element item) {
    Element list = item.parent();
    if (list == null || !list.normalName().equals("ol")) {
      return 0;
    }
    int n = 1;
    for (Element e = item.previousElementSibling(); e != null; e = e.previousElementSibling()) {
      n += e.normalName().equals("li") ? 1 : 0;
    }
    return n;
  }

  private void flush() {
    breaks = 0;
    if (words.isEmpty()) {
      return;
    }
    int linked = words.linked();
    Words taken = words.take();
    if (!taken.isBlank()) {
      add(part(taken), linked);
    }
  }

  private Part part(Words taken) {
    if (note.isPresent()) {
      String label = note.get();
      note = Optional.empty();
      mark = Optional.empty();
      return new Part.Note(label, withoutWayBack(taken));
    } else if (shape == Shape.CAPTION) {
      return new Part.Figure("", "", taken);
    } else if (shape == Shape.HEADING) {
      return new Part.Heading(level, taken);
    } else if (mark.isPresent()) {
      ItemMark item = mark.get();
      mark = Optional.empty();
      return new Part.Item(item.depth(), item.number(), taken);
    }
    return quotes > 0 ? new Part.Quote(taken) : new Part.Paragraph(taken);
  }

  /** A footnote ends in a link back to its mark, and may begin with one. */
  private static Words withoutWayBack(Words words) {
    List<Run> runs = new ArrayList<>(words.runs());
    runs.removeIf(
        r -> r.link().filter(l -> l.startsWith("#")).isPresent() && r.text().strip().length() < 4);
    return runs.isEmpty() ? words : new Words(runs);
  }

  private void add(Part part, int linked) {
    Candidate block = new Candidate(found.size(), part, region, linked, afterBreak);
    block.afterPicture =
        !found.isEmpty() && found.get(found.size() - 1).part instanceof Part.Figure;
    found.add(block);
    afterBreak = false;
  }
}
