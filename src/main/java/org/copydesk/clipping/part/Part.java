package org.copydesk.clipping.part;

import java.util.List;
import java.util.stream.Collectors;
import org.copydesk.markdown.MarkdownLine;
import org.copydesk.markdown.MarkdownWriter;
import org.copydesk.promotion.Passage;

/** One block of an article, in reading order. */
public sealed interface Part {
  Words words();

  void write(MarkdownWriter out);

  /** The words alone, as they stand in a plain text; empty for what has none there. */
  default String text() {
    return words().text();
  }

  /** What the judge of promotion is told about it. */
  default Passage passage() {
    return new Passage(text(), words().linked(), Passage.Kind.PARAGRAPH, false);
  }

  /** A paragraph. */
  record Paragraph(Words words) implements Part {
    @Override
    public void write(MarkdownWriter out) {
      out.paragraph(words.markdown());
    }
  }

  /**
   * A heading within the article.
   *
   * @param level 1 to 6
   */
  record Heading(int level, Words words) implements Part {
    @Override
    public void write(MarkdownWriter out) {
      out.heading(Math.max(2, level), words.markdown());
    }

    @Override
    public Passage passage() {
      return new Passage(text(), words.linked(), Passage.Kind.HEADING, false);
    }
  }

  /**
   * A list item.
   *
   * @param depth 0 for an outer list
   * @param number its number in a numbered list; 0 for a bullet
   */
  record Item(int depth, int number, Words words) implements Part {
    @Override
    public void write(MarkdownWriter out) {
      out.item(depth, number, words.markdown());
    }

    @Override
    public Passage passage() {
      return new Passage(text(), words.linked(), Passage.Kind.ITEM, false);
    }
  }

  /**
   * A footnote.
   *
   * @param mark as it stands in the text
   */
  record Note(String mark, Words words) implements Part {
    @Override
    public void write(MarkdownWriter out) {
      out.note(Words.label(mark), words.markdown());
    }

    @Override
    public Passage passage() {
      return new Passage(text(), words.linked(), Passage.Kind.ITEM, false);
    }
  }

  /** A paragraph of a block quotation or of an embedded post. */
  record Quote(Words words) implements Part {
    @Override
    public void write(MarkdownWriter out) {
      out.quote(words.markdown());
    }

    @Override
    public Passage passage() {
      return new Passage(text(), words.linked(), Passage.Kind.PARAGRAPH, true);
    }
  }

  /** A table; the first row is its head. */
  record Table(List<List<Words>> rows) implements Part {
    public Table {
      rows = rows.stream().map(List::copyOf).toList();
    }

    @Override
    public Words words() {
      return Words.of(text());
    }

    @Override
    public String text() {
      return rows.stream()
          .map(r -> r.stream().map(Words::text).collect(Collectors.joining(" ")))
          .collect(Collectors.joining("\n"));
    }

    @Override
    public void write(MarkdownWriter out) {
      out.table(rows.stream().map(r -> r.stream().map(Words::markdown).toList()).toList());
    }

    @Override
    public Passage passage() {
      return new Passage(text(), 0, Passage.Kind.OTHER, false);
    }
  }

  /** Preformatted text. */
  record Code(String text) implements Part {
    @Override
    public Words words() {
      return Words.of(text);
    }

    @Override
    public void write(MarkdownWriter out) {
      out.code(text);
    }

    @Override
    public Passage passage() {
      return new Passage(text(), 0, Passage.Kind.OTHER, true);
    }
  }

  /**
   * A picture with what stands below it.
   *
   * @param address absolute
   * @param alt the words for those who cannot see it
   * @param caption may be empty
   */
  record Figure(String address, String alt, Words caption) implements Part {
    @Override
    public Words words() {
      return caption;
    }

    /** Captions are no part of the running text. */
    @Override
    public String text() {
      return "";
    }

    @Override
    public void write(MarkdownWriter out) {
      out.figure(new MarkdownLine().picture(alt, address, caption.text()));
    }

    @Override
    public Passage passage() {
      return new Passage(caption.text(), caption.linked(), Passage.Kind.OTHER, false);
    }
  }

  /** A line across the page, such as a row of stars. */
  record Rule(String mark) implements Part {
    @Override
    public Words words() {
      return Words.of(mark);
    }

    @Override
    public String text() {
      return "";
    }

    @Override
    public void write(MarkdownWriter out) {
      out.rule();
    }

    @Override
    public Passage passage() {
      return new Passage(mark, 0, Passage.Kind.RULE, false);
    }
  }
}
