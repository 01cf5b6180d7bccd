package org.copydesk.welcome.cms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.copydesk.briefing.yaml.Key;
import org.copydesk.briefing.yaml.Keys;
import org.copydesk.briefing.yaml.Scalars;
import org.copydesk.briefing.yaml.Shape;
import org.copydesk.claim.RatingScale;
import org.copydesk.json.JsonObject;

/**
 * Keys as the fields of a form. What a form cannot show is left out of it, and so stays in the file
 * as it is: mappings whose keys the author chooses, and what only commands may write.
 *
 * @param scale the publication's ratings, to choose from
 * @param asked whether what is needed is asked for: not within a mapping that may be left out
 * @param oneLanguage whether the publication has only one, so that a text for readers is just that
 */
record CmsField(RatingScale scale, boolean oneLanguage, boolean asked) {
  /** What `sign-off`, `capture` and `import` write; a form must not. */
  private static final Set<String> WRITTEN_BY_COMMANDS =
      Set.of("reviews", "captures", "capture", "digest", "origin");

  private static final Set<String> LONG =
      Set.of("summary", "about", "finding", "quote", "note", "text", "body");

  /** The fields of a mapping, in the order of its keys. */
  List<JsonObject> all(Keys keys) {
    List<JsonObject> fields = new ArrayList<>();
    for (Key<?> key : keys.keys()) {
      if (!WRITTEN_BY_COMMANDS.contains(key.name())) {
        field(key).ifPresent(fields::add);
      }
    }
    return fields;
  }

  private Optional<JsonObject> field(Key<?> key) {
    boolean needed = asked && key.missing().isPresent();
    JsonObject field =
        JsonObject.of("name", key.name())
            .put("label", label(key.name()))
            .put("hint", key.doc())
            .put("required", needed);
    return key.name().equals("rating")
        ? Optional.of(ratings(field))
        : shaped(field, key.type().shape(), key.name(), needed);
  }

  private Optional<JsonObject> shaped(JsonObject field, Shape shape, String name, boolean needed) {
    if (shape instanceof Shape.Text text) {
      return Optional.of(text(field, text.form(), name));
    } else if (shape instanceof Shape.Whole whole) {
      return Optional.of(
          field
              .put("widget", "number")
              .put("value_type", "int")
              .put("min", whole.least())
              .put("max", whole.most()));
    } else if (shape instanceof Shape.Flag) {
      return Optional.of(field.put("widget", "boolean"));
    } else if (shape instanceof Shape.Choice choice) {
      field.put("widget", "select").put("options", choice.words());
      return Optional.of(needed ? field.put("default", choice.words().get(0)) : field);
    } else if (shape instanceof Shape.Entries entries) {
      return Optional.of(
          field
              .put("widget", "object")
              .put("collapsed", true)
              .put("fields", new CmsField(scale, oneLanguage, needed).all(entries.keys())));
    } else if (shape instanceof Shape.ListOf list) {
      return list(field, list.item());
    } else if (shape instanceof Shape.Either either) {
      return either(field, either, name, needed);
    }
    return Optional.empty();
  }

  private Optional<JsonObject> list(JsonObject field, Shape item) {
    if (item instanceof Shape.Entries entries) {
      return Optional.of(
          field
              .put("widget", "list")
              // Or Decap begins the list with an entry of its own.
              .putAll("default", List.of())
              .put("collapsed", true)
              .put("summary", "{{fields." + entries.keys().keys().get(0).name() + "}}")
              .put("fields", new CmsField(scale, oneLanguage, true).all(entries.keys())));
    }
    return item instanceof Shape.Text ? Optional.of(field.put("widget", "list")) : Optional.empty();
  }

  /** A text in several languages has two shapes, and a form has one. */
  private Optional<JsonObject> either(
      JsonObject field, Shape.Either either, String name, boolean needed) {
    for (Shape shape : either.shapes()) {
      if (shape instanceof Shape.Entries) {
        return shaped(field, shape, name, needed);
      }
    }
    return oneLanguage || needed
        ? shaped(field, either.shapes().get(0), name, needed)
        : Optional.empty();
  }

  private static JsonObject text(JsonObject field, String form, String name) {
    field.put("widget", LONG.contains(name) ? "text" : "string");
    Optional<String> pattern = Scalars.pattern(form);
    return pattern.isPresent() && !form.equals("id")
        ? field.put("pattern", List.of(pattern.get(), "This is no " + form + "."))
        : field;
  }

  private JsonObject ratings(JsonObject field) {
    List<JsonObject> options =
        scale.ratings().stream()
            .map(
                rating -> JsonObject.of("label", rating.label().in("en")).put("value", rating.id()))
            .toList();
    return field.put("widget", "select").put("options", options);
  }

  private static String label(String name) {
    String words = name.replace('-', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
