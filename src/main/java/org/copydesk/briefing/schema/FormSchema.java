package org.copydesk.briefing.schema;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.copydesk.briefing.FileForm;
import org.copydesk.briefing.yaml.Key;
import org.copydesk.briefing.yaml.Keys;
import org.copydesk.json.JsonObject;

/**
 * The JSON Schema (draft 2020-12) of one form of file.
 *
 * <pre>{@code
 * String json = FormSchema.of(FileForm.BRIEFING);
 * }</pre>
 *
 * It is as lenient as reading where YAML takes a text for something else ({@code title: 1984}), and
 * says nothing of what one file alone cannot tell, such as whether a source is declared.
 */
public final class FormSchema {
  private final Map<String, JsonObject> definitions = new TreeMap<>();
  private final Map<JsonObject, Keys> described = new IdentityHashMap<>();

  private FormSchema() {}

  /** The schema as indented JSON. */
  public static String of(FileForm form) {
    FormSchema schema = new FormSchema();
    JsonObject root =
        JsonObject.of("$schema", "https://json-schema.org/draft/2020-12/schema")
            .put("title", "Copydesk: " + form.keys().of());
    schema.fill(root, form.keys());
    JsonObject definitions = new JsonObject();
    schema.definitions.forEach(definitions::put);
    return root.put("$defs", definitions).writeIndented();
  }

  /** Where the description of keys that stand inside others is found, by their name. */
  JsonObject reference(Keys keys) {
    String name = keys.of().replaceFirst("^an? ", "").replaceAll("[^A-Za-z]+", "-");
    String free = name;
    for (int i = 2; definitions.containsKey(free) && !isOf(definitions.get(free), keys); i++) {
      free = name + "-" + i;
    }
    if (!definitions.containsKey(free)) {
      JsonObject definition = new JsonObject();
      definitions.put(free, definition);
      fill(definition.put("title", keys.of()), keys);
    }
    return JsonObject.of("$ref", "#/$defs/" + free);
  }

  private void fill(JsonObject object, Keys keys) {
    JsonObject properties = new JsonObject();
    for (Key<?> key : keys.keys()) {
      JsonObject value = new ShapeSchema(this, key.missing().isEmpty()).of(key.type().shape());
      properties.put(key.name(), value.put("description", key.doc()));
    }
    List<String> needed =
        keys.keys().stream().filter(k -> k.missing().isPresent()).map(Key::name).toList();
    object
        .put("type", "object")
        .put("properties", properties)
        .put("required", needed)
        .put("additionalProperties", false);
    described.put(object, keys);
  }

  /** Two sets of keys may go by one name, as those of a source do with and without captures. */
  private boolean isOf(JsonObject definition, Keys keys) {
    return keys.equals(described.get(definition));
  }
}
