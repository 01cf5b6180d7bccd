package org.copydesk.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copydesk.TinySite;
import org.copydesk.briefing.Edition;
import org.copydesk.history.TinyRepository;
import org.copydesk.page.theme.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page that shows the text of a file says so; one that does not would not be drawn anew. */
class TextsTest {
  private static final Map<String, List<String>> EDITS =
      Map.of(
          "content/briefings/flood.md",
          List.of("said so", "p. 2", "The reasoning", "again"),
          "content/briefings/flood.fr.md",
          List.of("Le minist"),
          "content/pages/methodology.md",
          List.of("How."));

  @TempDir Path folder;
  private TinyRepository room;

  @BeforeEach
  void open() {
    Newsroom.in(folder).file("content/pages/about.md", "---\ntitle: About\n---\nUs.\n");
    room = TinyRepository.in(folder);
    room.commit("begin");
  }

  @AfterEach
  void close() {
    room.close();
  }

  @Test
  void onlyPagesThatSaySoChangeWithAText() throws Exception {
    for (Map.Entry<String, List<String>> file : EDITS.entrySet()) {
      for (String words : file.getValue()) {
        Path path = folder.resolve(file.getKey());
        String before = Files.readString(path);
        assertTrue(before.contains(words), words);
        Map<String, String> old = drawn();
        Files.writeString(path, before.replace(words, words + " 7"));
        Map<String, String> fresh = drawn();
        assertEquals(old.keySet(), fresh.keySet());
        int changed = 0;
        for (Leaf leaf : leaves()) {
          boolean same = fresh.get(leaf.path()).equals(old.get(leaf.path()));
          changed += same ? 0 : 1;
          assertTrue(
              same || leaf.texts().mayShow(Set.of(file.getKey())),
              leaf.path() + " shows the text of " + file.getKey() + " and does not say so");
        }
        assertTrue(changed > 0, words);
        Files.writeString(path, before);
      }
    }
  }

  @Test
  void everyKindOfLeafIsHeldToIt() throws Exception {
    Set<Class<?>> kinds = new HashSet<>();
    addKinds(Leaf.class, kinds);
    leaves().forEach(leaf -> kinds.remove(leaf.getClass()));
    assertEquals(Set.of(), kinds);
  }

  private static void addKinds(Class<?> type, Set<Class<?>> kinds) {
    if (type.isSealed()) {
      Arrays.stream(type.getPermittedSubclasses()).forEach(kind -> addKinds(kind, kinds));
    } else {
      kinds.add(type);
    }
  }

  @Test
  void whatIsNotToldMayBeAnyText() {
    assertTrue(Texts.ALL.mayShow(Set.of("content/briefings/flood.md")));
    assertFalse(Texts.ALL.mayShow(Set.of()));
    assertFalse(Texts.NONE.mayShow(Set.of("content/briefings/flood.md")));
  }

  private List<Leaf> leaves() throws Exception {
    Edition edition = Drawn.edition(TinySite.in(folder));
    return PagePlan.leaves(edition, PagePlan.Means.plain(edition));
  }

  private Map<String, String> drawn() throws Exception {
    Theme theme = Theme.open(Optional.of(folder.resolve("templates")));
    Map<String, String> files = new HashMap<>();
    for (Leaf leaf : leaves()) {
      files.put(leaf.path(), theme.draw(leaf.page()));
    }
    return files;
  }
}
