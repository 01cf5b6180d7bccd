package org.copydesk.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** A quotation is found when only typesetting differs, and never when a word or digit does. */
class QuotationMatcherTest {
  private static final String SOURCE =
      "The ministry said on Wednesday that 317 police and National Guard troops were injured, and eight died.\n"
          + "Prices rose by 2.5 million tenge, it added. It has not been shown that 20,000 fighters came.";

  private static Match find(String words) {
    return QuotationMatcher.of(SOURCE).find(words);
  }

  private static void found(String source, String words) {
    assertInstanceOf(Match.Found.class, QuotationMatcher.of(source).find(words), words);
  }

  private static void absent(String source, String words) {
    assertInstanceOf(Match.Absent.class, QuotationMatcher.of(source).find(words), words);
  }

  @Test
  void saysWhereItStands() {
    Match.Found found = (Match.Found) find("317 police and National Guard troops were injured");
    assertEquals(
        "317 police and National Guard troops were injured",
        SOURCE.substring(found.start(), found.end()));
    assertEquals(1, found.occurrences());
  }

  @Test
  void typesettingDoesNotMatter() {
    found(
        "« 317 policiers », a dit l’agence — « l’œuvre » …",
        "\"317 policiers\", a dit l'agence - \"l'œuvre\" ...");
    found("the of\u00ADfi\u200Bcial \uFB01gure", "the official figure");
    found("cafe\u0301 society", "caf\u00E9 society");
    found("caf\u00E9 society", "cafe\u0301 society");
    found("a\u00A0b\u202Fc  d\ne", "a b c d e");
    found("“Unity,” he said", "‘Unity,’ he said".replace('‘', '„').replace('’', '“'));
    found("한국어 문장", java.text.Normalizer.normalize("한국어 문장", java.text.Normalizer.Form.NFD));
  }

  @Test
  void spansPointIntoTheOriginal() {
    String source = "x « cafe\u0301 » y";
    Match.Found found = (Match.Found) QuotationMatcher.of(source).find("café");
    assertEquals("cafe\u0301", source.substring(found.start(), found.end()));
  }

  @Test
  void gapsMustComeInOrder() {
    assertInstanceOf(Match.Found.class, find("317 police [...] were injured"));
    assertInstanceOf(Match.Found.class, find("317 police … were injured"));
    assertInstanceOf(Match.Found.class, find("317 police (…) troops were injured"));
    assertInstanceOf(Match.Found.class, find("317 police and [many] National Guard troops"));
    assertInstanceOf(Match.Absent.class, find("were injured [...] 317 police"));
  }

  @Test
  void aPartBetweenGapsMustMeanSomething() {
    assertInstanceOf(Match.Unusable.class, find("The [...] eight died"));
    assertInstanceOf(Match.Unusable.class, find("…"));
    assertInstanceOf(Match.Unusable.class, find(""));
  }

  @Test
  void aBracketedFirstLetterMayChangeCase() {
    assertInstanceOf(Match.Found.class, find("[P]olice and National Guard"));
    assertInstanceOf(Match.Absent.class, find("Police and National Guard"));
  }

  @Test
  void neverBeginsOrEndsWithinANumberOrWord() {
    absent(SOURCE, "17 police and National Guard");
    absent(SOURCE, "5 million tenge");
    absent(SOURCE, "000 fighters came");
    absent("Es waren 1 225 Menschen", "225 Menschen");
    absent("il y eut 1\u202F225 morts", "225 morts");
    absent("from 2.5 to 3.75", "from 2.5 to 3");
    absent("unimportant matter", "important matter");
    absent("it was -5 degrees", "5 degrees");
    found("In 2021, 225 people died", "225 people died");
    found("the 2010-2015 figures", "2015 figures");
  }

  @Test
  void superscriptsAndFractionsAreNoDigits() {
    absent("10\u00B2 people", "102 people");
    absent("1\u00BD litres", "11 litres");
  }

  @Test
  void aNegationJustBeforeIsToldAlong() {
    assertEquals("not", ((Match.Found) find("been shown that 20,000 fighters came")).negation());
    assertEquals("", ((Match.Found) find("Prices rose by")).negation());
    String source = "The minister said that he would not resign this year.";
    assertEquals(
        "not",
        ((Match.Found) QuotationMatcher.of(source).find("said that he [...] resign this year"))
            .negation());
  }

  @Test
  void negationsAreKnownInScriptsWithoutBlanksToo() {
    QuotationMatcher matcher = QuotationMatcher.of("委员会说，今年没有接入网络。工程已经完成。");
    assertEquals("没", ((Match.Found) matcher.find("接入网络")).negation().substring(0, 1));
    assertEquals("", ((Match.Found) matcher.find("工程已经完成")).negation());
  }

