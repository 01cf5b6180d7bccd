/**
 * A file's text, its lines, spans in it, and diagnostics upon it. No Markdown, no YAML, no claims.
 * Start with {@link org.copydesk.text.TextFile}.
 */
@NullMarked
package org.copydesk.text;

import org.jspecify.annotations.NullMarked;
