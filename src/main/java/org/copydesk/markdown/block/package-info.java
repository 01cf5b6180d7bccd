/**
 * Reads what stands on lines of its own: paragraphs, lists, code, tables, divisions. flexmark-java
 * is used here and nowhere else: its document parser drives the block parsers of this room. Running
 * text is read elsewhere. Start with {@link org.copydesk.markdown.block.TreeReader}.
 */
@NullMarked
package org.copydesk.markdown.block;

import org.jspecify.annotations.NullMarked;
