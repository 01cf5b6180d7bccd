package org.copydesk.page.data;

import org.copydesk.json.JsonObject;

/** Beginnings of schema.org objects. */
final class Schema {
  private Schema() {}

  /** An object that stands alone in its script element. */
  static JsonObject root(String type) {
    return JsonObject.of("@context", "https://schema.org").put("@type", type);
  }

  static JsonObject typed(String type) {
    return JsonObject.of("@type", type);
  }
}
