package org.copydesk.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.copydesk.briefing.EditionReader;
import org.copydesk.briefing.Reach;
import org.copydesk.briefing.Reading;
import org.copydesk.history.Change;
import org.copydesk.history.Opening;
import org.copydesk.history.Repository;
import org.copydesk.publish.tree.Disk;
import org.copydesk.text.CannotGoOn;
import org.copydesk.text.Diagnostic;

/**
 * A publication read and checked, whole or as far as a change reaches.
 *
 * @param reading what was read
 * @param remarks on what the change reaches, sorted
 * @param touched how many files the change touches; −1 when no change was asked about
 */
public record Proof(Reading reading, List<Diagnostic> remarks, int touched) {

  /** The publication as it lies on disk. */
  public static Proof whole(Path root) throws CannotGoOn {
    CopyDesk.Checked whole = CopyDesk.read(new EditionReader(root));
    return new Proof(whole.reading(), whole.remarks(), -1);
  }

  /**
   * What differs from the point where another line of commits was left, and what that reaches.
   *
   * @param since a branch, a tag or a commit
   */
  public static Proof since(Path root, String since, Map<String, String> environment)
      throws CannotGoOn {
    try (Repository repository = open(root, environment)) {
      return of(CopyDesk.read(new EditionReader(root)), repository.changed(since));
    }
  }

  /** What is staged for the next commit, read as it is staged, and what that reaches. */
  public static Proof staged(Path root, Map<String, String> environment) throws CannotGoOn {
    try (Repository repository = open(root, environment)) {
      List<String> conflicts = repository.conflicts();
      if (!conflicts.isEmpty()) {
        throw new CannotGoOn(
            "A merge has left conflicts in: " + String.join(", ", conflicts) + ".",
            "Mend them and stage the files: git add FILE.");
      }
      Path room = root.resolve(".copydesk").resolve("staged-" + ProcessHandle.current().pid());
      try {
        Files.createDirectories(room.resolve("content"));
        repository.layOutStaged("content", room);
        EditionReader reader = new EditionReader(room).standingFor(root);
        return of(CopyDesk.read(reader), repository.staged());
      } catch (IOException refused) {
        throw Disk.trouble("lay out what is staged", refused);
      } finally {
        delete(room);
      }
    }
  }

  private static Proof of(CopyDesk.Checked whole, List<Change> changes) {
    Set<String> paths = new HashSet<>();
    for (Change change : changes) {
      paths.add(change.path());
      change.before().ifPresent(paths::add);
    }
    Reach reach = Reach.of(whole.reading().edition(), paths);
    List<Diagnostic> remarks =
        whole.remarks().stream()
            .filter(remark -> reach.holds(remark.span().file().path()))
            .toList();
    return new Proof(whole.reading(), remarks, changes.size());
  }

  private static Repository open(Path root, Map<String, String> environment) throws CannotGoOn {
    Opening opening = Repository.open(root, environment);
    return opening
        .repository()
        .orElseThrow(
            () ->
                new CannotGoOn(
                    opening.sentence(),
                    "Without git the whole publication can be checked: copydesk check."));
  }

  private static void delete(Path folder) throws CannotGoOn {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    } catch (IOException refused) {
      throw Disk.trouble("clear away " + folder, refused);
    }
  }
}
