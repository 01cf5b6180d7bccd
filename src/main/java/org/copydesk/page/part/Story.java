package org.copydesk.page.part;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.briefing.StandingPage;
import org.copydesk.markdown.Link;
import org.copydesk.markdown.Piece;
import org.copydesk.markdown.ProseSection;
import org.copydesk.page.address.Address;
import org.copydesk.page.address.Linking;
import org.copydesk.page.shelf.Directory;
import org.copydesk.page.words.Words;
import org.copydesk.text.TextFile;

/**
 * A text that a page sets when it is drawn, in the page's words and with the page's links.
 *
 * @param self the page that holds its anchors
 * @param boxes the claims and figures that its slots show
 */
public record Story(
    TextFile file, List<Piece> pieces, Address self, Directory directory, Boxes boxes) {

  /**
   * What stands amid the text.
   *
   * @param claims by id
   * @param figures by id
   * @param marks by index of the citation
   */
  record Boxes(
      Map<String, ClaimBox> claims,
      Map<String, FigureBox> figures,
      Map<Integer, Setter.CitationMark> marks) {
    static Boxes none() {
      return new Boxes(Map.of(), Map.of(), Map.of());
    }
  }

  /** The text of a standing page, which has no sources. */
  public static Story plain(StandingPage page, Address self, Directory directory) {
    return new Story(page.file(), page.prose().pieces(), self, directory, Boxes.none());
  }

  /** The text in parts, links written as a page writes them. */
  public List<StoryPart> parts(Linking linking, Words words) {
    Setter setter = new Setter(file, self, directory, boxes.marks(), linking, words);
    return new Placing(boxes).parts(Piece.set(pieces, setter));
  }

  /**
   * What a link in the text comes to here: the target and the picture, as far as there are any.
   * With this, a text is the same wherever all else in it is the same.
   */
  public List<Object> leadsTo(Link link) {
    return leadsTo(directory, file, link);
  }

  /** The same for a link in a file. */
  public static List<Object> leadsTo(Directory directory, TextFile file, Link link) {
    return List.of(directory.target(file, Setter.plain(link)), directory.picture(file, link));
  }

  public boolean isEmpty() {
    return pieces.isEmpty();
  }

  /** Puts each box where its first slot is; a second slot of one id shows only its text. */
  private static final class Placing {
    private final Map<String, ClaimBox> claims;
    private final Map<String, FigureBox> figures;

    Placing(Boxes boxes) {
      this.claims = new HashMap<>(boxes.claims());
      this.figures = new LinkedHashMap<>(boxes.figures());
    }

    List<StoryPart> parts(List<ProseSection> sections) {
      return sections.stream().map(this::part).toList();
    }

    private StoryPart part(ProseSection section) {
      if (section instanceof ProseSection.Slot slot) {
        boolean claim = slot.kind().equals("claim");
        boolean figure = slot.kind().equals("figure");
        return StoryPart.slot(
            claim ? Optional.ofNullable(claims.remove(slot.id())) : Optional.empty(),
            figure ? Optional.ofNullable(figures.remove(slot.id())) : Optional.empty(),
            parts(slot.inside()));
      }
      return StoryPart.text(((ProseSection.Text) section).html());
    }
  }
}
