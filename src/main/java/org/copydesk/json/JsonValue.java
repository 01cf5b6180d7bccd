package org.copydesk.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A JSON value that was read.
 *
 * <pre>{@code
 * JsonValue value = JsonValue.read("{\"a\": [1, \"b\"]}").orElseThrow();
 * value.get("a").items().get(1).text();   // "b"
 * }</pre>
 *
 * Asking a value for what it is not gives something empty, so that a path into foreign data needs
 * no checks on the way.
 */
public sealed interface JsonValue {
  /** Text, or a number or truth value as it was written. */
  record Scalar(String text) implements JsonValue {}

  record Array(List<JsonValue> items) implements JsonValue {}

  /** An object, keys in their order; of a key given twice the last counts. */
  record Fields(Map<String, JsonValue> fields) implements JsonValue {}

  /** {@code null}, or what is not there. */
  record Nothing() implements JsonValue {}

  JsonValue NOTHING = new Nothing();

  /** The text of a scalar; else the empty string. */
  default String text() {
    return this instanceof Scalar scalar ? scalar.text() : "";
  }

  /** The items of an array; a single value counts as an array of one. */
  default List<JsonValue> items() {
    return this instanceof Array array
        ? array.items()
        : this instanceof Nothing ? List.of() : List.of(this);
  }

  /** The value under a key of an object. */
  default JsonValue get(String key) {
    return this instanceof Fields object ? object.fields().getOrDefault(key, NOTHING) : NOTHING;
  }

  /**
   * Reads JSON as it is found in the wild: comments, trailing commas, bare line feeds in strings
   * and single quotes are forgiven. Nesting beyond 200 is not.
   *
   * @return empty when it is no JSON even so
   */
  static Optional<JsonValue> read(String json) {
    try (JsonParser parser = Lenient.FACTORY.createParser(json)) {
      parser.nextToken();
      return Optional.of(value(parser));
    } catch (IOException broken) {
      return Optional.empty();
    }
  }

  private static JsonValue value(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, JsonValue> fields = new LinkedHashMap<>();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        fields.put(name, value(parser));
      }
      return new Fields(fields);
    } else if (token == JsonToken.START_ARRAY) {
      List<JsonValue> items = new ArrayList<>();
      for (JsonToken next = parser.nextToken();
          next != null && next != JsonToken.END_ARRAY;
          next = parser.nextToken()) {
        items.add(value(parser));
      }
      return new Array(items);
    }
    return token == null || token == JsonToken.VALUE_NULL ? NOTHING : new Scalar(parser.getText());
  }

  /** The parser for foreign JSON. */
  final class Lenient {
    private static final JsonFactory FACTORY =
        JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(200).build())
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private Lenient() {}
  }
}
