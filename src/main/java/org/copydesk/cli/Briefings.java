package org.copydesk.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.EditionReader;
import org.copydesk.briefing.Reading;
import org.copydesk.briefing.edit.BriefingFile;
import org.copydesk.publish.CopyDesk;
import org.copydesk.text.CannotGoOn;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.TextBytes;

/** The briefings of a publication, as commands that change them find them. */
record Briefings(Path root, Reading reading, List<Diagnostic> remarks) {

  static Briefings read(Path root) throws CannotGoOn {
    CopyDesk.Checked whole = CopyDesk.read(new EditionReader(root));
    return new Briefings(root, whole.reading(), whole.remarks());
  }

  List<Briefing> all() {
    return reading.edition().briefings();
  }

  /**
   * The briefings that paths name, each once; of a folder those in it.
   *
   * @throws WrongCommandLine when a path names no briefing, or one that cannot be read
   */
  List<Briefing> named(List<Path> paths) {
    Map<String, Briefing> named = new LinkedHashMap<>();
    for (Path path : paths) {
      List<Briefing> found =
          all().stream().filter(b -> root.resolve(b.file().path()).startsWith(path)).toList();
      if (found.isEmpty()) {
        throw new WrongCommandLine(
            isBriefing(path)
                ? "The briefing " + shown(path) + " cannot be read."
                : "There is no briefing at " + shown(path) + ".",
            isBriefing(path)
                ? "`copydesk check " + shown(path) + "` says why."
                : "Name a file or folder below content/briefings/.");
      }
      found.forEach(briefing -> named.put(briefing.file().path(), briefing));
    }
    return List.copyOf(named.values());
  }

  /** The errors in a briefing's file, those of some kinds left aside. */
  List<Diagnostic> errors(Briefing briefing, List<String> but) {
    String path = briefing.file().path();
    return remarks.stream()
        .filter(d -> d.isError() && d.span().file().path().equals(path))
        .filter(d -> !but.contains(d.id()))
        .toList();
  }

  /** Whether a file stands where briefings stand, readable or not. */
  private boolean isBriefing(Path file) {
    return Files.isRegularFile(file) && shown(file).matches("content/briefings/.*\\.md");
  }

  /** A path as remarks show it, from the publication's folder. */
  private String shown(Path file) {
    return file.startsWith(root)
        ? root.relativize(file).toString().replace('\\', '/')
        : file.toString();
  }

  /**
   * A briefing's file, to be changed.
   *
   * @throws CannotGoOn when it is no longer what was read
   */
  BriefingFile open(Briefing briefing) throws CannotGoOn {
    BriefingFile file = BriefingFile.read(root.resolve(briefing.file().path()));
    String text = TextBytes.read(briefing.file().path(), file.bytes()).file().text();
    if (!text.equals(briefing.file().text())) {
      throw new CannotGoOn(
          "The file " + briefing.file().path() + " was changed while it was being read.",
          "Run the command again.");
    }
    return file;
  }
}
