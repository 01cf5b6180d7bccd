package org.copydesk.briefing.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.YamlText;
import org.copydesk.briefing.approval.Approval;

/**
 * An approval about to be written into a briefing's front matter.
 *
 * @param person the id of who approves
 * @param note what the reviewer has to say, on one line
 */
public record SignOff(String person, LocalDate on, Optional<String> note) {
  private static final int WIDTH = 95;

  /**
   * The file with the approval of all that stands in it now.
   *
   * @param bytes the briefing's file as it was read
   * @return empty when its front matter is written in a way that only a person can edit
   */
  public Optional<byte[]> in(Briefing briefing, byte[] bytes) {
    return FrontMatterEditor.of(briefing.file().path(), bytes)
        .flatMap(editor -> editor.append("reviews", pairs(Approval.of(briefing))))
        .map(FrontMatterEditor::bytes);
  }

  /** The entry as a person would write it. */
  public String entry(Briefing briefing) {
    return new ListEntry(pairs(Approval.of(briefing))).inline();
  }

  private List<String> pairs(Approval approval) {
    List<String> pairs = new ArrayList<>();
    pairs.add("by: " + YamlText.scalar(person));
    pairs.add("on: " + on);
    pairs.add("digest: " + YamlText.quoted(approval.digest()));
    pairs.add("parts: " + broken(YamlText.quoted(approval.parts())));
    note.map(text -> text.replaceAll("\\s+", " ").strip())
        .filter(text -> !text.isEmpty())
        .ifPresent(text -> pairs.add("note: " + YamlText.quoted(text)));
    return pairs;
  }

  /** With a line feed in place of a blank before a line would grow too long. */
  private static String broken(String text) {
    StringBuilder out = new StringBuilder();
    int column = 0;
    for (String word : text.split(" ")) {
      if (out.length() > 0) {
        boolean full = column + word.length() > WIDTH;
        out.append(full ? '\n' : ' ');
        column = full ? 0 : column + 1;
      }
      out.append(word);
      column += word.length();
    }
    return out.toString();
  }
}
