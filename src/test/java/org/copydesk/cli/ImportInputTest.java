package org.copydesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.copydesk.TinySite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever an import is given, it ends in a draft or in a sentence that says why there is none. */
class ImportInputTest {
  private static final String STORY =
      "<article><h1>Fähre für den Sommer</h1><p>Eine Fähre aus dem Nachbarkreis überquert ab Juni den Hafen, teilte der Rat am"
          + " Montag mit.</p><p>Sie trägt vierzig Leute samt Fahrrädern und fährt viermal in der Stunde, bis zehn Uhr abends"
          + " und auch an Feiertagen.</p></article>";

  @TempDir Path folder;

  @BeforeEach
  void publication() {
    TinySite.in(folder).site("languages: [de]\n");
  }

  private String draft(Run run) throws IOException {
    assertEquals(Exit.FINE, run.code(), run.err());
    return Files.readString(
        folder.resolve(
            run.out().lines().findFirst().orElseThrow().substring(7).replaceFirst(" \\(.*", "")));
  }

  private void refused(String sentence, byte[] bytes) {
    Run run = Run.reading(bytes, folder, "import", "-");
    assertEquals(Exit.CANNOT_GO_ON, run.code(), run.out());
    assertTrue(run.err().startsWith("copydesk: " + sentence), run.err());
    assertTrue(run.err().contains("hint: "), run.err());
    assertFalse(Files.exists(folder.resolve("content/briefings")));
  }

