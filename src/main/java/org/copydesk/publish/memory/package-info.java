/**
 * What a build remembers for the next one, also in another process: of which files the site was
 * made, under which circumstances, what was said of them, and how the site looked afterwards. A
 * memory that does not fit in every point is not believed, and all can be forgotten at any time.
 * Start with {@link org.copydesk.publish.memory.Memory}.
 */
@NullMarked
package org.copydesk.publish.memory;

import org.jspecify.annotations.NullMarked;
