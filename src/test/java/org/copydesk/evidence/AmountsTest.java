package org.copydesk.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Numbers are found in digits and words of many languages. */
class AmountsTest {
  private static void numbers(String language, String text, String expected) {
    String found =
        Amounts.in(text, language).stream()
            .map(a -> a.value().stripTrailingZeros().toPlainString() + (a.percent() ? "%" : ""))
            .collect(Collectors.joining(" "));
    assertEquals(expected, found, text);
  }

  @Test
  void digitsWithTheSignsOfTheLanguage() {
    numbers("en", "1,225 and 2.5 and 1,234,567.89", "1225 2.5 1234567.89");
    numbers("de", "1.225 und 2,5 und 1.234.567,89", "1225 2.5 1234567.89");
    numbers("fr", "1 225 et 2,5 et 8 848,86 m et 1\u202F225", "1225 2.5 8848.86 1225");
    numbers("en", "12,34,567 rupees", "1234567");
    numbers("fr", "58 °C le 13 septembre 1922", "58 13 1922");
    numbers("de", "am 05.01.2022", "5 1 2022");
    numbers("ar", "٢٢٥ قتيلا", "225");
    numbers("fa", "۴۳۱۷ خانه", "4317");
    numbers("en", "in 2021, 225 people; 10, 20 or 30", "2021 225 10 20 30");
  }

  @Test
  void wordsAndDigitsTogether() {
    numbers("en", "2.5 million dollars, $125m, 3 thousand", "2500000 125000000 3000");
    numbers("en", "300 m high, 5k runners, 40 m", "300 5000 40");
    numbers("fr", "2,5 millions d’euros", "2500000");
    numbers("zh", "约3万人，2.5亿", "30000 250000000");
    numbers("hi", "3 लाख लोग", "300000");
  }

  @Test
  void numberWords() {
    numbers("en", "Eight police and two hundred and twenty-five people", "8 225");
    numbers("en", "twenty-five thousand three hundred", "25300");
    numbers("fr", "quatre-vingt-dix-sept morts, deux cent vingt-cinq blessés", "97 225");
    numbers("fr", "soixante et onze", "71");
    numbers("de", "zweihundertfünfundzwanzig Tote und acht Polizisten", "225 8");
    numbers("nl", "tweehonderdvijfentwintig doden", "225");
    numbers("it", "duecentoventicinque morti", "225");
    numbers("es", "doscientos veinticinco muertos; treinta y uno", "225 31");
    numbers("pt", "duzentos e vinte e cinco mortos", "225");
    numbers("pl", "dwieście dwadzieścia pięć ofiar", "225");
    numbers("ru", "двести двадцать пять погибших", "225");
    numbers("uk", "двісті двадцять п'ять загиблих", "225");
    numbers("tr", "iki yüz yirmi beş ölü", "225");
    numbers("id", "dua ratus dua puluh lima orang", "225");
    numbers("zh", "二百二十五人死亡", "225");
    numbers("ja", "二百二十五人が死亡", "225");
    numbers("ar", "ثمانية من رجال الشرطة", "8");
    numbers("hi", "आठ पुलिसकर्मी", "8");
  }

  @Test
  void articlesAndVagueWordsAreNoNumbers() {
    numbers("en", "one of the thousands of people, millions more", "");
    numbers("fr", "un homme parmi des milliers", "");
    numbers("de", "ein Mann", "");
  }

  @Test
  void percentagesAreTold() {
    numbers("en", "5% of 5, 5 per cent", "5% 5 5%");
    numbers("fr", "5 % et 5 pour cent", "5% 5%");
    assertFalse(Amounts.in("5%", "en").get(0).agrees(Amounts.in("5", "en").get(0)));
  }

  @Test
  void sameNumberInOtherClothes() {
    assertTrue(Amounts.in("huit", "fr").get(0).agrees(Amounts.in("8", "en").get(0)));
    assertTrue(Amounts.in("1 225", "fr").get(0).agrees(Amounts.in("1,225", "en").get(0)));
    assertFalse(Amounts.in("1,225", "fr").get(0).agrees(Amounts.in("1,225", "en").get(0)));
  }

  @Test
  void placesPointIntoTheText() {
    String text = "Some two hundred and five people";
    Amount amount = Amounts.in(text, "en").get(0);
    assertEquals("two hundred and five", text.substring(amount.start(), amount.end()));
  }

  @Test
  void unitsAreKnownByOneNameInAllLanguages() {
    assertEquals("metre", Amounts.in("300 Meter", "de").get(0).unit());
    assertEquals("metre", Amounts.in("高300米", "zh").get(0).unit());
    assertEquals("dollar", Amounts.in("US$ 40", "en").get(0).unit());
    assertEquals("percentage point", Amounts.in("5 points de pourcentage", "fr").get(0).unit());
    assertEquals("", Amounts.in("5 moments", "en").get(0).unit());
    assertFalse(Amounts.in("300 feet", "en").get(0).agrees(Amounts.in("300 m", "en").get(0)));
    assertTrue(Amounts.in("300", "en").get(0).agrees(Amounts.in("300 m", "en").get(0)));
  }

  @Test
  void hostileTextsEndSoon() {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          for (String text :
              List.of("1 ", "111 ", "1,", "9", "two ", "zwei", "%", "1% ", "一", "$")) {
            for (String language : List.of("en", "de", "zh", "fr")) {
              Amounts.in(text.repeat(20_000), language);
            }
          }
        });
  }
}
