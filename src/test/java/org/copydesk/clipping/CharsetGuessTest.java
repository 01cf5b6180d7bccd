package org.copydesk.clipping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Bytes are read in the encoding they are in, which is not always the one they claim. */
class CharsetGuessTest {
  private static String read(String text, String charset, String declared) {
    return CharsetGuess.decode(text.getBytes(Charset.forName(charset)), declared);
  }

  @Test
  void validUtf8IsUtf8WhateverThePageSays() {
    String page = "<meta charset=\"iso-8859-1\"><p>Où déjà";
    assertEquals(page, read(page, "UTF-8", "text/html; charset=windows-1252"));
  }

  @Test
  void elseThePageIsBelieved() {
    String page = "<meta http-equiv=content-type content='text/html; charset=koi8-r'>Привет мир";
    assertEquals(page, read(page, "KOI8-R", ""));
  }

  @Test
  void theSenderGoesBeforeThePage() {
    String page = "<meta charset=utf-8><p>Où déjà";
    assertEquals(page, read(page, "ISO-8859-1", "text/html; charset=ISO-8859-1"));
  }

  @Test
  void aPageThatWronglyClaimsUtf8IsGuessed() {
    String page = "<meta charset=utf-8><p>Où est-il déjà allé ?";
    assertEquals(page, read(page, "windows-1252", ""));
  }

  @Test
  void oneBrokenByteDoesNotMakeAnotherEncoding() {
    byte[] bytes = ("<meta charset=utf-8>" + "é".repeat(50)).getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = '.';
    assertEquals(49, CharsetGuess.decode(bytes, "").chars().filter(c -> c == 'é').count());
  }

  @Test
  void marksAreHeededAndDropped() {
    assertEquals("où", read("\ufeffoù", "UTF-16LE", ""));
    assertEquals("où", read("\ufeffoù", "UTF-8", ""));
    assertEquals("<html><p>où", read("<html><p>où", "UTF-16BE", ""));
  }

  @Test
  void smartQuotesOfTheMisnamedLatinOneAreRead() {
    assertEquals(
        "<meta charset=iso-8859-1>“so”", read("<meta charset=iso-8859-1>“so”", "windows-1252", ""));
  }
}
