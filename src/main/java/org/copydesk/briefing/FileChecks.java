package org.copydesk.briefing;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.copydesk.briefing.yaml.Remark;
import org.copydesk.briefing.yaml.Scalars;
import org.copydesk.text.Diagnostic;

/** Files that stand where nothing reads them, and names of files that cannot be ids. */
final class FileChecks {
  private final ContentFolder folder;
  private final Set<String> own = new HashSet<>();
  private final Set<String> listed;
  private final boolean complete;
  private final Consumer<Diagnostic> remarks;

  FileChecks(Assembled all, Consumer<Diagnostic> remarks) {
    this.folder = all.folder();
    this.remarks = remarks;
    for (ReadBriefing read : all.briefings()) {
      read.declared().forEach(id -> own.add(read.briefing().slug() + "/" + id));
    }
    this.listed =
        folder.all(ContentFile.Role.OWN_SOURCE).stream()
            .map(FileChecks::inBriefing)
            .collect(Collectors.toSet());
    this.complete = all.complete();
  }

  void run() {
    folder.all(ContentFile.Role.STRAY).forEach(this::stray);
    Map<String, ContentFile> without = new TreeMap<>();
    for (ContentFile file : folder.all(ContentFile.Role.CAPTURE)) {
      without.putIfAbsent(source(file), file);
    }
    folder.all(ContentFile.Role.SOURCE).forEach(file -> without.remove(file.id()));
    without.keySet().removeAll(listed);
    without.forEach(this::withoutSource);
    if (complete) {
      folder.all(ContentFile.Role.OWN_SOURCE).stream()
          .filter(file -> !own.contains(inBriefing(file)))
          .forEach(this::ofNoBriefing);
    }
    folder.all(ContentFile.Role.PERSON).forEach(this::named);
    folder.all(ContentFile.Role.SOURCE).forEach(this::named);
  }

  /** The source that a file in its folder belongs to: {@code id} or {@code slug/id}. */
  private String source(ContentFile file) {
    String name = inBriefing(file);
    return own.contains(name) || listed.contains(name) ? name : file.path().split("/")[1];
  }

  /** {@code slug/id} if it is a file of a source that a briefing declares; else empty. */
  private static String inBriefing(ContentFile file) {
    String[] parts = file.path().split("/");
    return parts.length > 3 ? parts[1] + "/" + parts[2] : "";
  }

  private void ofNoBriefing(ContentFile file) {
    remarks.accept(
        Remark.STRAY_FILE
            .at(
                ContentFolder.whole(file.path()),
                "No briefing declares the source `" + source(file) + "`.")
            .hint("Name the folders after the briefing's slug and the source's id."));
  }

  private void stray(ContentFile file) {
    String name = file.path();
    String cure =
        name.endsWith(".yml")
            ? "Rename it to end in `.yaml`."
            : name.startsWith("sources/")
                ? "A source is a folder: `content/sources/<id>/source.yaml`."
                : "A person is a file `content/people/<id>.yaml`.";
    remarks.accept(
        Remark.STRAY_FILE
            .at(ContentFolder.whole(name), "Nothing is read from a file of this name here.")
            .hint(cure));
  }

  private void withoutSource(String id, ContentFile file) {
    remarks.accept(
        Remark.MISSING_SOURCE_FILE
            .at(
                ContentFolder.whole(file.path()),
                "The folder of the source `" + id + "` has no `source.yaml`.")
            .hint("Add `content/sources/" + id + "/source.yaml`, or remove the folder."));
  }

  private void named(ContentFile file) {
    if (!Scalars.isName(file.id())) {
      remarks.accept(
          Remark.BAD_ID
              .at(
                  ContentFolder.whole(file.path()),
                  "`" + file.id() + "` cannot be part of an address.")
              .hint("Rename it: letters, digits and hyphens, beginning with a letter or digit."));
    }
  }
}
