package org.copydesk.markdown.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.markdown.tree.Part;
import org.copydesk.markdown.tree.Strip;

/** Finds the box of a task at the start of a list item (GFM, "Task list items"). */
final class Tasks {
  private Tasks() {}

  static Part.Item item(List<Part> parts, int start, int end) {
    if (parts.isEmpty() || !(parts.get(0) instanceof Part.Paragraph first)) {
      return new Part.Item(Optional.empty(), parts, start, end);
    }
    String text = first.text().text();
    boolean box =
        text.length() > 4
            && text.charAt(0) == '['
            && " xX".indexOf(text.charAt(1)) >= 0
            && text.charAt(2) == ']'
            && (text.charAt(3) == ' ' || text.charAt(3) == '\t');
    if (!box) {
      return new Part.Item(Optional.empty(), parts, start, end);
    }
    Strip words = first.text().sub(4, text.length()).trim();
    List<Part> without = new ArrayList<>(parts);
    without.set(0, new Part.Paragraph(words, words.place(0), first.end()));
    return new Part.Item(Optional.of(text.charAt(1) != ' '), without, start, end);
  }
}
