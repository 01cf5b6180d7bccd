package org.copydesk.evidence;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * In many languages: a changed digit, a dropped or added word, swapped words are never accepted;
 * changed typesetting always is.
 */
class QuotationPropertyTest {
  /** Sentences of our own, each with a number and a negation. */
  private static final List<String> SENTENCES =
      List.of(
          "The council said that 4,317 homes were not connected to the network in 2019.",
          "Le conseil a dit que 4 317 logements n’étaient pas raccordés au réseau en 2019.",
          "Der Rat sagte, dass 4.317 Wohnungen 2019 nicht an das Netz angeschlossen waren.",
          "El consejo dijo que 4.317 viviendas no estaban conectadas a la red en 2019.",
          "Il consiglio ha detto che 4.317 case non erano collegate alla rete nel 2019.",
          "O conselho disse que 4.317 casas não estavam ligadas à rede em 2019.",
          "De raad zei dat 4.317 woningen in 2019 niet op het net waren aangesloten.",
          "Rada podała, że 4317 mieszkań nie było podłączonych do sieci w 2019 roku.",
          "Совет сообщил, что 4317 домов не были подключены к сети в 2019 году.",
          "Рада повідомила, що 4317 будинків не були підключені до мережі у 2019 році.",
          "Kurul, 2019 yılında 4.317 evin şebekeye bağlı olmadığını ve işin hiç bitmediğini söyledi.",
          "قال المجلس إن 4317 منزلا لم تكن متصلة بالشبكة في عام 2019.",
          "شورا گفت که ۴۳۱۷ خانه در سال ۲۰۱۹ به شبکه وصل نه بودند.",
          "परिषद ने कहा कि 4317 घर 2019 में नेटवर्क से नहीं जुड़े थे।",
          "Dewan mengatakan bahwa 4.317 rumah tidak terhubung ke jaringan pada 2019.",
          "委员会说，2019年有4317户没有接入网络，工程从未完成。",
          "協議会は2019年に4317戸がネットワークに接続されていなかったと述べた。");

  private static final List<String> NEGATIONS =
      List.of(
          "not", "never", "pas", "jamais", "nicht", "kein", "no", "nunca", "non", "não", "niet",
          "nie", "не", "ніколи", "değil", "لم", "ليس", "نه", "नहीं", "tidak", "不", "没有", "ない");

  private final Random random = new Random(7);

  @Test
  void aChangedDigitIsNeverAccepted() {
    for (String sentence : SENTENCES) {
      for (int at = 0; at < sentence.length(); at++) {
        if (Character.isDigit(sentence.charAt(at))) {
          char other =
              (char)
                  (sentence.charAt(at) + (Character.digit(sentence.charAt(at), 10) == 9 ? -1 : 1));
          refused(sentence, sentence.substring(0, at) + other + sentence.substring(at + 1));
          refused(sentence, sentence.substring(0, at) + sentence.substring(at + 1));
          refused(sentence, sentence.substring(0, at) + "1" + sentence.substring(at));
        }
      }
    }
  }

  @Test
  void aDroppedOrAddedOrSwappedWordIsNeverAccepted() {
    for (String sentence : SENTENCES) {
      List<String> words = words(sentence);
      for (int i = 1; i + 1 < words.size(); i++) {
        List<String> fewer = new ArrayList<>(words);
        fewer.remove(i);
        refused(sentence, join(sentence, fewer));
        List<String> more = new ArrayList<>(words);
        more.add(i, random.nextBoolean() ? "not" : "не");
        refused(sentence, join(sentence, more));
        List<String> swapped = new ArrayList<>(words);
        swapped.set(i, words.get(i - 1));
        swapped.set(i - 1, words.get(i));
        if (!swapped.equals(words)) {
          refused(sentence, join(sentence, swapped));
        }
      }
    }
  }

  @Test
  void changedTypesettingIsAlwaysAccepted() {
    for (String sentence : SENTENCES) {
      String source = "Before it. “" + sentence + "” After it.";
      accepted(source, sentence);
      accepted(source, Normalizer.normalize(sentence, Normalizer.Form.NFD));
      accepted(Normalizer.normalize(source, Normalizer.Form.NFD), sentence);
      accepted(source, sentence.replace(' ', '\u00A0'));
      accepted(source, sentence.replace('’', '\''));
      accepted(source.replace(" ", "  \n"), sentence);
      for (int i = 0; i < 20; i++) {
        int at = 1 + random.nextInt(sentence.length() - 1);
        accepted(
            source.replace(sentence, sentence.substring(0, at) + "\u00AD" + sentence.substring(at)),
            sentence);
        accepted(source, sentence.substring(0, at) + "\u200B" + sentence.substring(at));
      }
    }
  }

