package org.copydesk.page.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** The theme escapes everything, runs nothing, and fetches nothing from elsewhere. */
class LockedTemplatesTest {
  private static final Path TEMPLATES = Path.of("templates");
  private static final Pattern BARRED =
      Pattern.compile("\\?(new|api|interpret|no_esc|eval)\\b|<#noautoesc|<#ftl");
  private static final Pattern ELSEWHERE =
      Pattern.compile("(?:src|href|url\\(|@import)[=\\s\"'(]*(?:https?:)?//");
  private static final Pattern INLINE = Pattern.compile("\\sstyle=|<style|\\son\\w+=|javascript:");

  @Test
  void nothingThatUnlocksIsUsed() throws IOException {
    assertEquals(List.of(), found(BARRED));
  }

  @Test
  void nothingComesFromAnotherHost() throws IOException {
    assertEquals(List.of(), found(ELSEWHERE));
  }

  @Test
  void noStyleOrScriptStandsInTheMarkup() throws IOException {
    assertEquals(List.of(), found(INLINE));
  }

  @Test
  void theStylesheetIsSmall() throws IOException {
    ByteArrayOutputStream sent = new ByteArrayOutputStream();
    try (OutputStream zip = new GZIPOutputStream(sent)) {
      String css = Files.readString(TEMPLATES.resolve("style.css"));
      zip.write(Stylesheet.squeezed(css).getBytes(StandardCharsets.UTF_8));
    }
    assertTrue(sent.size() < 6 * 1024, "style.css is sent as " + sent.size() + " bytes");
  }

  private static List<String> found(Pattern pattern) throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(TEMPLATES)) {
      for (Path file : files.filter(f -> f.toString().matches(".*\\.(ftl[hx]?|css)")).toList()) {
        Matcher m = pattern.matcher(Files.readString(file));
        while (m.find()) {
          found.add(file + ": " + m.group());
        }
      }
    }
    return found;
  }
}
