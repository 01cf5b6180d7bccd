package org.copydesk.check.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.TinySite;
import org.copydesk.briefing.EditionReader;
import org.copydesk.text.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences that a reader may ask about are listed, those that something stands for are not. */
class UncoveredSentenceTest {
  private static final String SOURCE = "sources: { wire: { title: Wire } }\n";

  @TempDir private Path temp;

  @Test
  void figuresDatesAndSuperlativesAreNamed() throws Exception {
    assertEquals(
        List.of(
            "a date (5 January 2022), a figure (4,300), a figure (12 %), a superlative (largest)"),
        found("en", "On 5 January 2022, 4,300 people, or 12 percent, made it the largest yet."));
    assertEquals(
        List.of(),
        found("en", "It was a cold day, and nobody’s business.".replace("nobody’s", "no")));
  }

  @Test
  void aCitationStandsForItsSentenceOnly() throws Exception {
    assertEquals(
        List.of("a figure (30)"),
        found("en", "Twenty came [@wire]. Then 30 left. In 2019 all was well. [@wire]"));
  }

  @Test
  void aRowOfATableIsOneSentence() throws Exception {
    assertEquals(
        List.of("a figure (30)"),
        found("en", "| a | b |\n|---|---|\n| 20 | 25 [@wire] |\n| 30 | no |\n"));
  }

  @Test
  void whatStandsInAClaimIsCovered() throws Exception {
    String claim =
        SOURCE
            + "claims: [{ id: c, claim: Forty came., rating: mixed, evidence: [{ source: wire, relation: supports }] }]\n";
    String body =
        "::: claim c\nIt was 31.\n\n::: other\nIt was 32.\n:::\n\nIt was 33.\n:::\n\nIt was 34.\n";
    assertEquals(List.of("a figure (34)"), listed(claim, body));
    assertEquals(List.of(), listed(claim, "So 40 came, as we say below.\n"), "the claim has it");
  }

  @Test
  void aFileCanAllowIt() throws Exception {
    TinySite site =
        TinySite.in(temp).briefing("a", "allow: [uncovered-sentence]\n", "It was 31.\n");
    assertEquals(
        List.of(),
        org.copydesk.publish.CopyDesk.uncovered(new EditionReader(site.root()).read().edition()));
  }

  @Test
  void theRemarkPointsAtTheSentence() throws Exception {
    TinySite site =
        TinySite.in(temp).briefing("a", "", "All is *well*. On [top](x.html), 31 wait.\n");
    List<Diagnostic> remarks = remarks(site);
    assertEquals("On [top](x.html), 31 wait.", remarks.get(0).span().text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|It is the tallest tower.|It interests a guest in the forest.",
        "fr|C’est la plus haute tour.|Il fait plus froid.",
        "de|Das ist der höchste Turm.|Der Minister fasst die Kosten.",
        "es|Es la torre más alta de todas.|Hace frío.",
        "ar|هذا أكبر برج.|هذا برج كبير.",
        "it|È la torre più alta.|La torre è alta.",
        "pt|É a maior torre.|A torre é alta.",
        "nl|Dit is de hoogste toren.|De toren is hoog.",
        "pl|To najwyższa wieża.|To wysoka wieża.",
        "ru|Это самая высокая башня.|Это высокая башня.",
        "uk|Це найвища вежа.|Це висока вежа.",
        "tr|Bu en yüksek kule.|Bu kule yüksek.",
        "id|Ini menara tertinggi.|Menara ini tinggi.",
        "hi|यह सबसे ऊँचा है।|यह ऊँचा है।",
        "fa|این بلندترین برج است.|این برج بلند است.",
        "zh|这是最高的塔。|这座塔很高。",
        "ja|これは最も高い塔です。|この塔は高い。"
      })
  void superlativesAreKnownInSeventeenLanguages(String lang, String most, String plain)
      throws Exception {
    List<String> found = found(lang, most);
    assertEquals(1, found.size(), most);
    assertTrue(found.get(0).startsWith("a superlative ("), found.get(0));
    assertEquals(List.of(), found(lang, plain), plain);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|It fell on 5 January.|5 January",
        "fr|Elle est tombée le 5 janvier.|5 janvier",
        "de|Er fiel am 5. Januar.|5. Januar",
        "es|Cayó el 5 de enero.|5 de enero",
        "ar|سقط في 5 يناير.|5 يناير",
        "ru|Она упала 5 января.|5 января",
        "pl|Spadła 5 stycznia.|5 stycznia",
        "zh|它于2022年倒塌。|2022年"
      })
  void datesAreKnownByTheMonthsOfTheLanguage(String lang, String sentence, String date)
      throws Exception {
    assertEquals(List.of("a date (" + date + ")"), found(lang, sentence));
  }

  @Test
  void aLongLineTakesNoLongTime() {
    String body = "a [@wire] 5. ".repeat(8_000) + "x".repeat(100_000) + "[".repeat(20_000) + "\n";
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> listed(SOURCE, body));
  }

  private List<String> found(String lang, String sentence) throws Exception {
    return listed(SOURCE + "lang: " + lang + "\n", sentence + "\n");
  }

  /** What is said to be found, of each remark. */
  private List<String> listed(String front, String body) throws Exception {
    return remarks(TinySite.in(temp).briefing("a", front, body)).stream()
        .map(d -> d.message().replaceAll("(?s).* stands for (.*?): “.*", "$1"))
        .toList();
  }

  private static List<Diagnostic> remarks(TinySite site) throws Exception {
    List<Diagnostic> found = new ArrayList<>();
    new UncoveredSentence().check(new EditionReader(site.root()).read().edition(), found::add);
    return found.stream().sorted().toList();
  }
}
