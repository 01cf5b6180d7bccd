package org.copydesk.page.theme;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copydesk.page.words.Plural;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Span;
import org.copydesk.text.Spelling;
import org.copydesk.text.TextBytes;
import org.copydesk.text.TextFile;

/**
 * Looks through the publication's own messages before anything is drawn, since a wrong word is seen
 * by readers and a misspelt key by nobody.
 */
record MessageChecks(Layers layers) {
  private static final Pattern PLURAL_FORM = Pattern.compile("\\.(zero|one|two|few|many|other)$");
  private static final Pattern BAD_ESCAPE = Pattern.compile("\\\\u(?![0-9a-fA-F]{4})");
  private static final int NAMED = 5;

  /** What is wrong with the files in {@code templates/messages/}, by file. */
  List<Diagnostic> remarks() throws IOException {
    List<Diagnostic> remarks = new ArrayList<>();
    Set<String> known = keys(layers.packed(file("en")).orElseThrow(IOException::new).text());
    for (String lang : languages()) {
      TextBytes read = read(layers.ownFile(file(lang)).orElseThrow(IOException::new));
      remarks.addAll(read.diagnostics());
      Optional<Diagnostic> escape = badEscape(read.file());
      if (escape.isPresent()) {
        remarks.add(escape.get());
      } else {
        Set<String> given = keys(read.file());
        given.forEach(key -> unknown(key, known, read.file()).ifPresent(remarks::add));
        if (layers.packed(file(lang)).isEmpty() && lang.indexOf('-') < 0) {
          untranslated(lang, known, given, read.file()).ifPresent(remarks::add);
        }
      }
    }
    return remarks;
  }

  private static String file(String lang) {
    return "messages/" + lang + ".properties";
  }

  private List<String> languages() throws IOException {
    Optional<Path> folder = layers.own().map(own -> own.resolve("messages"));
    if (folder.isEmpty() || !Files.isDirectory(folder.get())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder.get())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".properties"))
          .map(name -> name.substring(0, name.length() - ".properties".length()))
          .sorted()
          .toList();
    }
  }

  private static TextBytes read(Layers.Found found) {
    return TextBytes.read(found.path(), found.bytes());
  }

  private static Set<String> keys(TextFile file) throws IOException {
    Properties properties = new Properties();
    properties.load(new StringReader(file.text()));
    return new TreeSet<>(properties.stringPropertyNames());
  }

  private static Optional<Diagnostic> badEscape(TextFile file) {
    return BAD_ESCAPE
        .matcher(file.text())
        .results()
        .findFirst()
        .map(
            escape ->
                Diagnostic.error(
                        "unreadable-message",
                        file.span(escape.start(), escape.end()),
                        "After `\\u` must stand four hexadecimal digits.")
                    .hint("Write the letter itself, since the file is UTF-8; or double the `\\`."));
  }

  private static Optional<Diagnostic> unknown(String key, Set<String> known, TextFile file) {
    String base = base(key);
    boolean plural = !base.equals(key) && known.contains(base + ".other");
    if (known.contains(key) || plural) {
      return Optional.empty();
    }
    return Optional.of(
        Diagnostic.warning(
                "unknown-message",
                place(key, file),
                "No template of the theme asks for `" + key + "`.")
            .hint(
                Spelling.nearest(key, known)
                    .map(near -> "Did you mean `" + near + "`?")
                    .orElse("Pass this over if a template of your own asks for it.")));
  }

  private static Optional<Diagnostic> untranslated(
      String lang, Set<String> known, Set<String> given, TextFile file) {
    Set<String> bases = new TreeSet<>();
    given.forEach(key -> bases.add(base(key)));
    List<String> missing = new ArrayList<>();
    for (String key : known) {
      boolean formOfOther =
          !base(key).equals(key) && Plural.of(lang, 1) == Plural.OTHER && key.endsWith(".one");
      if (!given.contains(key) && !bases.contains(base(key)) && !formOfOther) {
        missing.add(key);
      }
    }
    if (missing.isEmpty()) {
      return Optional.empty();
    }
    String some = String.join("`, `", missing.subList(0, Math.min(NAMED, missing.size())));
    return Optional.of(
        Diagnostic.note(
                "untranslated-message",
                file.start(),
                "Of " + known.size() + " messages, " + missing.size() + " will be in English.")
            .hint("Translate `" + some + (missing.size() > NAMED ? "` and the others." : "`.")));
  }

  private static String base(String key) {
    return PLURAL_FORM.matcher(key).replaceFirst("");
  }

  private static Span place(String key, TextFile file) {
    String line = "(?m)^[ \\t]*" + Pattern.quote(key) + "(?=[ \\t]*[=:])";
    return Pattern.compile(line)
        .matcher(file.text())
        .results()
        .findFirst()
        .map(found -> file.span(found.end() - key.length(), found.end()))
        .orElseGet(file::start);
  }
}
