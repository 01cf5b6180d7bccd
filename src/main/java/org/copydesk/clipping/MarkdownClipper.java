package org.copydesk.clipping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.clipping.page.Cues;
import org.copydesk.clipping.page.PageClues;
import org.copydesk.clipping.page.PageView;
import org.copydesk.clipping.part.Part;
import org.copydesk.markdown.BlockJudge;
import org.copydesk.markdown.Citation;
import org.copydesk.markdown.Link;
import org.copydesk.markdown.MarkdownReader;
import org.copydesk.markdown.Picture;
import org.copydesk.markdown.ProseSection;
import org.copydesk.markdown.Setting;
import org.copydesk.text.TextFile;
import org.jsoup.Jsoup;

/** Reads a Markdown file from elsewhere: its first heading as title, the rest as body. */
final class MarkdownClipper {
  private MarkdownClipper() {}

  /** Links and pictures stay where they lead; citations and words of our own are not foreign. */
  private static final Setting AS_WRITTEN =
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
          return new Mark(citation.source(), "#", "", "", Optional.empty());
        }

        @Override
        public String word(String key) {
          return "";
        }
      };

  static TextClipper.Reading read(String text) {
    TextFile file = new TextFile("copy.md", withoutFrontMatter(text));
    StringBuilder html = new StringBuilder();
    var prose = new MarkdownReader().read(file.span(0, file.length()), "en", BlockJudge.KEEP_ALL);
    append(prose.set(AS_WRITTEN), html);
    List<Part> parts = new ArrayList<>();
    PageView.of(Jsoup.parse(html.toString()), PageClues.none(), new Cues(word -> 0))
        .worded()
        .forEach(c -> parts.add(c.part()));
    Optional<String> title = Optional.empty();
    if (!parts.isEmpty() && parts.get(0) instanceof Part.Heading heading) {
      title = Optional.of(heading.text());
      parts.remove(0);
    }
    return new TextClipper.Reading(title, List.of(), parts, parts);
  }

  private static void append(List<ProseSection> sections, StringBuilder html) {
    for (ProseSection section : sections) {
      if (section instanceof ProseSection.Text text) {
        html.append(text.html().markup());
      } else if (section instanceof ProseSection.Slot slot) {
        append(slot.inside(), html);
      }
    }
  }

  /** What another program knows about the text is not part of it. */
  private static String withoutFrontMatter(String text) {
    String folded = text.replace("\r\n", "\n").replace('\r', '\n');
    if (!folded.startsWith("---\n")) {
      return folded;
    }
    int end = folded.indexOf("\n---\n", 3);
    return end < 0 ? folded : folded.substring(end + 5);
  }
}
