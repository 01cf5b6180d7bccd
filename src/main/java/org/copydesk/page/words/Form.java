package org.copydesk.page.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A message taken apart once: what stands before, between and after its places {@code {0}}, {@code
 * {1}} ….
 *
 * @param texts one more than there are places
 * @param places which value fills each place, from 0
 */
public record Form(List<String> texts, List<Integer> places) {
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)\\}");

  public Form {
    texts = List.copyOf(texts);
    places = List.copyOf(places);
  }

  /** Writes the text of one value. */
  public interface Filling<E extends Exception> {
    String value(int place) throws E;
  }

  static Form of(String message) {
    List<String> texts = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    Matcher place = PLACE.matcher(message);
    int from = 0;
    while (place.find()) {
      texts.add(message.substring(from, place.start()));
      places.add(message.charAt(place.start(1)) - '0');
      from = place.end();
    }
    texts.add(message.substring(from));
    return new Form(texts, places);
  }

  /** The message with its places filled. */
  public <E extends Exception> String fill(Filling<E> filling) throws E {
    if (places.isEmpty()) {
      return texts.get(0);
    }
    StringBuilder out = new StringBuilder(texts.get(0));
    for (int i = 0; i < places.size(); i++) {
      out.append(filling.value(places.get(i))).append(texts.get(i + 1));
    }
    return out.toString();
  }
}
