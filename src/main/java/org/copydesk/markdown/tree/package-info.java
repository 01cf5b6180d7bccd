/**
 * The tree of a Markdown text: parts such as paragraphs and lists, and in them runs such as words
 * and links, each with its place. How it is read is not here. Start with {@link
 * org.copydesk.markdown.tree.Part}.
 */
@NullMarked
package org.copydesk.markdown.tree;

import org.jspecify.annotations.NullMarked;