  @Test
  void anInsertionMayExplainButNotTurnNorMendWords() {
    String source = "They said that 317 officers of the city were injured in May.";
    QuotationMatcher matcher = QuotationMatcher.of(source);
    assertTrue(matcher.find("They [the police] said that 317 officers") instanceof Match.Found);
    assertTrue(matcher.find("[t]hey said that 317 officers") instanceof Match.Found);
    assertTrue(matcher.find("317 officers were [not] injured") instanceof Match.Unusable);
    assertTrue(matcher.find("said that 317[0] officers of the city") instanceof Match.Unusable);
    assertTrue(matcher.find("were [un]injured in May") instanceof Match.Unusable);
  }

  @Test
  void wordsAroundItTellPlacesApart() {
    QuotationMatcher matcher =
        QuotationMatcher.of("In May 225 people died, in June 225 people left.");
    assertEquals(2, ((Match.Found) matcher.find("225 people")).occurrences());
    Match.Found june = (Match.Found) matcher.find("225 people", "in June", "");
    assertEquals(1, june.occurrences());
    assertEquals(32, june.start());
    assertEquals(7, ((Match.Found) matcher.find("225 people", "", "died")).start());
    assertTrue(matcher.find("225 people", "in July", "") instanceof Match.Absent);
    assertTrue(matcher.find("225 people", "n June", "") instanceof Match.Absent);
  }

  @Test
  void aNegationBeforeReportedWordsIsToldAlongFromFurtherAway() {
    QuotationMatcher matcher =
        QuotationMatcher.of(
            "Nobody has ever shown that the tower grew. No work was done, but he said that the"
                + " keeper left. Niemand hat je belegt, dass der Turm wuchs.");
    assertEquals("nobody", ((Match.Found) matcher.find("the tower grew")).negation());
    assertEquals("", ((Match.Found) matcher.find("the keeper left")).negation());
    assertEquals("niemand", ((Match.Found) matcher.find("der Turm wuchs")).negation());
  }

  @Test
  void aReportedNegationIsSeenInArabicAndANumberIsShownWhole() {
    QuotationMatcher arabic = QuotationMatcher.of("لم يقل الوزير إن ٣١٧ شرطيا أصيبوا.");
    assertEquals("لم", ((Match.Found) arabic.find("٣١٧ شرطيا أصيبوا")).negation());
    QuotationMatcher german = QuotationMatcher.of("Es wurden 1.665 Beamte verletzt.");
    assertEquals(
        "\"1.656\" for \"1.665\"",
        ((Match.Absent) german.find("1.656 Beamte verletzt")).difference());
  }

  @Test
  void theClosestPassageEndsWhereTheQuotationDoes() {
    String source = "The lift carries ten. The lift does not run on Mondays. It is old.";
    QuotationMatcher matcher = QuotationMatcher.of(source);
    Match.Absent dropped = (Match.Absent) matcher.find("The lift does run on Mondays");
    assertEquals("The lift does not run on Mondays", dropped.closest());
    assertEquals("\"not\" is missing", dropped.difference());
    Match.Absent added = (Match.Absent) matcher.find("The lift does not ever run on Mondays");
    assertEquals("The lift does not run on Mondays", added.closest());
    assertEquals("\"ever\" is not there", added.difference());
  }

  @Test
  void wordsThatAreAllThereInOtherPlacesAreSaidToBe() {
    assertEquals(
        "all parts are there, but in another order",
        ((Match.Absent) find("were injured [...] 317 police")).difference());
    assertEquals(
        "but not with the words of \"before\" and \"after\" around it",
        ((Match.Absent) QuotationMatcher.of(SOURCE).find("317 police", "only", "")).difference());
  }

  @Test
  void theClosestPassageIsShownWithTheDifference() {
    Match.Absent absent = (Match.Absent) find("318 police and National Guard troops were injured");
    assertEquals("317 police and National Guard troops were injured", absent.closest());
    assertEquals("\"318\" for \"317\"", absent.difference());
    assertEquals("", ((Match.Absent) find("completely different words stand here")).closest());
  }

  @Test
  void hostileTextsEndSoon() {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          String many = "aaaaaaaa ".repeat(100_000);
          QuotationMatcher matcher = QuotationMatcher.of(many);
          matcher.find("aaaaaaaa [...] aaaaaaaa [...] bbbbbbbb");
          matcher.find("[".repeat(100_000));
          matcher.find("aaaaaaaa ".repeat(500) + "b");
          assertTrue(
              QuotationMatcher.of("\u0301".repeat(100_000)).find("x") instanceof Match.Absent);
        });
  }
}
