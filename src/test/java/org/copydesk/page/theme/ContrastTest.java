package org.copydesk.page.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every colour of text stands out from both grounds, in light and dark (WCAG 2.2, 1.4.3: 4.5). */
class ContrastTest {
  private static final Pattern COLOUR = Pattern.compile("--(\\w+): #([0-9a-f]{6})");
  private static final List<String> TEXT =
      List.of("ink", "soft", "link", "accent", "best", "good", "middle", "poor", "worst", "beside");

  @Test
  void textStandsOut() throws IOException {
    String style = Files.readString(Path.of("templates/style.css"));
    int dark = style.indexOf("@media (prefers-color-scheme: dark)");
    assertTrue(dark > 0);
    assertEquals(List.of(), faint(colours(style.substring(0, dark))));
    String rest = style.substring(dark);
    assertEquals(List.of(), faint(colours(rest.substring(0, rest.indexOf("*,")))));
  }

  private static List<String> faint(Map<String, String> colours) {
    List<String> faint = new ArrayList<>();
    for (String ground : List.of("paper", "raised")) {
      for (String text : TEXT) {
        double ratio = contrast(colours.getOrDefault(ground, ""), colours.getOrDefault(text, ""));
        if (ratio < 4.5) {
          faint.add(text + " on " + ground + ": " + ratio);
        }
      }
    }
    return faint;
  }

  private static Map<String, String> colours(String css) {
    Map<String, String> colours = new HashMap<>();
    Matcher m = COLOUR.matcher(css);
    while (m.find()) {
      colours.put(m.group(1), m.group(2));
    }
    return colours;
  }

  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String hex) {
    return 0.2126 * channel(hex, 0) + 0.7152 * channel(hex, 2) + 0.0722 * channel(hex, 4);
  }

  private static double channel(String hex, int at) {
    double c = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
