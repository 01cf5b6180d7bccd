package org.copydesk.clipping;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a page's bytes as text. What is valid UTF-8 is UTF-8, whatever the page says; else the byte
 * order mark, the {@code charset} of the page or of its sender, or a guess decides.
 */
public final class CharsetGuess {
  private static final Pattern DECLARED =
      Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([a-z0-9_:.-]+)");

  private static final int HEAD = 4096;

  /** Names that pages use for supersets; the WHATWG Encoding Standard reads them so. */
  private static final Map<String, String> SUPERSETS =
      Map.of(
          "iso-8859-1", "windows-1252",
          "us-ascii", "windows-1252",
          "iso-8859-9", "windows-1254",
          "gb2312", "GB18030",
          "gbk", "GB18030",
          "shift_jis", "windows-31j",
          "ks_c_5601-1987", "x-windows-949",
          "euc-kr", "x-windows-949");

  private CharsetGuess() {}

  /**
   * @param declared what the sender said, such as {@code text/html; charset=koi8-r}; may be empty
   */
  public static String decode(byte[] bytes, String declared) {
    Optional<String> utf8 = strict(bytes, StandardCharsets.UTF_8);
    if (utf8.isPresent() && !looksUtf16(bytes)) {
      return unmarked(utf8.get());
    }
    Charset charset =
        byMark(bytes)
            .or(() -> named(declared))
            .or(() -> named(head(bytes)))
            .filter(c -> !c.equals(StandardCharsets.UTF_8) || mostlyUtf8(bytes))
            .orElseGet(() -> guess(bytes));
    return unmarked(new String(bytes, charset));
  }

  private static String head(byte[] bytes) {
    return new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
  }

  private static String unmarked(String text) {
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException other) {
      return Optional.empty();
    }
  }

  private static Optional<Charset> byMark(byte[] b) {
    if (b.length > 1 && b[0] == (byte) 0xfe && b[1] == (byte) 0xff) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    if (b.length > 1 && b[0] == (byte) 0xff && b[1] == (byte) 0xfe) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (b.length > 2 && b[0] == (byte) 0xef && b[1] == (byte) 0xbb && b[2] == (byte) 0xbf) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    return looksUtf16(b)
        ? Optional.of(b[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE)
        : Optional.empty();
  }

  /** ASCII markup in UTF-16 has a zero in every second byte. */
  private static boolean looksUtf16(byte[] b) {
    int n = Math.min(b.length & ~1, 64);
    int even = 0;
    int odd = 0;
    for (int i = 0; i < n; i += 2) {
      even += b[i] == 0 ? 1 : 0;
      odd += b[i + 1] == 0 ? 1 : 0;
    }
    return n >= 8 && (even * 4 > n || odd * 4 > n) && (even == 0 || odd == 0);
  }

  private static Optional<Charset> named(String text) {
    Matcher m = DECLARED.matcher(text);
    while (m.find()) {
      String name = m.group(1).toLowerCase(java.util.Locale.ROOT);
      try {
        Charset charset = Charset.forName(SUPERSETS.getOrDefault(name, name));
        // An ASCII page cannot declare that it is UTF-16.
        return Optional.of(charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset);
      } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
        continue;
      }
    }
    return Optional.empty();
  }

  /** A page cut in the middle of a character, or with one bad byte in it, is still UTF-8. */
  private static boolean mostlyUtf8(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    long bad = text.chars().filter(c -> c == '\ufffd').count();
    long far = text.chars().filter(c -> c >= 0x80).count();
    return bad * 10 <= far;
  }

  private static Charset guess(byte[] bytes) {
    if (mostlyUtf8(bytes)) {
      return StandardCharsets.UTF_8;
    }
    int high = 0;
    int cyrillic = 0;
    int koi = 0;
    for (byte each : bytes) {
      int b = each & 0xff;
      high += b >= 0x80 ? 1 : 0;
      cyrillic += b >= 0xe0 ? 1 : 0;
      koi += b >= 0xc0 && b < 0xe0 ? 1 : 0;
    }
    if (high * 5 > bytes.length) {
      for (String name : new String[] {"GB18030", "Big5", "windows-31j", "x-windows-949"}) {
        if (strict(bytes, Charset.forName(name)).isPresent()) {
          return Charset.forName(name);
        }
      }
      return Charset.forName(cyrillic >= koi ? "windows-1251" : "KOI8-R");
    }
    return Charset.forName("windows-1252");
  }
}
