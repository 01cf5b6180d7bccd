package org.copydesk.clipping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The language of a text from its words and script. */
class LanguageGuessTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|The mayor said on Monday that the bridge would be closed for the rest of the year.",
        "fr|Le maire a dit lundi que le pont serait fermé pour le reste de l'année dans la ville.",
        "de|Der Bürgermeister sagte am Montag, dass die Brücke für den Rest des Jahres nicht öffnet.",
        "es|El alcalde dijo el lunes que el puente estará cerrado por el resto del año en la ciudad.",
        "it|Il sindaco ha detto lunedì che il ponte sarà chiuso per il resto dell'anno nella città.",
        "pt|O prefeito disse na segunda que a ponte não vai abrir até o fim do ano para os carros.",
        "nl|De burgemeester zei maandag dat de brug voor de rest van het jaar niet open gaat.",
        "pl|Burmistrz powiedział w poniedziałek, że most nie będzie otwarty do końca roku dla aut.",
        "tr|Belediye başkanı köprünün bu yıl için kapalı olduğunu ve daha sonra açılacağını söyledi.",
        "id|Wali kota mengatakan pada hari Senin bahwa jembatan itu tidak akan dibuka untuk tahun ini.",
        "ru|Мэр сказал в понедельник, что мост не будет открыт до конца года для машин и людей.",
        "uk|Мер сказав у понеділок, що міст не буде відкрито до кінця року для машин та людей.",
        "ar|قال رئيس البلدية يوم الاثنين إن الجسر سيبقى مغلقا حتى نهاية العام",
        "fa|شهردار روز دوشنبه گفت که پل تا پایان سال برای خودروها بسته می‌ماند و چاره‌ای نیست",
        "hi|महापौर ने सोमवार को कहा कि पुल इस साल के अंत तक बंद रहेगा",
        "zh|市长星期一说这座桥在今年年底以前不会开放",
        "ja|市長は月曜日に、この橋は年末まで閉鎖されると述べた",
        "ko|시장은 월요일에 다리가 올해 말까지 폐쇄될 것이라고 말했다",
        "el|Ο δήμαρχος είπε τη Δευτέρα ότι η γέφυρα θα μείνει κλειστή"
      })
  void isTold(String language, String text) {
    assertEquals(Optional.of(language), LanguageGuess.of(text));
  }

  @Test
  void isNotMadeUp() {
    assertEquals(Optional.empty(), LanguageGuess.of("12:45 – 3 %"));
    assertEquals(Optional.empty(), LanguageGuess.of("Xyzzy plugh frobnitz quux blarg wibble"));
  }
}
