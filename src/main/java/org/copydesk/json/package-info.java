/**
 * JSON written and read, so that no other room glues strings. Start with {@link
 * org.copydesk.json.JsonObject}.
 */
@NullMarked
package org.copydesk.json;

import org.jspecify.annotations.NullMarked;
