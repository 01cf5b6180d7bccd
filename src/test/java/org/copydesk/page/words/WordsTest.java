package org.copydesk.page.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.copydesk.claim.PartialDate;
import org.copydesk.page.theme.Theme;
import org.junit.jupiter.api.Test;

/** Dates, numbers and plural forms follow the language. */
class WordsTest {
  @Test
  void datesAreAsPreciseAsTheyAreKnown() throws Exception {
    Words english = words("en");
    assertEquals("2022", english.date(date("2022")));
    assertEquals("January 2022", english.date(date("2022-01")));
    assertEquals("6 January 2022", english.date(date("2022-01-06")));
    assertEquals("6 January 2022, 08:51 GMT+6", english.date(date("2022-01-06T08:51+06:00")));
    assertEquals("6 January 2022", english.day(date("2022-01-06T08:51+06:00")));
    assertEquals("in January 2022", english.on(date("2022-01")));
  }

  @Test
  void datesFollowTheLanguage() throws Exception {
    assertEquals("1er janvier 2022", words("fr").date(date("2022-01-01")));
    assertEquals("le 6 janvier 2022", words("fr").on(date("2022-01-06")));
    assertEquals("6 de enero de 2022", words("es").date(date("2022-01-06")));
    assertEquals("6. Januar 2022", words("de").date(date("2022-01-06")));
    assertEquals("6 يناير 2022", words("ar").date(date("2022-01-06")));
  }

  @Test
  void datesAreShortenedInEveryLanguageThatComesAlong() throws Exception {
    assertEquals("5 Jan 2022", words("en").brief(date("2022-01-05T08:51+06:00")));
    assertEquals("Jan 2022", words("en").brief(date("2022-01")));
    assertEquals("2022", words("en").brief(date("2022")));
    for (String lang : new String[] {"en", "fr", "es", "de", "ar"}) {
      assertTrue(words(lang).brief(date("2022-09-22")).length() <= 14, lang);
    }
  }

  @Test
  void valuesOfTheOtherDirectionAreIsolated() throws Exception {
    assertEquals("بقلم \u2068Ann (Editor)\u2069", words("ar").say("by", "Ann (Editor)"));
    assertEquals("بقلم هيئة", words("ar").say("by", "هيئة"));
    assertEquals("By هيئة", words("en").say("by", "هيئة"));
  }

  @Test
  void numbersAreGroupedAsTheLanguageDoes() throws Exception {
    assertEquals("8,848.86", words("en").number("8848.86"));
    assertEquals("8\u202f848,86", words("fr").number("8848.86"));
    assertEquals("8848,86", words("es").number("8848.86"));
    assertEquals("20.000", words("de").number("20000"));
    assertEquals("\u22125", words("en").number("-5"));
    assertEquals("about 5", words("en").number("about 5"));
  }

  @Test
  void pluralFormsFollowTheLanguage() throws Exception {
    assertEquals("0 claims checked", words("en").count("claims.checked", 0));
    assertEquals("1 claim checked", words("en").count("claims.checked", 1));
    assertEquals("0 affirmation vérifiée", words("fr").count("claims.checked", 0));
    assertEquals("2 affirmations vérifiées", words("fr").count("claims.checked", 2));
    assertEquals("ادعاءان مدققان", words("ar").count("claims.checked", 2));
    assertEquals("11 ادعاءً مدققًا", words("ar").count("claims.checked", 11));
    assertEquals("100 ادعاء مدقق", words("ar").count("claims.checked", 100));
  }

  @Test
  void pluralRulesAreThoseOfCldr() {
    assertEquals(Plural.FEW, Plural.of("ar", 103));
    assertEquals(Plural.ZERO, Plural.of("ar", 0));
    assertEquals(Plural.ONE, Plural.of("ru", 21));
    assertEquals(Plural.MANY, Plural.of("ru", 12));
    assertEquals(Plural.FEW, Plural.of("pl", 22));
    assertEquals(Plural.MANY, Plural.of("fr", 1_000_000));
    assertEquals(Plural.OTHER, Plural.of("ja", 1));
    assertEquals(Plural.ONE, Plural.of("pt-BR", 0));
  }

  @Test
  void anUnknownLanguageSpeaksEnglishAndARegionItsLanguage() throws Exception {
    assertEquals("Skip to the text", words("kk").say("skip"));
    assertEquals("Aller au texte", words("fr-CA").say("skip"));
  }

  @Test
  void anUnknownMessageShowsItsKey() throws Exception {
    assertEquals("no.such.message", words("en").say("no.such.message"));
  }

  @Test
  void directionFollowsTheScript() throws Exception {
    assertEquals("rtl", words("ar").dir());
    assertEquals("rtl", words("fa-IR").dir());
    assertEquals("ltr", words("de").dir());
  }

  private static Words words(String lang) throws Exception {
    return Theme.open(Optional.empty()).words(lang);
  }

  private static PartialDate date(String iso) {
    return PartialDate.read(iso).orElseThrow();
  }
}
