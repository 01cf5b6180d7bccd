package org.copydesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The house: which room may know which, and which library lives where. Drawn in
 * content/handbook/house.md.
 */
class HouseTest {
  private static final String ROOT = "org.copydesk";

  /**
   * Floors from the ground up. A room may use any room on a lower floor, and an annex its own room.
   */
  private static final Map<String, Integer> FLOOR =
      Map.ofEntries(
          Map.entry("text", 0),
          Map.entry("json", 0),
          Map.entry("claim", 1),
          Map.entry("markdown", 1),
          Map.entry("evidence", 1),
          Map.entry("promotion", 1),
          Map.entry("history", 1),
          Map.entry("picture", 1),
          Map.entry("briefing", 2),
          Map.entry("clipping", 3),
          Map.entry("check", 3),
          Map.entry("page", 3),
          Map.entry("report", 3),
          Map.entry("publish", 4),
          Map.entry("welcome", 4),
          Map.entry("preview", 5),
          Map.entry("cli", 6));

  /** Which packages of a library may be used in which rooms: as a rule in one. */
  private static final Map<String, Set<String>> LIBRARY =
      Map.ofEntries(
          Map.entry("com.vladsch.flexmark", Set.of("markdown")),
          Map.entry("org.snakeyaml", Set.of("briefing")),
          Map.entry("org.jsoup", Set.of("clipping", "markdown")),
          Map.entry("org.netpreserve", Set.of("evidence")),
          Map.entry("org.eclipse.jgit", Set.of("history")),
          Map.entry("org.bouncycastle", Set.of("history")),
          Map.entry("freemarker", Set.of("page")),
          Map.entry("com.fasterxml.jackson", Set.of("json")),
          Map.entry("com.aayushatharva.brotli4j", Set.of("publish")),
          Map.entry("com.sun.jna", Set.of("publish")),
          Map.entry("com.sun.net.httpserver", Set.of("preview")),
          Map.entry("java.net.http", Set.of("evidence")),
          Map.entry("java.awt", Set.of("picture")),
          Map.entry("javax.imageio", Set.of("picture")),
          Map.entry("com.luciad", Set.of("picture")),
          Map.entry("picocli", Set.of("cli")));

  private static final Set<String> BARRED =
      Set.of("util", "common", "core", "model", "service", "config", "manager", "helper", "impl");

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void enoughOfTheHouseIsSeen() {
    assertTrue(HOUSE.size() > 40, "only " + HOUSE.size() + " classes were seen");
  }

  @Test
  void everyRoomHasItsFloor() {
    for (JavaClass type : HOUSE) {
      assertTrue(FLOOR.containsKey(room(type)), type.getName() + " is in no room of the house");
      for (String part : type.getPackageName().split("\\.")) {
        assertTrue(!BARRED.contains(part), type.getName() + " is in a room that says nothing");
      }
    }
  }

  @Test
  void nobodyLooksUpOrAcross() {
    List<String> faults = new ArrayList<>();
    for (JavaClass type : HOUSE) {
      for (Dependency to : type.getDirectDependenciesFromSelf()) {
        JavaClass target = to.getTargetClass();
        if (!target.getPackageName().startsWith(ROOT + ".") || room(target).equals(room(type))) {
          continue;
        }
        if (FLOOR.getOrDefault(room(target), 99) >= FLOOR.getOrDefault(room(type), -1)) {
          faults.add(type.getName() + " uses " + target.getName());
        }
      }
    }
    assertEquals(List.of(), faults.stream().distinct().sorted().toList());
  }

  @Test
  void noCycles() {
    SlicesRuleDefinition.slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(HOUSE);
  }

  @Test
  void oneLibraryOneRoom() {
    Set<String> faults = new TreeSet<>();
    for (JavaClass type : HOUSE) {
      for (Dependency to : type.getDirectDependenciesFromSelf()) {
        LIBRARY.forEach(
            (library, rooms) -> {
              String name = to.getTargetClass().getPackageName();
              if ((name.equals(library) || name.startsWith(library + "."))
                  && !rooms.contains(room(type))) {
                faults.add(type.getName() + " uses " + library);
              }
            });
      }
    }
    assertEquals(Set.of(), faults);
  }

  @Test
  void standardStreamsOnlyAtTheDoor() {
    Set<String> faults = new TreeSet<>();
    for (JavaClass type : HOUSE) {
      for (JavaFieldAccess access : type.getFieldAccessesFromSelf()) {
        boolean stream =
            access.getTargetOwner().getName().equals("java.lang.System")
                && Set.of("out", "err", "in").contains(access.getTarget().getName());
        if (stream && !room(type).equals("cli")) {
          faults.add(type.getName() + " uses System." + access.getTarget().getName());
        }
      }
    }
    assertEquals(Set.of(), faults);
  }

  /** They are not asked when only a text has changed. */
  @Test
  void rulesAboutAllBriefingsReadNoText() {
    Set<String> faults = new TreeSet<>();
    for (JavaClass type : HOUSE) {
      String name = type.getName().replaceAll("\\$.*", "");
      JavaClass rule = HOUSE.contain(name) ? HOUSE.get(name) : type;
      if (rule.isAssignableTo(ROOT + ".check.Rule")
          && !rule.isAssignableTo(ROOT + ".check.BriefingRule")) {
        for (Dependency to : type.getDirectDependenciesFromSelf()) {
          String target = to.getTargetClass().getName();
          if (target.startsWith(ROOT + ".markdown.")) {
            faults.add(type.getName() + " uses " + target);
          }
        }
      }
    }
    assertEquals(Set.of(), faults);
  }

  @Test
  void everyPackageOpensWithASentenceAndIsNullMarked() throws IOException {
    Path sources = Path.of("src/main/java/org/copydesk");
    try (Stream<Path> folders = Files.walk(sources).filter(Files::isDirectory)) {
      for (Path folder : folders.filter(f -> !f.equals(sources)).toList()) {
        Path info = folder.resolve("package-info.java");
        assertTrue(Files.exists(info), folder + " has no package-info.java");
        String text = Files.readString(info);
        assertTrue(
            text.contains("@NullMarked") && text.startsWith("/**"),
            info + " lacks its sentence or @NullMarked");
      }
    }
  }

  private static String room(JavaClass type) {
    String name = type.getPackageName();
    if (name.equals(ROOT)) {
      return "";
    }
    String rest = name.substring(ROOT.length() + 1);
    int dot = rest.indexOf('.');
    return dot < 0 ? rest : rest.substring(0, dot);
  }
}
