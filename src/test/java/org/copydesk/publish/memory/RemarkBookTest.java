package org.copydesk.publish.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.copydesk.TinySite;
import org.copydesk.briefing.Edition;
import org.copydesk.briefing.EditionReader;
import org.copydesk.text.CannotGoOn;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.TextFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What rules said about a briefing is known until it, or what it stands in, changes. */
class RemarkBookTest {
  private static final String A = "content/briefings/a.md";
  private static final String B = "content/briefings/b.md";

  @TempDir private Path root;
  private List<Diagnostic> said = List.of();

  @BeforeEach
  void somethingWasSaid() throws IOException {
    TinySite.in(root)
        .briefing("a", "", "One.\n")
        .briefing("b", "", "Two.\n")
        .file("content/sources/s/source.yaml", "title: S\npublisher: P\n");
    TextFile source = file("content/sources/s/source.yaml");
    said =
        List.of(
            Diagnostic.warning("here", file(A).span(4, 9), "A fact.").hint("A cure."),
            Diagnostic.note("there", source.span(0, 5), "Another."));
    RemarkBook book = book("now");
    book.keep(file(A), said);
    book.keep(file(B), List.of());
    book.commit();
  }

  @Test
  void itIsKnownOfFilesThatDidNotChange() throws IOException {
    assertEquals(Optional.of(said), book("now").find(file(A)));
    assertEquals("title", book("now").find(file(A)).get().get(1).span().text());
    Files.writeString(root.resolve(B), "---\ntitle: B\nstatus: draft\n---\nThree.\n");
    assertEquals(Optional.of(said), book("now").find(file(A)));
    assertEquals(Optional.empty(), book("now").find(file(B)));
  }

  @Test
  void nothingIsKnownOnceAnythingElseChanged() throws IOException {
    assertEquals(Optional.empty(), book("tomorrow").find(file(A)));
    TinySite.in(root).file("content/people/new.yaml", "name: New\n");
    assertEquals(Optional.empty(), book("now").find(file(A)));
  }

  @Test
  void whatWasFoundIsKeptAgain() throws IOException {
    RemarkBook book = book("now");
    book.find(file(A));
    book.commit();
    assertEquals(Optional.of(said), book("now").find(file(A)));
    assertEquals(Optional.empty(), book("now").find(file(B)));
  }

  @Test
  void whatIsSaidOfAllIsKnownWhileOnlyTextsChange() throws IOException, CannotGoOn {
    RemarkBook book = book("now");
    book.keep(said);
    book.commit();
    Edition edition = new EditionReader(root).read().edition();
    assertEquals(Optional.of(said), book("now").whereOnlyTextsChange(() -> true).find(edition));
    assertEquals(Optional.empty(), book("now").whereOnlyTextsChange(() -> false).find(edition));
    assertEquals(Optional.empty(), book("tomorrow").whereOnlyTextsChange(() -> true).find(edition));
  }

  @Test
  void whatIsSaidOfAllIsAboutTheTextsAsTheyAreNow() throws IOException, CannotGoOn {
    RemarkBook book = book("now");
    book.keep(said);
    book.commit();
    Files.writeString(root.resolve(A), Files.readString(root.resolve(A)) + "More.\n");
    Edition edition = new EditionReader(root).read().edition();
    List<Diagnostic> found =
        book("now").whereOnlyTextsChange(() -> true).find(edition).orElseThrow();
    assertEquals(file(A).text(), found.get(0).span().file().text());
  }

  private RemarkBook book(String circumstances) throws IOException {
    Inventory seen = Inventory.of(root, List.of("content"));
    Inventory marked = seen.marked(Inventory.none(), root);
    return new RemarkBook(root, root, circumstances, marked);
  }

  private TextFile file(String path) throws IOException {
    return new TextFile(path, Files.readString(root.resolve(path)));
  }
}
