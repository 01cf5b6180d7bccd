package org.copydesk.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Letters become the same bytes as by the JDK's own encoder. */
class Utf8Test {
  @Test
  void lettersOfAnyScriptAreEncoded() {
    same("Almaty, Алматы, 阿拉木图, 🗞️, \u07ff\u0800\uffff");
    same("");
  }

  @Test
  void halfAPairBecomesAQuestionMark() {
    same("a\ud83d");
    same("\ud83da");
    same("\udc00\ud83d\ud83d\udc00");
  }

  @Test
  void anyLettersAtAllAreEncoded() {
    Random random = new Random(1);
    char[] text = new char[2000];
    for (int round = 0; round < 50; round++) {
      for (int i = 0; i < text.length; i++) {
        text[i] = (char) random.nextInt(round % 2 == 0 ? 0x10000 : 0x900);
      }
      same(new String(text));
    }
  }

  @Test
  void aLongTextIsEncodedInTheRoomItNeeds() {
    same("Almaty, Алматы, 阿拉木图, 🗞️ ".repeat(60_000));
    same("plain ".repeat(200_000) + "\ud83d");
  }

  private static void same(String text) {
    char[] room = (text + "left over").toCharArray();
    assertArrayEquals(text.getBytes(UTF_8), Utf8.of(room, text.length()));
  }
}
