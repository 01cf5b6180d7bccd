/**
 * What an article is made of: its blocks, their words and links. Start with {@link
 * org.copydesk.clipping.part.Part}.
 */
@NullMarked
package org.copydesk.clipping.part;

import org.jspecify.annotations.NullMarked;
