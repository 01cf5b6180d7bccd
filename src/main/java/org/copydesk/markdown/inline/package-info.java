/**
 * Reads running text: emphasis, links, code, citations. Every scan is bounded, so the time grows
 * with the length of the text and no faster. What stands on lines of its own is not here. Start
 * with {@link org.copydesk.markdown.inline.RunReader}.
 */
@NullMarked
package org.copydesk.markdown.inline;

import org.jspecify.annotations.NullMarked;
