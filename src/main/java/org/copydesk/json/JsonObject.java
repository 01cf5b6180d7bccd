package org.copydesk.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A JSON object being put together, keys in the order they were put. What is absent or empty is
 * left out, never written as {@code ""}, {@code null} or {@code []}: consumers of structured data
 * stumble over those.
 *
 * <pre>{@code
 * JsonObject.of("@type", "Rating").put("ratingValue", 1).put("alternateName", Optional.empty()).write();
 * // {"@type":"Rating","ratingValue":1}
 * }</pre>
 *
 * Values are strings, numbers, booleans, other objects, or lists of these.
 */
public final class JsonObject {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final Map<String, Object> entries = new LinkedHashMap<>();

  public JsonObject() {}

  public static JsonObject of(String key, String value) {
    return new JsonObject().put(key, value);
  }

  public JsonObject put(String key, String value) {
    return value.isEmpty() ? this : keep(key, value);
  }

  public JsonObject put(String key, long value) {
    return keep(key, value);
  }

  public JsonObject put(String key, double value) {
    return keep(key, value);
  }

  public JsonObject put(String key, boolean value) {
    return keep(key, value);
  }

  public JsonObject put(String key, JsonObject value) {
    return value.entries.isEmpty() ? this : keep(key, value);
  }

  /** Puts a value when there is one. */
  public JsonObject put(String key, Optional<?> value) {
    return value.isPresent() ? keep(key, value.get()) : this;
  }

  /** Puts a list of strings, numbers or objects; an empty one is left out. */
  public JsonObject put(String key, Collection<?> values) {
    return values.isEmpty() ? this : keep(key, List.copyOf(values));
  }

  /** Puts a list even when it is empty, where a format asks for the key. */
  public JsonObject putAll(String key, Collection<?> values) {
    return keep(key, List.copyOf(values));
  }

  public boolean isEmpty() {
    return entries.isEmpty();
  }

  /**
   * On one line, safe inside an HTML {@code script} element: {@code <}, {@code >} and {@code &} are
   * escaped as \\u003c and so on.
   */
  public String write() {
    return JsonLine.of(entries);
  }

  /** Indented by two blanks, for files that people open. */
  public String writeIndented() {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
      write(json, this);
    } catch (IOException impossible) {
      throw new UncheckedIOException("A StringWriter does not fail", impossible);
    }
    return out + "\n";
  }

  Map<String, Object> entries() {
    return entries;
  }

  @Override
  public String toString() {
    return write();
  }

  private static void write(JsonGenerator json, Object value) throws IOException {
    if (value instanceof JsonObject object) {
      json.writeStartObject();
      for (Map.Entry<String, Object> entry : object.entries.entrySet()) {
        json.writeFieldName(entry.getKey());
        write(json, entry.getValue());
      }
      json.writeEndObject();
    } else if (value instanceof Collection<?> list) {
      json.writeStartArray();
      for (Object item : list) {
        write(json, item);
      }
      json.writeEndArray();
    } else if (value instanceof Integer || value instanceof Long) {
      json.writeNumber(((Number) value).longValue());
    } else if (value instanceof Number number) {
      json.writeNumber(number.doubleValue());
    } else if (value instanceof Boolean bool) {
      json.writeBoolean(bool);
    } else {
      json.writeString(value.toString());
    }
  }

  private JsonObject keep(String key, Object value) {
    entries.put(key, value);
    return this;
  }

  /** The values in order, for readers of this object in tests and reports. */
  public List<String> keys() {
    return new ArrayList<>(entries.keySet());
  }
}
