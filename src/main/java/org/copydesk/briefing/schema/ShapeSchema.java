package org.copydesk.briefing.schema;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.briefing.yaml.Scalars;
import org.copydesk.briefing.yaml.Shape;
import org.copydesk.json.JsonObject;

/**
 * One shape as a schema.
 *
 * @param whole takes the descriptions of mappings inside mappings
 * @param nullable whether a key without a value counts as not there, as reading has it
 */
record ShapeSchema(FormSchema whole, boolean nullable) {

  JsonObject of(Shape shape) {
    if (shape instanceof Shape.Text text) {
      return text(text);
    } else if (shape instanceof Shape.Whole number) {
      return typed("integer").put("minimum", number.least()).put("maximum", number.most());
    } else if (shape instanceof Shape.Flag) {
      return typed("boolean");
    } else if (shape instanceof Shape.ListOf list) {
      return typed("array").put("items", inner().of(list.item()));
    } else if (shape instanceof Shape.MapOf map) {
      return typed("object")
          .put("propertyNames", pattern(map.key()))
          .put("additionalProperties", inner().of(map.value()));
    }
    return orNothing(choices(shape));
  }

  private List<JsonObject> choices(Shape shape) {
    if (shape instanceof Shape.Choice choice) {
      return List.of(new JsonObject().put("enum", choice.words()));
    } else if (shape instanceof Shape.Entries entries) {
      return List.of(whole.reference(entries.keys()));
    }
    return ((Shape.Either) shape).shapes().stream().map(inner()::of).toList();
  }

  private JsonObject text(Shape.Text text) {
    List<String> types =
        switch (text.form()) {
          case "number" -> List.of("number", "string");
          case "date" -> List.of("string", "number");
          case "address", "email", "language" -> List.of("string");
          default -> List.of("string", "number", "boolean");
        };
    JsonObject schema = typed(types.toArray(String[]::new));
    Scalars.pattern(text.form())
        .ifPresentOrElse(p -> schema.put("pattern", p), () -> schema.put("pattern", "\\S"));
    return schema;
  }

  private static JsonObject pattern(String form) {
    return new JsonObject().put("pattern", Scalars.pattern(form));
  }

  private JsonObject typed(String... types) {
    List<String> all = new ArrayList<>(List.of(types));
    if (nullable) {
      all.add("null");
    }
    return all.size() == 1 ? JsonObject.of("type", all.get(0)) : new JsonObject().put("type", all);
  }

  private JsonObject orNothing(List<JsonObject> choices) {
    List<JsonObject> all = new ArrayList<>(choices);
    if (nullable) {
      all.add(JsonObject.of("type", "null"));
    }
    return new JsonObject().put("anyOf", all);
  }

  /** Within a list or mapping a value must be there. */
  private ShapeSchema inner() {
    return new ShapeSchema(whole, false);
  }
}
