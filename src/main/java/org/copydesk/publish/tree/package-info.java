/**
 * The output folder as a whole tree: compared with what stands, staged beside it, and put in its
 * place in one step, so that a reader or a kill meets either the old site or the new one. Knows
 * paths and bytes, nothing of pages. Start with {@link org.copydesk.publish.tree.Workroom}.
 */
@NullMarked
package org.copydesk.publish.tree;

import org.jspecify.annotations.NullMarked;
