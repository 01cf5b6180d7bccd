package org.copydesk.publish.memory;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * A text of any length in a stream of data: its length in bytes, then UTF-8; or, since half a
 * letter pair would not come back out of that, its length in letters below zero, then the letters.
 */
final class Words {
  private Words() {}

  static void write(String text, DataOutput out) throws IOException {
    if (hasSurrogate(text)) {
      out.writeInt(-text.length());
      out.writeChars(text);
      return;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static boolean hasSurrogate(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  static String read(DataInput in) throws IOException {
    int length = in.readInt();
    if (length >= 0) {
      byte[] bytes = new byte[length];
      in.readFully(bytes);
      return new String(bytes, StandardCharsets.UTF_8);
    }
    char[] letters = new char[-length];
    for (int i = 0; i < letters.length; i++) {
      letters[i] = in.readChar();
    }
    return new String(letters);
  }
}