  @Test
  void aNegationPutIntoAnyPlaceIsNeverAcceptedEvenInBrackets() {
    for (String sentence : SENTENCES) {
      List<String> words = words(sentence);
      for (String negation : NEGATIONS) {
        for (int round = 0; round < 8; round++) {
          int at = 1 + random.nextInt(words.size() - 1);
          List<String> more = new ArrayList<>(words);
          more.add(at, negation);
          refused(sentence, join(sentence, more));
          more.set(at, "[" + negation + "]");
          refused(sentence, join(sentence, more));
          List<String> gap = new ArrayList<>(words);
          gap.add(at, "[...] " + negation + " [...]");
          refused(sentence, String.join(" ", gap));
        }
      }
    }
  }

  @Test
  void wordsFarApartSwappedAreNeverAccepted() {
    for (String sentence : SENTENCES) {
      List<String> words = words(sentence);
      for (int round = 0; round < 60; round++) {
        int one = random.nextInt(words.size());
        int other = random.nextInt(words.size());
        List<String> swapped = new ArrayList<>(words);
        swapped.set(one, words.get(other));
        swapped.set(other, words.get(one));
        if (!swapped.equals(words)) {
          refused(sentence, join(sentence, swapped));
        }
      }
    }
  }

  @Test
  void halvesTheWrongWayRoundAreNeverAcceptedWithAGapEither() {
    for (String sentence : SENTENCES) {
      int half = sentence.length() / 2;
      String first = sentence.substring(0, half).strip();
      String second = sentence.substring(half).strip();
      refused(sentence, second + " " + first);
      refused(sentence, second + " [...] " + first);
    }
  }

  @Test
  void aQuotationInAnotherScriptIsNeverAccepted() {
    for (String sentence : SENTENCES) {
      for (String other : SENTENCES) {
        if (!other.equals(sentence)) {
          refused(sentence, other);
        }
      }
    }
  }

  @Test
  void anyMixtureOfTypesettingIsAlwaysAccepted() {
    for (String sentence : SENTENCES) {
      String words = "\"So it is\" - 'they' say... offices; " + sentence;
      for (int round = 0; round < 40; round++) {
        accepted("Before it: " + typeset(words) + " And after it.", typeset(words));
      }
    }
  }

  /** The same words as some editor, typewriter or browser might set them. */
  private String typeset(String words) {
    StringBuilder out = new StringBuilder();
    boolean opening = true;
    for (int at = 0; at < words.length(); at++) {
      char c = words.charAt(at);
      if (c == '"') {
        out.append(
            opening
                ? pick("\"", "“", "„", "«\u00A0", "« ")
                : pick("\"", "”", "“", "\u202F»", " »"));
        opening = !opening;
      } else {
        out.append(
            switch (c) {
              case ' ' -> pick(" ", "  ", "\u00A0", "\u202F", "\u2009", "\n", " \t");
              case '-' -> pick("-", "–", "—", "\u2010", "\u2011", "\u2212");
              case '\'', '’' -> pick("'", "’", "‘", "\u02BC", "′");
              default -> Character.toString(c);
            });
        boolean within =
            Character.isLetter(c)
                && at + 1 < words.length()
                && Character.isLetter(words.charAt(at + 1));
        out.append(within && random.nextInt(12) == 0 ? pick("\u00AD", "\u200B", "\u2060") : "");
      }
    }
    String set = out.toString();
    set = random.nextBoolean() ? set.replace("...", "…") : set;
    set = random.nextBoolean() ? set.replace("ffi", "ﬃ").replace("fi", "ﬁ") : set;
    return Normalizer.normalize(
        set, random.nextBoolean() ? Normalizer.Form.NFC : Normalizer.Form.NFD);
  }

  private String pick(String... from) {
    return from[random.nextInt(from.length)];
  }

  private static List<String> words(String sentence) {
    return Arrays.asList(sentence.split(sentence.indexOf(' ') < 0 ? "" : " "));
  }

  private static String join(String sentence, List<String> words) {
    return String.join(sentence.indexOf(' ') < 0 ? "" : " ", words);
  }

  private static void refused(String source, String words) {
    assertFalse(
        QuotationMatcher.of(source).find(words) instanceof Match.Found, () -> "accepted: " + words);
  }

  private static void accepted(String source, String words) {
    assertInstanceOf(
        Match.Found.class, QuotationMatcher.of(source).find(words), () -> words + " in " + source);
  }
}
