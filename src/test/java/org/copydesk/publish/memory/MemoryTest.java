package org.copydesk.publish.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.copydesk.TinySite;
import org.copydesk.history.TinyRepository;
import org.copydesk.publish.tree.Output;
import org.copydesk.publish.tree.Stands;
import org.copydesk.publish.tree.Tree;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.TextFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A memory is believed only when everything it was made of is as it was. */
class MemoryTest {
  private static final Instant NOW = Instant.parse("2026-01-01T12:00:00Z");

  @TempDir Path folder;
  private Path briefing = Path.of("");

  @BeforeEach
  void aPublicationAndItsSite() {
    TinySite.in(folder)
        .file("content/briefings/almaty.md", "one\ntwo\n")
        .file("content/site.yaml", "title: T\n")
        .file("site/index.html", "<p>one</p>");
    briefing = folder.resolve("content/briefings/almaty.md");
  }

  @Test
  void itFitsWhileNothingChanges() throws Exception {
    keep(NOW, Optional.empty());
    assertTrue(begin(NOW).fits(site()));
    assertTrue(begin(NOW.plusSeconds(60)).fits(site()));
  }

  @Test
  void theRemarksComeBackWithTheirPlaces() throws Exception {
    keep(NOW, Optional.empty());
    Diagnostic remark = begin(NOW).result().remarks().get(0);
    assertEquals("two", remark.span().text());
    assertEquals(2, remark.span().from().line());
    assertEquals("Say three.", remark.hint().orElseThrow());
  }

  @Test
  void anEditOfTheSameLengthAndTimeIsFound() throws Exception {
    FileTime time = Files.getLastModifiedTime(briefing);
    keep(NOW, Optional.empty());
    Files.writeString(briefing, "one\nTWO\n");
    Files.setLastModifiedTime(briefing, time);
    assertFalse(begin(NOW).mayFit());
  }

  @Test
  void whatWasOnlyTouchedFits() throws Exception {
    keep(NOW, Optional.empty());
    Files.setLastModifiedTime(briefing, FileTime.fromMillis(5000));
    assertTrue(begin(NOW).fits(site()));
  }

  @Test
  void aFileMoreOrLessDoesNot() throws Exception {
    keep(NOW, Optional.empty());
    Files.writeString(folder.resolve("content/briefings/new.md"), "new");
    assertFalse(begin(NOW).mayFit());
  }

  @Test
  void anAlteredOrRemovedFileOfTheSiteDoesNot() throws Exception {
    keep(NOW, Optional.empty());
    Files.writeString(folder.resolve("site/index.html"), "<p>two</p>");
    assertFalse(begin(NOW).fits(site()));
    keep(NOW, Optional.empty());
    Files.delete(folder.resolve("site/index.html"));
    assertFalse(begin(NOW).fits(site()));
  }

  @Test
  void itEndsWhenTheNextBriefingIsDueAndDoesNotHoldForThePast() throws Exception {
    keep(NOW, Optional.of(NOW.plusSeconds(10)));
    assertTrue(begin(NOW.plusSeconds(9)).fits(site()));
    assertFalse(begin(NOW.plusSeconds(10)).fits(site()));
    assertFalse(begin(NOW.minusSeconds(1)).fits(site()));
  }

  @Test
  void aCommitDoesNotFit() throws Exception {
    try (TinyRepository repository = TinyRepository.in(folder)) {
      repository.commit("One");
      keep(NOW, Optional.empty());
      assertTrue(begin(NOW).fits(site()));
      repository.commit("Two");
      assertFalse(begin(NOW).mayFit());
    }
  }

  @Test
  void aDamagedMemoryIsNone() throws Exception {
    keep(NOW, Optional.empty());
    Path file = folder.resolve(".copydesk/site/memory");
    byte[] bytes = Files.readAllBytes(file);
    for (int i = 0; i < bytes.length; i += 97) {
      byte[] damaged = bytes.clone();
      damaged[i] ^= 1;
      Files.write(file, damaged);
      assertFalse(begin(NOW).mayFit(), "damaged at " + i);
    }
  }

  @Test
  void aPublicationThatChangedDuringTheBuildIsNotRemembered() throws Exception {
    Memory memory = begin(NOW);
    Files.writeString(briefing, "changed meanwhile");
    memory.keep(result(), Optional.empty(), Stands.of(site()));
    assertFalse(begin(NOW).mayFit());
  }

  private void keep(Instant now, Optional<Instant> until) throws Exception {
    try (Memory memory = begin(now)) {
      memory.keep(result(), until, Stands.of(site()));
    }
  }

  private Memory begin(Instant now) throws Exception {
    Output output = Output.at(folder.resolve("site"), folder.resolve("content"));
    return Memory.begin(new Subject(folder, output, "", now));
  }

  private Tree site() throws Exception {
    return Tree.read(folder.resolve("site"));
  }

  private static Result result() {
    TextFile file = new TextFile("content/briefings/almaty.md", "one\ntwo\n");
    Diagnostic remark = Diagnostic.warning("wrong", file.span(4, 7), "No.").hint("Say three.");
    return new Result(URI.create("https://t.example/"), List.of(remark), 1, 1, List.of());
  }
}