  private void refused(String sentence, String page) {
    refused(sentence, page.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void charsetsAreReadByMarkDeclarationAndGuess() throws IOException {
    String declared = "<html><meta charset=iso-8859-1><body>" + STORY;
    byte[][] pages = {
      ("\ufeff<html><body>" + STORY).getBytes(StandardCharsets.UTF_8),
      ("\ufeff<html><body>" + STORY).getBytes(StandardCharsets.UTF_16LE),
      declared.getBytes(StandardCharsets.ISO_8859_1),
      ("<html><body>" + STORY).getBytes(Charset.forName("windows-1252")),
      ("<html><meta charset=koi8-r><body>" + STORY).getBytes(StandardCharsets.UTF_8)
    };
    for (int i = 0; i < pages.length; i++) {
      Files.write(folder.resolve(i + ".html"), pages[i]);
      String draft = draft(Run.in(folder, "import", i + ".html"));
      assertTrue(draft.contains("title: Fähre für den Sommer\n"), i + draft);
      assertTrue(draft.contains("überquert ab Juni den Hafen"), i + draft);
    }
  }

  @Test
  void aPageOnStandardInputIsReadAsAPage() throws IOException {
    byte[] page = ("<!doctype html><html><body>" + STORY).getBytes(StandardCharsets.UTF_8);
    String draft = draft(Run.reading(page, folder, "import", "-"));
    assertTrue(draft.contains("title: Fähre für den Sommer\n"), draft);
    assertFalse(draft.contains("<p>"), draft);
  }

  @Test
  void textOnStandardInputIsReadAsText() throws IOException {
    String text =
        "Fähre für den Sommer\n\nEine Fähre überquert ab Juni den Hafen, teilte der Rat am Montag mit.\n";
    String draft = draft(Run.reading(text.getBytes(StandardCharsets.UTF_8), folder, "import", "-"));
    assertTrue(
        draft.endsWith(
            "---\n\nEine Fähre überquert ab Juni den Hafen, teilte der Rat am Montag mit.\n"),
        draft);
  }

  @Test
  void nothingIsToldToBeEmpty() {
    refused("This is empty.", "");
    refused("This is empty.", " \n\t\n");
  }

  @Test
  void binaryIsToldByItsKind() {
    refused("This is a PDF document, not a page or text.", "%PDF-1.7\n");
    refused("This is a rich-text document, not a page or text.", "{\\rtf1 Hello}");
    refused("This is binary, not a page or text.", new byte[4000]);
    refused(
        "This is a page archive (MHTML)",
        "From: <Saved by a browser>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\n");
  }

  @Test
  void fiftyMegabytesAreTooMuch() throws IOException {
    byte[] page = new byte[50 << 20];
    Arrays.fill(page, (byte) 'x');
    refused("This is larger than 32 MB; no article is.", page);
  }

  @Test
  void aFileOfFourGigabytesIsNotReadToItsEnd() throws IOException {
    try (RandomAccessFile sparse =
        new RandomAccessFile(folder.resolve("huge.html").toFile(), "rw")) {
      sparse.setLength(4L << 30);
    }
    Run run = Run.in(folder, "import", "huge.html");
    assertEquals(Exit.CANNOT_GO_ON, run.code());
    assertTrue(run.err().contains("larger than 32 MB"), run.err());
  }

  @Test
  void wallsAndErrorPagesAreCalledByTheirName() {
    refused(
        "This looks like an error page.", "<html><title>404 Not Found</title><body></body></html>");
    refused(
        "This looks like a cookie wall.",
        "<html><title>Post</title><body><div><a href=/a>We and our partners use cookies. Accept all</a></div>");
  }

  @Test
  void aWallWithWordsOnItIsADraftThatSaysSo() throws IOException {
    String wall =
        "<html><head><title>Ferry found | Post</title></head><body><article><h1>Ferry found</h1><p>A ferry from the next county"
            + " will cross the harbour from June, the council said.</p><p>Subscribe now to continue reading this story."
            + "</p></article></body></html>";
    Run run = Run.reading(wall.getBytes(StandardCharsets.UTF_8), folder, "import", "-");
    assertTrue(draft(run).contains("# This looks like a login or subscription wall.\n"));
    assertTrue(run.out().contains("This looks like a login or subscription wall.\n"), run.out());
  }

  @Test
  void aFolderAFtpAddressAndAForgottenSchemeHaveHints() throws IOException {
    Files.createDirectories(folder.resolve("pages"));
    Run pages = Run.in(folder, "import", "pages");
    assertTrue(
        pages.err().startsWith("copydesk: pages is a folder; an import takes one page."),
        pages.err());
    assertTrue(pages.err().contains("copydesk clean pages OUT_DIR"), pages.err());
    Run ftp = Run.in(folder, "import", "ftp://post.example/story");
    assertTrue(ftp.err().contains("is neither http nor https."), ftp.err());
    Run host = Run.in(folder, "import", "post.example/story");
    assertTrue(host.err().contains("an address begins with https://"), host.err());
  }

  @Test
  void aNumberThatWasNotLeftOutIsAWrongCommandLine() throws IOException {
    Files.writeString(folder.resolve("story.html"), "<html><body>" + STORY);
    Run run = Run.in(folder, "import", "story.html", "--keep", "99");
    assertEquals(Exit.WRONG_COMMAND_LINE, run.code());
    assertTrue(
        run.err().startsWith("copydesk: There is no block 99 to put back: nothing was left out."),
        run.err());
    assertFalse(Files.exists(folder.resolve("content/briefings")));
  }

  @Test
  void aDraftOutsideTheBriefingsIsSaidToBeUnread() throws IOException {
    Files.writeString(folder.resolve("story.html"), "<html><body>" + STORY);
    Run run =
        Run.in(folder, "import", "story.html", "--to", "../" + folder.getFileName() + "/x.md");
    assertTrue(
        run.out().contains("The draft is outside content/briefings, so no build reads it"),
        run.out());
    Run into = Run.in(folder, "import", "story.html", "--to", "content/briefings/y.md");
    assertFalse(into.out().contains("outside"), into.out());
  }

  @Test
  void relativeLinksOfAPageWithoutAddressStayAsWords() throws IOException {
    String page = "<html><body>" + STORY.replace("der Rat am", "<a href='/rat'>der Rat</a> am");
    Run run = Run.reading(page.getBytes(StandardCharsets.UTF_8), folder, "import", "-");
    assertTrue(draft(run).contains("teilte der Rat am Montag mit."));
    assertTrue(
        run.out()
            .contains(
                "The page does not say its own address, so 1 link was left as plain words.\n"),
        run.out());
    String known =
        page.replace("<body>", "<link rel=canonical href='https://post.example/f'><body>");
    Run second = Run.reading(known.getBytes(StandardCharsets.UTF_8), folder, "import", "-");
    assertTrue(draft(second).contains("[der Rat](https://post.example/rat)"));
  }
}
