package org.copydesk.page.theme;

import org.copydesk.markdown.Html;
import org.copydesk.page.theme.plate.Function;
import org.copydesk.page.words.Form;
import org.copydesk.page.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * The function {@code say(key, values…)} of templates: a message of the page's language with its
 * places filled. Markup among the values stays markup, everything else is escaped.
 *
 * <pre>{@code
 * ${say("origin.translated", language, publisherLink)}
 * }</pre>
 *
 * @param counting whether the first value is a number that chooses the plural form
 */
record Say(Words words, boolean counting) implements Function {
  @Override
  public Object call(@Nullable Object[] arguments) {
    if (arguments.length == 0) {
      throw new Misused("A message has a key.");
    }
    String key = text(arguments[0]);
    if (counting) {
      if (arguments.length < 2 || !(arguments[1] instanceof Number number)) {
        throw new Misused("What is counted is a number.");
      }
      key = words.plural(key, number.longValue());
    }
    Form form = words.parts(key);
    if (form.places().isEmpty()) {
      return form.texts().get(0);
    }
    for (int i = 1; i < arguments.length; i++) {
      if (arguments[i] instanceof Html) {
        return new Html(filled(form, arguments, true));
      }
    }
    return filled(form, arguments, false);
  }

  @Override
  public boolean isSteady() {
    return true;
  }

  private String filled(Form form, @Nullable Object[] arguments, boolean markup) {
    StringBuilder out = new StringBuilder();
    add(form.texts().get(0), markup, out);
    for (int i = 0; i < form.places().size(); i++) {
      int place = form.places().get(i) + 1;
      if (place < arguments.length) {
        Object value = arguments[place];
        String text = value instanceof Html html ? html.markup() : text(value);
        if (markup && !(value instanceof Html)) {
          text = escaped(text);
        }
        out.append(words.isolated(text));
      }
      add(form.texts().get(i + 1), markup, out);
    }
    return out.toString();
  }

  private static void add(String text, boolean markup, StringBuilder out) {
    out.append(markup ? escaped(text) : text);
  }

  /** As templates escape what they print into HTML. */
  private static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      switch (letter) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(letter);
      }
    }
    return out.toString();
  }

  private String text(@Nullable Object value) {
    if (value instanceof Number number) {
      return words.number(number.toString());
    }
    if (value == null || value instanceof Boolean || value instanceof Iterable<?>) {
      throw new Misused("A message's values are texts, numbers or markup.");
    }
    return value.toString();
  }
}
