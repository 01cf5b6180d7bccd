package org.copydesk.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A fenced block of a help page that is a file of a publication: {@code ```yaml content/site.yaml}.
 * A blank line without text between two fences does not part them; each block is a file, and the
 * files of one section make one publication.
 *
 * @param path where the file stands in a publication
 * @param text what it holds
 */
public record HelpExample(String path, String text) {
  private static final String FENCE = "```";

  static List<HelpExample> in(String markdown, String section) {
    List<HelpExample> examples = new ArrayList<>();
    List<String> lines = markdown.lines().toList();
    boolean inside = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith(FENCE)) {
        int fence = line.length() - line.replaceFirst("^`+", "").length();
        int end = closing(lines, i + 1, line.substring(0, fence));
        String path = path(line.substring(fence));
        if (inside && !path.isEmpty()) {
          examples.add(new HelpExample(path, text(lines.subList(i + 1, end))));
        }
        i = end;
      } else if (line.startsWith("#")) {
        inside = line.replaceFirst("^#+ *", "").strip().equals(section);
      }
    }
    return List.copyOf(examples);
  }

  private static int closing(List<String> lines, int from, String fence) {
    int at = from;
    while (at < lines.size() && !lines.get(at).strip().equals(fence)) {
      at++;
    }
    return at;
  }

  private static String path(String info) {
    int blank = info.strip().indexOf(' ');
    return blank < 0 ? "" : info.strip().substring(blank + 1).strip();
  }

  private static String text(List<String> lines) {
    return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
  }
}
