package org.copydesk.publish.link;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one rendered file refers to and what can be referred to in it.
 *
 * @param links each different reference, entities decoded, in the order of the text
 * @param anchors the values of {@code id}, and of {@code name} on a link
 */
record PageLinks(Set<String> links, Set<String> anchors) {
  /**
   * Addresses in JSON Feed (version 1.1) and its like: the keys end in url, or are icon or image.
   */
  private static final Pattern IN_JSON =
      Pattern.compile("\"(?:\\w*url|icon|favicon|image|banner_image)\"\\s*:\\s*\"([^\"\\\\]*)\"");

  private static final Pattern IN_SITEMAP = Pattern.compile("<loc>([^<]*)</loc>");

  /**
   * @param path tells what kind of text it is
   */
  static PageLinks in(String path, String text) {
    Set<String> links = new LinkedHashSet<>();
    Set<String> anchors = new LinkedHashSet<>();
    if (path.endsWith(".json")) {
      find(IN_JSON, text, links);
    } else {
      Markup.read(text, (element, name, value) -> sort(element, name, value, links, anchors));
      if (path.endsWith(".xml")) {
        find(IN_SITEMAP, text, links);
      }
    }
    return new PageLinks(links, anchors);
  }

  private static void sort(
      String element, String name, String value, Set<String> links, Set<String> anchors) {
    switch (name) {
      case "href", "src", "poster", "data", "action", "cite" -> {
        if (!element.equals("base")) {
          links.add(Entities.decode(value));
        }
      }
      case "srcset", "imagesrcset" -> candidates(Entities.decode(value), links);
      case "content" -> {
        if (element.equals("meta")) {
          refresh(Entities.decode(value), links);
        }
      }
      case "id" -> anchors.add(Entities.decode(value));
      case "name" -> {
        if (element.equals("a")) {
          anchors.add(Entities.decode(value));
        }
      }
      default -> {
        // Refers to nothing.
      }
    }
  }

  /** {@code a.jpg 1x, b.jpg 2x}: the first word of each. */
  private static void candidates(String srcset, Set<String> links) {
    for (String candidate : srcset.split(",\\s", -1)) {
      String image = candidate.strip();
      int blank = image.indexOf(' ');
      links.add(blank < 0 ? image : image.substring(0, blank));
    }
  }

  /** {@code <meta http-equiv="refresh" content="0; url=../new/">}, as pages of redirection have. */
  private static void refresh(String content, Set<String> links) {
    int url = content.indexOf("; url=");
    if (url > 0 && Character.isDigit(content.charAt(0))) {
      links.add(content.substring(url + 6));
    }
  }

  private static void find(Pattern pattern, String text, Set<String> links) {
    for (Matcher m = pattern.matcher(text); m.find(); ) {
      links.add(Entities.decode(m.group(1)));
    }
  }
}
