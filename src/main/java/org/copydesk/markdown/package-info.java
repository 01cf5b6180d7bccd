/**
 * Markdown read, as structure with spans, and written, as HTML or as Markdown. No front matter, no
 * addresses of pages. Start with {@link org.copydesk.markdown.MarkdownReader}. The annexes, from
 * the ground up: {@code tree} is what has been read, {@code inline} reads running text, {@code
 * block} reads lines and holds flexmark, {@code typography} sets marks by language, {@code safety}
 * keeps harm out.
 */
@NullMarked
package org.copydesk.markdown;

import org.jspecify.annotations.NullMarked;
