package org.copydesk.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.copydesk.TinySite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a change to one file can put in the wrong. */
class ReachTest {
  @TempDir Path folder;

  @Test
  void eachKindOfFileReachesWhatRestsOnIt() throws Exception {
    Edition edition =
        new EditionReader(
                TinySite.in(folder)
                    .site("languages: [en, fr]\n")
                    .briefing("signed", "authors: [ada]", "Text.\n")
                    .briefing("citing", "", "Text [@copy].\n")
                    .briefing("linking", "", "See [it](signed.md) and ![a map](/map.png).\n")
                    .briefing("citing.fr", "lang: fr", "Texte.\n")
                    .file("content/people/ada.yaml", "name: Ada\n")
                    .file("content/sources/copy/source.yaml", "title: C\ncarries: wire\n")
                    .file("content/sources/wire/source.yaml", "title: W\n")
                    .file(
                        "content/pages/about.md",
                        "---\ntitle: A\n---\n[x](../briefings/citing.md)\n")
                    .file("content/static/map.png", "")
                    .root())
            .read()
            .edition();
    assertEquals(
        Set.of("people/ada.yaml", "briefings/signed.md"), reached(edition, "people/ada.yaml"));
    assertEquals(
        Set.of(
            "sources/wire/capture.warc.gz",
            "sources/wire/source.yaml",
            "sources/copy/source.yaml",
            "briefings/citing.md"),
        reached(edition, "sources/wire/capture.warc.gz"));
    assertEquals(
        Set.of("briefings/citing.md", "briefings/citing.fr.md", "pages/about.md"),
        reached(edition, "briefings/citing.md"));
    assertEquals(
        Set.of("static/map.png", "briefings/linking.md"), reached(edition, "static/map.png"));
    assertTrue(
        Reach.of(edition, Set.of("content/sources/citing/own/text.txt"))
            .holds("content/sources/citing/own/source.yaml"),
        "remarks on a briefing's own capture stand at its list");
    assertTrue(Reach.of(edition, Set.of("content/site.yaml")).everything());
    assertTrue(Reach.of(edition, Set.of("templates/style.css")).everything());
  }

  private static Set<String> reached(Edition edition, String changed) {
    Reach reach = Reach.of(edition, Set.of("content/" + changed));
    Set<String> all = new TreeSet<>();
    edition.briefings().forEach(b -> all.add(b.file().path()));
    edition.pages().forEach(p -> all.add(p.file().path()));
    edition.people().values().forEach(p -> all.add(p.file().path()));
    edition.sources().keySet().forEach(id -> all.add("content/sources/" + id + "/source.yaml"));
    all.add("content/" + changed);
    Set<String> held = new TreeSet<>();
    all.stream().filter(reach::holds).forEach(p -> held.add(p.substring("content/".length())));
    return held;
  }
}
