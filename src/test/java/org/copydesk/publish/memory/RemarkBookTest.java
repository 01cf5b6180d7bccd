package org.copydesk.publish.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.copydesk.TinySite;
import org.copydesk.briefing.Edition;
import org.copydesk.briefing.EditionReader;
import org.copydesk.briefing.Surroundings;
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
  void somethingWasSaid() throws IOException, CannotGoOn {
    TinySite.in(root)
        .briefing("a", "", "One [@s].\n")
        .briefing("b", "", "Two.\n")
        .file("content/sources/s/source.yaml", "title: S\npublisher: P\n");
    TextFile source = file("content/sources/s/source.yaml");
    said =
        List.of(
            Diagnostic.warning("here", file(A).span(4, 9), "A fact.").hint("A cure."),
            Diagnostic.note("there", source.span(0, 5), "Another."));
    RemarkBook book = book("now");
    book.keep(file(A), around(A), said);
    book.keep(file(B), around(B), List.of());
    book.commit();
  }

  @Test
  void itIsKnownOfFilesThatDidNotChange() throws IOException, CannotGoOn {
    assertEquals(Optional.of(said), book("now").find(file(A), around(A)));
    assertEquals("title", book("now").find(file(A), around(A)).get().get(1).span().text());
    Files.writeString(root.resolve(B), "---\ntitle: B\nstatus: draft\n---\nThree.\n");
    assertEquals(Optional.of(said), book("now").find(file(A), around(A)));
    assertEquals(Optional.empty(), book("now").find(file(B), around(B)));
  }

  @Test
  void nothingIsKnownOnceAnythingElseChanged() throws IOException, CannotGoOn {
    assertEquals(Optional.empty(), book("tomorrow").find(file(A), around(A)));
    TinySite.in(root).file("content/site.yaml", "title: Other\n");
    assertEquals(Optional.empty(), book("now").find(file(A), around(A)));
  }

  @Test
  void aSharedSourceMattersToThoseThatLookedAtIt() throws Exception {
    TinySite.in(root).file("content/sources/s/source.yaml", "title: Other\npublisher: P\n");
    assertEquals(Optional.empty(), book("now").find(file(A), around(A)));
    assertEquals(Optional.of(List.of()), book("now").find(file(B), around(B)));
  }

  @Test
  void aSourceThatWasLookedForMattersWhenItAppears() throws Exception {
    TinySite.in(root).briefing("b", "", "Two [@later].\n");
    RemarkBook book = book("now");
    book.find(file(A), around(A));
    book.keep(file(B), around(B), said);
    book.commit();
    assertEquals(Optional.of(said), book("now").find(file(B), around(B)));
    TinySite.in(root).file("content/sources/later/source.yaml", "title: L\npublisher: P\n");
    assertEquals(Optional.empty(), book("now").find(file(B), around(B)));
    assertEquals(Optional.of(said), book("now").find(file(A), around(A)));
  }

  @Test
  void peopleAndAddressesMatterToThoseThatLookedAtThem() throws Exception {
    RemarkBook book = book("now");
    Surroundings asked = around(A);
    asked.people();
    book.keep(file(A), asked, said);
    Surroundings searched = around(B);
    searched.sharedAt("s.example/");
    book.keep(file(B), searched, said);
    book.commit();
    TinySite.in(root)
        .file(
            "content/sources/new/source.yaml", "title: N\npublisher: P\nurl: https://s.example/\n");
    assertEquals(Optional.of(said), book("now").find(file(A), around(A)));
    assertEquals(Optional.empty(), book("now").find(file(B), around(B)));
    TinySite.in(root).file("content/people/new.yaml", "name: New\n");
    assertEquals(Optional.empty(), book("now").find(file(A), around(A)));
  }

  @Test
  void whatWasFoundIsKeptAgain() throws IOException, CannotGoOn {
    RemarkBook book = book("now");
    book.find(file(A), around(A));
    book.commit();
    assertEquals(Optional.of(said), book("now").find(file(A), around(A)));
    assertEquals(Optional.empty(), book("now").find(file(B), around(B)));
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

  /** What a briefing stands in, of which it has looked at the sources that it names. */
  private Surroundings around(String path) throws CannotGoOn {
    Map<String, Surroundings> all = new ConcurrentHashMap<>();
    new EditionReader(root)
        .showing(
            (briefing, around) -> {
              around.named(briefing);
              all.put(briefing.file().path(), around);
            })
        .read();
    return all.get(path);
  }

  private TextFile file(String path) throws IOException {
    return new TextFile(path, Files.readString(root.resolve(path)));
  }
}
