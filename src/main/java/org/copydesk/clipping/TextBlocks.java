package org.copydesk.clipping;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.copydesk.clipping.part.Blanks;
import org.copydesk.clipping.part.Part;
import org.copydesk.clipping.part.Words;

/** Plain text as pasted, taken apart into blocks: by empty lines, by lines, or by wrapped lines. */
final class TextBlocks {
  private static final Pattern RULE = Pattern.compile("[\\s*_=~·•.#+-]{3,}");
  private static final Pattern BULLET = Pattern.compile("[•‣◦▪●]\\s+(\\S.*)");

  private TextBlocks() {}

  static List<Part> of(String text) {
    List<Part> parts = new ArrayList<>();
    boolean wrapped = isWrapped(text);
    StringBuilder open = new StringBuilder();
    for (String raw : text.split("\\R", -1)) {
      String line = Blanks.fold(raw);
      if (line.isEmpty() || !wrapped) {
        add(open, parts);
      }
      open.append(open.isEmpty() || line.isEmpty() ? "" : " ").append(line);
    }
    add(open, parts);
    return parts;
  }

  private static void add(StringBuilder open, List<Part> parts) {
    String text = open.toString();
    open.setLength(0);
    var bullet = BULLET.matcher(text);
    if (text.isEmpty()) {
      return;
    }
    if (RULE.matcher(text).matches()) {
      parts.add(new Part.Rule(text));
    } else if (bullet.matches()) {
      parts.add(new Part.Item(0, 0, Words.of(bullet.group(1))));
    } else {
      parts.add(new Part.Paragraph(Words.of(text)));
    }
  }

  /**
   * Whether lines were broken to a width, as in mail: most lines that are followed by another one
   * are of like length and hardly any is long.
   */
  private static boolean isWrapped(String text) {
    String[] lines = text.split("\\R", -1);
    int inner = 0;
    int filled = 0;
    int sentences = 0;
    for (int i = 0; i + 1 < lines.length; i++) {
      if (lines[i].isBlank() || lines[i + 1].isBlank()) {
        continue;
      }
      inner++;
      int length = lines[i].strip().length();
      filled += length >= 50 && length <= 100 ? 1 : 0;
      sentences += lines[i].strip().matches(".*[.!?…»”\"]") ? 1 : 0;
    }
    return inner >= 3 && filled * 10 >= inner * 8 && sentences * 2 < inner;
  }
}
