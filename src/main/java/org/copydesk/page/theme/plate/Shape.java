package org.copydesk.page.theme.plate;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import org.copydesk.json.JsonObject;
import org.copydesk.markdown.Html;
import org.jspecify.annotations.Nullable;

/**
 * How templates see the values of Java: an {@link Optional} as its value or as missing, an enum as
 * its name in kebab case, one of Copydesk's own objects as what its type shows and as its text,
 * {@link Html} and JSON-LD as markup.
 */
final class Shape {
  /** What {@code x!} gives where there is no x: an empty text, an empty list. */
  static final Object NOTHING = new Object();

  private static final String HERE = "org.copydesk.page.theme.";
  private static final Map<Enum<?>, String> CONSTANTS = new ConcurrentHashMap<>();
  private static final ClassValue<Boolean> OWN =
      new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
          return Members.isOwn(type)
              && !type.getName().startsWith(HERE)
              && type != Html.class
              && type != JsonObject.class;
        }
      };

  private Shape() {}

  /** The value without what Java wraps it in; null where there is none. */
  static @Nullable Object bare(@Nullable Object value) {
    if (value instanceof String) {
      return value;
    }
    if (value instanceof Optional<?> maybe) {
      return bare(maybe.orElse(null));
    }
    if (value instanceof Enum<?> constant) {
      return kebab(constant);
    }
    if (value instanceof OptionalInt number) {
      return number.isPresent() ? number.getAsInt() : null;
    }
    return value;
  }

  /** Whether nothing of that type is wrapped. */
  static boolean isBare(Class<?> type) {
    return type.isPrimitive() || type.isRecord() || type == String.class || type == List.class;
  }

  private static String kebab(Enum<?> constant) {
    String known = CONSTANTS.get(constant);
    if (known == null) {
      if (!Members.isOwn(constant.getDeclaringClass())) {
        throw new Declined("an enum of Java");
      }
      known = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
      CONSTANTS.put(constant, known);
    }
    return known;
  }

  /** Whether the value is one of Copydesk's objects, which has members and a text. */
  static boolean isOwn(Object value) {
    return OWN.get(value.getClass());
  }

  static boolean isMarkup(Object value) {
    return value instanceof Html || value instanceof JsonObject;
  }

  static boolean isWhole(@Nullable Object value) {
    return value instanceof Integer || value instanceof Long;
  }

  /** The value where a text is wanted. */
  static String text(@Nullable Object value) {
    if (value instanceof String text) {
      return text;
    }
    if (value == null) {
      throw Declined.Missing.VALUE;
    }
    if (isWhole(value)) {
      return value.toString();
    }
    if (value == NOTHING) {
      return "";
    }
    if (isOwn(value)) {
      return value.toString();
    }
    throw new Declined("no text");
  }

  /** The items, where a list is wanted. */
  static List<?> list(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return list;
    }
    if (value == null) {
      throw Declined.Missing.VALUE;
    }
    if (value == NOTHING) {
      return List.of();
    }
    throw new Declined("no list");
  }

  static long whole(@Nullable Object value) {
    if (value instanceof Integer number) {
      return number;
    }
    if (value instanceof Long number) {
      return number;
    }
    throw value == null ? Declined.Missing.VALUE : new Declined("no whole number");
  }

  static boolean truth(@Nullable Object value) {
    if (value instanceof Boolean truth) {
      return truth;
    }
    throw value == null ? Declined.Missing.VALUE : new Declined("no truth value");
  }

  /** Whether there is nothing in it, as {@code ?has_content} sees it. */
  static boolean isEmpty(@Nullable Object value) {
    if (value == null || value == NOTHING) {
      return true;
    }
    if (value instanceof List<?> list) {
      return list.isEmpty();
    }
    if (value instanceof String text) {
      return text.isEmpty();
    }
    if (value instanceof Html html) {
      return html.markup().isEmpty();
    }
    if (value instanceof Boolean || value instanceof JsonObject || isWhole(value)) {
      return false;
    }
    return text(value).isEmpty();
  }

  /** Writes the value into a page. */
  static void print(@Nullable Object value, Format format, Galley out) {
    if (value instanceof Html html && format != Format.XML) {
      out.write(html.markup());
    } else if (value instanceof JsonObject json && format != Format.XML) {
      out.write(json.write());
    } else {
      out.write(text(value), format);
    }
  }
}
