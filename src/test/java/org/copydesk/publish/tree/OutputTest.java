package org.copydesk.publish.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import org.copydesk.text.CannotGoOn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a site may go. */
class OutputTest {
  @TempDir Path folder;

  @Test
  void theWorkroomIsBesideTheSite() throws Exception {
    Path here = folder.toRealPath();
    Output output = Output.at(folder.resolve("site"), folder.resolve("content"));
    assertEquals(new Output(here.resolve("site"), here.resolve(".copydesk/site")), output);
  }

  @Test
  void aSymbolicLinkMeansTheFolderItLeadsTo() throws Exception {
    Path far = Files.createDirectories(folder.resolve("far/www")).toRealPath();
    Files.createSymbolicLink(folder.resolve("site"), far);
    Output output = Output.at(folder.resolve("site"), folder.resolve("content"));
    assertEquals(far, output.site());
    assertEquals(far.resolveSibling(".copydesk/www"), output.workroom());
  }

  @Test
  void neverWhereThePublicationLies() {
    Path content = folder.resolve("content");
    for (String into : new String[] {".", "content", "content/static/site", "/"}) {
      assertThrows(CannotGoOn.class, () -> Output.at(folder.resolve(into), content), into);
    }
  }

  @Test
  void neverOnAFile() throws Exception {
    Files.writeString(folder.resolve("site"), "a file");
    assertThrows(
        CannotGoOn.class, () -> Output.at(folder.resolve("site"), folder.resolve("content")));
  }
}
