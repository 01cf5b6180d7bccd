package org.copydesk.page.words;

import java.util.List;

/**
 * Something that a page is called: a text of the publication, or a word of the theme that each
 * language has its own form of.
 *
 * @param text used as it is; empty when {@code key} says it
 * @param key a message key; empty when {@code text} says it
 * @param values what fills the message's places
 */
public record Label(String text, String key, List<String> values) {
  public static Label text(String text) {
    return new Label(text, "", List.of());
  }

  public static Label word(String key, String... values) {
    return new Label("", key, List.of(values));
  }

  /** In the words of a language. */
  public String in(Words words) {
    return key.isEmpty() ? text : words.say(key, values.toArray());
  }
}
