package org.copydesk.page.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.copydesk.text.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The publication's own messages are looked through before a page is drawn. */
class OwnWordsTest {
  @TempDir Path temp;

  @Test
  void aMisspeltKeyIsNamedAtItsLine() throws Exception {
    List<Diagnostic> remarks = remarks("fr", "# Nos mots\nclaims.titel=Vérifications\n");
    assertEquals(List.of("unknown-message"), remarks.stream().map(Diagnostic::id).toList());
    assertEquals(2, remarks.get(0).span().from().line());
  }

  @Test
  void anyPluralFormOfAKnownMessageIsKnown() throws Exception {
    assertEquals(List.of(), remarks("ar", "minutes.two={0} دقيقتان\n"));
  }

  @Test
  void abadEscapeIsAnErrorInTheMessagesFile() throws Exception {
    Diagnostic remark = remarks("fr", "home.title=a\npeople.title=\\uber uns\n").get(0);
    assertEquals("unreadable-message", remark.id());
    assertEquals("templates/messages/fr.properties", remark.span().file().path());
    assertEquals(2, remark.span().from().line());
  }

  @Test
  void bytesThatAreNotUtf8AreAnError() throws Exception {
    Path file = Files.createDirectories(temp.resolve("messages")).resolve("fr.properties");
    Files.write(file, "home.title=Accueil privé\n".getBytes(StandardCharsets.ISO_8859_1));
    assertEquals("not-utf-8", Theme.open(Optional.of(temp)).remarks().get(0).id());
  }

  @Test
  void aNewLanguageIsToldWhatItLacks() throws Exception {
    Diagnostic remark = remarks("it", "home.title=Prima pagina\n").get(0);
    assertEquals("untranslated-message", remark.id());
    assertTrue(remark.hint().orElseThrow().contains("`briefings.count.one`"), remark.toString());
  }

  private List<Diagnostic> remarks(String lang, String text) throws Exception {
    Path folder = Files.createDirectories(temp.resolve("messages"));
    Files.writeString(folder.resolve(lang + ".properties"), text);
    return Theme.open(Optional.of(temp)).remarks();
  }
}
