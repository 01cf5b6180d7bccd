package org.copydesk.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.copydesk.evidence.wacz.PackedCapture;
import org.copydesk.evidence.wacz.WaczCheck;
import org.copydesk.evidence.wacz.WaczFile;
import org.copydesk.page.shelf.EvidencePackage;
import org.copydesk.page.theme.Theme;
import org.copydesk.publish.link.LinkCheck;
import org.copydesk.publish.tree.Stage;
import org.copydesk.text.CannotGoOn;

/** The captures of one briefing's sources, packed, and read back before they are published. */
record EvidenceSheet(EvidencePackage packed) implements Sheet {
  @Override
  public String path() {
    return packed.address().file();
  }

  @Override
  public String origin() {
    return packed.briefing().file().path();
  }

  @Override
  public void make(Theme theme, Stage stage, LinkCheck links) throws CannotGoOn {
    try {
      // A temporary file would be its maker's alone, and so would be its copy in the site.
      Path folder = Files.createTempDirectory("copydesk");
      Path made = folder.resolve("evidence.wacz");
      try {
        String lang = packed.briefing().lang();
        List<PackedCapture> captures =
            packed.kept().stream()
                .map(
                    kept ->
                        new PackedCapture(
                            kept.name(), kept.capture().path(), kept.source().name(lang)))
                .toList();
        WaczFile.write(packed.briefing().title(), captures, made);
        List<String> faults = WaczCheck.faults(made);
        if (!faults.isEmpty()) {
          throw new CannotGoOn(
              "The evidence of " + origin() + " could not be packed: " + faults.get(0),
              "Build again; if it stays so, build without --evidence and report this.");
        }
        stage.put(path(), made);
      } finally {
        Files.deleteIfExists(made);
        Files.delete(folder);
      }
    } catch (IOException fault) {
      throw new CannotGoOn(
          "The evidence of " + origin() + " could not be packed: " + fault.getMessage() + ".",
          "Check that there is room on the disk.",
          fault);
    }
  }
}
