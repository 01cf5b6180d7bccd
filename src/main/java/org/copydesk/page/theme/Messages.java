package org.copydesk.page.theme;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.copydesk.page.words.Words;

/**
 * The words of each language: the publication's {@code templates/messages/<language>.properties}
 * over the theme's, and English where both are silent. Files are UTF-8.
 */
final class Messages {
  private static final String LAST_RESORT = "en";

  private final Layers layers;
  private final Map<String, Words> known = new ConcurrentHashMap<>();

  Messages(Layers layers) {
    this.layers = layers;
  }

  /** The words of a language; of its base language, then English, where it has none of its own. */
  Words in(String lang) {
    return known.computeIfAbsent(lang, this::read);
  }

  private Words read(String lang) {
    List<Map<String, String>> found = new ArrayList<>();
    int dash = lang.indexOf('-');
    List<String> tags =
        dash < 0 ? List.of(lang, LAST_RESORT) : List.of(lang, lang.substring(0, dash), LAST_RESORT);
    for (String tag : tags) {
      String name = "messages/" + tag + ".properties";
      found.add(load(() -> layers.ownFile(name)));
      found.add(load(() -> layers.packed(name)));
    }
    return new Words(lang, found);
  }

  private interface Finding {
    Optional<Layers.Found> find() throws IOException;
  }

  private static Map<String, String> load(Finding finding) {
    Map<String, String> messages = new HashMap<>();
    try {
      Optional<Layers.Found> found = finding.find();
      if (found.isPresent()) {
        Properties properties = new Properties();
        properties.load(new StringReader(found.get().text().text()));
        properties.stringPropertyNames().forEach(k -> messages.put(k, properties.getProperty(k)));
      }
    } catch (IOException | IllegalArgumentException unreadable) {
      throw new UnreadableMessages(unreadable);
    }
    return messages;
  }

  /** Passes a fault in a messages file through FreeMarker's calls to {@link Theme#draw}. */
  static final class UnreadableMessages extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableMessages(Exception cause) {
      super(cause.getMessage(), cause);
    }
  }
}
