package org.copydesk.briefing;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.copydesk.briefing.yaml.Remark;
import org.copydesk.briefing.yaml.Scalars;
import org.copydesk.text.Diagnostic;

/** Files that stand where nothing reads them, and names of files that cannot be ids. */
final class FileChecks {
  private final ContentFolder folder;
  private final Consumer<Diagnostic> remarks;

  FileChecks(ContentFolder folder, Consumer<Diagnostic> remarks) {
    this.folder = folder;
    this.remarks = remarks;
  }

  void run() {
    folder.all(ContentFile.Role.STRAY).forEach(this::stray);
    Map<String, ContentFile> withoutSource = new TreeMap<>();
    folder
        .all(ContentFile.Role.CAPTURE)
        .forEach(file -> withoutSource.putIfAbsent(file.id(), file));
    folder.all(ContentFile.Role.SOURCE).forEach(file -> withoutSource.remove(file.id()));
    withoutSource.values().forEach(this::withoutSource);
    folder.all(ContentFile.Role.PERSON).forEach(this::named);
    folder.all(ContentFile.Role.SOURCE).forEach(this::named);
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

  private void withoutSource(ContentFile file) {
    remarks.accept(
        Remark.MISSING_SOURCE_FILE
            .at(
                ContentFolder.whole(file.path()),
                "The folder of the source `" + file.id() + "` has no `source.yaml`.")
            .hint("Add `content/sources/" + file.id() + "/source.yaml`, or remove the folder."));
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
