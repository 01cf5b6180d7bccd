package org.copydesk.clipping.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.briefing.YamlText;
import org.copydesk.clipping.Removal;
import org.copydesk.text.CannotGoOn;

/**
 * What an earlier import of the same capture wrote: its report, and which blocks an editor has
 * marked there to be put back. A report tells of one draft; a second draft of the same capture has
 * a report of its own, {@code import-2.yaml}.
 *
 * @param report the report's file
 * @param draft the draft it tells of, as a path below the publication's folder
 * @param digest of the draft as it was written
 * @param marks the blocks marked as kept
 */
record PastImport(Path report, String draft, String digest, List<Mark> marks) {
  private static final Pattern FIELD = Pattern.compile("\\s*(?:- +)?([a-z-]+):\\s*(.*?)\\s*");

  PastImport {
    marks = List.copyOf(marks);
  }

  /**
   * A block marked as kept.
   *
   * @param number as the report has it
   * @param words in quotes, as the report has them
   */
  record Mark(int number, String words) {}

  /** All reports in a source's folder, the oldest first. */
  static List<PastImport> in(Path folder) throws IOException, CannotGoOn {
    List<PastImport> all = new ArrayList<>();
    for (Path file = file(folder, 1);
        Files.isRegularFile(file);
        file = file(folder, all.size() + 1)) {
      all.add(read(file));
    }
    return all;
  }

  /** The report of that number, 1-based. */
  static Path file(Path folder, int number) {
    return folder.resolve(number == 1 ? "import.yaml" : "import-" + number + ".yaml");
  }

  private static PastImport read(Path file) throws IOException, CannotGoOn {
    String draft = "";
    String digest = "";
    List<Mark> marks = new ArrayList<>();
    int number = 0;
    boolean kept = false;
    int line = 0;
    for (String each : Files.readAllLines(file)) {
      line++;
      Matcher field = FIELD.matcher(each);
      if (!field.matches()) {
        continue;
      }
      String value = field.group(2);
      switch (field.group(1)) {
        case "draft" -> draft = plain(value);
        case "draft-digest" -> digest = plain(value);
        case "number" -> number = value.matches("\\d{1,6}") ? Integer.parseInt(value) : 0;
        case "keep" -> kept = isKept(value, file, line);
        case "words" -> {
          if (kept) {
            marks.add(new Mark(number, value));
          }
          kept = false;
        }
        default -> {}
      }
    }
    return new PastImport(file, draft, digest, marks);
  }

  private static String plain(String value) {
    return value.replaceFirst("^\"(.*)\"$", "$1");
  }

  private static boolean isKept(String value, Path file, int line) throws CannotGoOn {
    String word = value.replaceFirst("\\s+#.*", "").toLowerCase(Locale.ROOT);
    return switch (word) {
      case "true", "yes" -> true;
      case "false", "no" -> false;
      default ->
          throw new CannotGoOn(
              "`keep: "
                  + value
                  + "` in line "
                  + line
                  + " of "
                  + file
                  + " is neither true nor false.",
              "Write `keep: true` to put the block back, `keep: false` to leave it out.");
    };
  }

  /**
   * The numbers of the removals that are marked. Words decide, since a newer Copydesk may count
   * otherwise; of several blocks with the same words the number does.
   */
  Set<Integer> kept(List<Removal> removals) {
    Set<Integer> numbers = new TreeSet<>();
    for (Mark mark : marks) {
      Optional<Removal> same =
          removals.stream()
              .filter(r -> YamlText.quoted(r.words()).equals(mark.words()))
              .min(java.util.Comparator.comparingInt(r -> Math.abs(r.number() - mark.number())));
      same.ifPresent(r -> numbers.add(r.number()));
    }
    return numbers;
  }
}
