/**
 * Sets straight quotation marks, apostrophes, dashes and dots as each language does. Neither
 * Markdown nor HTML is known here. Start with {@link org.copydesk.markdown.typography.Typographer}.
 */
@NullMarked
package org.copydesk.markdown.typography;

import org.jspecify.annotations.NullMarked;
