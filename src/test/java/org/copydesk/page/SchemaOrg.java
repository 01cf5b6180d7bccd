package org.copydesk.page;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The vocabulary of schema.org: its types, what each inherits from, which properties each has and
 * what these may hold. From schema-dts 2.1.0, which is made from the published vocabulary.
 */
final class SchemaOrg {
  private static final String HOME = "http://schema.org/";
  private static final Set<String> LITERALS =
      Set.of("Text", "Number", "Boolean", "Date", "DateTime", "Time", "URL", "Integer", "Float");

  private final Map<String, List<String>> parents = new HashMap<>();
  private final Map<String, Map<String, Set<String>>> properties = new HashMap<>();

  private SchemaOrg(String table) {
    for (String line : table.lines().toList()) {
      String[] cells = line.split("\t", -1);
      parents.put(cells[0], words(cells[1]));
      Map<String, Set<String>> own = new HashMap<>();
      for (String property : words(cells[2])) {
        int equals = property.indexOf('=');
        own.put(property.substring(0, equals), Set.of(property.substring(equals + 1).split("\\|")));
      }
      properties.put(cells[0], own);
    }
  }

  static SchemaOrg read() throws IOException {
    try (InputStream in = SchemaOrg.class.getResourceAsStream("/org/copydesk/schema-org.tsv")) {
      return new SchemaOrg(
          new String(Optional.ofNullable(in).orElseThrow().readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  /** What is wrong with a node in expanded form, and with those in it. */
  List<String> faults(JsonObject node) {
    List<String> faults = new ArrayList<>();
    String type = type(node);
    if (!parents.containsKey(type)) {
      faults.add("there is no type " + type);
      return faults;
    }
    for (Map.Entry<String, JsonValue> entry : node.entrySet()) {
      if (!entry.getKey().startsWith("@")) {
        String name = entry.getKey().substring(HOME.length());
        Set<String> range = range(type, name);
        if (range.isEmpty()) {
          faults.add(type + " has no property " + name);
        }
        for (JsonValue value : (JsonArray) entry.getValue()) {
          faults.addAll(faults(type + "." + name, value.asJsonObject(), range));
        }
      }
    }
    return faults;
  }

  private List<String> faults(String place, JsonObject value, Set<String> range) {
    if (value.containsKey("@list")) {
      return List.of(place + " is an ordered list");
    }
    if (!value.containsKey("@type") || value.containsKey("@value")) {
      // Where schema.org wants an object, its address or, by its data model, its name will do.
      return value.containsKey("@value") && range.stream().noneMatch(LITERALS::contains)
          ? List.of(place + " wants " + range + ", not a text")
          : List.of();
    }
    List<String> faults = new ArrayList<>(faults(value));
    Set<String> kinds = above(type(value));
    if (!range.isEmpty() && range.stream().noneMatch(kinds::contains)) {
      faults.add(place + " wants " + range + ", not " + type(value));
    }
    return faults;
  }

  private static String type(JsonObject node) {
    return node.containsKey("@type")
        ? node.getJsonArray("@type").getString(0).substring(HOME.length())
        : "";
  }

  /** A type and all that it inherits from. */
  private Set<String> above(String type) {
    Set<String> all = new TreeSet<>(Set.of(type));
    parents.getOrDefault(type, List.of()).forEach(parent -> all.addAll(above(parent)));
    return all;
  }

  private Set<String> range(String type, String property) {
    Set<String> range = new TreeSet<>();
    for (String one : above(type)) {
      range.addAll(properties.getOrDefault(one, Map.of()).getOrDefault(property, Set.of()));
    }
    return range;
  }

  private static List<String> words(String cell) {
    return cell.isBlank() ? List.of() : List.of(cell.split(" ", -1));
  }
}
