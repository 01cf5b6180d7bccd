/**
 * Markdown read, as structure with spans, and written, as HTML or as Markdown. No front matter, no
 * addresses of pages. Start with {@link org.copydesk.markdown.MarkdownReader}.
 */
@NullMarked
package org.copydesk.markdown;

import org.jspecify.annotations.NullMarked;
