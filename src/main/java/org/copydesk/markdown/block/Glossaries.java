package org.copydesk.markdown.block;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.markdown.tree.Part;
import org.copydesk.markdown.tree.Strip;

/** Joins terms and descriptions that follow each other into one list. */
final class Glossaries {
  private Glossaries() {}

  /**
   * Adds a description to the parts before it; the last of them holds its terms. Lists grow in
   * place, so that a long glossary is not copied for each of its terms.
   */
  static void add(Part.Description description, List<Part> parts) {
    Part last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
    if (last instanceof Part.Glossary glossary) {
      List<Part.Entry> entries = glossary.entries();
      entries.get(entries.size() - 1).descriptions().add(description);
      int end = end(description, glossary.end());
      parts.set(parts.size() - 1, new Part.Glossary(entries, glossary.start(), end));
    } else if (last instanceof Part.Paragraph terms) {
      parts.remove(parts.size() - 1);
      List<Part.Description> descriptions = new ArrayList<>(List.of(description));
      Part.Entry entry = new Part.Entry(lines(terms.text()), descriptions);
      join(entry, terms.start(), end(description, terms.end()), parts);
    } else {
      parts.addAll(description.parts());
    }
  }

  private static void join(Part.Entry entry, int start, int end, List<Part> parts) {
    if (!parts.isEmpty() && parts.get(parts.size() - 1) instanceof Part.Glossary before) {
      before.entries().add(entry);
      parts.set(parts.size() - 1, new Part.Glossary(before.entries(), before.start(), end));
    } else {
      parts.add(new Part.Glossary(new ArrayList<>(List.of(entry)), start, end));
    }
  }

  private static int end(Part.Description description, int otherwise) {
    List<Part> parts = description.parts();
    return parts.isEmpty() ? otherwise : parts.get(parts.size() - 1).end();
  }

  private static List<Strip> lines(Strip terms) {
    List<Strip> lines = new ArrayList<>();
    int from = 0;
    String text = terms.text();
    while (from <= text.length()) {
      int feed = text.indexOf('\n', from);
      int to = feed < 0 ? text.length() : feed;
      lines.add(terms.sub(from, to).trim());
      from = to + 1;
    }
    return lines;
  }
}
